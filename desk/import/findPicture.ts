import { access, readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { tellAnswer } from "../words/answers/tellAnswer.ts";

/** Bytes; larger pictures are refused. */
const LARGEST = 60_000_000;

/** Files and folders that mark the root of another system's site. */
const SITE_MARKS = [
  ".git",
  "package.json",
  "hugo.toml",
  "hugo.yaml",
  "config.toml",
  "_config.yml",
  ".eleventy.js",
  "eleventy.config.js",
];

/** Folders in which those systems store files that are served from the site's root. */
const PUBLIC_FOLDERS = ["", "static", "public", "assets", "src", "content", "source"];

export type FoundPicture = { bytes: Uint8Array; name: string } | { missing: string };

/** Reads the picture that a reference in a copy names. */
export type FindPicture = (reference: string) => Promise<FoundPicture>;

/**
 * Finds pictures that a copy refers to among the files that came with it: in its folder and below, and in the
 * site that contains it. No other file is read, and nothing is fetched.
 * @param folder the copy's folder; undefined for standard input
 */
export function pictureFinder(folder: string | undefined): FindPicture {
  const top = folder === undefined ? undefined : siteTop(folder);
  return async (reference) => {
    if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(reference)) {
      return { missing: tellAnswer("pictureOnWeb") };
    }
    if (folder === undefined || top === undefined) {
      return { missing: tellAnswer("inputWithoutFiles") };
    }
    const limit = await realpath(await top);
    const plain = decoded(reference.replace(/[?#].*$/s, ""));
    const places = plain.startsWith("/")
      ? PUBLIC_FOLDERS.map((name) => path.join(limit, name, plain))
      : [path.resolve(folder, plain)];
    for (const place of places) {
      const found = await readWithin(limit, place);
      if (found) return found;
    }
    return { missing: tellAnswer("pictureNotThere") };
  };
}

async function readWithin(limit: string, place: string): Promise<FoundPicture | undefined> {
  let real: string;
  try {
    real = await realpath(place);
  } catch {
    return undefined;
  }
  const beyond = path.relative(limit, real);
  if (beyond.startsWith("..") || path.isAbsolute(beyond)) {
    return { missing: tellAnswer("pictureOutside") };
  }
  const { size, isFile } = await stat(real).then((stats) => ({
    size: stats.size,
    isFile: stats.isFile(),
  }));
  if (!isFile) return undefined;
  if (size > LARGEST)
    return { missing: tellAnswer("pictureHasMegabytes", { megabytes: Math.round(size / 1e6) }) };
  return { bytes: await readFile(real), name: path.basename(place) };
}

/** The root of the site that contains the folder, or the folder itself. */
async function siteTop(folder: string): Promise<string> {
  let here = path.resolve(folder);
  for (let up = 0; up < 6; up += 1) {
    for (const mark of SITE_MARKS) {
      if (await exists(path.join(here, mark))) return here;
    }
    const parent = path.dirname(here);
    if (parent === here) break;
    here = parent;
  }
  return path.resolve(folder);
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

function decoded(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
}
