import { inlineText } from "../../inlineText.ts";
import type { Block } from "../../tree.ts";

/** A line of a story's contents: where a subhead is, and what it says. */
export interface ContentsLine {
  id: string;
  text: string;
  level: 2 | 3 | 4;
}

/** A story with fewer subheads needs no list of them. */
const LEAST_SUBHEADS = 4;

/**
 * The contents of a story by its subheads, those of the first two levels; those within boxes are
 * beside the story and not among them.
 * @returns nothing for a story with fewer than four
 */
export function contentsOf(blocks: readonly Block[]): ContentsLine[] {
  const lines = blocks.flatMap((block) =>
    block.type === "subhead"
      ? [{ id: block.id, text: inlineText(block.children), level: block.level }]
      : [],
  );
  return lines.length < LEAST_SUBHEADS ? [] : lines.filter(({ level }) => level < 4);
}
