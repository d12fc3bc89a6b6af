import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { tell } from "../problems/words/tell.ts";
import { SettingsError } from "../settings/settings.ts";

/**
 * Checks that the content folder exists, can be listed and has files.
 * @throws SettingsError if it does not exist, is empty or is no folder; otherwise the system's error
 */
export function requireContentFolder(dir: string): void {
  try {
    if (readdirSync(dir).some((name) => !name.startsWith("."))) return;
  } catch (error) {
    throw contentFolderError(dir, error);
  }
  throw new SettingsError(tell("contentFolderEmpty", { folder: dir, command: beginning(dir) }));
}

/**
 * Converts an error of listing the folder itself into a SettingsError; other errors are returned
 * unchanged.
 */
export function contentFolderError(dir: string, error: unknown): unknown {
  const { code, path } = error as NodeJS.ErrnoException;
  if (path !== dir) return error;
  if (code === "ENOENT") {
    return new SettingsError(
      tell("contentFolderMissing", { folder: dir, command: beginning(dir) }),
    );
  }
  if (code === "ENOTDIR") {
    return new SettingsError(tell("contentFolderNoFolder", { folder: dir }));
  }
  return error;
}

/** The command that makes a new paper there. */
function beginning(dir: string): string {
  return `npm run desk -- init ${dir}`;
}

/** The file that marks a content folder as kept by a server (deploy/contentRemote/contentFolder.ts). */
export const FETCHED_MARK = ".content-remote.json";

/** Whether a content folder is kept as a Git remote has it. */
export function isFetchedFolder(dir: string): boolean {
  return existsSync(path.join(dir, FETCHED_MARK));
}
