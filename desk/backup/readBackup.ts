import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { extract, type Header } from "tar-stream";
import { DeskRefusal } from "../deskCommand.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import {
  type BackupFile,
  type BackupHead,
  type BackupList,
  FORMAT,
  HEAD_ENTRY,
  isSafePath,
  LIST_ENTRY,
  mostUnpacked,
} from "./backupFormat.ts";

/** An entry of the archive that is being read. */
export interface Entry {
  header: Header;
  bytes: AsyncIterable<Buffer>;
}

/** A backup that has been read whole and is sound. */
export interface VerifiedBackup {
  head: BackupHead;
  files: BackupFile[];
  /** Which entry of the archive has a file, by its path: the last of that path. */
  entryOf: Map<string, number>;
}

/** The largest JSON file of an archive, in bytes: a list of some 500,000 files. */
const MAX_JSON = 100_000_000;

/**
 * Reads a whole backup and compares every file with the list.
 * @throws DeskRefusal when it is damaged, incomplete, of a newer version, or no backup
 */
export async function verifyBackup(file: string): Promise<VerifiedBackup> {
  const read = new Map<string, BackupFile & { at: number }>();
  let head: BackupHead | undefined;
  let list: BackupList | undefined;
  await eachEntry(file, async (entry, at) => {
    const { name: path } = entry.header;
    if (at === 0) {
      head = headOf(file, path, await textOf(entry));
      return;
    }
    if (list) throw damaged(file, tellAnswer("somethingAfterList"));
    if (path === LIST_ENTRY) {
      list = JSON.parse(await textOf(entry)) as BackupList;
      return;
    }
    const hash = createHash("sha256");
    let size = 0;
    for await (const chunk of entry.bytes) {
      hash.update(chunk);
      size += chunk.length;
    }
    read.set(path, { path, size, sha256: hash.digest("hex"), at });
  });
  if (!head) throw damaged(file, tellAnswer("backupEmpty"));
  if (!Array.isArray(list?.files) || !list.files.every(isListed)) {
    throw damaged(file, tellAnswer("listMissing"));
  }
  const entryOf = new Map<string, number>();
  for (const { path, size, sha256 } of list.files) {
    const found = read.get(path);
    if (!found) throw damaged(file, tellAnswer("entryMissing", { path }));
    if (found.sha256 !== sha256 || found.size !== size) {
      throw damaged(file, tellAnswer("entryDiffers", { path }));
    }
    entryOf.set(path, found.at);
  }
  return { head, files: list.files, entryOf };
}

/**
 * Reads what a backup says of itself, without reading on.
 * @throws DeskRefusal if it is no backup
 */
export async function readHead(file: string): Promise<BackupHead> {
  let head: BackupHead | undefined;
  const enough = new Error("enough");
  await eachEntry(file, async (entry) => {
    head = headOf(file, entry.header.name, await textOf(entry));
    throw enough;
  }).catch((error: unknown) => {
    if (error !== enough) throw error;
  });
  if (!head) throw damaged(file, tellAnswer("backupEmpty"));
  return head;
}

/**
 * Reads the entries of a backup one after the other. Each has to be a plain file with a path of a backup's: links
 * and devices are refused.
 * @param visit is given each entry's number; what it leaves unread is passed over
 */
export async function eachEntry(
  file: string,
  visit: (entry: Entry, at: number) => Promise<void>,
): Promise<void> {
  const { size } = await stat(file);
  const archive = extract();
  const piped = pipeline(
    createReadStream(file),
    createGunzip(),
    atMost(mostUnpacked(size), file),
    archive,
  );
  // Reported by the loop below, or after it.
  piped.catch(() => {});
  try {
    let at = 0;
    for await (const entry of archive) {
      const { name, type } = entry.header;
      if (!isSafePath(name)) {
        throw new DeskRefusal(tellAnswer("strangeEntry", { file, name: JSON.stringify(name) }));
      }
      if (type !== "file") {
        throw new DeskRefusal(tellAnswer("entryNoFile", { file, type: String(type), name }));
      }
      await visit({ header: entry.header, bytes: entry as AsyncIterable<Buffer> }, at);
      entry.resume();
      at += 1;
    }
    await piped;
  } catch (error) {
    archive.destroy();
    await piped.catch(() => {});
    throw isFormatError(error) ? damaged(file, (error as Error).message) : error;
  }
}

/** The bytes of an archive that unpacks to more than it may would fill the disk or take for ever. */
function atMost(bytes: number, file: string): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      seen += chunk.length;
      if (seen <= bytes) done(null, chunk);
      else done(new DeskRefusal(tellAnswer("unpacksToMore", { file })));
    },
  });
}

function headOf(file: string, path: string, text: string): BackupHead {
  if (path !== HEAD_ENTRY) throw damaged(file, tellAnswer("beginsWith", { path }));
  const head = JSON.parse(text) as Partial<Record<keyof BackupHead, unknown>> | null;
  const format = head?.format;
  if (typeof format !== "number" || !Number.isInteger(format)) {
    throw damaged(file, tellAnswer("noFormat", { head: HEAD_ENTRY }));
  }
  const { version, made, paper } = { ...head };
  if (format > FORMAT) {
    throw new DeskRefusal(tellAnswer("newerBackup", { file, version: wordsOf(version) ?? "" }));
  }
  const { name, url } = (paper ?? {}) as Record<string, unknown>;
  const identity = Object.entries({ name: wordsOf(name), url: wordsOf(url) });
  return {
    format,
    version: wordsOf(version) ?? "",
    made: wordsOf(made) ?? "",
    paper: Object.fromEntries(identity.filter(([, words]) => words !== undefined)),
  };
}

function wordsOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function isListed(file: BackupFile | null): boolean {
  return typeof file?.path === "string";
}

async function textOf(entry: Entry): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of entry.bytes) {
    size += chunk.length;
    if (size > MAX_JSON) throw new SyntaxError(tellAnswer("listTooLarge"));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

/** Errors of zlib, of the archive's format and of JSON, in contrast to the system's. */
function isFormatError(error: unknown): boolean {
  if (error instanceof DeskRefusal || !(error instanceof Error)) return false;
  const { code = "" } = error as NodeJS.ErrnoException;
  return (
    error instanceof SyntaxError ||
    code.startsWith("Z_") ||
    /^(?:Invalid tar header|Unexpected end of data)/.test(error.message)
  );
}

function damaged(file: string, why: string): DeskRefusal {
  return new DeskRefusal(tellAnswer("damagedBackup", { file, why }));
}
