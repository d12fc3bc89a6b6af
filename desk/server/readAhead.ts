import { setImmediate } from "node:timers/promises";
import { readPictures } from "./archivePictures.ts";
import { type KnownStory, readWords } from "./knownStories.ts";

/** Milliseconds of reading before others have a turn. */
const AT_ONCE = 10;

/**
 * Reads what is searched of every story, its words and its pictures, and lets others have their turn in between. What
 * has been read is known from then on.
 * @param isOver whether nobody needs it any more
 */
export async function readAhead(
  stories: readonly KnownStory[],
  dir: string,
  isOver: () => boolean = () => false,
): Promise<void> {
  let begun = performance.now();
  for (const story of stories) {
    // Both ask for the same text of the file.
    readWords(story);
    if (story.source) readPictures(story.source, dir);
    if (performance.now() - begun < AT_ONCE) continue;
    await setImmediate();
    if (isOver()) return;
    begun = performance.now();
  }
}
