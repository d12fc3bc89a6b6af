import type { Node, NodeType } from "prosemirror-model";
import { sinkListItem } from "prosemirror-schema-list";
import { EditorState, TextSelection } from "prosemirror-state";
import { describe, expect, it } from "vitest";
import { openStory } from "./openStory.ts";
import { Origins } from "./origins.ts";
import { STORY_SCHEMA } from "./schema.ts";
import { writeStory } from "./writeStory.ts";

/** The text after `words` have been typed behind `mark`. */
function typedBehind(text: string, mark: string, words: string): string {
  const origins = new Origins();
  const story = openStory(text, origins);
  let place = -1;
  story.doc.descendants((node, at) => {
    const found = node.text?.indexOf(mark) ?? -1;
    if (found >= 0) place = at + found + mark.length;
  });
  if (place < 0) throw new Error(`“${mark}” is not in the text`);
  const { tr } = EditorState.create({ doc: story.doc });
  return writeStory(tr.insertText(words, place).doc, story, origins);
}

describe("of what is changed only the place itself is written anew", () => {
  it.each([
    ["a wrapped paragraph with other marks", "The _dam_ is\n__80__ meters\nhigh; 5 \\* 3.\n", "80"],
    ["an item of a list", "*  one\n*  two\n   - in\n   - side\n\n*  three\n", "in"],
    ["a numbered item", "7) one\n7) two\n7) three\n", "two"],
    ["a paragraph in an item", "- one\n\n  second\n  line\n- two\n", "second"],
    ["a line of a quotation", "> one\n> two\n>\n> > three _four_\n", "four"],
    ["a line in a box", ':::box{title="A" }\n\n* one\n* two\n\n:::\n', "two"],
    ["an underlined subhead", "A _subhead_ here\n---\n\nText.\n", "here"],
    ["a footnote", "Word.[^a]\n\n[^a]: One _two_.\n\n    Three.\n", "Three"],
    ["a pull quote", ":::pullquote{by='A'}\none\n\ntwo\n:::\n", "two"],
    ["a paragraph with a link by name", "See [the _report_][r] and [r].\n\n[r]: /a\n", " and "],
    ["lines with CRLF", "One\r\ntwo\r\n\r\nthree\r\n", "two"],
    ["the last line, which has no end", "One\n\nTwo", "Two"],
  ])("%s", (_, text, mark) => {
    expect(typedBehind(text, mark, "word")).toBe(text.replace(mark, `${mark}word`));
  });

  it("a row of a table, whose other rows and line of hyphens stay", () => {
    const text = "| Gate  | Opened |\n|:------|-------:|\n| North |   6:10 |\n| South | 6:20   |\n";
    expect(typedBehind(text, "North", "ern")).toBe(
      text.replace("| North |   6:10 |", "| Northern | 6:10 |"),
    );
  });

  it("an item that goes into the one above it, right below its words", () => {
    const origins = new Origins();
    const story = openStory("* a\n* b\n* c\n\nEnd.\n", origins);
    const state = EditorState.create({ doc: story.doc });
    const second = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 9)));
    let saved = "";
    sinkListItem(STORY_SCHEMA.nodes.listItem as NodeType)(second, ({ doc }) => {
      saved = writeStory(doc, story, origins);
    });
    expect(saved).toBe("* a\n  - b\n* c\n\nEnd.\n");
  });

  it("a new item, which takes the mark of those above it", () => {
    const text = "3) one\n4) two\n\nEnd.\n";
    const origins = new Origins();
    const story = openStory(text, origins);
    const item = STORY_SCHEMA.nodes.listItem?.create(
      null,
      STORY_SCHEMA.nodes.paragraph?.create(null, STORY_SCHEMA.text("three")),
    ) as Node;
    const { tr, doc } = EditorState.create({ doc: story.doc });
    const saved = writeStory(tr.insert(doc.child(0).nodeSize - 1, item).doc, story, origins);
    expect(saved).toBe("3) one\n4) two\n5) three\n\nEnd.\n");
  });
});
