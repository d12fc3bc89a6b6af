import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { isTimeZone } from "../locales/dateFormats.ts";
import { measuredPictures } from "../pictures/measuredPictures.ts";
import type { Problem } from "../problems/problem.ts";
import { tell } from "../problems/words/tell.ts";
import { REDIRECTS_FILE, SITE_FILE, WITHDRAWN_FILE } from "../schema/site.ts";
import { isRecord } from "../schema/yamlValues.ts";
import { type ContentFile, classifyPath, readContentFile } from "./contentFile.ts";
import { readText } from "./decodeText.ts";
import { DESK_FILE, type HostedDesk, readDeskFile } from "./deskFile.ts";
import { stampOf } from "./fileStamp.ts";
import {
  FEW,
  type KnownFiles,
  type KnownText,
  noKnownFiles,
  readFolderIndex,
  WORTH_AN_INDEX,
  withoutPositions,
  writeFolderIndex,
} from "./folderIndex.ts";
import { isPathPassedOver, listFiles } from "./listFiles.ts";
import { type PictureFile, readPictureFile } from "./pictureFile.ts";
import {
  PUBLIC_FOLDER,
  type PublicFile,
  publicAddress,
  ROBOTS_ADDRESS,
  readPublicFile,
  readRobots,
} from "./publicFile.ts";
import { type RedirectEntry, readRedirects } from "./redirectsFile.ts";
import { digestOf, noThemeFiles, type ThemeFiles } from "./themeFiles.ts";
import { readWithdrawn, type Withdrawal } from "./withdrawn.ts";
import { readYaml } from "./yamlText.ts";

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
  theme: ThemeFiles;
  /** Entries of withdrawn.yaml. */
  withdrawn: Withdrawal[];
  /** Entries of redirects.yaml. */
  redirects: RedirectEntry[];
  /** Who may do what at a hosted desk; undefined without desk.yaml, and where it has a mistake. */
  desk: HostedDesk | undefined;
  /** Files of `public/`, but for robots.txt. */
  publicFiles: PublicFile[];
  /** Text of `public/robots.txt`. */
  robots: string | undefined;
  /** Stray files, and problems of files that are not Markdown. */
  problems: Problem[];
}

/** A content folder in which nothing has been read yet. */
export function emptyFolder(dir: string): ContentFolder {
  return {
    dir,
    site: undefined,
    timeZone: "UTC",
    files: [],
    pictures: new Map(),
    theme: noThemeFiles(),
    withdrawn: [],
    redirects: [],
    desk: undefined,
    publicFiles: [],
    robots: undefined,
    problems: [],
  };
}

/**
 * Reads a content folder, or of a large one what has changed since it was last read. With `drafts: false`,
 * nothing below `drafts/` is opened; with `below`, only that folder is read.
 * @param options.known files that a server has read before; updated
 * @throws SettingsError if the folder does not exist
 */
export async function readContentFolder(
  dir: string,
  options: { drafts: boolean; below?: string; known?: KnownFiles | undefined },
): Promise<ContentFolder> {
  const folder = emptyFolder(dir);
  folder.timeZone = await timeZoneOf(dir);
  const { drafts, below } = options;
  const known = options.known ?? noKnownFiles();
  // A process that keeps what it knows begins with the index, too.
  const isFirst = below === undefined && known.texts.size + known.pictures.size === 0;
  if (isFirst) Object.assign(known, await readFolderIndex(dir, folder.timeZone));
  const before = partsOf(known);
  const paths = await listFiles(dir, { drafts, start: below ?? "", known: known.folders });
  known.areMany = !options.known && paths.length >= WORTH_AN_INDEX;
  await inBatches(await changedFiles(folder, paths, known), 32, (file) =>
    readInto(folder, file, known),
  );
  await measuredPictures.save();
  sortFiles(folder);
  if (isFirst) await keepIndex(folder, options.drafts, known, before);
  return folder;
}

