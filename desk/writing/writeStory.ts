import type { Node } from "prosemirror-model";
import { normalText } from "../../newsroom/content/normalText.ts";
import { changedLines } from "./changedLines.ts";
import { WAY_COUNT } from "./changedWords.ts";
import { hasEditedSource } from "./editedSource.ts";
import { meaningOf } from "./meaning.ts";
import { type OpenedStory, readAlone } from "./openStory.ts";
import type { Origins, RawLine } from "./origins.ts";
import { markdownOf } from "./storyMarkdown.ts";

/** A block as it is written into the file, with the lines above it that it has been tried with. */
interface WrittenBlock {
  gap: readonly RawLine[];
  lines: readonly RawLine[];
  linesAbove: readonly RawLine[];
  references: string;
}

/** Blocks that have been written already; nodes never change. */
const written = new WeakMap<Node, WrittenBlock>();

/**
 * The file's text with the document as its body. What has not changed since the story was opened is written with the
 * bytes that it had; a changed block is written anew, and read again to make sure that it says what the document says.
 */
export function writeStory(doc: Node, opened: OpenedStory, origins: Origins): string {
  const { head, before, tail, lineEnd } = opened;
  const lines: RawLine[] = [...head, ...before];
  for (const block of writtenBlocks(doc, opened, origins)) {
    lines.push(...block.gap, ...block.lines);
  }
  lines.push(...tail);
  // Every line but the last has a line end.
  return lines
    .map(({ text, end }, index) => text + (index < lines.length - 1 ? end || lineEnd : end))
    .join("");
}

/** The lines of each block, in order, and those between it and the block above; none for an empty paragraph. */
export function writtenBlocks(
  doc: Node,
  opened: OpenedStory,
  origins: Origins,
): Array<{ node: Node; gap: readonly RawLine[]; lines: readonly RawLine[] }> {
  const notes = doc.children.filter(({ type }) => type.name === "note");
  const labels = notes.map(({ attrs }) => `[^${attrs.label}]: .`);
  const story = { ...opened, references: [opened.references, ...labels].join("\n\n") };
  const isWritten = (node: Node) => origins.unchanged(node) || markdownOf(node).length > 0;
  const lowest = doc.children.findLastIndex(isWritten);
  let above: AboveBlock | undefined;
  return doc.children.map((node, index) => {
    if (!isWritten(node)) return { node, gap: NO_LINES, lines: NO_LINES };
    const { gap, lines: own } = writeBlock(node, above, story, origins);
    const lines = index < lowest ? closed(own, node, opened.lineEnd) : own;
    above = { node, lines };
    return { node, gap, lines };
  });
}

