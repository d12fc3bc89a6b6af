import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { type FileHandle, open, readdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { setTimeout as wait } from "node:timers/promises";
import { createGzip } from "node:zlib";
import { type Header, type Pack, pack } from "tar-stream";
import type { Settings } from "../../newsroom/settings/settings.ts";
import { isRunning } from "../../newsroom/system/runningServers.ts";
import { DeskRefusal } from "../deskCommand.ts";
import { withDeskLock } from "../deskLock.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import {
  type BackupFile,
  type BackupHead,
  type BackupList,
  HEAD_ENTRY,
  LIST_ENTRY,
  mostUnpacked,
  SECRET_ENTRY,
} from "./backupFormat.ts";
import { ignoreGone, type PaperFiles, paperFiles, type SourceFile } from "./paperFiles.ts";

/** A finished backup. */
export interface Backup {
  /** In bytes. */
  size: number;
  files: BackupFile[];
  leftOut: string[];
  isEditionDamaged: boolean;
}

/** Rounds in which files that have changed meanwhile are read again, while the desk's commands wait. */
const ROUNDS = 5;

/** Milliseconds within which a file may change twice with equal timestamps. */
const CLOCK_STEP = 50;

/** Only the owner may read a backup, since the secret is in it. */
const MODE = 0o600;

/**
 * Writes a backup of a paper while editors go on working: every file is read once, then those that have changed
 * meanwhile are read again while no command of the desk runs. The memory it takes does not depend on the files.
 * @param target replaced by a rename when the backup is whole
 * @throws DeskRefusal when files do not stop changing, or the system's error; an older file at the target stays
 */
export async function writeBackup(
  settings: Settings,
  target: string,
  head: BackupHead,
): Promise<Backup> {
  await removeLeftovers(path.dirname(target));
  const fresh = `${target}.${process.pid}.new`;
  await rm(fresh, { force: true });
  try {
    const { files, found, unpacked } = await writeArchive(fresh, settings, head);
    const size = await syncFile(fresh);
    if (unpacked > mostUnpacked(size)) {
      const [largest] = [...files].sort((a, b) => b.size - a.size);
      throw new DeskRefusal(
        tellAnswer("backupOfNothing", { bytes: unpacked, file: String(largest?.path) }),
      );
    }
    await rename(fresh, target);
    const { leftOut, isEditionDamaged } = found;
    return { size, files, leftOut, isEditionDamaged };
  } finally {
    await rm(fresh, { force: true });
  }
}

/** @returns the file's size */
async function syncFile(file: string): Promise<number> {
  const handle = await open(file, "r+");
  try {
    await handle.sync();
    return (await handle.stat()).size;
  } finally {
    await handle.close();
  }
}

async function writeArchive(
  file: string,
  settings: Settings,
  head: BackupHead,
): Promise<{ files: BackupFile[]; found: PaperFiles; unpacked: number }> {
  const archive = new Archive(file);
  try {
    await archive.addText(HEAD_ENTRY, json(head), head.made);
    await archive.update(await paperFiles(settings));
    const found = await withDeskLock(settings.editionFile, async () => {
      for (let round = 1; ; round += 1) {
        const now = await paperFiles(settings);
        const changed = await archive.update(now);
        if (changed.length === 0) return now;
        if (round === ROUNDS) {
          throw new DeskRefusal(tellAnswer("changesAlways", { file: String(changed[0]?.file) }));
        }
        await wait(CLOCK_STEP);
      }
    });
    const files = archive.files();
    const list: BackupList = { files };
    await archive.addText(LIST_ENTRY, json(list), head.made);
    await archive.end();
    return { files, found, unpacked: archive.unpacked };
  } catch (error) {
    throw await archive.abort(error);
  }
}

interface Written extends BackupFile {
  stamp: string;
  /** When its bytes were read, in milliseconds. */
  read: bigint;
}

/** A gzipped tar archive that is being written. */
class Archive {
  private readonly pack: Pack = pack();
  private readonly written = new Map<string, Written>();
  /** Bytes of all entries so far. */
  unpacked = 0;
  private failure: unknown;
  private readonly piped: Promise<void>;
  /** Rejects when the archive cannot be written any more, since its entries then wait for ever. */
  private readonly broken: Promise<never>;

