import { randomBytes } from "node:crypto";
import { copyFile, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ContentFile } from "../newsroom/content/contentFile.ts";
import { encodeText } from "../newsroom/content/decodeText.ts";
import { withValue } from "../newsroom/content/fieldEdits.ts";
import { folderOf } from "../newsroom/content/movedStory.ts";
import type { Settings } from "../newsroom/settings/settings.ts";
import { DeskRefusal } from "./deskCommand.ts";
import { freeDraft } from "./freeDraft.ts";
import { readStoryText } from "./storyText.ts";
import { tellAnswer } from "./words/answers/tellAnswer.ts";

/**
 * Fields that say what has happened to one story, or that only one may have. An embargo stays: the words are the same.
 */
const OF_ONE_STORY = [
  "published",
  "updated",
  "corrections",
  "redirectFrom",
  "feedId",
  "translations",
] as const;

/**
 * Copies a story with the files beside it into a draft of its own.
 * @returns the draft's file
 * @throws DeskRefusal when its front matter cannot be read
 */
export async function duplicateStory(
  { contentDir }: Pick<Settings, "contentDir">,
  file: ContentFile,
): Promise<string> {
  const { text, encoding } = await readStoryText(contentDir, file);
  const copy = withoutHistory(text, file.path);
  const from = path.join(contentDir, folderOf(file.path));
  const drafts = path.join(contentDir, "drafts");
  await mkdir(drafts, { recursive: true });
  // Names with a dot are not read: the draft appears whole.
  const fresh = path.join(drafts, `.${randomBytes(6).toString("hex")}.new`);
  try {
    await copyFiles(from, fresh);
    await writeFile(path.join(fresh, "index.md"), encodeText(copy, encoding));
    for (;;) {
      const draft = freeDraft(contentDir, file.slug);
      const isMoved = await rename(fresh, path.join(contentDir, draft)).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          // Somebody has taken the name meanwhile.
          if (error.code === "ENOTEMPTY" || error.code === "EEXIST") return false;
          throw error;
        },
      );
      if (isMoved) return `${draft}/index.md`;
    }
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

function withoutHistory(text: string, file: string): string {
  try {
    return OF_ONE_STORY.reduce((before, field) => withValue(before, [field], undefined), text);
  } catch {
    throw new DeskRefusal(tellAnswer("fieldsOfCopyUnreadable", { file }));
  }
}

/** Copies files and folders; links, which may lead anywhere, are left out. */
async function copyFiles(from: string, to: string): Promise<void> {
  await mkdir(to);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (entry.name.startsWith(".")) continue;
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) await copyFiles(source, target);
    else if (entry.isFile() && entry.name !== "index.md") await copyFile(source, target);
  }
}
