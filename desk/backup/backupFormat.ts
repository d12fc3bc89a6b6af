import { printable } from "../terminal.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";

/**
 * A backup is a gzipped tar archive (POSIX.1-2001, pax): first `backup.json` (BackupHead), then the files, last
 * `files.json` (BackupList). A path may occur more than once, when its file has changed while the backup was made: as in
 * every tar archive the last one counts. Files that the list does not name have gone meanwhile.
 */
export const FORMAT = 1;

export const HEAD_ENTRY = "backup.json";
export const LIST_ENTRY = "files.json";

/** Where the parts of a paper are in the archive. */
export const CONTENT_FOLDER = "content/";
export const SECRET_ENTRY = "private/secret";
export const EDITION_ENTRY = "private/edition.sqlite";

/** What a paper calls itself, as written in site.yaml. */
export interface PaperIdentity {
  name?: string;
  url?: string;
}

export interface BackupHead {
  format: number;
  /** The version of the software. */
  version: string;
  /** ISO 8601. */
  made: string;
  paper: PaperIdentity;
}

export interface BackupFile {
  path: string;
  /** In bytes. */
  size: number;
  /** Hexadecimal. */
  sha256: string;
}

export interface BackupList {
  files: BackupFile[];
}

/** Whether two papers are the same: by name, or by address, so that either may change. */
export function isSamePaper(a: PaperIdentity, b: PaperIdentity): boolean {
  return (a.name !== undefined && a.name === b.name) || (a.url !== undefined && a.url === b.url);
}

export function paperWords({ name, url }: PaperIdentity): string {
  if (!name) return printable(url ?? tellAnswer("paperWithoutName"));
  return printable(
    url ? tellAnswer("paperNamedAt", { name, url }) : tellAnswer("quoted", { name }),
  );
}

/** Whether a path may be one of a backup: it leads nowhere else, and every system reads it the same way. */
export function isSafePath(path: string): boolean {
  const isKnown =
    [HEAD_ENTRY, LIST_ENTRY, SECRET_ENTRY, EDITION_ENTRY].includes(path) ||
    path.startsWith(CONTENT_FOLDER);
  const isPlain = path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
  // The last one stands for bytes of a name that are no UTF-8.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is refused
  return isKnown && isPlain && !/[\\\u0000-\u001f\ufffd]/.test(path);
}

/** Times its size on the disk that an archive may unpack to; text and databases reach 20. */
const MAX_RATIO = 100;
const MAX_UNPACKED_ALWAYS = 64_000_000;

/**
 * Bytes to which an archive of a size may unpack. One that unpacks to more was made to fill a disk, and no backup is
 * written that could be taken for one.
 */
export function mostUnpacked(size: number): number {
  return Math.max(MAX_UNPACKED_ALWAYS, size * MAX_RATIO);
}
