import { readFile } from "node:fs/promises";
import path from "node:path";
import { DeskRefusal } from "../../deskCommand.ts";
import { tellAnswer } from "../../words/answers/tellAnswer.ts";
import { archivePictures } from "../archivePictures.ts";
import { currentStory, refuseLinked } from "../namedStory.ts";
import { readQuestion } from "../questions.ts";
import { storePicture } from "../storePicture.ts";
import type { Call } from "./call.ts";

/**
 * Copies a picture of one story beside another, with its words. The picture is only ever one of those that are found,
 * whatever path a page names.
 */
export const reusePicture: Call<"reusePicture"> = async (question, context) => {
  const { content, work } = context;
  const { contentDir } = work.settings;
  const asked = readQuestion(question, { file: "line", picture: "line" });
  const story = await currentStory(content, asked.file);
  const { folder } = await content.known();
  const found = archivePictures(folder).find(({ file }) => file === asked.picture);
  if (!found) throw new DeskRefusal(tellAnswer("pictureNotInArchive"));
  await refuseLinked(contentDir, story.path);
  const bytes = await bytesOf(contentDir, found.file);
  const name = path.posix.basename(found.file);
  const picture = { name, bytes, caption: found.caption ?? found.alt };
  return storePicture(context, story.path, picture, found);
};

async function bytesOf(contentDir: string, file: string): Promise<Buffer> {
  try {
    await refuseLinked(contentDir, file);
    return await readFile(path.join(contentDir, file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new DeskRefusal(tellAnswer("pictureNotInArchive"));
  }
}
