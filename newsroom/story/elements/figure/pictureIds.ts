import type { Block } from "../../tree.ts";
import { mapBlocks } from "../../walk.ts";

/** The id of a picture by its place on the story's page, from 1; the hero is the first. */
export function pictureId(place: number): string {
  return `img-${place}`;
}

/**
 * A story's blocks with an id for each figure, in reading order.
 * @param first the place of the first figure: 2 where the story has a hero
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
