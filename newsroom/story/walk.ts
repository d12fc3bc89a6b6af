import type { Block, Inline, Note } from "./tree.ts";

/** A story on its way through the steps: its text and its footnotes. */
export interface StoryParts {
  blocks: Block[];
  notes: Note[];
}

/** The story with every list of blocks changed, from the innermost outwards, in reading order. */
export function mapBlocks(parts: StoryParts, change: (block: Block) => Block[]): StoryParts {
  const all = (blocks: Block[]): Block[] =>
    blocks.flatMap((block) => {
      if (block.type === "list") return change({ ...block, items: block.items.map(all) });
      if (block.type === "quotation" || block.type === "box") {
        return change({ ...block, children: all(block.children) });
      }
      return change(block);
    });
  return {
    blocks: all(parts.blocks),
    notes: parts.notes.map((note) => ({ ...note, children: all(note.children) })),
  };
}

/** The story with every run of neighbouring inlines changed, from the innermost outwards. */
export function mapInlines(parts: StoryParts, change: (run: Inline[]) => Inline[]): StoryParts {
  const all = (run: Inline[]): Inline[] =>
    change(
      run.map((inline) =>
        "children" in inline ? { ...inline, children: all(inline.children) } : inline,
      ),
    );
  return mapBlocks(parts, (block) => {
    if (block.type === "paragraph" || block.type === "subhead") {
      return [{ ...block, children: all(block.children) }];
    }
    if (block.type !== "table") return [block];
    const cells = (row: typeof block.head) =>
      row.map((cell) => ({ ...cell, children: all(cell.children) }));
    return [{ ...block, head: cells(block.head), rows: block.rows.map(cells) }];
  });
}

/** Every block of the story, outer before inner, the text before the notes. */
export function* everyBlock(parts: StoryParts): Generator<Block> {
  yield* blocksWithin(parts.blocks);
  for (const note of parts.notes) yield* blocksWithin(note.children);
}

function* blocksWithin(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.type === "list") for (const item of block.items) yield* blocksWithin(item);
    if (block.type === "quotation" || block.type === "box") yield* blocksWithin(block.children);
  }
}

/** Every inline element of the story, outer before inner. */
export function* everyInline(parts: StoryParts): Generator<Inline> {
  for (const block of everyBlock(parts)) {
    if (block.type === "paragraph" || block.type === "subhead")
      yield* inlinesWithin(block.children);
    if (block.type !== "table") continue;
    for (const cell of [block.head, ...block.rows].flat()) yield* inlinesWithin(cell.children);
  }
}

/** Every inline element of a run, outer before inner. */
export function* inlinesWithin(run: readonly Inline[]): Generator<Inline> {
  for (const inline of run) {
    yield inline;
    if ("children" in inline) yield* inlinesWithin(inline.children);
  }
}