/** The lines of code that was not closed, which ended with the file, where something has come below it. */
function closed(lines: readonly RawLine[], node: Node, lineEnd: string): readonly RawLine[] {
  const fence = node.type.name === "code" && /^ {0,3}(`{3,}|~{3,})/.exec(lines[0]?.text ?? "")?.[1];
  if (!fence) return lines;
  const count = node.content.size === 0 ? 0 : node.textContent.split("\n").length;
  const code = lines.slice(0, count + 1);
  const isClosed = lines.slice(count + 1).some(({ text }) => text.trim() !== "");
  return isClosed ? lines : [...code, { text: fence, end: lineEnd }];
}

interface AboveBlock {
  node: Node;
  lines: readonly RawLine[];
}

const NO_LINES: readonly RawLine[] = [];

function writeBlock(
  node: Node,
  above: AboveBlock | undefined,
  opened: OpenedStory,
  origins: Origins,
): WrittenBlock {
  const { references, lineEnd } = opened;
  const linesAbove = above?.lines ?? NO_LINES;
  const gap = gapBetween(above?.node, node, opened, origins);
  const own = origins.unchanged(node)?.raw;
  const hasSameAbove = above
    ? origins.unchanged(above.node) && followed(above.node, node, origins)
    : true;
  if (own && (hasSameAbove || standsAlone(node, above?.node, own, gap))) {
    return { gap, lines: own, linesAbove, references };
  }

  const known = written.get(node);
  if (known && known.linesAbove === linesAbove && known.references === references) return known;
  const blank = [{ text: "", end: lineEnd }];
  const gaps = !above ? [NO_LINES] : gap.length > 0 ? [gap] : [gap, blank];
  const tries = [
    ...(own ? [() => [...own]] : []),
    ...Array.from(
      { length: own ? 0 : WAY_COUNT },
      (_, way) => () => withOwnEnds(changedLines(node, origins, way), node, lineEnd, origins),
    ),
    () => withOwnEnds(markdownOf(node), node, lineEnd, origins),
    // A list right below another one would continue it.
    () => withOwnEnds(markdownOf(node, true), node, lineEnd, origins),
  ];
  // Where Markdown above takes in what follows, a block is right if it is so alone.
  const made =
    firstRight(tries, gaps, node, above, references) ??
    firstRight(tries, [NO_LINES], node, undefined, references);
  const right = made
    ? {
        gap: above && made.gap.length === 0 ? gap : made.gap,
        lines: made.lines,
        linesAbove,
        references,
      }
    : {
        gap,
        // Nor has Markdown inside of a block to be read as it was.
        lines: tries[own || hasEditedSource(node, origins) ? 0 : WAY_COUNT]?.() ?? [],
        linesAbove,
        references,
      };
  written.set(node, right);
  return right;
}

/** The first of several ways to write a block that is read as the block says, with the lines above it. */
function firstRight(
  tries: ReadonlyArray<() => RawLine[]>,
  gaps: ReadonlyArray<readonly RawLine[]>,
  node: Node,
  above: AboveBlock | undefined,
  references: string,
): { gap: readonly RawLine[]; lines: RawLine[] } | undefined {
  const tried = new Set<string>();
  for (const write of tries) {
    const lines = write();
    const text = lines.map((line) => line.text).join("\n");
    if (tried.has(text)) continue;
    tried.add(text);
    const gap = gaps.find((each) => isRight([...each, ...lines], node, above, references));
    if (gap) return { gap, lines };
  }
  return undefined;
}

/** Whether nothing above changes how a block is read: it stands below a blank line at the margin, and is no list. */
function standsAlone(
  node: Node,
  above: Node | undefined,
  lines: readonly RawLine[],
  gap: readonly RawLine[],
): boolean {
  return (
    gap.length > 0 &&
    above?.type.name !== "source" &&
    !/^(?:list|source)$/.test(node.type.name) &&
    /^\S/.test(lines[0]?.text ?? "")
  );
}

/** Whether lines, below those of the block above, are read as that block and this one. */
function isRight(
  lines: readonly RawLine[],
  node: Node,
  above: AboveBlock | undefined,
  references: string,
): boolean {
  // Markdown that is edited as such may be anything.
  if (node.type.name === "source") return true;
  const text = [...(above?.lines ?? []), ...lines].map((line) => normalText(line.text));
  const read = readAlone(text, references);
  const last = read.pop();
  if (!last || meaningOf(last) !== meaningOf(node)) return false;
  if (!above) return read.length === 0;
  if (above.node.type.name === "source") return true;
  const [before, ...others] = read;
  return others.length === 0 && before !== undefined && meaningOf(before) === meaningOf(above.node);
}

/** New lines with the file's line end; those at the beginning and the end of a block that are as before as they were. */
function withOwnEnds(
  lines: readonly string[],
  node: Node,
  lineEnd: string,
  origins: Origins,
): RawLine[] {
  const raw = origins.of(node)?.raw ?? [];
  const origin = origins.of(node);
  const plain = origin?.lines.slice(origin.first, origin.last + 1) ?? [];
  const most = Math.min(plain.length, lines.length);
  let top = 0;
  while (top < most && plain[top] === lines[top]) top += 1;
  let bottom = 0;
  while (bottom < most - top && plain.at(-1 - bottom) === lines.at(-1 - bottom)) bottom += 1;
  return lines.map((line, index) => {
    if (index < top) return raw[index] ?? { text: line, end: lineEnd };
    const fromEnd = lines.length - index;
    if (fromEnd <= bottom) return raw.at(-fromEnd) ?? { text: line, end: lineEnd };
    const isLast = index === lines.length - 1 && raw.length > 0;
    const own = plain.length === lines.length ? raw[index]?.text : undefined;
    const text = own === undefined ? line : withOwnLetters(own, plain[index] ?? "", line);
    return { text, end: isLast ? (raw.at(-1)?.end ?? lineEnd) : raw[index]?.end || lineEnd };
  });
}

/**
 * A changed line in which letters that are read as others, such as those with an accent apart, stay as they are in the
 * file.
 * @param own the line of the file
 * @param plain the same as it is read
 */
function withOwnLetters(own: string, plain: string, line: string): string {
  if (own === plain) return line;
  const most = Math.min(plain.length, line.length);
  let same = 0;
  while (same < most && plain[same] === line[same]) same += 1;
  let below = 0;
  while (below < most - same && plain.at(-1 - below) === line.at(-1 - below)) below += 1;
  const letters = own.match(/\P{M}?\p{M}*/gu) ?? [];
  const keep = (list: readonly string[], length: number, join: (kept: string[]) => string) => {
    const kept: string[] = [];
    for (const letter of list) {
      if (normalText(join([...kept, letter])).length > length) break;
      kept.push(letter);
    }
    return join(kept);
  };
  const head = keep(letters, same, (kept) => kept.join(""));
  const tail = keep(letters.toReversed(), below, (kept) => kept.toReversed().join(""));
  const [start, end] = [head, tail].map((text) => normalText(text).length) as [number, number];
  return head + line.slice(start, line.length - end) + tail;
}

/** The lines between two blocks: their own where they followed each other, else a blank one. */
function gapBetween(
  above: Node | undefined,
  node: Node,
  { lineEnd }: OpenedStory,
  origins: Origins,
): readonly RawLine[] {
  if (!above) return NO_LINES;
  const origin = origins.of(above);
  const after = origin?.after;
  if (after && followed(above, node, origins)) return after;
  return after && after.length > 0 && origin.next !== undefined
    ? after
    : [{ text: "", end: lineEnd }];
}

function followed(above: Node, node: Node, origins: Origins): boolean {
  const next = origins.of(above)?.next;
  return next !== undefined && next === node.attrs.origin;
}
