import { readClock } from "../../../newsroom/settings/settings.ts";
import { archivePictures, fileOf } from "../archivePictures.ts";
import { foldedWords, type KnownStory, knownStories, stateOf } from "../knownStories.ts";
import { readQuestion } from "../questions.ts";
import { readAhead } from "../readAhead.ts";
import { thumbnailOf } from "../storyPictures.ts";
import type { Call } from "./call.ts";

/** Pictures of a page. */
const PAGE = 24;

/**
 * Pictures whose caption, alternative text, credit or headline has every word. Those of drafts are among them, as
 * drafts are in the list of stories, and each says of which story it is.
 */
export const findPictures: Call<"findPictures"> = async (question, { content }) => {
  const asked = readQuestion(question, { words: "line?", except: "line?", page: "number?" });
  const words = foldedWords(asked.words ?? "")
    .split(/\s+/)
    .filter(Boolean);
  const known = await content.known();
  const all = knownStories(known, content.paper.timeZone);
  await readAhead(all, known.folder.dir);
  const found = archivePictures(known.folder, words, asked.except);
  const start = (Math.max(1, Math.floor(asked.page ?? 1)) - 1) * PAGE;
  const page = found.slice(start, start + PAGE);
  const stories = new Map(all.map((story) => [story.source, story]));
  const now = readClock();
  return {
    pictures: page.flatMap((picture) => {
      const { story, versions: _, ...shown } = picture;
      const of = stories.get(story);
      const found = fileOf(known.folder, picture);
      if (!of || !found) return [];
      const { width, height, version } = found;
      const thumbnail = thumbnailOf({ path: picture.file, version });
      return [{ ...shown, width, height, thumbnail, story: storyOf(of, now) }];
    }),
    total: found.length,
  };
};

function storyOf(story: KnownStory, now: Date) {
  const { file, headline, published, embargo } = story.row;
  return { file, headline, state: stateOf(story, now), published, embargo };
}
