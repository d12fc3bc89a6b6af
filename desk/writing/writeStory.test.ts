import { readdirSync, readFileSync } from "node:fs";
import type { Node } from "prosemirror-model";
import type { EditorState, Transaction } from "prosemirror-state";
import { describe, expect, it } from "vitest";
import { openedStory } from "../../testkit/openedStory.ts";
import { seeded, writtenStory } from "../../testkit/writtenStories.ts";
import { hasEditedSource } from "./editedSource.ts";
import { meaningOf } from "./meaning.ts";
import { type OpenedStory, openStory, rawLines } from "./openStory.ts";
import { Origins } from "./origins.ts";
import { STORY_SCHEMA } from "./schema.ts";
import { markdownOf } from "./storyMarkdown.ts";
import { writeStory } from "./writeStory.ts";

const CONTENT = readdirSync("content", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".md"))
  .map((file) => readFileSync(`content/${file}`, "utf8"));
const GENERATED = Array.from({ length: 500 }, (_, seed) => writtenStory(seed));
const ALL = [...CONTENT, ...GENERATED];

/** What a document says; an empty paragraph has no line in the file. */
function meanings(doc: Node): string[] {
  return doc.children.filter((node) => markdownOf(node).length > 0).map(meaningOf);
}

/** The text with the change, and the first and last of the old lines that it touches, counted from 0. */
function difference(before: string, after: string): { first: number; last: number } | undefined {
  const [old, now] = [rawLines(before), rawLines(after)].map((lines) =>
    lines.map(({ text, end }) => text + end),
  ) as [string[], string[]];
  const most = Math.min(old.length, now.length);
  let first = 0;
  while (first < most && old[first] === now[first]) first += 1;
  let below = 0;
  while (below < most - first && old.at(-1 - below) === now.at(-1 - below)) below += 1;
  return before === after ? undefined : { first, last: Math.max(first, old.length - 1 - below) };
}

/** Lines of a block in the file, counted from 0. */
function linesOf(
  node: Node,
  story: OpenedStory,
  origins: Origins,
): { first: number; last: number } {
  const origin = origins.of(node);
  if (!origin) throw new Error("the block has no origin");
  return { first: origin.first + story.head.length, last: origin.last + story.head.length };
}

/** Positions between letters within a block. */
function placesIn(doc: Node, from: number, to: number): number[] {
  const places: number[] = [];
  doc.nodesBetween(from, to, (node, at) => {
    if (!node.isTextblock) return true;
    for (let each = at + 1; each <= at + node.nodeSize - 1; each += 1) places.push(each);
    return false;
  });
  return places;
}

describe("a story that is opened and saved", () => {
  it("keeps every byte", () => {
    for (const text of ALL) {
      const { story, origins } = openedStory(text);
      expect(writeStory(story.doc, story, origins)).toBe(text);
    }
  });

  it("shows every line of the file that is not blank", () => {
    for (const text of GENERATED) {
      const { story, origins } = openedStory(text);
      const shown = new Set<number>();
      for (const node of story.doc.children) {
        const origin = origins.of(node);
        for (let line = origin?.first ?? 0; origin && line <= origin.last; line += 1)
          shown.add(line);
      }
      const body = rawLines(text).slice(story.head.length);
      const hidden = body.filter((line, index) => line.text.trim() !== "" && !shown.has(index));
      expect(hidden).toEqual([]);
    }
  });
});

/** Each block of a story with an edit of it. */
function* edits(
  text: string,
  random: () => number,
  edit: (state: EditorState, from: number, to: number) => Transaction | undefined,
) {
  const { story, origins, state } = openedStory(text);
  let position = 0;
  for (const node of story.doc.children) {
    const from = position;
    position += node.nodeSize;
    // Some of each story, so that all stories have their turn in a minute.
    if (!origins.of(node) || random() > 2 / story.doc.childCount) continue;
    const transaction = edit(state, from, position);
    if (transaction) yield { node, story, origins, transaction };
  }
}

function typed(random: () => number) {
  return (state: EditorState, from: number, to: number): Transaction | undefined => {
    const places = placesIn(state.doc, from, to);
    const place = places[Math.floor(random() * places.length)];
    return place === undefined ? undefined : state.tr.insertText("word", place);
  };
}

