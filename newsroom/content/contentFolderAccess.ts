import { readdirSync } from "node:fs";
import { SettingsError } from "../settings/settings.ts";

/**
 * Checks that the content folder exists and can be listed.
 * @throws SettingsError when it is not there or is none; else the system's error
 */
export function requireContentFolder(dir: string): void {
  try {
    readdirSync(dir);
  } catch (error) {
    throw contentFolderError(dir, error);
  }
}

/** Turns an error of listing the folder itself into a SettingsError; any other error is returned as it is. */
export function contentFolderError(dir: string, error: unknown): unknown {
  const { code, path } = error as NodeJS.ErrnoException;
  if (path !== dir) return error;
  if (code === "ENOENT") {
    return new SettingsError(`there is no content folder at ${dir}; make it or set CONTENT_DIR`);
  }
  if (code === "ENOTDIR") {
    return new SettingsError(
      `the content folder, ${dir}, is a file or lies below one; set CONTENT_DIR to a folder`,
    );
  }
  return error;
}
