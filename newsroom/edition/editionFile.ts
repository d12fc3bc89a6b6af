import { randomBytes } from "node:crypto";
import {
  existsSync,
  lstatSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import path from "node:path";
import { openForReading, openForWriting, prepare, releaseAndClose } from "./database.ts";
import { soundnessOf } from "./seal.ts";

/*
 * The file of an edition. Its name is a link to a file whose name is never reused, because SQLite names a journal
 * after its file: a reader with the old file open would otherwise take the journal of a change to the new file for
 * its own and roll that change back.
 */

/** The edition has been changed since its content was read. */
export class EditionMovedOn extends Error {
  override name = "EditionMovedOn";
}

/**
 * Replaces the old edition while holding its write lock, so that a concurrent change is either
 * complete in the old file, or waits and then opens the new one (see putArticle).
 */
export function replaceFile(editionFile: string, fresh: string, since: number | undefined): void {
  const own = `${editionFile}.${process.pid}-${randomBytes(6).toString("hex")}`;
  renameSync(fresh, own);
  // A damaged file is never changed, and SQLite must not open it.
  const old = canBeRead(editionFile) ? openForWriting(editionFile) : undefined;
  try {
    try {
      old?.exec("BEGIN IMMEDIATE");
    } catch (error) {
      if (!isNoDatabase(error)) throw error;
    }
    if (since !== undefined && editionNumber(editionFile) !== since) throw new EditionMovedOn();
    const replaced = ownFileOf(editionFile);
    pointAt(editionFile, own);
    for (const gone of [replaced ?? editionFile, editionFile]) {
      rmSync(`${gone}-journal`, { force: true });
    }
    if (replaced) rmSync(replaced, { force: true });
  } catch (error) {
    if (ownFileOf(editionFile) !== own) rmSync(own, { force: true });
    throw error;
  } finally {
    if (old) releaseAndClose(old);
  }
}

/**
 * Replaces the edition by a file that was copied from one, such as a backup's.
 * @param file on the same file system; it is moved
 */
export function putFinishedEdition(editionFile: string, file: string): void {
  removeLeftovers(editionFile);
  replaceFile(editionFile, file, undefined);
}

function pointAt(editionFile: string, own: string): void {
  const link = `${own}.link`;
  try {
    symlinkSync(path.basename(own), link);
  } catch (error) {
    // Windows allows only some users to create links, and nobody to replace a file that is open.
    if ((error as NodeJS.ErrnoException).code !== "EPERM") throw error;
    renameSync(own, editionFile);
    return;
  }
  renameSync(link, editionFile);
}

/** The file behind the edition's link, if a build created it. */
function ownFileOf(editionFile: string): string | undefined {
  if (!lstatSync(editionFile, { throwIfNoEntry: false })?.isSymbolicLink()) return undefined;
  const target = readlinkSync(editionFile);
  return ownName(editionFile).test(target)
    ? path.join(path.dirname(editionFile), target)
    : undefined;
}

/** Names of builds' files: the process id, then a unique part. */
function ownName(editionFile: string): RegExp {
  const name = escapeForRegExp(path.basename(editionFile));
  return new RegExp(`^${name}\\.(\\d+)(?:\\.new|-[0-9a-z]+(?:\\.link)?)(?:-journal)?$`);
}

/** The current edition's number, 0 if there is none that can be read. */
export function editionNumber(editionFile: string): number {
  if (!canBeRead(editionFile)) return 0;
  try {
    const connection = openForReading(editionFile);
    try {
      const row = prepare<{ value: string }>(
        connection,
        "SELECT value FROM meta WHERE key = 'number'",
      ).one();
      return Number(row?.value ?? 0);
    } finally {
      connection.close();
    }
  } catch {
    return 0;
  }
}

/** Whether there is an edition that is not damaged. */
export function canBeRead(editionFile: string): boolean {
  return existsSync(editionFile) && soundnessOf(editionFile) !== "damaged";
}

/** Removes files of killed builds, but not of running ones. */
export function removeLeftovers(editionFile: string): void {
  const folder = path.dirname(editionFile);
  const standing = path.basename(ownFileOf(editionFile) ?? editionFile);
  for (const entry of readdirSync(folder)) {
    if (entry === standing || entry === `${standing}-journal`) continue;
    const match = ownName(editionFile).exec(entry);
    if (match && !isRunning(Number(match[1]))) rmSync(path.join(folder, entry), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Whether an error says that a file is no database, or a damaged one. */
export function isNoDatabase(error: unknown): boolean {
  return error instanceof Error && /not a database|malformed/i.test(error.message);
}

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
