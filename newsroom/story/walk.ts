import type { Playable } from "./elements/element.ts";
import { elementOf } from "./elements/registry.ts";
import type { Block, Inline, Note } from "./tree.ts";

/** A story between compilation steps: its text and its footnotes. */
export interface StoryParts {
  blocks: Block[];
  notes: Note[];
}

/** Maps each list of blocks directly inside the block, in reading order. */
export function mapInside(block: Block, change: (list: Block[]) => Block[]): Block {
  return elementOf(block).inside.blocks?.(block, change) ?? block;
}

/** Maps all lists of blocks, innermost first, in reading order. */
export function mapBlocks(parts: StoryParts, change: (block: Block) => Block[]): StoryParts {
  const all = (blocks: Block[]): Block[] =>
    blocks.flatMap((block) => change(mapInside(block, all)));
  return {
    blocks: all(parts.blocks),
    notes: parts.notes.map((note) => ({ ...note, children: all(note.children) })),
  };
}

/** Maps all runs of adjacent inlines, innermost first. */
export function mapInlines(parts: StoryParts, change: (run: Inline[]) => Inline[]): StoryParts {
  const all = (run: Inline[]): Inline[] =>
    change(
      run.map((inline) =>
        "children" in inline ? { ...inline, children: all(inline.children) } : inline,
      ),
    );
  return mapBlocks(parts, (block) => [elementOf(block).inside.inlines?.(block, all) ?? block]);
}

/** All blocks of the story, outer before inner, the text before the notes. */
export function* everyBlock(parts: StoryParts): Generator<Block> {
  yield* blocksWithin(parts.blocks);
  for (const note of parts.notes) yield* blocksWithin(note.children);
}

function* blocksWithin(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    const lists: Block[][] = [];
    mapInside(block, (list) => {
      lists.push(list);
      return list;
    });
    for (const list of lists) yield* blocksWithin(list);
  }
}

/** All audio and video of the story, in reading order. */
export function playablesOf(parts: StoryParts): Playable[] {
  return [...everyBlock(parts)].flatMap((block) => elementOf(block).plays(block));
}

/** All inline elements of the story, outer before inner. */
export function* everyInline(parts: StoryParts): Generator<Inline> {
  for (const block of everyBlock(parts)) yield* inlinesOf(block);
}

/** All inline elements of a block, without those of nested blocks. */
export function* inlinesOf(block: Block): Generator<Inline> {
  const runs: Inline[][] = [];
  elementOf(block).inside.inlines?.(block, (run) => {
    runs.push(run);
    return run;
  });
  for (const run of runs) yield* inlinesWithin(run);
}

/** All inline elements of a run, outer before inner. */
export function* inlinesWithin(run: readonly Inline[]): Generator<Inline> {
  for (const inline of run) {
    yield inline;
    if ("children" in inline) yield* inlinesWithin(inline.children);
  }
}
