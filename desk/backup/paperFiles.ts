import type { BigIntStats, Dirent } from "node:fs";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { lstat, readdir } from "node:fs/promises";
import path from "node:path";
import { readText } from "../../newsroom/content/decodeText.ts";
import { readYaml } from "../../newsroom/content/yamlText.ts";
import { settledSoundness } from "../../newsroom/edition/seal.ts";
import { SITE_FILE } from "../../newsroom/schema/site.ts";
import type { Settings } from "../../newsroom/settings/settings.ts";
import { secretFile } from "../../newsroom/signing/secret.ts";
import {
  CONTENT_FOLDER,
  EDITION_ENTRY,
  isSafePath,
  type PaperIdentity,
  SECRET_ENTRY,
} from "./backupFormat.ts";

/** A file to back up, by its path in the archive. */
export interface SourceFile {
  file: string;
  stats: BigIntStats;
}

export interface PaperFiles {
  files: Map<string, SourceFile>;
  /**
   * Links and special files of the content folder, which the newsroom does not read either, and names that other
   * systems cannot have.
   */
  leftOut: string[];
  /** Whether the edition is there but cannot be read. */
  isEditionDamaged: boolean;
}

/**
 * Every file of a paper that cannot be made again: the content folder with its Git history, the secret, and
 * the edition, which remembers the addresses that readers had.
 */
export async function paperFiles({ contentDir, editionFile }: Settings): Promise<PaperFiles> {
  const found: PaperFiles = { files: new Map(), leftOut: [], isEditionDamaged: false };
  await addFolder(found, contentDir, "");
  await addFile(found, SECRET_ENTRY, secretFile(editionFile));
  if (existsSync(editionFile)) {
    // Rolls an interrupted change back, so that the file is whole without its journal.
    if (settledSoundness(editionFile) === "sound") {
      await addFile(found, EDITION_ENTRY, realpathSync(editionFile));
    } else found.isEditionDamaged = true;
  }
  return found;
}

async function addFolder(found: PaperFiles, contentDir: string, folder: string): Promise<void> {
  const entries = await readdir(path.join(contentDir, folder), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (isPassing(name, entry)) continue;
    if (!isSafePath(CONTENT_FOLDER + name)) {
      found.leftOut.push(name);
      continue;
    }
    if (entry.isDirectory()) await addFolder(found, contentDir, name).catch(ignoreGone);
    else if (entry.isFile()) {
      await addFile(found, CONTENT_FOLDER + name, path.join(contentDir, name));
    } else found.leftOut.push(name);
  }
}

/** Files that are there while a program writes: textFile.ts's, and Git's locks, which would stop it when restored. */
function isPassing(name: string, entry: Dirent): boolean {
  return (
    /^\..*\.[0-9a-f]{8}\.new$/.test(entry.name) ||
    (/(?:^|\/)\.git\//.test(name) && entry.name.endsWith(".lock"))
  );
}

async function addFile(found: PaperFiles, entry: string, file: string): Promise<void> {
  const stats = await lstat(file, { bigint: true }).catch(ignoreGone);
  if (stats?.isFile()) found.files.set(entry, { file, stats });
}

/** An editor may delete or move a file while the folder is listed. */
export function ignoreGone(error: NodeJS.ErrnoException): undefined {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
  throw error;
}

/** The paper's name and address in site.yaml, as far as they can be read; a broken file is backed up all the same. */
export function paperIdentity(contentDir: string): PaperIdentity {
  let value: unknown;
  try {
    value = readYaml(readText(readFileSync(path.join(contentDir, SITE_FILE))).text).value;
  } catch {
    return {};
  }
  const { name, url } = (value ?? {}) as Record<string, unknown>;
  return {
    ...(typeof name === "string" && name !== "" && { name }),
    ...(typeof url === "string" && url !== "" && { url }),
  };
}
