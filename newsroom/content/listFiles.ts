import { readdirSync, statSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { contentFolderError } from "./contentFolderAccess.ts";
import { stampOf } from "./fileStamp.ts";
import { isWellKnown } from "./publicFile.ts";

/** The entries of a folder, as they were listed. */
export interface KnownEntries {
  /** Undefined if something had just changed in it. */
  stamp: string | undefined;
  /** Names of files, and of folders with a slash at their end. */
  names: string[];
}

/** Files that operating systems and text editors create. */
const SYSTEM_FILES = /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini)$|~$/i;

/** Whether something of this name is none of the paper's. */
export function isPassedOver(file: string, name: string): boolean {
  return (name.startsWith(".") && !isWellKnown(file)) || SYSTEM_FILES.test(name);
}

/** Whether a path is that of something which is passed over, or lies below it. */
export function isPathPassedOver(file: string): boolean {
  const parts = file.split("/");
  return parts.some((part, at) => isPassedOver(parts.slice(0, at + 1).join("/"), part));
}

/** Folders that are listed before other work of the process has its turn. */
const LISTED_AT_ONCE = 100;

/** Windows does not write down everywhere that something has been added to a folder. */
const SHOW_CHANGES = process.platform !== "win32";

/**
 * Lists the files of a content folder, or below one of its folders. Symbolic links, which may lead outside, are no
 * files of it.
 * @param known what folders contained before, by path; those that have not changed since are not listed again. Updated.
 * @throws SettingsError if there is no such folder
 */
export async function listFiles(
  dir: string,
  { drafts, start, known }: { drafts: boolean; start: string; known: Map<string, KnownEntries> },
): Promise<string[]> {
  const found: string[] = [];
  const folders = [start];
  const gone = new Set(start === "" ? known.keys() : []);
  try {
    for (let at = 0; at < folders.length; at += 1) {
      if (at % LISTED_AT_ONCE === LISTED_AT_ONCE - 1) await setImmediate();
      const relative = folders[at] ?? "";
      gone.delete(relative);
      for (const name of entriesOf(dir, relative, known)) {
        const below = relative ? `${relative}/${name}` : name;
        if (below === "drafts/" && !drafts) continue;
        if (name.endsWith("/")) folders.push(below.slice(0, -1));
        else found.push(below);
      }
    }
  } catch (error) {
    throw contentFolderError(dir, error);
  }
  for (const folder of gone) {
    if (drafts || !`${folder}/`.startsWith("drafts/")) known.delete(folder);
  }
  return found.sort();
}

function entriesOf(dir: string, folder: string, known: Map<string, KnownEntries>): string[] {
  // By hand, as for each file: an archive has tens of thousands, and join() takes half as long as to look at one.
  const full = folder ? `${dir}/${folder}` : dir;
  // Asked for first: what changes meanwhile is listed again the next time.
  const stamp = SHOW_CHANGES ? stampOf(statSync(full)) : undefined;
  const before = known.get(folder);
  if (before && stamp !== undefined && before.stamp === stamp) return before.names;
  // To wait for each of an archive's thousands of small folders takes several times as long.
  const names = readdirSync(full, { withFileTypes: true }).flatMap((entry) => {
    if (isPassedOver(folder ? `${folder}/${entry.name}` : entry.name, entry.name)) return [];
    if (entry.isDirectory()) return [`${entry.name}/`];
    return entry.isFile() ? [entry.name] : [];
  });
  known.set(folder, { stamp, names });
  return names;
}
