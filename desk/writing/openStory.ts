import type { Nodes } from "mdast";
import type { Node } from "prosemirror-model";
import { SKIP, visit } from "unist-util-visit";
import { splitFrontMatter } from "../../newsroom/content/frontMatter.ts";
import { LINE_END, normalText } from "../../newsroom/content/normalText.ts";
import { withLiteralColons } from "../../newsroom/story/markdown/literalColons.ts";
import { withLines } from "../../newsroom/story/markdown/markdownTree.ts";
import { parseMarkdown } from "../../newsroom/story/markdown/parseMarkdown.ts";
import type { Report } from "../../newsroom/story/report.ts";
import { meaningOf } from "./meaning.ts";
import { Origins, type RawLine } from "./origins.ts";
import { type BlockReading, readBlock } from "./readBlocks.ts";
import { Unfaithful } from "./readInlines.ts";
import { STORY_SCHEMA } from "./schema.ts";
import { markdownOf, markdownTree, separatedMarkdown } from "./storyMarkdown.ts";

/** A story's file, opened to be written. */
export interface OpenedStory {
  /** The file's lines above the body. */
  head: readonly RawLine[];
  /** Lines between front matter and first block. */
  before: readonly RawLine[];
  /** Lines below the last block. */
  tail: readonly RawLine[];
  doc: Node;
  /** The line end of new lines. */
  lineEnd: string;
  /** Markdown of link definitions and footnotes, without which a block cannot be read alone. */
  references: string;
}

/** What the check says of a story, `newsroom/rules` says with places; nothing is reported from here. */
const SILENT: Report = { error: () => undefined, warning: () => undefined };

/** A block of a text, read: its node, and the lines that it takes. */
interface ReadBlock {
  node: Node;
  first: number;
  last: number;
}

/**
 * Opens a story's file.
 * @param text the file's, with its own line ends and byte order mark
 * @param origins of the editor; those of the file's blocks are added
 */
export function openStory(text: string, origins: Origins): OpenedStory {
  const { head, body } = partsOf(text);
  const lines = normalText(text).split("\n").slice(head.length);
  const { blocks, references } = readBody(lines, origins);

  const doc: Node[] = [];
  let before: readonly RawLine[] = body;
  let tail: readonly RawLine[] = [];
  for (const [index, { node, first, last }] of blocks.entries()) {
    const origin = origins.of(node);
    if (!origin) continue;
    const next = blocks[index + 1];
    const after = body.slice(last + 1, next?.first);
    const following = origins.of(next?.node)?.id;
    origins.set({
      ...origin,
      raw: body.slice(first, last + 1),
      after,
      ...(following === undefined ? {} : { next: following }),
    });
    if (index === 0) before = body.slice(0, first);
    if (!next) tail = after;
    doc.push(node);
  }
  return {
    head,
    before,
    tail,
    doc: STORY_SCHEMA.nodes.doc?.create(null, doc.length > 0 ? doc : [emptyParagraph()]) as Node,
    lineEnd: [...head, ...body][0]?.end || "\n",
    references,
  };
}

/** The lines of a file above its body, and those of the body. */
export function partsOf(text: string): { head: readonly RawLine[]; body: readonly RawLine[] } {
  const raw = rawLines(text);
  const parts = splitFrontMatter(normalText(text));
  // Front matter may end with the file, without a line end.
  const above = parts.body === "" ? raw.length : parts.above;
  return { head: raw.slice(0, above), body: raw.slice(above) };
}

/** A paragraph that nothing has been written into: it has no line in the file. */
export function emptyParagraph(): Node {
  return STORY_SCHEMA.nodes.paragraph?.create() as Node;
}

/** A text's lines with what ends them. */
export function rawLines(text: string): RawLine[] {
  const ends = text.match(LINE_END) ?? [];
  return text.split(LINE_END).map((line, index) => ({ text: line, end: ends[index] ?? "" }));
}

/** Blocks of Markdown that has no front matter, in order, with all of its lines that are not blank. */
function readBody(
  lines: readonly string[],
  origins: Origins,
): { blocks: ReadBlock[]; references: string } {
  const { blocks, references, reading } = parsed(lines, origins);
  const doubtful = blocks.filter(
    (block) => block.node.type.name !== "source" && !isPlain(block, reading),
  );
  // A block whose Markdown, written anew, would be read as something else is shown as its Markdown.
  const others = unfaithful(doubtful, references);
  const shown = blocks.map((block) =>
    others.includes(block) ? sourceBlock(block.first, block.last, reading) : block,
  );
  return { blocks: withForgottenLines(shown, reading), references };
}

/** The nodes of a few lines of Markdown, read with a story's references. */
export function readAlone(lines: readonly string[], references: string): Node[] {
  const { blocks } = parsed([...lines, "", ...references.split("\n")], new Origins());
  return blocks.filter(({ first }) => first < lines.length).map(({ node }) => node);
}

