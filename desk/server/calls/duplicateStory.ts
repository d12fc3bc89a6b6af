import { folderOf } from "../../../newsroom/content/movedStory.ts";
import { duplicateStory as copyStory } from "../../duplicateStory.ts";
import { namedStory, refuseLinked } from "../namedStory.ts";
import { readQuestion } from "../questions.ts";
import type { Call } from "./call.ts";

/** Makes a draft of a story that begins with the same words and pictures. */
export const duplicateStory: Call<"duplicateStory"> = async (question, { content, work }) => {
  const { file } = readQuestion(question, { file: "line" });
  const story = namedStory((await content.known()).folder, file);
  await refuseLinked(work.settings.contentDir, story.path);
  const made = await copyStory(work.settings, story);
  await content.saved(folderOf(made));
  return { file: made };
};