function marked(random: () => number) {
  return (state: EditorState, from: number, to: number): Transaction | undefined => {
    const places = placesIn(state.doc, from, to);
    const start = places[Math.floor(random() * places.length)];
    if (start === undefined) return undefined;
    const end = Math.min(start + 1 + Math.floor(random() * 8), state.doc.resolve(start).end());
    const name = ["strong", "emphasis", "strike"][Math.floor(random() * 3)] ?? "strong";
    const mark = STORY_SCHEMA.marks[name]?.create();
    const parent = state.doc.resolve(start).parent;
    if (!mark || end <= start || !parent.type.allowsMarkType(mark.type)) return undefined;
    return state.doc.rangeHasMark(start, end, mark.type)
      ? state.tr.removeMark(start, end, mark.type)
      : state.tr.addMark(start, end, mark);
  };
}

describe.each([
  ["a typed word", typed],
  ["a toggled mark", marked],
] as const)("%s", (_, editor) => {
  it("changes the lines of its block alone, says what the document says, and leaves no trace once taken back", () => {
    for (const [index, text] of ALL.entries()) {
      const random = seeded(index);
      for (const { node, story, origins, transaction } of edits(text, random, editor(random))) {
        const saved = writeStory(transaction.doc, story, origins);
        const changed = difference(text, saved);
        const own = linesOf(node, story, origins);
        const where = `${index}: ${JSON.stringify(changed)} of ${JSON.stringify(own)}\n${text}\n---\n${saved}`;
        const isSource = node.type.name === "source";
        // What follows changed definitions without a blank line may be read otherwise, and is kept from that.
        if (changed && !(isSource && origins.of(node)?.after?.length === 0)) {
          expect(changed.first >= own.first && changed.last <= own.last, where).toBe(true);
        }
        // Markdown that is edited as such may be anything, also inside of a block.
        if (!transaction.doc.children.some((block) => hasEditedSource(block, origins))) {
          const again = openStory(saved, new Origins());
          expect(meanings(again.doc), where).toEqual(meanings(transaction.doc));
        }
        const before = [...transaction.docs];
        for (const step of [...transaction.steps].reverse()) {
          transaction.step(step.invert(before.pop() as Node));
        }
        expect(writeStory(transaction.doc, story, origins), where).toBe(text);
      }
    }
  });
});

/** Places between two letters of a block that are plain words. */
function placesInWords(doc: Node, from: number, to: number): number[] {
  const places: number[] = [];
  doc.nodesBetween(from, to, (node, at) => {
    if (node.type.name === "source") return false;
    if (!node.isText || node.marks.length > 0) return true;
    for (const { index } of (node.text ?? "").matchAll(/(?<=\p{L})(?=\p{L})/gu)) {
      places.push(at + index);
    }
    return false;
  });
  return places;
}

describe("a word that is typed among others", () => {
  it("changes no other letter of the file", () => {
    for (const [index, text] of ALL.entries()) {
      const random = seeded(index);
      const insert = (state: EditorState, from: number, to: number) => {
        const places = placesInWords(state.doc, from, to);
        const place = places[Math.floor(random() * places.length)];
        return place === undefined ? undefined : state.tr.insertText("wqwq", place);
      };
      for (const { node, story, origins, transaction } of edits(text, random, insert)) {
        const own = origins.of(node);
        // What follows code by indentation without a blank line may be read otherwise.
        if (own?.after?.length === 0) continue;
        const saved = writeStory(transaction.doc, story, origins);
        expect(saved.replace("wqwq", ""), `${index}\n${text}\n---\n${saved}`).toBe(text);
      }
    }
  });
});

describe("a paragraph that comes below code which is not closed", () => {
  it.each([
    ["```js\ncode\n", "```js\ncode\n```\n\nnew\n"],
    ["~~~~\ncode\n\n  in\n\n", "~~~~\ncode\n\n  in\n\n~~~~\n\nnew\n"],
    ["```", "```\n```\n\nnew\n"],
    ["```js\ncode\n```\n", "```js\ncode\n```\n\nnew\n"],
  ])("is no code: %j", (code, written) => {
    const { story, origins, state } = openedStory(`One.\n\n${code}`);
    const { paragraph } = STORY_SCHEMA.nodes;
    const added = paragraph?.create(null, STORY_SCHEMA.text("new")) as Node;
    const { doc } = state.tr.insert(story.doc.content.size, added);
    const saved = writeStory(doc, story, origins);
    expect(saved.replace(/\n{3,}/g, "\n\n")).toBe(`One.\n\n${written}`);
    expect(openStory(saved, new Origins()).doc.lastChild?.textContent).toBe("new");
  });
});