function parsed(lines: readonly string[], origins: Origins) {
  const { root, source } = parseMarkdown(lines.join("\n"), SILENT);
  const tree = withLiteralColons(withLines(root), source, SILENT);
  const addresses = new Map<string, string>();
  const references: string[] = [];
  visit(tree, (node) => {
    // The parser knows definitions inside of a directive there alone.
    if (node.type === "containerDirective") return SKIP;
    if (node.type === "definition") {
      if (!addresses.has(node.identifier)) addresses.set(node.identifier, node.url);
      references.push(source.slice(node.position?.start.offset, node.position?.end.offset));
    } else if (node.type === "footnoteDefinition") {
      references.push(`[^${node.label ?? node.identifier}]: .`);
    }
    return undefined;
  });
  const reading: BlockReading = { origins, source, lines, addresses };
  const blocks = tree.children.map((node) => readOrShow(node, reading));
  return { blocks, references: references.join("\n\n"), reading };
}

/** A block; its Markdown where the document has nothing for it. */
function readOrShow(node: Nodes, reading: BlockReading): ReadBlock {
  const first = (node.position?.start.line ?? 1) - 1;
  const last = (node.position?.end.line ?? 1) - 1;
  try {
    return { node: readBlock(node, 0, reading), first, last };
  } catch (error) {
    if (!(error instanceof Unfaithful)) throw error;
    return sourceBlock(first, last, reading);
  }
}

function sourceBlock(first: number, last: number, { origins, lines }: BlockReading): ReadBlock {
  const text = lines.slice(first, last + 1).join("\n");
  const id = origins.reserve();
  const node = STORY_SCHEMA.nodes.source?.create(
    { origin: id },
    text === "" ? [] : STORY_SCHEMA.text(text),
  ) as Node;
  origins.set({ id, node, lines, first, last, column: 0, container: 0 });
  return { node, first, last };
}

/** What faithful blocks are written from, while a story is opened again and again as its text changes. */
const FAITHFUL = new Set<string>();

/** Characters to remember at most: more than the longest stories have. */
const MOST_REMEMBERED = 4_000_000;
let remembered = 0;

/** All that decides whether a block's Markdown, written anew, is read as the same. */
function faithKey({ node }: ReadBlock, references: string): string {
  return JSON.stringify([markdownTree(node), references]);
}

function remember(key: string): void {
  remembered += key.length;
  if (remembered > MOST_REMEMBERED) {
    FAITHFUL.clear();
    remembered = key.length;
  }
  FAITHFUL.add(key);
}

/**
 * Those blocks whose Markdown, written anew, would be read as something else. Those that are not known
 * are read at once, and one by one if that shows a difference.
 */
function unfaithful(blocks: readonly ReadBlock[], references: string): ReadBlock[] {
  const unknown = blocks
    .map((block) => ({ block, key: faithKey(block, references) }))
    .filter(({ key }) => !FAITHFUL.has(key));
  if (unknown.length === 0) return [];
  const read = readAlone(separatedMarkdown(unknown.map(({ block }) => block.node)), references);
  const areAll =
    read.length === 2 * unknown.length &&
    unknown.every(
      ({ block }, index) => meaningOf(block.node) === meaningOf(read[2 * index] as Node),
    );
  return unknown
    .filter(({ block, key }) => {
      const isSame = areAll || isFaithful(block, references);
      if (isSame) remember(key);
      return !isSame;
    })
    .map(({ block }) => block);
}

function isFaithful({ node }: ReadBlock, references: string): boolean {
  const [only, ...others] = readAlone(markdownOf(node), references);
  return only !== undefined && others.length === 0 && meaningOf(only) === meaningOf(node);
}

/** Words without any sign that Markdown knows are written as they are read. */
function isPlain({ node, first, last }: ReadBlock, { lines }: BlockReading): boolean {
  return (
    node.type.name === "paragraph" &&
    first === last &&
    /^[\p{L}\p{N}“][\p{L}\p{M}\p{N} ,.;?“”‘’'"()–—%$€-]*$/u.test(lines[first] ?? "") &&
    !/^\d+[.)]/.test(lines[first] ?? "")
  );
}

/**
 * Lines that are in no block, such as those that nest too deeply for the parser, and blocks of Markdown without a
 * blank line between them, each become one block of Markdown.
 */
function withForgottenLines(blocks: readonly ReadBlock[], reading: BlockReading): ReadBlock[] {
  const all: ReadBlock[] = [];
  let line = 0;
  const show = (until: number) => {
    for (; line < until; line += 1) {
      if ((reading.lines[line] ?? "").trim() === "") continue;
      const first = line;
      while (line + 1 < until && (reading.lines[line + 1] ?? "").trim() !== "") line += 1;
      add(sourceBlock(first, line, reading));
    }
  };
  const add = (block: ReadBlock) => {
    const above = all.at(-1);
    // The parser takes definitions above an underlined heading for lines of that heading too.
    if (above && block.first <= above.last) {
      all[all.length - 1] = sourceBlock(above.first, Math.max(above.last, block.last), reading);
    } else if (
      above?.node.type.name === "source" &&
      block.node.type.name === "source" &&
      above.last + 1 === block.first
    ) {
      all[all.length - 1] = sourceBlock(above.first, block.last, reading);
    } else all.push(block);
  };
  for (const block of blocks) {
    show(block.first);
    add(block);
    line = Math.max(line, block.last + 1);
  }
  show(reading.lines.length);
  return all;
}
