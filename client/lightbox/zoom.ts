/** Sizes of pictures in the lightbox. */

/** The largest scale; fine print of a large map is read at about half of it. */
const LARGEST = 6;

/** CSS pixels of width at which a tall picture is read from top to bottom. */
const READING_WIDTH = 768;

/** A scale between the whole picture (1) and the largest. */
export function scaleWithin(wanted: number): number {
  // Steps down end at the whole picture, also after rounding.
  const scale = Math.min(LARGEST, Math.max(1, wanted));
  return scale < 1.05 ? 1 : scale;
}

/**
 * The width in CSS pixels at which a picture is seen whole. None is enlarged beyond its own pixels.
 * @param picture its own pixels; a tall one is as wide as the room, and scrolls
 * @param room the space for it
 */
export function fitted(
  picture: { width: number; height: number; tall: boolean },
  room: { width: number; height: number },
): number {
  const { width, height, tall } = picture;
  if (tall) return Math.min(room.width, READING_WIDTH, width);
  return Math.min(room.width, (room.height * width) / height, width);
}
