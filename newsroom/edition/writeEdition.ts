import { randomBytes } from "node:crypto";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import path from "node:path";
import type { Paper } from "../paper/paper.ts";
import { ArticleRows } from "./articleRows.ts";
import {
  type Connection,
  inTransaction,
  openForReading,
  openForWriting,
  prepare,
  releaseAndClose,
} from "./database.ts";
import { MetadataRows } from "./metadataRows.ts";
import type { EditionContent, PictureRecord } from "./records.ts";
import { DRAFT_SCHEMA, LOST_KEY, SCHEMA } from "./schema.ts";
import { seal, soundnessOf } from "./seal.ts";

/** The edition has been changed since its content was read. */
export class EditionMovedOn extends Error {
  override name = "EditionMovedOn";
}

/**
 * Writes a complete edition and replaces the old one.
 * @param since the edition's number before the content was read
 * @returns the new edition's number, the old one plus one
 * @throws EditionMovedOn if the edition no longer has that number, since a story may have been
 * published that the content lacks. The edition then stays unchanged.
 */
export function writeEdition(
  editionFile: string,
  paper: Paper,
  content: EditionContent,
  since?: number,
): number {
  const number = editionNumber(editionFile) + 1;
  replaceEdition(editionFile, paper, content, { number, since }, (connection) => {
    connection.exec(`UPDATE meta SET value = '${Date.now()}' WHERE key = 'written'`);
    return true;
  });
  return number;
}

/**
 * Writes an edition to a new file and replaces the old one by a rename: readers continue with the
 * old file until then, and a killed process leaves it untouched. The edition's name is a link to a
 * file whose name is never reused, because SQLite names a journal after its file: a reader with the
 * old file open would otherwise take the journal of a change to the new file for its own and roll
 * that change back.
 * @param finish writes more into the new file; “false” cancels the replacement
 * @throws EditionMovedOn if the edition's number is no longer `since`. The edition then stays
 * unchanged.
 */
export function replaceEdition(
  editionFile: string,
  paper: Paper,
  content: EditionContent,
  { number, since }: { number: number; since: number | undefined },
  finish: (connection: Connection) => boolean,
): void {
  const folder = path.dirname(editionFile);
  mkdirSync(folder, { recursive: true });
  removeLeftovers(editionFile);
  const fresh = `${editionFile}.${process.pid}.new`;
  try {
    const connection = openForWriting(fresh);
    let wanted: boolean;
    try {
      connection.exec(SCHEMA);
      // Nobody opens this file before it is complete, so it need not survive a crash.
      connection.pragma("synchronous = OFF");
      inTransaction(connection, () => fill(connection, paper, content, number));
      connection.exec("INSERT INTO search (search) VALUES ('optimize')");
      connection.exec("ANALYZE");
      connection.pragma("synchronous = FULL");
      wanted = finish(connection);
      if (wanted) seal(connection, fresh);
    } finally {
      connection.close();
    }
    if (wanted) replace(editionFile, fresh, since);
  } finally {
    rmSync(fresh, { force: true });
    rmSync(`${fresh}-journal`, { force: true });
  }
}

function fill(connection: Connection, paper: Paper, content: EditionContent, number: number): void {
  const meta = connection.prepare("INSERT INTO meta VALUES (:key, :value)");
  meta.run({ key: "number", value: String(number) });
  meta.run({ key: "written", value: String(Date.now()) });
  if (content.lost?.length) meta.run({ key: LOST_KEY, value: JSON.stringify(content.lost) });

  const metadata = new MetadataRows(connection, "INSERT");
  metadata.paper(paper);
  for (const record of content.sections) metadata.section(record);
  for (const record of content.pages) metadata.page(record);
  for (const record of content.topics) metadata.topic(record);
  for (const record of content.authors) metadata.author(record);
  for (const address of content.withdrawn) metadata.withdraw(address);

  const picturesOf = new Map<string, PictureRecord[]>();
  for (const picture of content.pictures) {
    if (picture.article === undefined) {
      metadata.picture(picture);
    } else {
      picturesOf.set(picture.article, [...(picturesOf.get(picture.article) ?? []), picture]);
    }
  }
  const rows = new ArticleRows(connection, paper);
  for (const article of content.articles) rows.put(article, picturesOf.get(article.address) ?? []);

  if (content.drafts) {
    connection.exec(DRAFT_SCHEMA);
    const draft = connection.prepare("INSERT INTO draft VALUES (:slug, :record)");
    for (const record of content.drafts.drafts) {
      draft.run({ slug: record.slug, record: JSON.stringify(record) });
    }
    const problem = connection.prepare("INSERT INTO problem VALUES (:record)");
    for (const record of content.drafts.problems) problem.run({ record: JSON.stringify(record) });
  }
}

/**
 * Replaces the old edition while holding its write lock, so that a concurrent change is either
 * complete in the old file, or waits and then opens the new one (see putArticle).
 */
function replace(editionFile: string, fresh: string, since: number | undefined): void {
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

function canBeRead(editionFile: string): boolean {
  return existsSync(editionFile) && soundnessOf(editionFile) !== "damaged";
}

/** Removes files of killed builds, but not of running ones. */
function removeLeftovers(editionFile: string): void {
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

function isNoDatabase(error: unknown): boolean {
  return error instanceof Error && /not a database|malformed/i.test(error.message);
}

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
