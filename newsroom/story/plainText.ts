import { elementOf } from "./elements/registry.ts";
import type { Block } from "./tree.ts";
import type { StoryParts } from "./walk.ts";
import { everyBlock } from "./walk.ts";

/**
 * The text for search and word count: a line for each paragraph, then footnotes, then captions.
 * Pull quotes repeat the text and are left out.
 */
export function plainText(parts: StoryParts): string {
  const linesOf = (blocks: readonly Block[]): string[] =>
    blocks.flatMap((block) => elementOf(block).plainText(block, linesOf));
  const text = linesOf(parts.blocks);
  const notes = linesOf(parts.notes.flatMap((note) => note.children));
  const captions = [...everyBlock(parts)].flatMap((block) => elementOf(block).captions(block));
  return [...text, ...notes, ...captions]
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
