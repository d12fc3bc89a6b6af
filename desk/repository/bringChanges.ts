import { mkdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { decodeBytes } from "../../newsroom/content/decodeText.ts";
import { replaceTextFile } from "../textFile.ts";
import { mergeTexts } from "../writing/mergeTexts.ts";
import { type ContentRepository, gitIn } from "./contentRepository.ts";

/** What has come into the work tree. */
export interface BroughtChanges {
  /** Files that are as the commit has them, or have its changes besides those that were not committed yet. */
  brought: string[];
  /** Files that keep what is on the disk, since both have changed the same lines. */
  kept: string[];
}

/**
 * Brings the files of a commit into the work tree, without touching what somebody has written there meanwhile: a text
 * with changes of its own is merged by lines, and stays as it is where that cannot be done.
 * @param from the commit that the work tree has
 * @param to the commit whose files it gets
 */
export async function bringChanges(
  repository: ContentRepository,
  from: string,
  to: string,
): Promise<BroughtChanges> {
  const { top } = repository;
  const list = await gitIn(repository, ["diff", "--name-only", "--no-renames", "-z", from, to]);
  const done: BroughtChanges = { brought: [], kept: [] };
  for (const file of list.split("\0").filter(Boolean)) {
    const full = path.join(top, file);
    const [base, theirs, mine] = await Promise.all([
      blobAt(repository, from, file),
      blobAt(repository, to, file),
      readFile(full).catch(() => undefined),
    ]);
    const isBrought = await bring(full, { base, theirs, mine });
    done[isBrought ? "brought" : "kept"].push(file);
  }
  await gitIn(repository, ["update-ref", `refs/heads/${repository.branch}`, to]);
  await gitIn(repository, ["read-tree", to]);
  return done;
}

interface Versions {
  base: Buffer | undefined;
  theirs: Buffer | undefined;
  mine: Buffer | undefined;
}

/** @returns whether the file has their changes now */
async function bring(full: string, { base, theirs, mine }: Versions): Promise<boolean> {
  if (isSame(mine, theirs)) return true;
  if (isSame(mine, base)) {
    if (theirs === undefined) await remove(full);
    else await write(full, theirs);
    return true;
  }
  if (!base || !theirs || !mine) return false;
  const texts = [base, mine, theirs].map((bytes) => decodeBytes(bytes));
  if (texts.some(({ fault, raw }) => fault !== undefined || raw.includes("\0"))) return false;
  const [was = "", own = "", other = ""] = texts.map(({ raw }) => raw);
  const merged = mergeTexts(was, own, other);
  if (merged === undefined) return false;
  await replaceTextFile(full, merged);
  return true;
}

/** The bytes of a file in a commit; undefined where it has none. */
export async function blobAt(
  repository: Pick<ContentRepository, "top">,
  commit: string,
  file: string,
): Promise<Buffer | undefined> {
  try {
    // Latin 1 has a character for each byte.
    const text = await gitIn(repository, ["cat-file", "blob", `${commit}:${file}`], {
      encoding: "latin1",
    });
    return Buffer.from(text, "latin1");
  } catch {
    return undefined;
  }
}

function isSame(one: Buffer | undefined, other: Buffer | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.equals(other);
}

async function write(full: string, bytes: Buffer): Promise<void> {
  await mkdir(path.dirname(full), { recursive: true });
  const fresh = path.join(path.dirname(full), `.${path.basename(full)}.${process.pid}.new`);
  try {
    await writeFile(fresh, bytes, { flush: true });
    await rename(fresh, full);
  } finally {
    await rm(fresh, { force: true });
  }
}

/** Removes a file, and the folders that are empty without it. */
async function remove(full: string): Promise<void> {
  await rm(full, { force: true });
  for (let folder = path.dirname(full); ; folder = path.dirname(folder)) {
    const isGone = await rmdir(folder).then(
      () => true,
      () => false,
    );
    if (!isGone) return;
  }
}
