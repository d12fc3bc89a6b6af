import { mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { RequestRefused } from "./requestChecks.ts";

/** Milliseconds after which files that were dropped and never imported are removed. */
const FORGOTTEN = 24 * 3_600_000;

/** Folders in folders that a dropped one may have. */
const DEEPEST = 20;

/** Bytes of a name that file systems take. */
const LONGEST = 255;

/**
 * The folder in which the files of one import wait.
 * @param id made by the page, letters and digits
 * @throws RequestRefused
 */
export function batchFolder(deskFolder: string, id: string): string {
  if (!/^[a-z0-9-]{16,40}$/.test(id))
    throw new RequestRefused(400, tellAnswer("importWithoutName"));
  return path.join(deskFolder, "imports", id);
}

/**
 * The place of a dropped file below its import's folder.
 * @param written path as the page says it, with slashes
 * @throws RequestRefused for one that leads elsewhere
 */
export function placeInBatch(folder: string, written: string): string {
  const parts = written.split("/").filter((part) => part !== "");
  const isPlain = parts.every(
    (part) =>
      part !== "." &&
      part !== ".." &&
      Buffer.byteLength(part) <= LONGEST &&
      !/[\\:]|\p{Cc}/u.test(part),
  );
  if (parts.length === 0 || parts.length > DEEPEST || !isPlain) {
    throw nameNotTaken(written);
  }
  return path.join(folder, ...parts);
}

/**
 * Writes a dropped file to its place.
 * @param written path as the page says it
 * @throws RequestRefused where another file has this name, or that of one of its folders
 */
export async function writeInBatch(place: string, bytes: Buffer, written: string): Promise<void> {
  try {
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, bytes, { flag: "wx" });
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    throw ["EEXIST", "EISDIR", "ENOTDIR"].includes(code) ? nameNotTaken(written) : error;
  }
}

function nameNotTaken(written: string): RequestRefused {
  return new RequestRefused(400, tellAnswer("nameNotTaken", { name: written.slice(0, 80) }));
}

/** Removes what was dropped and never imported. */
export async function sweepImports(deskFolder: string, now: Date): Promise<void> {
  const imports = path.join(deskFolder, "imports");
  for (const name of await readdir(imports).catch(() => [])) {
    const folder = path.join(imports, name);
    const { mtimeMs } = await stat(folder);
    if (now.getTime() - mtimeMs > FORGOTTEN) await rm(folder, { recursive: true, force: true });
  }
}
