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
    [
      "words beside what others write otherwise",
      "A `` ` `` &amp; &#8212; [sic] a_b 5~6 word.\n",
      "word",
    ],
    [
      "words beside bare addresses",
      "See www.a.example, https://a.example/?x=*1* and a@b.example now.\n",
      "now",
    ],
    ["words beside long links to themselves", "To [a@b.example](mailto:a@b.example) now.\n", "now"],
    ["words beside HTML and pictures", "A <br> word ![map](map.jpg) and <!-- why -->.\n", "word"],
    ["a line behind a break by spaces", "One  \ntwo *three*\\\nfour __five__\n", "two"],
    [
      "lists in a list with marks of their own",
      "+ one\n    * in\n    * side\n+ two\n    1) a\n    2) b\n",
      "side",
    ],
    ["a list that begins elsewhere", "007) one\n009) two\n008) three\n", "two"],
    ["an item whose words begin below its mark", "-\n  one\n- two\n", "one"],
    ["an item with a tab behind its mark", "-\tone\n\n\ttwo\n-\tthree\n", "two"],
    ["an item with a box to tick", "* [ ] one\n* [X] two\n* [x]   three _four_\n", "two"],
    ["a subhead that is closed", "## One _two_ ##  \n\nText.\n", "One"],
    ["a subhead over two lines", "One\n_two_\n===\n", "One"],
    ["a paragraph above and below other rules", "* * *\n\nOne\n\n_____\n", "One"],
    [
      "words and their definitions",
      "One [two][a] [b] [c][].\n\n[a]: /a 'A'\n[b]: </b>\n[c]:\n  /c\n",
      "One",
    ],
    ["spaces at the end of lines", "One   \n\n- two  \n- three \n", "three"],
    ["code by indentation", "    let one = 1;\n\n\tlet two = 2;\n", "two"],
    [
      "code by indentation above a line of space",
      "One\n\n    two\n    three\n    \n\nFour\n",
      "two",
    ],
    ["code by indentation at the top of an item", "1.     two\n         in\n\n   three\n", "two"],
    ["code that is not closed in a quotation", "> ```\n> two\n>\n>   three\n\nFour\n", "three"],
    ["code between tildes", "~~~~ js  title\nlet one;\n~~~\n~~~~~\n", "one"],
    ["letters with their accents apart", "Cafe\u0301 one re\u0301sume\u0301.\n", "one"],
    [
      "what stands below code by indentation at the top of a quotation",
      "> >     one\n> >   * two\n> > three\n>\n> four\n",
      "three",
    ],
    ["what stands below code by indentation at the top of an item", "-     one\n\n  two\n", "two"],
    ["a pull quote with emphasis", ":::pullquote{ by='A' }\n_one_ and [two](/a)\n:::\n", "and"],
    [
      "a box with other attributes",
      ":::box{ title=A  #b .c titel='D' title='E'}\none\n:::\n",
      "one",
    ],
    ["a cell beside others", "|a|`b\\|c`|\n|-|:-:|\n|_d_|e \\| [f](/a)&amp; |\n", "d"],
    ["a cell with more than words", "|a|b|\n|-|-|\n|   one `c\\|d` <br>__e__ \\| |  f|\n", "one"],
  ])("%s", (_, text, mark) => {
    expect(typedBehind(text, mark, "word")).toBe(text.replace(mark, `${mark}word`));
  });

  /** The text with other attributes of its first element, or of an item of the list that it is. */
  function withAttributes(text: string, attrs: Record<string, unknown>, at = 0): string {
    const origins = new Origins();
    const story = openStory(text, origins);
    const { tr, doc } = EditorState.create({ doc: story.doc });
    const before = doc.nodeAt(at)?.attrs;
    return writeStory(tr.setNodeMarkup(at, null, { ...before, ...attrs }).doc, story, origins);
  }

  it.each([
    ["taken", true, "- [x] one _two_\n- [x]\tthree\n"],
    ["taken off", null, "- one _two_\n- [x]\tthree\n"],
  ])("a box to tick that is %s", (_, checked, saved) => {
    expect(withAttributes("- [ ] one _two_\n- [x]\tthree\n", { checked }, 1)).toBe(saved);
  });

  it.each([
    [
      "an attribute, beside others that the element has not",
      "::figure{ image='a.png'  size=9 alt=Gate image=\"b.png\" #x }\n",
      { fields: { image: "b.png", alt: "A gate" } },
      '::figure{ image=\'a.png\'  size=9 alt="A gate" image="b.png" #x }\n',
    ],
    [
      "the attributes that the element has not, which are taken off",
      "::figure{ image='a.png'  size=9 alt=Gate image=\"b.png\" #x }\n",
      { others: "" },
      '::figure{ alt=Gate image="b.png" }\n',
    ],
    [
      "an attribute that comes",
      ":::box{title='A' titel=B}\n_one_\n:::\n",
      { fields: { title: "The “dam” isn't" } },
      ':::box{title="The “dam” isn\'t" titel=B}\n_one_\n:::\n',
    ],
    [
      "an attribute that goes, the last",
      ":::pullquote{by=A}\n_one_\n:::\n",
      { fields: {} },
      ":::pullquote\n_one_\n:::\n",
    ],
    [
      "the caption of a table",
      ":::table{caption='A'}\n|a|\n|-|\n| _b_|\n:::\n",
      { caption: "A & B", fields: { caption: "A & B" } },
      ":::table{caption='A & B'}\n|a|\n|-|\n| _b_|\n:::\n",
    ],
    [
      "the text of a picture that is written in short",
      "![One](<a b.jpg> 'Two \"three\"')\n",
      { fields: { image: "a b.jpg", alt: "On [e]", caption: 'Two "three"' } },
      "![On \\[e\\]](<a b.jpg> 'Two \"three\"')\n",
    ],
    ["the language of code", "~~~ js\none\n~~~\n", { language: "ts" }, "~~~ ts\none\n~~~\n"],
  ])("%s", (_, text, attrs, saved) => {
    expect(withAttributes(text, attrs)).toBe(saved);
  });

  it("two words far apart, with all between them", () => {
    const origins = new Origins();
    const story = openStory("One `` a `` &amp; __two__\n_three_ four [sic] five.\n", origins);
    const { tr, doc } = EditorState.create({ doc: story.doc });
    const end = doc.textContent.indexOf("five") + 1;
    const saved = writeStory(tr.insertText("x", end).insertText("y", 2).doc, story, origins);
    expect(saved).toBe("Oyne `` a `` &amp; __two__\n_three_ four [sic] xfive.\n");
  });

  it("words that become strong", () => {
    const origins = new Origins();
    const story = openStory("One `` a `` two\nthree _four_ [sic].\n", origins);
    const { tr, doc } = EditorState.create({ doc: story.doc });
    const at = doc.textContent.indexOf("three") + 1;
    const strong = STORY_SCHEMA.marks.strong?.create();
    if (!strong) throw new Error("no mark");
    const saved = writeStory(tr.addMark(at, at + 5, strong).doc, story, origins);
    expect(saved).toBe("One `` a `` two\n**three** _four_ [sic].\n");
  });

  it("a cell of a table, whose other cells and line of hyphens stay", () => {
    const text = "| Gate  | Opened |\n|:------|-------:|\n| North |   6:10 |\n| South | 6:20   |\n";
    expect(typedBehind(text, "North", "ern")).toBe(text.replace("| North |", "| Northern |"));
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
