import { readdirSync } from "node:fs";
import { SettingsError } from "../settings/settings.ts";

/**
 * Checks that the content folder exists and can be listed.
 * @throws SettingsError if it does not exist or is no folder; otherwise the system's error
 */
export function requireContentFolder(dir: string): void {
  try {
    readdirSync(dir);
  } catch (error) {
    throw contentFolderError(dir, error);
  }
}

/**
 * Converts an error of listing the folder itself into a SettingsError; other errors are returned
 * unchanged.
 */
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