/** Writes the folder's index anew if it has changed. Drafts that were not opened stay in it. */
async function keepIndex(
  folder: ContentFolder,
  drafts: boolean,
  known: KnownFiles,
  before: readonly object[],
): Promise<void> {
  const present = new Set([...folder.files.map(({ path }) => path), ...folder.pictures.keys()]);
  for (const list of [known.texts, known.pictures]) {
    for (const file of list.keys()) {
      if (!present.has(file) && (drafts || !file.startsWith("drafts/"))) list.delete(file);
    }
  }
  const earlier = new Set(before);
  const after = partsOf(known);
  const fresh = after.filter((one) => !earlier.has(one)).length;
  const gone = before.length - (after.length - fresh);
  // To read a few files again takes the next command less time than this one would take to write the whole index.
  if (Math.max(fresh, gone) > FEW) await writeFolderIndex(folder.dir, folder.timeZone, known);
}

function partsOf({ texts, pictures, folders }: KnownFiles): object[] {
  return [...texts.values(), ...pictures.values(), ...folders.values()];
}

/**
 * Reads some files of a folder again and reuses all others.
 * @param changed paths below the folder of files and folders that were added, changed or removed
 */
export async function rereadContentFolder(
  before: ContentFolder,
  changed: readonly string[],
  known: KnownFiles,
): Promise<ContentFolder> {
  const named = changed.map((name) => name.normalize("NFC"));
  const concerned = (file: string) =>
    named.some((name) => file === name || file.startsWith(`${name}/`));
  const folder: ContentFolder = {
    ...before,
    files: before.files.filter(({ path: file }) => !concerned(file)),
    pictures: new Map([...before.pictures].filter(([file]) => !concerned(file))),
    publicFiles: before.publicFiles.filter(({ address }) => !concerned(PUBLIC_FOLDER + address)),
    theme: {
      logos: new Map([...before.theme.logos].filter(([file]) => !concerned(file))),
      fonts: new Map([...before.theme.fonts].filter(([file]) => !concerned(file))),
    },
    problems: before.problems.filter(({ file }) => !concerned(file)),
  };
  if (concerned(SITE_FILE)) {
    folder.site = undefined;
    // The instants of times without an offset change with the zone.
    if ((await timeZoneOf(before.dir)) !== before.timeZone) {
      return readContentFolder(before.dir, { drafts: true, known });
    }
  }
  if (concerned(WITHDRAWN_FILE)) folder.withdrawn = [];
  if (concerned(REDIRECTS_FILE)) folder.redirects = [];
  if (concerned(DESK_FILE)) folder.desk = undefined;
  if (concerned(PUBLIC_FOLDER + ROBOTS_ADDRESS)) folder.robots = undefined;
  const names = new Set<string>();
  for (const name of changed) {
    if (isPathPassedOver(name)) continue;
    // Like readdir, ignores symbolic links, which may lead outside of the folder.
    const found = await lstat(join(before.dir, name)).catch(() => undefined);
    if (found?.isFile()) names.add(name);
    // A watcher may report a folder after its files.
    if (found?.isDirectory()) {
      const below = { drafts: true, start: name, known: known.folders };
      for (const file of await listFiles(before.dir, below).catch(() => [])) names.add(file);
    }
  }
  for (const name of await changedFiles(folder, [...names], known)) {
    await readInto(folder, name, known);
  }
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
    isDeepStrictEqual(one.theme, other.theme) &&
    isDeepStrictEqual(one.withdrawn, other.withdrawn) &&
    isDeepStrictEqual(one.redirects, other.redirects) &&
    isDeepStrictEqual(one.desk, other.desk) &&
    isDeepStrictEqual(one.publicFiles, other.publicFiles) &&
    one.robots === other.robots &&
    isDeepStrictEqual(sortedProblems(one), sortedProblems(other))
  );
}

function sortedProblems({ problems }: ContentFolder): string[] {
  return problems.map((problem) => JSON.stringify(problem)).sort();
}

/** Files that are looked at before other work of the process has its turn. */
const LOOKED_AT_ONCE = 640;

/** Adds texts that are as they were to the folder. @returns all other files */
async function changedFiles(
  folder: ContentFolder,
  files: readonly string[],
  { texts }: KnownFiles,
): Promise<string[]> {
  const changed: string[] = [];
  for (const [at, file] of files.entries()) {
    if (at % LOOKED_AT_ONCE === LOOKED_AT_ONCE - 1) await setImmediate();
    const text = unchangedText(folder, file, texts.get(file.normalize("NFC")));
    if (text) folder.files.push(text);
    else changed.push(file);
  }
  return changed;
}

