import { readFile } from "node:fs/promises";
import path from "node:path";
import { folderOf } from "../../../newsroom/content/movedStory.ts";
import { HERO_VERSIONS } from "../../../newsroom/pictures/pictureSizes.ts";
import type { VersionFiles } from "../../api/pictures.ts";
import { DeskRefusal } from "../../deskCommand.ts";
import { tellAnswer } from "../../words/answers/tellAnswer.ts";
import { archivePictures, fileOf } from "../archivePictures.ts";
import { currentStory, refuseLinked } from "../namedStory.ts";
import { readNames, readQuestion } from "../questions.ts";
import { storePicture } from "../storePicture.ts";
import type { Call } from "./call.ts";

/**
 * Copies a picture of one story beside another, with its words and those of its versions that are asked for. The
 * picture is only ever one of those that are found, whatever path a page names.
 */
export const reusePicture: Call<"reusePicture"> = async (question, context) => {
  const { content, work } = context;
  const { contentDir } = work.settings;
  const asked = readQuestion(question, { file: "line", picture: "line" });
  const wanted = readNames(question, "versions");
  const story = await currentStory(content, asked.file);
  const { folder } = await content.known();
  const found = archivePictures(folder).find(({ file }) => file === asked.picture);
  if (!found) throw new DeskRefusal(tellAnswer("pictureNotInArchive"));
  await refuseLinked(contentDir, story.path);
  // All are read before one is written, so that a refusal leaves nothing behind.
  const bytes = await bytesOf(contentDir, found.file);
  const others = HERO_VERSIONS.flatMap((version) => {
    const name = wanted.includes(version) ? found.versions?.[version] : undefined;
    const file = `${folderOf(found.file)}/${name}`;
    // A version whose file is missing is a mistake of the other story, which this one does without.
    return name && fileOf(folder, { file }) ? [{ version, file }] : [];
  });
  const read = await Promise.all(
    others.map(async (other) => ({ ...other, bytes: await bytesOf(contentDir, other.file) })),
  );
  const name = path.posix.basename(found.file);
  const picture = { name, bytes, caption: found.caption ?? found.alt };
  const taken = await storePicture(context, story.path, picture, found);
  if (read.length === 0) return taken;
  const versions: VersionFiles = {};
  for (const { version, file, bytes } of read) {
    const stem = `${path.posix.parse(taken.picture.name).name}${ENDS[version]}`;
    const other = { name: path.posix.basename(file), bytes, stem };
    versions[version] = (await storePicture(context, story.path, other)).picture.name;
  }
  return { ...taken, versions };
};

/** What the names of versions end in, as the documents for editors have them. */
const ENDS: Readonly<Record<keyof VersionFiles, string>> = {
  dark: "-dark",
  narrow: "-narrow",
  darkNarrow: "-dark-narrow",
  thumbnail: "-thumbnail",
  darkThumbnail: "-dark-thumbnail",
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
