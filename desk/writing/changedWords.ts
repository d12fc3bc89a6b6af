import { diffIndices } from "node-diff3";
import type { Fragment, Node } from "prosemirror-model";
import { keptAround } from "./keptAround.ts";
import { STORY_SCHEMA } from "./schema.ts";
import { markdownOf } from "./storyMarkdown.ts";
import { type Letter, type WrittenWords, writtenLetters } from "./writtenLetters.ts";

/** A piece of the source, and what stands there now. */
interface Replacement {
  from: number;
  to: number;
  text: string;
}

/** Letters of the block before a change and after it that differ. */
interface Change {
  from: number;
  to: number;
  words: Fragment;
}

type Way = (change: Change, letters: readonly Letter[], before: Node) => Replacement | undefined;

/**
 * How a change of words can be written, those first that leave most of what was written. Which of them is read as
 * the document says shows only where the words stand.
 */
const WAYS: readonly Way[] = [
  (change, letters) => typed(change, letters, "behind", plain),
  (change, letters) => typed(change, letters, "before", plain),
  (change, letters) => typed(change, letters, "behind", escaped),
  (change, letters) => typed(change, letters, "before", escaped),
  written,
];

/** The number of ways in which `changedWords` can be asked. */
export const WAY_COUNT = WAYS.length + 1;

/**
 * The Markdown of changed words in which all that has not changed is written as it was.
 * @param before the block as it was read
 * @param after the block with the change
 * @param own where it is written
 * @param way number of the first way to be tried
 * @param margin what stands left of a new line
 * @returns undefined where nothing of it can be kept
 */
export function changedWords(
  before: Node,
  after: Node,
  own: WrittenWords,
  way: number,
  margin = "",
): string | undefined {
  const { source, from, to } = own;
  if (after.content.size === 0 || before.content.size === 0) return undefined;
  const written = source.slice(from, to);
  if (before.content.eq(after.content)) return written;
  const letters = writtenLetters(own, before.content.size);
  if (letters && way < WAYS.length) {
    const text = withChanges(changesOf(before, after), letters, before, own, way, margin);
    if (text !== undefined) return text;
  }
  // Lines below the first may have marks of what is around.
  return /\n[ \t>]/.test(written)
    ? undefined
    : keptAround(written, wordsOf(before), wordsOf(after));
}

function withChanges(
  changes: readonly Change[],
  letters: readonly Letter[],
  before: Node,
  { source, from, to }: WrittenWords,
  way: number,
  margin: string,
): string | undefined {
  let text = "";
  let at = from;
  for (const change of changes) {
    const made = firstOf(change, letters, before, way);
    if (!made || made.from < at || made.to > to) return undefined;
    text += source.slice(at, made.from) + made.text.replaceAll("\n", `\n${margin}`);
    at = made.to;
  }
  return text + source.slice(at, to);
}

function firstOf(
  change: Change,
  letters: readonly Letter[],
  before: Node,
  way: number,
): Replacement | undefined {
  for (const make of WAYS.slice(way)) {
    const made = make(change, letters, before);
    if (made) return made;
  }
  return undefined;
}

/** What differs between two blocks, word by word. */
function changesOf(before: Node, after: Node): Change[] {
  const [old, now] = [tokensOf(before), tokensOf(after)];
  return differences(
    old.map(({ key }) => key),
    now.map(({ key }) => key),
  ).map(({ first, count, start, length }) => {
    let from = placeOf(old, first);
    let to = placeOf(old, first + count);
    let nowFrom = placeOf(now, start);
    let nowTo = placeOf(now, start + length);
    const [one, other] = [before.content.cut(from, to), after.content.cut(nowFrom, nowTo)];
    // The letters at the edges of a word that have stayed.
    const same = one.findDiffStart(other) ?? 0;
    const end = one.findDiffEnd(other);
    const most = Math.min(to - from, nowTo - nowFrom) - same;
    const below = Math.max(0, Math.min(most, end ? one.size - end.a : 0));
    from += same;
    nowFrom += same;
    to -= below;
    nowTo -= below;
    return { from, to, words: after.content.cut(nowFrom, nowTo) };
  });
}

/** Words of a change that are compared one by one; with more it would take longer than a key may. */
const MOST_COMPARED = 400;

