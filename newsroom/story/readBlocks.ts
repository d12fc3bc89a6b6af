import type { Nodes, Root } from "mdast";
import { tell } from "../problems/words/tell.ts";
import type { StoryContext } from "./context.ts";
import { readDirective } from "./directives.ts";
import type { MarkdownReaders, Reading } from "./elements/element.ts";
import { readFootnotes } from "./elements/footnote/footnote.ts";
import { BLOCKS, INLINES } from "./elements/registry.ts";
import { readDefinitions } from "./markdown/definitions.ts";
import { lineOf } from "./markdown/markdownTree.ts";
import type { Report } from "./report.ts";
import type { Block, Inline } from "./tree.ts";
import type { StoryParts } from "./walk.ts";

/** Converts Markdown nodes to elements; nodes that no element reads are reported and dropped. */
export function readBlocks(
  root: Root,
  source: string,
  context: StoryContext,
  report: Report,
): StoryParts {
  const notes = readFootnotes(root, source, report);
  const reading: Reading = {
    source,
    context,
    report,
    definitions: readDefinitions(root, source, report),
    notes,
    blocks: (nodes) => nodes.flatMap((node) => readBlock(node, reading)),
    inlines: (nodes) => nodes.flatMap((node) => readInline(node, reading)),
  };
  const blocks = reading.blocks(root.children);
  return { blocks, notes: notes.notes(reading.blocks) };
}

const BLOCK_READERS = readersOf<Block>(Object.values(BLOCKS));
const INLINE_READERS = readersOf<Inline>(Object.values(INLINES));

type Reader<Result> = (node: Nodes, reading: Reading) => Result[];

function readersOf<Result>(
  elements: ReadonlyArray<{ markdown: MarkdownReaders<Result> }>,
): ReadonlyMap<string, Reader<Result>> {
  return new Map(
    elements.flatMap(({ markdown }) => Object.entries(markdown) as [string, Reader<Result>][]),
  );
}

function readBlock(node: Nodes, reading: Reading): Block[] {
  if (node.type === "containerDirective" || node.type === "leafDirective") {
    return readDirective(node, reading);
  }
  // Handled at their references.
  if (node.type === "definition" || node.type === "footnoteDefinition") return [];
  const read = BLOCK_READERS.get(node.type);
  if (read) return read(node, reading);
  reading.report.error(
    lineOf(node),
    "unknown-element",
    tell("elementUnknown", { name: node.type }),
    tell("elementUnknownRemedy"),
  );
  return [];
}

function readInline(node: Nodes, reading: Reading): Inline[] {
  const read = INLINE_READERS.get(node.type);
  if (read) return read(node, reading);
  reading.report.error(
    lineOf(node),
    "unknown-element",
    tell("elementInLine", { name: node.type }),
    tell("elementInLineRemedy"),
  );
  return [];
}
