import { withDeskLock } from "../../deskLock.ts";
import { readStoryText, type StoryText } from "../../storyText.ts";
import { problemsOf } from "../knownStories.ts";
import { currentStory, refuseLinked } from "../namedStory.ts";
import { readQuestion } from "../questions.ts";
import { PATIENCE, SAVE, saveText } from "../saveText.ts";
import type { Call, CallContext } from "./call.ts";

/** Writes a story's text; it may have been published or renamed since the page opened it. */
export const saveStory: Call<"saveStory"> = async (question, context) => {
  const { content, work } = context;
  const asked = readQuestion(question, SAVE);
  await content.known();
  // Publishing reads the text and writes it back with its times; what is saved in between would be lost.
  const saved = await withDeskLock(
    work.settings.editionFile,
    async () => saveText(asked, await standingStory(asked.file, context), context),
    PATIENCE,
  );
  if (asked.page !== undefined && !asked.leaving) {
    context.people.here(saved.file, asked.page, context.person.name, true);
  }
  if (saved.state === "conflict") return saved;
  await content.savedByPage(saved.file);
  return { ...saved, problems: problemsOf(await content.known(), saved.file) };
};

/** The file and its text now. It may have been moved since the folder was last read. */
async function standingStory(
  named: string,
  { content, work }: CallContext,
): Promise<{ file: string; standing: StoryText }> {
  const { contentDir } = work.settings;
  for (let isSecond = false; ; isSecond = true) {
    const story = await currentStory(content, named);
    try {
      await refuseLinked(contentDir, story.path);
      return { file: story.path, standing: await readStoryText(contentDir, story) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT" || isSecond) throw error;
      await content.readAgain();
    }
  }
}
