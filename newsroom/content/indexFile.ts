import { createHash, randomBytes } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import { editorsLanguage } from "../locales/editorsLanguage.ts";
import { programVersion } from "../system/programVersion.ts";
import { WORKSPACE_PATHS } from "../system/workspace.ts";

/*
 * Files that commands leave for the next one, so that it need not read a whole archive. They may be deleted
 * at any time.
 */

/** What is known about a content folder. */
export type IndexName = "files" | "checks";

export function indexFile(contentDir: string, name: IndexName): string {
  const folder = createHash("sha256").update(path.resolve(contentDir)).digest("hex").slice(0, 12);
  return path.resolve(WORKSPACE_PATHS.indexes, `${folder}.${name}`);
}

/** What a file is written by and for: the problems in it are said in a language. */
function writer(): string {
  return `${programVersion(process.cwd())} ${editorsLanguage()}`;
}

/**
 * @returns undefined if there is none, it is damaged, or another version of the program has written it, or one that
 *   spoke another language
 */
export async function readIndex<T>(contentDir: string, name: IndexName): Promise<T | undefined> {
  try {
    const { program, value } = deserialize(
      await readFile(/* turbopackIgnore: true */ indexFile(contentDir, name)),
    );
    return program === writer() ? (value as T) : undefined;
  } catch {
    return undefined;
  }
}

export async function writeIndex(
  contentDir: string,
  name: IndexName,
  value: unknown,
): Promise<void> {
  const target = indexFile(contentDir, name);
  const fresh = `${target}.${randomBytes(4).toString("hex")}.new`;
  try {
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(fresh, serialize({ program: writer(), value }));
    await rename(fresh, target);
  } catch {
    // If the disk is full or read-only, the next command is slower and has the same result.
    await rm(fresh, { force: true }).catch(() => {});
  }
}
