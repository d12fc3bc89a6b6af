import { createHash, type Hash } from "node:crypto";
import { existsSync } from "node:fs";
import {
  chmod,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  statfs,
  utimes,
} from "node:fs/promises";
import path from "node:path";
import { putFinishedEdition } from "../../newsroom/edition/editionFile.ts";
import type { Settings } from "../../newsroom/settings/settings.ts";
import { secretFile } from "../../newsroom/signing/secret.ts";
import { isRunning } from "../../newsroom/system/runningServers.ts";
import { DeskRefusal } from "../deskCommand.ts";
import { withDeskLock } from "../deskLock.ts";
import { namesTogether } from "../words/answers/namesTogether.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import {
  type BackupHead,
  CONTENT_FOLDER,
  EDITION_ENTRY,
  isSamePaper,
  paperWords,
  SECRET_ENTRY,
} from "./backupFormat.ts";
import { paperIdentity } from "./paperFiles.ts";
import { type Entry, eachEntry, type VerifiedBackup, verifyBackup } from "./readBackup.ts";

type Target = Pick<Settings, "contentDir" | "editionFile">;

/** A restored paper. */
export interface Restored {
  head: BackupHead;
  /** Content files. */
  files: number;
  secret: boolean;
  edition: boolean;
  /** Where what was there before is now. */
  aside: string[];
}

/**
 * Restores a paper from a backup. Everything is verified first, then unpacked beside its place, and put there by a
 * rename: a command that fails or is killed leaves the paper as it was.
 * @param replace whether what is there already may be moved aside
 * @throws DeskRefusal when the backup is not sound, or something is there already
 */
export async function restoreBackup(
  file: string,
  target: Target,
  { replace, now }: { replace: boolean; now: Date },
): Promise<Restored> {
  const backup = await verifyBackup(file);
  await requireFreeTarget(backup, target, replace);
  await requireRoom(backup, target);
  const stage = stageOf(target);
  await removeLeftovers(target);
  try {
    await mkdir(stage.content, { recursive: true });
    await unpack(file, backup, stage);
    return await withDeskLock(target.editionFile, () => putInPlace(backup, target, stage, now));
  } finally {
    await rm(stage.content, { recursive: true, force: true });
    await rm(stage.secret, { force: true });
    await rm(stage.edition, { force: true });
  }
}

interface Stage {
  content: string;
  secret: string;
  edition: string;
}

/** Beside the places of the paper, since a rename works only within one file system. */
function stageOf({ contentDir, editionFile }: Target): Stage {
  return {
    content: `${contentDir}.${process.pid}.restoring`,
    secret: `${secretFile(editionFile)}.${process.pid}.restoring`,
    edition: `${editionFile}.${process.pid}.restoring`,
  };
}

/** Removes what a killed command has unpacked; the secret may be in it. */
async function removeLeftovers({ contentDir, editionFile }: Target): Promise<void> {
  for (const place of [contentDir, editionFile]) {
    const folder = path.dirname(place);
    for (const name of await readdir(folder).catch(() => [])) {
      const pid = /\.(\d+)\.restoring$/.exec(name)?.[1];
      if (!pid || !name.startsWith(`${path.basename(place)}.`)) continue;
      if (pid === String(process.pid) || !isRunning(Number(pid))) {
        await rm(path.join(folder, name), { recursive: true, force: true });
      }
    }
  }
}

