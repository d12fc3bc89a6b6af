import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rename, rmdir } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { DeskRefusal } from "./deskCommand.ts";
import { repositoryOf } from "./gitHistory.ts";
import { tellAnswer } from "./words/answers/tellAnswer.ts";

const run = promisify(execFile);

/**
 * Moves a story's folder within the content folder by one rename; by `git mv` when Git tracks the folder, so
 * that its history is kept.
 * @param from relative to the content folder
 * @returns whether Git has recorded the move
 */
export async function moveFolder(contentDir: string, from: string, to: string): Promise<boolean> {
  const target = path.join(contentDir, to);
  if (existsSync(target)) {
    throw new DeskRefusal(tellAnswer("folderTaken", { to, from }));
  }
  await mkdir(path.dirname(target), { recursive: true });
  const noted = await byGit(contentDir, from, to);
  // Git may have moved the folder and then failed to write its index.
  if (!noted && existsSync(path.join(contentDir, from))) {
    await rename(path.join(contentDir, from), target);
  }
  await removeEmptyFolders(contentDir, path.dirname(from));
  return noted;
}

async function byGit(contentDir: string, from: string, to: string): Promise<boolean> {
  // Starting Git takes longer than all the rest of a move.
  if (!repositoryOf(contentDir)) return false;
  try {
    const { stdout } = await run("git", ["ls-files", "--", from], { cwd: contentDir });
    if (stdout.trim() === "") return false;
    await run("git", ["mv", "--", from, to], { cwd: contentDir });
    return true;
  } catch {
    // There is no Git, or a repository that is locked or cannot be read: the folder is moved without a record.
    return false;
  }
}

/** Removes the folders of day, month and year when the moved article was their only one. */
async function removeEmptyFolders(contentDir: string, folder: string): Promise<void> {
  for (let empty = folder; empty.startsWith("articles/"); empty = path.posix.dirname(empty)) {
    // Fails where something is left in it.
    const isGone = await rmdir(path.join(contentDir, empty)).then(
      () => true,
      () => false,
    );
    if (!isGone) return;
  }
}
