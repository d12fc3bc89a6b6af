import { existsSync, readdirSync, statSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, rmdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { readContentFolder } from "../../newsroom/content/contentFolder.ts";
import { STARTER_PICTURE } from "../../newsroom/content/starterTexts.ts";
import { DEFAULT_PALETTE } from "../../newsroom/paper/palette.ts";
import { checkContent } from "../../newsroom/rules/checkContent.ts";
import { SITE_FILE } from "../../newsroom/schema/site.ts";
import { StoryErrors } from "../checkStory.ts";
import { DeskRefusal } from "../deskCommand.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { drawnPicture } from "./drawnPicture.ts";
import { DRAFT_FOLDER, type NewPaper, newPaperFiles } from "./newPaper.ts";

/**
 * Checks that a new paper can lie in a folder: it is empty or does not exist (a repository without files is empty),
 * and is no part of another paper.
 * @throws DeskRefusal that says what is in the way
 */
export function requireFreeFolder(folder: string): void {
  for (const part of pathTo(folder)) {
    if (existsSync(part) && !statSync(part).isDirectory()) {
      throw new DeskRefusal(tellAnswer("fileForFolder", { file: part }));
    }
    if (part !== folder && existsSync(path.join(part, SITE_FILE))) {
      throw new DeskRefusal(tellAnswer("insidePaper", { folder, paper: part }));
    }
  }
  if (!existsSync(folder)) return;
  const there = readdirSync(folder).filter((name) => name !== ".git");
  if (there.length === 0) return;
  throw new DeskRefusal(
    tellAnswer(there.length > 3 ? "folderNotEmptyMore" : "folderNotEmpty", {
      folder,
      names: there.slice(0, 3).join(", "),
    }),
  );
}

/** The folders that a path goes through, from the root to itself. */
function pathTo(folder: string): string[] {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [...pathTo(parent), folder];
}

/**
 * Writes a new paper into an empty folder, whole or not at all: its files are checked beside it first, as a build
 * checks them.
 * @throws StoryErrors if it would not build, as with a colour that cannot be read
 */
export async function createPaper(folder: string, paper: NewPaper, now: Date): Promise<string[]> {
  requireFreeFolder(folder);
  const made = await mkdir(path.dirname(folder), { recursive: true });
  const beside = await mkdtemp(`${folder}.new-`);
  try {
    const files = await newPaperFiles(paper);
    for (const [file, text] of Object.entries(files)) await write(path.join(beside, file), text);
    await write(
      path.join(beside, DRAFT_FOLDER, STARTER_PICTURE),
      await drawnPicture(paper.accent ?? DEFAULT_PALETTE.light.accent),
    );
    const content = await readContentFolder(beside, { drafts: true });
    const { problems } = checkContent(content, { siteUrl: undefined, now });
    const errors = problems.filter(({ severity }) => severity === "error");
    if (errors.length > 0) throw new StoryErrors(tellAnswer("paperNotMade"), errors);
    await put(beside, folder);
    return [...Object.keys(files), `${DRAFT_FOLDER}/${STARTER_PICTURE}`].sort();
  } catch (error) {
    await rm(made ?? beside, { recursive: true, force: true });
    throw error;
  }
}

/** A folder that exists keeps its repository; one that does not appears at once. */
async function put(beside: string, folder: string): Promise<void> {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    for (const name of readdirSync(beside)) {
      await rename(path.join(beside, name), path.join(folder, name));
    }
    await rmdir(beside);
    return;
  }
  if (existsSync(folder)) await rmdir(folder);
  await rename(beside, folder);
}

async function write(file: string, content: string | Buffer): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content, { flag: "wx" });
}
