import type { Block } from "../../tree.ts";
import { mapBlocks } from "../../walk.ts";

/** A picture's id by its position on the story's page, from 1; the hero is the first. */
export function pictureId(place: number): string {
  return `img-${place}`;
}

/**
 * Adds an id to each figure, in reading order.
 * @param first the position of the first figure: 2 if the story has a hero
 */
export function withPictureIds(blocks: readonly Block[], first: number): Block[] {
  let place = first;
  return mapBlocks({ blocks: [...blocks], notes: [] }, (block) => {
    if (block.type !== "figure") return [block];
    const id = pictureId(place);
    place += 1;
    return [{ ...block, id }];
  }).blocks;
}
