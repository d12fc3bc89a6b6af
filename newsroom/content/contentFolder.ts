import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { withFile } from "../http/media.ts";
import { isTimeZone } from "../locales/dateFormats.ts";
import { measuredPictures } from "../pictures/measuredPictures.ts";
import { type Measured, versionOf } from "../pictures/measurePicture.ts";
import type { Problem } from "../problems/problem.ts";
import { SITE_FILE, WITHDRAWN_FILE } from "../schema/site.ts";
import { isRecord } from "../schema/yamlValues.ts";
import type { FileFacts, FileFormat } from "../story/elements/element.ts";
import { fileFormatOf } from "../story/elements/fileFormats.ts";
import { type ContentFile, classifyPath, readContentFile } from "./contentFile.ts";
import { contentFolderError } from "./contentFolderAccess.ts";
import { readText } from "./decodeText.ts";
import { readWithdrawn, type Withdrawal } from "./withdrawn.ts";
import { readYaml } from "./yamlText.ts";

/**
 * A file beside an article that is neither text nor settings: a picture, or a file of an element
 * such as a video.
 */
export type PictureFile = MeasuredFile & { path: string; bytes: number };

type MeasuredFile =
  | (Exclude<Measured, { broken: string }> & Pick<ValidFile, "seconds" | "slow">)
  | { broken: string; remedy?: string; line?: number };

/** Properties of an element's file that is no picture (newsroom/story/elements/fileFormats.ts). */
type ValidFile = Exclude<FileFacts, { broken: string }>;

/** A content folder that has been read. */
export interface ContentFolder {
  dir: string;
  /** Text of site.yaml, or undefined when there is none. */
  site: string | undefined;
  /** Time zone of times without an offset: the paper's, or UTC. */
  timeZone: string;
  files: ContentFile[];
  /** By path relative to the content folder. */
  pictures: Map<string, PictureFile>;
  /** Entries of withdrawn.yaml. */
  withdrawn: Withdrawal[];
  /** Stray files, and problems of files that are not Markdown. */
  problems: Problem[];
}

/** Measured pictures by path and modification time, cached by a server. */
export type PictureCache = Map<string, { stamp: string; picture: PictureFile }>;

/** Parsed files by path and digest, cached by a server. */
export type TextCache = Map<string, { version: string; file: ContentFile }>;

/**
 * Reads a content folder. With `drafts: false`, nothing below `drafts/` is opened; with `below`,
 * only that folder is read.
 * @throws SettingsError if the folder does not exist
 */
export async function readContentFolder(
  dir: string,
  options: { drafts: boolean; below?: string; memory?: PictureCache; texts?: TextCache },
): Promise<ContentFolder> {
  const folder: ContentFolder = {
    dir,
    site: undefined,
    timeZone: "UTC",
    files: [],
    pictures: new Map(),
    withdrawn: [],
    problems: [],
  };
  const paths = await listFiles(dir, options.drafts, options.below ?? "");
  folder.timeZone = await timeZoneOf(dir);
  await inBatches(paths, 32, (file) => readInto(folder, file, options));
  await measuredPictures.save();
  sortFiles(folder);
  return folder;
}

/**
 * Reads some files of a folder again and reuses all others.
 * @param changed paths below the folder of files and folders that were added, changed or removed
 */
export async function rereadContentFolder(
  before: ContentFolder,
  changed: readonly string[],
  options: { memory: PictureCache; texts: TextCache },
): Promise<ContentFolder> {
  const named = changed.map((name) => name.normalize("NFC"));
  const concerned = (file: string) =>
    named.some((name) => file === name || file.startsWith(`${name}/`));
  const folder: ContentFolder = {
    ...before,
    files: before.files.filter(({ path: file }) => !concerned(file)),
    pictures: new Map([...before.pictures].filter(([file]) => !concerned(file))),
    problems: before.problems.filter(({ file }) => !concerned(file)),
  };
  if (concerned(SITE_FILE)) {
    folder.site = undefined;
    // The instants of times without an offset change with the zone.
    if ((await timeZoneOf(before.dir)) !== before.timeZone) {
      return readContentFolder(before.dir, { drafts: true, ...options });
    }
  }
  if (concerned(WITHDRAWN_FILE)) folder.withdrawn = [];
  const names = new Set<string>();
  for (const name of changed) {
    const isPassedOver = (part: string) => part.startsWith(".") || SYSTEM_FILES.test(part);
    if (name.split("/").some(isPassedOver)) continue;
    // Like readdir, ignores symbolic links, which may lead outside of the folder.
    const found = await lstat(join(before.dir, name)).catch(() => undefined);
    if (found?.isFile()) names.add(name);
    // A watcher may report a folder after its files.
    if (found?.isDirectory()) {
      for (const file of await listFiles(before.dir, true, name).catch(() => [])) names.add(file);
    }
  }
  for (const name of names) await readInto(folder, name, options);
  sortFiles(folder);
  return folder;
}

/** Whether a folder is unchanged between two readings that used the same memories. */
export function isSameFolder(one: ContentFolder, other: ContentFolder): boolean {
  return (
    one.site === other.site &&
    one.files.length === other.files.length &&
    one.files.every((file, index) => file === other.files[index]) &&
    one.pictures.size === other.pictures.size &&
    [...one.pictures].every(([file, picture]) => other.pictures.get(file) === picture) &&
    isDeepStrictEqual(one.withdrawn, other.withdrawn) &&
    isDeepStrictEqual(sortedProblems(one), sortedProblems(other))
  );
}