  /** @param target must not exist */
  constructor(target: string) {
    const file = createWriteStream(target, { flags: "wx", mode: MODE });
    // Pictures and videos, most of the bytes, are compressed already.
    this.piped = pipeline(this.pack, createGzip({ level: 3 }), file);
    this.broken = this.piped.then(
      () => new Promise<never>(() => {}),
      (error: unknown) => {
        this.failure ??= error;
        throw error;
      },
    );
    this.broken.catch(() => {});
  }

  /**
   * Writes the files that are not in the archive as they are now.
   * @returns those that were written
   */
  async update({ files }: PaperFiles): Promise<SourceFile[]> {
    for (const entry of this.written.keys()) {
      if (!files.has(entry)) this.written.delete(entry);
    }
    const changed = [...files].filter(([entry, { stats }]) => {
      const known = this.written.get(entry);
      const stamp = `${stats.size} ${stats.mtimeNs} ${stats.ctimeNs} ${stats.ino}`;
      return known?.stamp !== stamp || stats.ctimeMs > known.read - BigInt(CLOCK_STEP);
    });
    for (const [entry, { file }] of changed) await this.addFile(entry, file);
    return changed.map(([, source]) => source);
  }

  async addText(entry: string, text: string, time: string): Promise<void> {
    const bytes = Buffer.from(text);
    const header = { name: entry, size: bytes.length, mode: MODE, mtime: new Date(time) };
    await this.add(header, async function* () {
      yield bytes;
    });
  }

  /** The files of the archive, without those that were written again or have gone since. */
  files(): BackupFile[] {
    return [...this.written]
      .map(([entry, { size, sha256 }]) => ({ path: entry, size, sha256 }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  async end(): Promise<void> {
    this.pack.finalize();
    await this.piped;
  }

  /** @returns the error that has ended the archive first */
  async abort(error: unknown): Promise<unknown> {
    const reason = this.failure ?? error;
    this.pack.destroy();
    await this.piped.catch(() => {});
    return reason;
  }

  private async addFile(entry: string, file: string): Promise<void> {
    const handle = await open(file, "r").catch(ignoreGone);
    if (!handle) return;
    try {
      const read = BigInt(Date.now());
      const stats = await handle.stat({ bigint: true });
      const size = Number(stats.size);
      const hash = createHash("sha256");
      await this.add(
        {
          name: entry,
          size,
          mode: entry === SECRET_ENTRY ? MODE : Number(stats.mode) & 0o777,
          mtime: stats.mtime,
        },
        async function* () {
          for await (const chunk of bytesOf(handle, size)) {
            hash.update(chunk);
            yield chunk;
          }
        },
      );
      const stamp = `${stats.size} ${stats.mtimeNs} ${stats.ctimeNs} ${stats.ino}`;
      this.written.set(entry, { path: entry, size, sha256: hash.digest("hex"), stamp, read });
    } finally {
      await handle.close();
    }
  }

  private async add(
    header: Partial<Header> & Pick<Header, "name">,
    content: () => AsyncGenerator<Uint8Array>,
  ): Promise<void> {
    this.unpacked += header.size ?? 0;
    const entry = this.pack.entry(header);
    await Promise.race([pipeline(content, entry), this.broken]);
  }
}

const CHUNK = 1 << 16;

/**
 * Exactly `size` bytes of a file: one that has become shorter since its header was written is filled up with zeros, and is
 * read again in the next round.
 */
async function* bytesOf(handle: FileHandle, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < size; ) {
    const chunk = Buffer.alloc(Math.min(CHUNK, size - at));
    const { bytesRead } = await handle.read(chunk, 0, chunk.length, at);
    yield bytesRead === 0 ? chunk : chunk.subarray(0, bytesRead);
    at += bytesRead === 0 ? chunk.length : bytesRead;
  }
}

/** Removes files of killed backups. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = /\.t(?:ar\.)?gz\.(\d+)\.new$/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) await rm(path.join(folder, name), { force: true });
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
