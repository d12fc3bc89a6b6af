import path from "node:path";
import { decodeBytes } from "../../../newsroom/content/decodeText.ts";
import { DeskRefusal } from "../../deskCommand.ts";
import { blobAt } from "../../repository/bringChanges.ts";
import { contentRepository } from "../../repository/contentRepository.ts";
import { tellAnswer } from "../../words/answers/tellAnswer.ts";
import { namedStory } from "../namedStory.ts";
import { readQuestion } from "../questions.ts";
import { RequestRefused } from "../requestChecks.ts";
import type { Call } from "./call.ts";

/** A story as others have published it by Git. */
export const theirText: Call<"theirText"> = async (question, { content, work }) => {
  const asked = readQuestion(question, { file: "line", commit: "line" });
  if (!/^[0-9a-f]{40,64}$/.test(asked.commit)) {
    throw new RequestRefused(400, tellAnswer("noCommit"));
  }
  const story = namedStory((await content.known()).folder, asked.file);
  const repository = await contentRepository(work.settings.contentDir);
  const file = repository && path.posix.join(repository.folder, story.path);
  const bytes = repository && file && (await blobAt(repository, asked.commit, file));
  if (!bytes) {
    throw new DeskRefusal(tellAnswer("theirStoryGone"));
  }
  return { text: decodeBytes(bytes).raw };
};
