import { folderOf } from "../../../newsroom/content/movedStory.ts";
import { readClock } from "../../../newsroom/settings/settings.ts";
import {
  bringBack as bringStoryBack,
  thrownAway,
  throwAway as throwStoryAway,
} from "../../thrownAway.ts";
import { namedStory, refuseLinked } from "../namedStory.ts";
import { readQuestion } from "../questions.ts";
import type { Call } from "./call.ts";

/** Puts a draft aside for 30 days. */
export const throwAway: Call<"throwAway"> = async (question, { content, work }) => {
  const { file } = readQuestion(question, { file: "line" });
  const { settings, folder } = work;
  const story = namedStory((await content.known()).folder, file);
  await refuseLinked(settings.contentDir, story.path);
  const done = await throwStoryAway(settings, folder, story, readClock());
  await content.saved(folderOf(story.path));
  return done;
};

/** The drafts that can be brought back. */
export const listThrownAway: Call<"listThrownAway"> = async (_, { work }) => ({
  stories: await thrownAway(work.folder),
});

/** Brings one of them back. */
export const bringBack: Call<"bringBack"> = async (question, { content, work }) => {
  const { id } = readQuestion(question, { id: "line" });
  const file = await bringStoryBack(work.settings, work.folder, id);
  await content.saved(folderOf(file));
  return { file };
};