function sortedProblems({ problems }: ContentFolder): string[] {
  return problems.map((problem) => JSON.stringify(problem)).sort();
}

/** Reads one file and adds it to the folder. */
async function readInto(
  folder: ContentFolder,
  file: string,
  options: { memory?: PictureCache | undefined; texts?: TextCache | undefined },
): Promise<void> {
  const { dir } = folder;
  // macOS may list names in decomposed form (NFD).
  const path = file.normalize("NFC");
  const place = classifyPath(path);
  if (place.kind === "picture") {
    folder.pictures.set(path, await readPicture(dir, file, options.memory));
  } else if (place.kind === "stray") {
    folder.problems.push({
      file: path,
      line: 1,
      severity: "error",
      rule: "stray-file",
      message: "nothing reads this file here",
      remedy: place.remedy,
    });
  } else {
    const bytes = await readFile(join(dir, file));
    if (place.kind === "site") {
      const { text, faults } = readText(bytes);
      folder.site = text;
      for (const fault of faults) {
        folder.problems.push({ file: path, severity: "error", ...fault });
      }
    } else if (place.kind === "withdrawn") {
      const { entries, problems } = readWithdrawn(bytes);
      folder.withdrawn = entries;
      folder.problems.push(...problems);
    } else folder.files.push(remembered(path, place, bytes, folder.timeZone, options.texts));
  }
}

/** The time zone of site.yaml, which is needed to read any other file. */
async function timeZoneOf(dir: string): Promise<string> {
  const bytes = await readFile(join(dir, SITE_FILE)).catch(() => undefined);
  const site = bytes && readYaml(readText(bytes).text).value;
  const timeZone = isRecord(site) ? site.timeZone : undefined;
  return typeof timeZone === "string" && isTimeZone(timeZone) ? timeZone : "UTC";
}

function remembered(
  file: string,
  place: Parameters<typeof readContentFile>[1],
  bytes: Uint8Array,
  timeZone: string,
  texts: TextCache | undefined,
): ContentFile {
  if (!texts) return readContentFile(file, place, bytes, timeZone);
  const version = createHash("sha256").update(timeZone).update(bytes).digest("base64");
  const known = texts.get(file);
  if (known?.version === version) return known.file;
  const read = readContentFile(file, place, bytes, timeZone);
  texts.set(file, { version, file: read });
  return read;
}

function sortFiles(folder: ContentFolder): void {
  folder.files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Files that operating systems and text editors create. */
const SYSTEM_FILES = /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini)$|~$/i;

async function listFiles(dir: string, drafts: boolean, start: string): Promise<string[]> {
  const found: string[] = [];
  async function walk(relative: string): Promise<void> {
    const entries = await readdir(join(dir, relative), { withFileTypes: true });
    for (const entry of entries) {
      if (entry.name.startsWith(".") || SYSTEM_FILES.test(entry.name)) continue;
      const below = relative ? `${relative}/${entry.name}` : entry.name;
      if (below === "drafts" && !drafts) continue;
      if (entry.isDirectory()) await walk(below);
      else if (entry.isFile()) found.push(below);
    }
  }
  await walk(start).catch((error: unknown) => {
    throw contentFolderError(dir, error);
  });
  return found.sort();
}

async function readPicture(
  dir: string,
  file: string,
  memory: PictureCache | undefined,
): Promise<PictureFile> {
  const full = join(dir, file);
  const { size, mtimeMs } = await stat(full);
  const stamp = `${size}:${mtimeMs}`;
  const known = memory?.get(full);
  if (known?.stamp === stamp) return known.picture;
  const picture = { path: file, bytes: size, ...(await readMeasured(full, size)) };
  memory?.set(full, { stamp, picture });
  return picture;
}

async function readMeasured(file: string, size: number): Promise<MeasuredFile> {
  const format = fileFormatOf(file);
  if (format) return readAttachment(file, size, format);
  let content: Buffer;
  try {
    content = await readFile(file);
  } catch {
    return { broken: "no file that can be read", remedy: "look at who may read it" };
  }
  return measuredPictures.measure(content);
}

/** Reads an element's file piece by piece: a video need not fit into memory. */
async function readAttachment(
  file: string,
  size: number,
  format: FileFormat,
): Promise<MeasuredFile> {
  if (size > format.limit.bytes) {
    const [megabytes, most] = [size, format.limit.bytes].map((bytes) => Math.ceil(bytes / 1e6));
    return {
      broken: `too heavy, with ${megabytes} MB of ${most} at most`,
      remedy: format.limit.remedy,
    };
  }
  try {
    const facts = await withFile(file, (source) => format.measure(source));
    if (!facts) return { broken: "gone", remedy: "put it there again" };
    if ("broken" in facts) return facts;
    const hash = createHash("sha256");
    for await (const piece of createReadStream(file)) hash.update(piece);
    return {
      width: 0,
      height: 0,
      ...facts,
      format: format.format,
      version: versionOf(hash.digest("hex")),
    };
  } catch {
    return { broken: "no file that can be read", remedy: "look at who may read it" };
  }
}

async function inBatches<T>(
  items: readonly T[],
  size: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < items.length; start += size) {
    await Promise.all(items.slice(start, start + size).map(work));
  }
}