/** Reads one file and adds it to the folder. */
async function readInto(folder: ContentFolder, file: string, known: KnownFiles): Promise<void> {
  const { dir } = folder;
  // macOS may list names in decomposed form (NFD).
  const path = file.normalize("NFC");
  const place = classifyPath(path);
  if (place.kind === "picture") {
    folder.pictures.set(path, await readPictureFile(dir, file, known.pictures));
  } else if (place.kind === "public") {
    if (publicAddress(path) === ROBOTS_ADDRESS) folder.robots = await readRobots(dir);
    else folder.publicFiles.push(await readPublicFile(dir, file));
  } else if (place.kind === "stray") {
    folder.problems.push({
      file: path,
      line: 1,
      severity: "error",
      rule: "stray-file",
      message: tell("unreadFile"),
      remedy: place.remedy,
    });
  } else if (place.kind === "logo" || place.kind === "font") {
    const bytes = await readFile(join(dir, file));
    if (place.kind === "font") folder.theme.fonts.set(path, digestOf(bytes));
    else {
      const { text, faults } = readText(bytes);
      folder.theme.logos.set(path, text);
      for (const fault of faults) {
        folder.problems.push({ file: path, severity: "error", ...fault });
      }
    }
  } else if ("slug" in place) {
    folder.files.push(await readChangedText(folder, file, place, known));
  } else {
    const bytes = await readFile(join(dir, file));
    if (place.kind === "site") {
      const { text, faults } = readText(bytes);
      folder.site = text;
      for (const fault of faults) {
        folder.problems.push({ file: path, severity: "error", ...fault });
      }
    } else if (place.kind === "redirects") {
      const { entries, problems } = readRedirects(bytes);
      folder.redirects = entries;
      folder.problems.push(...problems);
    } else if (place.kind === "desk") {
      const { desk, problems } = readDeskFile(bytes);
      folder.desk = desk;
      folder.problems.push(...problems);
    } else {
      const { entries, problems } = readWithdrawn(bytes);
      folder.withdrawn = entries;
      folder.problems.push(...problems);
    }
  }
}

/** The time zone of site.yaml, which is needed to read any other file. */
async function timeZoneOf(dir: string): Promise<string> {
  const bytes = await readFile(join(dir, SITE_FILE)).catch(() => undefined);
  const site = bytes && readYaml(readText(bytes).text).value;
  const timeZone = isRecord(site) ? site.timeZone : undefined;
  return typeof timeZone === "string" && isTimeZone(timeZone) ? timeZone : "UTC";
}

/** What a text was found to be, if it has not changed. */
function unchangedText(
  { dir, timeZone }: ContentFolder,
  name: string,
  before: KnownText | undefined,
): ContentFile | undefined {
  if (before?.stamp === undefined || before.file.timeZone !== timeZone) return undefined;
  const stamp = stampOf(statSync(`${dir}/${name}`));
  return before.stamp === stamp ? before.file : undefined;
}

/** Reads a text; one that has the bytes that are known is not parsed again. */
async function readChangedText(
  { dir, timeZone }: ContentFolder,
  name: string,
  place: Parameters<typeof readContentFile>[1],
  { texts, areMany }: KnownFiles,
): Promise<ContentFile> {
  const full = join(dir, name);
  const file = name.normalize("NFC");
  const before = texts.get(file);
  const stamp = stampOf(statSync(full));
  const bytes = await readFile(full);
  const version = createHash("sha256").update(timeZone).update(bytes).digest("base64");
  const fresh = () => ({ ...readContentFile(file, place, bytes, timeZone), version });
  const read =
    before?.version === version ? before.file : areMany ? withoutPositions(dir, fresh()) : fresh();
  texts.set(file, { stamp, version, file: read });
  return read;
}

/** Files are read several at once, and end in any order. */
function sortFiles(folder: ContentFolder): void {
  folder.files.sort((a, b) => (a.path < b.path ? -1 : 1));
  folder.publicFiles.sort((a, b) => (a.address < b.address ? -1 : 1));
  folder.pictures = new Map([...folder.pictures].sort(([a], [b]) => (a < b ? -1 : 1)));
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