/** Runs of two lists that differ: where they begin and how long they are in each. */
function differences(
  old: readonly string[],
  now: readonly string[],
): Array<{ first: number; count: number; start: number; length: number }> {
  const most = Math.min(old.length, now.length);
  let top = 0;
  while (top < most && old[top] === now[top]) top += 1;
  let below = 0;
  while (below < most - top && old.at(-1 - below) === now.at(-1 - below)) below += 1;
  const [one, other] = [old, now].map((keys) => keys.slice(top, keys.length - below)) as [
    string[],
    string[],
  ];
  if (Math.max(one.length, other.length) > MOST_COMPARED) {
    return [{ first: top, count: one.length, start: top, length: other.length }];
  }
  return diffIndices(one, other).map(({ buffer1: [first, count], buffer2: [start, length] }) => ({
    first: first + top,
    count,
    start: start + top,
    length,
  }));
}

interface Token {
  key: string;
  at: number;
  end: number;
}

/** Words and what lies between them, each with its marks. */
function tokensOf(block: Node): Token[] {
  const tokens: Token[] = [];
  block.forEach((node, offset) => {
    const marks = JSON.stringify(node.marks);
    if (!node.isText) {
      const key = JSON.stringify([node.type.name, node.attrs, marks]);
      tokens.push({ key, at: offset, end: offset + node.nodeSize });
      return;
    }
    for (const { 0: word, index } of (node.text ?? "").matchAll(/\s|[^\s]+/g)) {
      tokens.push({ key: word + marks, at: offset + index, end: offset + index + word.length });
    }
  });
  return tokens;
}

function placeOf(tokens: readonly Token[], index: number): number {
  return tokens[index]?.at ?? tokens.at(-1)?.end ?? 0;
}

/** Letters that were typed, or taken out, within a run of text, without what Markdown has around it. */
function typed(
  { from, to, words }: Change,
  letters: readonly Letter[],
  side: "behind" | "before",
  write: (text: string) => string,
): Replacement | undefined {
  const first = letters[from];
  const last = letters[to - 1];
  if (words.content.some(({ isText }) => !isText)) return undefined;
  let text = words.textBetween(0, words.size).replace(/\n/g, " ");
  // Space at the edges of a block is none in Markdown.
  if (from === 0) text = text.trimStart();
  if (to === letters.length) text = text.trimEnd();
  if (to > from) {
    if (!first || !last || first.run !== last.run || first.run === 0) return undefined;
    return { from: first.from, to: last.to, text: write(text) };
  }
  const beside = side === "behind" ? letters[from - 1] : letters[from];
  if (!beside || beside.run === 0) return undefined;
  const at = side === "behind" ? beside.to : beside.from;
  return { from: at, to: at, text: write(text) };
}

function plain(text: string): string {
  return text;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_~[\]<>&|{}]/g, "\\$&");
}

/** A change in the paper's conventions, with those parts of the block that it is in. */
function written(
  { from, to, words }: Change,
  letters: readonly Letter[],
  before: Node,
): Replacement | undefined {
  let [start, end] = [from, to];
  const canCut = (at: number) => {
    const [left, right] = [letters[at - 1], letters[at]];
    if (!left || !right) return true;
    return left.part !== right.part || (left.isPlain && right.isPlain && left.run === right.run);
  };
  // A letter on each side says where a word ends.
  if (start > 0 && letters[start - 1]?.isPlain && /\S/.test(textAt(before, start - 1))) start -= 1;
  if (end < letters.length && letters[end]?.isPlain && /\S/.test(textAt(before, end))) end += 1;
  while (!canCut(start)) start -= 1;
  while (!canCut(end)) end += 1;
  const content = before.content.cut(start, from).append(words).append(before.content.cut(to, end));
  const text = wordsOf(before.type.create(before.attrs, withEdges(content)));
  const inner = /^x ?([\s\S]*?) ?x$/.exec(text)?.[1];
  if (inner === undefined) return undefined;
  const place =
    start < end ? startOf(letters[start]) : (endOf(letters[start - 1]) ?? startOf(letters[start]));
  const last = start < end ? endOf(letters[end - 1]) : place;
  return place === undefined || last === undefined
    ? undefined
    : { from: place, to: last, text: inner };
}

function startOf(letter: Letter | undefined): number | undefined {
  return letter?.isPlain ? letter.from : letter?.part.from;
}

function endOf(letter: Letter | undefined): number | undefined {
  return letter?.isPlain ? letter.to : letter?.part.to;
}

function textAt(block: Node, at: number): string {
  return block.textBetween(at, at + 1, "", "x");
}

/** Words between two others, so that they are written as within a line. */
function withEdges(content: Fragment): Fragment {
  return content.addToStart(STORY_SCHEMA.text("x ")).addToEnd(STORY_SCHEMA.text(" x"));
}

/** The words of a text block in the paper's conventions. */
function wordsOf(block: Node): string {
  return markdownOf(STORY_SCHEMA.nodes.paragraph?.create(null, block.content) as Node).join("\n");
}
