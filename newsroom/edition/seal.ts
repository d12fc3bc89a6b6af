import { createHash } from "node:crypto";
import { closeSync, existsSync, openSync, readSync, realpathSync, statSync } from "node:fs";
import { type Connection, inTransaction, openForWriting, prepare } from "./database.ts";

/**
 * SQLite's pages carry no checksums: bytes that have changed on the disk are read as they are, or not
 * at all. So an edition is sealed: a digest of the whole file stands in its header, in the field that
 * SQLite leaves to applications (application_id, https://www.sqlite.org/fileformat.html#application_id).
 * A change takes the seal away in its own transaction, and a second one puts the new seal there, so
 * that a process killed in between leaves an edition that says that it is unsealed.
 */

/** `changing` says that a change is under way, or was broken off; SQLite itself undoes half a change. */
export type Soundness = "sound" | "changing" | "damaged";

const HEADER = 100;
const MAGIC = "SQLite format 3\0";
const SEAL = 68;
const UNSEALED = 0;

/** Written by the sealing itself: the change counter twice, the seal, the library's version. */
const OUTSIDE_OF_SEAL: ReadonlyArray<[from: number, to: number]> = [
  [24, 28],
  [SEAL, SEAL + 4],
  [92, 100],
];

const CHUNK = 1 << 20;

/** Milliseconds in which a file may change twice and keep its times. */
const CLOCK_STEP = 50;

/** What a file was found to be, for as long as it is the same file of the same time and length. */
const judged = new Map<string, { identity: string; soundness: Soundness }>();

/**
 * Whether the bytes of an edition are those that were written. Reads the whole file once for each of
 * its changes (some 110 ms for 100 MB), and never by SQLite, which damaged bytes may break.
 * @throws the system's error when the file cannot be read
 */
export function soundnessOf(file: string): Soundness {
  for (let look = 0; ; look += 1) {
    const { identity, settled } = identityOf(file);
    const known = judged.get(file);
    if (known?.identity === identity) return known.soundness;
    // While there is a journal the file is between two states. Not to be opened here either: closing
    // it would take this process's own locks from SQLite (POSIX).
    if (existsSync(`${realpathSync(file)}-journal`)) return "changing";
    const soundness = judge(file);
    if (identityOf(file).identity !== identity) continue;
    // A change may have ended while the file was being read, within one step of the clock.
    if (soundness === "damaged" && !settled && look < 2) {
      pause(CLOCK_STEP);
      continue;
    }
    if (settled && soundness !== "changing") judged.set(file, { identity, soundness });
    return soundness;
  }
}

/**
 * The same for somebody who is about to open the edition, and can wait: a change that was broken off
 * is undone or judged by SQLite, and sealed where this process may write.
 * @returns `damaged` when not everything in it can be relied upon
 */
export function settledSoundness(file: string): Exclude<Soundness, "changing"> {
  const found = soundnessOf(file);
  if (found !== "changing") return found;
  const connection = openForWriting(file);
  try {
    try {
      // Waits for a change under way; undoes what a killed process has left.
      inTransaction(connection, () => {});
    } catch (error) {
      if (isDamage(error)) return "damaged";
      // Not to be written by this user: judged as it stands. Or changed for longer than the patience.
    }
    const after = soundnessOf(file);
    if (after !== "changing") return after;
    if (!isWhole(connection)) return "damaged";
    try {
      seal(connection, file);
    } catch {
      // A reader that may not write looks again next time.
    }
    return "sound";
  } finally {
    connection.close();
  }
}

/** Takes the seal away, within the transaction that changes the edition. */
export function breakSeal(connection: Connection): void {
  connection.pragma(`application_id = ${UNSEALED}`);
}

/**
 * Seals a committed edition.
 * @param connection of the file, without an open transaction
 */
export function seal(connection: Connection, file: string): void {
  const descriptor = openSync(file, "r");
  try {
    // Nobody writes meanwhile, and the file has no byte of this transaction yet.
    inTransaction(connection, () => {
      connection.pragma(`application_id = ${digestOf(descriptor)}`);
    });
  } finally {
    // Closing takes the locks away; by now there is none.
    closeSync(descriptor);
  }
}

/** What the first bytes of a file say of it. */
export function headerOf(file: string): { isDatabase: boolean; version: number } {
  const descriptor = openSync(file, "r");
  try {
    const header = readHeader(descriptor);
    return { isDatabase: isDatabase(header), version: header.readUInt32BE(60) };
  } finally {
    closeSync(descriptor);
  }
}

function readHeader(descriptor: number): Buffer {
  const header = Buffer.alloc(HEADER);
  readSync(descriptor, header, 0, HEADER, 0);
  return header;
}

function isDatabase(header: Buffer): boolean {
  return header.toString("latin1", 0, MAGIC.length) === MAGIC;
}

function judge(file: string): Soundness {
  const descriptor = openSync(file, "r");
  try {
    const header = readHeader(descriptor);
    const pages = header.readUInt32BE(28);
    const pageSize = header.readUInt16BE(16);
    if (
      !isDatabase(header) ||
      header.readUInt32BE(24) !== header.readUInt32BE(92) ||
      statSync(file).size !== pages * (pageSize === 1 ? 65_536 : pageSize)
    ) {
      return "damaged";
    }
    const sealed = header.readInt32BE(SEAL);
    if (sealed === UNSEALED) return "changing";
    return digestOf(descriptor) === sealed ? "sound" : "damaged";
  } finally {
    closeSync(descriptor);
  }
}

/** 32 bits of the file's SHA-256, without what sealing writes. */
function digestOf(descriptor: number): number {
  const hash = createHash("sha256");
  const chunk = Buffer.allocUnsafe(CHUNK);
  for (let at = 0; ; ) {
    const read = readSync(descriptor, chunk, 0, CHUNK, at);
    if (read === 0) break;
    if (at === 0) for (const [from, to] of OUTSIDE_OF_SEAL) chunk.fill(0, from, to);
    hash.update(chunk.subarray(0, read));
    at += read;
  }
  return hash.digest().readInt32BE(0) || 1;
}

function identityOf(file: string): { identity: string; settled: boolean } {
  const { dev, ino, size, mtimeMs, ctimeMs } = statSync(file);
  const age = Date.now() - mtimeMs;
  // Another machine's clock may be ahead for good.
  const settled = age > CLOCK_STEP || age < -1000;
  return { identity: [dev, ino, size, mtimeMs, ctimeMs].join(), settled };
}

/** Structure, order, indexes and the search index; not every letter, as the seal does. */
function isWhole(connection: Connection): boolean {
  try {
    const found = prepare<{ integrity_check: string }>(connection, "PRAGMA integrity_check").all();
    return found.every((row) => row.integrity_check === "ok");
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  }
}

function isDamage(error: unknown): boolean {
  return /^SQLITE_(?:CORRUPT|NOTADB)/.test((error as { code?: string }).code ?? "");
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