async function requireFreeTarget(
  { head, entryOf }: VerifiedBackup,
  { contentDir, editionFile }: Target,
  replace: boolean,
): Promise<void> {
  const standing = await readdir(contentDir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  const there = [
    ...(standing.length > 0 ? [contentDir] : []),
    ...(entryOf.has(SECRET_ENTRY) && existsSync(secretFile(editionFile)) && standing.length === 0
      ? [secretFile(editionFile)]
      : []),
  ];
  if (there.length === 0) return;
  const identity = paperIdentity(contentDir);
  const isOther =
    standing.length > 0 &&
    (identity.name ?? identity.url) !== undefined &&
    (head.paper.name ?? head.paper.url) !== undefined &&
    !isSamePaper(identity, head.paper);
  if (isOther) {
    throw new DeskRefusal(
      tellAnswer("backupOfAnother", {
        paper: paperWords(head.paper),
        contentDir,
        other: paperWords(identity),
      }),
    );
  }
  if (replace) return;
  throw new DeskRefusal(tellAnswer("restoreTaken", { there: namesTogether(there) }));
}

async function requireRoom({ files }: VerifiedBackup, { contentDir }: Target): Promise<void> {
  let folder = path.dirname(contentDir);
  while (!existsSync(folder)) folder = path.dirname(folder);
  const { bavail, bsize } = await statfs(folder);
  const needed = files.reduce((sum, { size }) => sum + size, 0);
  if (needed <= bavail * bsize) return;
  throw new DeskRefusal(tellAnswer("noRoom", { folder, room: bavail * bsize, needed }));
}

async function unpack(
  file: string,
  { files, entryOf }: VerifiedBackup,
  stage: Stage,
): Promise<void> {
  const sums = new Map(files.map(({ path: entry, sha256 }) => [entry, sha256]));
  const folders = new Set<string>();
  await eachEntry(file, async (entry, at) => {
    const { name } = entry.header;
    if (entryOf.get(name) !== at) return;
    const to = stagedAt(name, stage);
    const folder = path.dirname(to);
    if (!folders.has(folder)) await mkdir(folder, { recursive: true });
    folders.add(folder);
    const hash = createHash("sha256");
    await writeEntry(entry, to, hash);
    if (hash.digest("hex") !== sums.get(name)) {
      throw new DeskRefusal(tellAnswer("backupChanged", { file }));
    }
  });
}

function stagedAt(entry: string, stage: Stage): string {
  if (entry === SECRET_ENTRY) return stage.secret;
  if (entry === EDITION_ENTRY) return stage.edition;
  return path.join(stage.content, entry.slice(CONTENT_FOLDER.length));
}

async function writeEntry(entry: Entry, to: string, hash: Hash): Promise<void> {
  const { mode = 0o644, mtime, name } = entry.header;
  const handle = await open(to, "wx", 0o600);
  try {
    for await (const chunk of entry.bytes) {
      hash.update(chunk);
      await handle.writeFile(chunk);
    }
  } finally {
    await handle.close();
  }
  if (name !== SECRET_ENTRY) await chmod(to, (mode & 0o777) | 0o600);
  if (mtime) await utimes(to, mtime, mtime);
}

async function putInPlace(
  { head, files, entryOf }: VerifiedBackup,
  { contentDir, editionFile }: Target,
  stage: Stage,
  now: Date,
): Promise<Restored> {
  const suffix = `.before-${now.toISOString().replace(/[-:]|\.\d+/g, "")}`;
  const aside: string[] = [];
  const moveAside = async (place: string) => {
    const other = freeName(place + suffix);
    await rename(place, other);
    aside.push(other);
  };
  // An empty folder goes; one with something in it is moved.
  const isEmpty = await rmdir(contentDir).then(
    () => true,
    () => false,
  );
  if (!isEmpty && existsSync(contentDir)) await moveAside(contentDir);
  await rename(stage.content, contentDir);
  if (entryOf.has(SECRET_ENTRY)) {
    const secret = secretFile(editionFile);
    const standing = await readFile(secret).catch(() => undefined);
    if (!standing?.equals(await readFile(stage.secret))) {
      if (standing) await moveAside(secret);
      await rename(stage.secret, secret);
    }
  }
  if (entryOf.has(EDITION_ENTRY)) putFinishedEdition(editionFile, stage.edition);
  return {
    head,
    files: files.filter(({ path: entry }) => entry.startsWith(CONTENT_FOLDER)).length,
    secret: entryOf.has(SECRET_ENTRY),
    edition: entryOf.has(EDITION_ENTRY),
    aside,
  };
}

function freeName(wanted: string): string {
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? wanted : `${wanted}-${n}`;
    if (!existsSync(name)) return name;
  }
}
