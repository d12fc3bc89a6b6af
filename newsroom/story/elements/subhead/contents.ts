import { inlineText } from "../../inlineText.ts";
import type { Block } from "../../tree.ts";

/** An entry of a story's table of contents. */
export interface ContentsLine {
  id: string;
  text: string;
  level: 2 | 3 | 4;
}

/** Shorter stories need no table of contents. */
const LEAST_SUBHEADS = 4;

/**
 * A story's table of contents: its subheads of the first two levels, without those in boxes.
 * @returns an empty list for fewer than four
 */
export function contentsOf(blocks: readonly Block[]): ContentsLine[] {
  const lines = blocks.flatMap((block) =>
    block.type === "subhead"
      ? [{ id: block.id, text: inlineText(block.children), level: block.level }]
      : [],
  );
  return lines.length < LEAST_SUBHEADS ? [] : lines.filter(({ level }) => level < 4);
}
