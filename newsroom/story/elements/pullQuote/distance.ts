import { plainText } from "../../plainText.ts";
import type { Block } from "../../tree.ts";
import { comparable, isQuoted } from "./quotedWords.ts";

/**
 * Moves each pull quote that stands next to the paragraph that it repeats, or right above it, to
 * the nearest place between paragraphs that is further away, so that nobody reads the same words
 * twice at a glance. On wide screens a quote stands beside the paragraphs that follow it. It stays
 * where it is if the story has no such place.
 */
export function awayFromRepeats(blocks: readonly Block[]): Block[] {
  let placed = [...blocks];
  for (const quote of blocks) {
    if (quote.type !== "pullQuote") continue;
    const others = placed.filter((block) => block !== quote);
    const at = placed.indexOf(quote);
    const repeated = others.findIndex(
      (block) =>
        block.type !== "pullQuote" &&
        isQuoted(quote.text, comparable(plainText({ blocks: [block], notes: [] }))),
    );
    if (repeated < 0 || isAway(at, repeated)) continue;
    const places = others
      .map((_, index) => index)
      .filter((index) => isAway(index, repeated) && isBetweenTexts(others, index))
      .sort((a, b) => Math.abs(a - at) - Math.abs(b - at) || b - a);
    const [place] = places;
    if (place !== undefined) placed = others.toSpliced(place, 0, quote);
  }
  return placed;
}

/** Whether a quote before block `at` is away from block `repeated`. */
function isAway(at: number, repeated: number): boolean {
  return repeated < at - 1 || repeated > at + 1;
}

/** Whether a quote before block `at` would stand between two paragraphs or lists. */
function isBetweenTexts(blocks: readonly Block[], at: number): boolean {
  return [blocks[at - 1], blocks[at]].every(
    (block) => block?.type === "paragraph" || block?.type === "list",
  );
}
