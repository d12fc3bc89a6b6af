import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { crc32 } from "node:zlib";
import { WORKSPACE_PATHS } from "../system/workspace.ts";
import { type Connection, inTransaction, openForWriting, prepare } from "./database.ts";

/**
 * Checksums of edition files, since SQLite's pages have none and damaged bytes would be served. That
 * of the whole file is stored in its header, in the field for applications (application_id,
 * https://www.sqlite.org/fileformat.html#application_id). A change removes the seal in its own
 * transaction and adds the new one in a second transaction, so that a killed process leaves an
 * edition that is marked as unsealed.
 */

/**
 * `changing`: a change is under way or was interrupted; SQLite rolls back incomplete transactions.
 */
export type Soundness = "sound" | "changing" | "damaged";

const HEADER = 100;
const MAGIC = "SQLite format 3\0";
const SEAL = 68;
const UNSEALED = 0;
/** In place of a seal: the file's bytes are compared with nothing. */
const UNCHECKED = 1;

/** Written by sealing itself: the change counter twice, the seal, the library's version. */
const OUTSIDE_OF_SEAL: ReadonlyArray<[from: number, to: number]> = [
  [24, 28],
  [SEAL, SEAL + 4],
  [92, 100],
];

/** Small enough to stay in the processor's cache: a larger one is read at half the speed. */
const CHUNK = 1 << 17;

/** Milliseconds within which a file may change twice with equal timestamps. */
const CLOCK_STEP = 50;

interface Memory {
  /** Results by file, valid while its identity, time and length are the same. */
  judged: Map<string, { identity: string; soundness: Soundness }>;
  /** Where the last sound edition is noted, so that the next process need not read the whole file. */
  notes: string | undefined;
}

// On globalThis: a server has this module several times, each in a bundle of Next's or of ours.
const holder = globalThis as { broadsheetSoundness?: Memory };
holder.broadsheetSoundness ??= { judged: new Map(), notes: undefined };
const memory = holder.broadsheetSoundness;

/**
 * Believes from now on what another process has found, while the file's times, length and header are the same. Commands
 * do from their start; a server reads the whole edition when it starts, and each later one that no command has noted.
 * @param root the project's folder; undefined to read each edition again
 */
export function noteSoundEditions(root: string | undefined): void {
  memory.notes = root && path.join(root, WORKSPACE_PATHS.indexes);
}

/**
 * Whether an edition's bytes are those that were written. Reads the whole file once after each
 * change (about 30 ms for 100 MB), and without SQLite, which damaged bytes may crash.
 * @param canWait a change that has just ended is left to whoever made it, who notes it as sound; until then it is called
 *   changing. To read a large edition at that moment would hold up every request of a server.
 * @throws the system's error if the file cannot be read
 */
export function soundnessOf(file: string, { canWait = false } = {}): Soundness {
  for (let look = 0; ; look += 1) {
    const { identity, settled } = identityOf(file);
    const known = memory.judged.get(file);
    if (known?.identity === identity) return known.soundness;
    // With a journal, a transaction is incomplete. The file must not be opened here either: closing
    // it would release this process's own SQLite locks (POSIX).
    if (existsSync(`${realpathSync(file)}-journal`)) return "changing";
    if (isNoted(file)) return "sound";
    if (canWait && memory.notes && !settled) return "changing";
    const soundness = judge(file);
    if (identityOf(file).identity !== identity) continue;
    // A change may have ended while the file was read, within the resolution of its timestamp.
    if (soundness === "damaged" && !settled && look < 2) {
      pause(CLOCK_STEP);
      continue;
    }
    if (settled && soundness !== "changing") memory.judged.set(file, { identity, soundness });
    if (soundness === "sound") noteSound(file);
    return soundness;
  }
}

/**
 * The same for callers that are about to open the edition and can wait: an interrupted change is
 * rolled back or checked by SQLite, and sealed if this process may write.
 * @returns `damaged` if not all of it is reliable
 */
export function settledSoundness(file: string): Exclude<Soundness, "changing"> {
  const found = soundnessOf(file);
  if (found !== "changing") return found;
  const connection = openForWriting(file);
  try {
    try {
      // Waits for a change under way, and rolls back an interrupted one.
      inTransaction(connection, () => {});
    } catch (error) {
      if (isDamage(error)) return "damaged";
      // Not writable for this user, or locked for too long: checked without sealing.
    }
    const after = soundnessOf(file);
    if (after !== "changing") return after;
    if (!isWhole(connection)) return "damaged";
    try {
      seal(connection, file);
    } catch {
      // A reader without write permission checks again next time.
    }
    return "sound";
  } finally {
    connection.close();
  }
}

/** Removes the seal, within the transaction that changes the edition. */
export function breakSeal(connection: Connection): void {
  connection.pragma(`application_id = ${UNSEALED}`);
}

/**
 * Seals a committed edition.
 * @param connection to the file, without an open transaction
 */
export function seal(connection: Connection, file: string): void {
  const descriptor = openSync(file, "r");
  try {
    // The write lock excludes other writers, and this transaction has not written to the file yet.
    inTransaction(connection, () => {
      connection.pragma(`application_id = ${checksumOf(descriptor, new Crc())}`);
    });
  } finally {
    // Closing a descriptor releases locks (POSIX); none is held by now.
    closeSync(descriptor);
  }
  noteSound(file);
}

/**
 * Has an edition that is made again from its files whenever it is lost go without a seal: to compute one after each
 * change would take longer than the change.
 */
export function leaveUnchecked(connection: Connection): void {
  connection.pragma(`application_id = ${UNCHECKED}`);
}

export function isUnchecked(file: string): boolean {
  const descriptor = openSync(file, "r");
  try {
    return readHeader(descriptor).readInt32BE(SEAL) === UNCHECKED;
  } finally {
    // Before this process opens the file by SQLite, whose locks closing would release.
    closeSync(descriptor);
  }
}

/** By the header too: it counts changes, and says that one is under way. */
function noteOf(file: string): { place: string; text: string } | undefined {
  const { notes } = memory;
  if (!notes) return undefined;
  const real = realpathSync(file);
  const descriptor = openSync(real, "r");
  try {
    const header = readHeader(descriptor);
    if (header.readInt32BE(SEAL) === UNSEALED) return undefined;
    const name = createHash("sha256").update(path.resolve(file)).digest("hex").slice(0, 12);
    const text = [real, identityOf(real).identity, header.toString("base64")].join("\n");
    return { place: path.join(notes, `${name}.sound`), text };
  } finally {
    closeSync(descriptor);
  }
}

function isNoted(file: string): boolean {
  const note = noteOf(file);
  try {
    // The build need not follow where the note lies.
    return (
      note !== undefined &&
      readFileSync(/* turbopackIgnore: true */ note.place, "utf8") === note.text
    );
  } catch {
    return false;
  }
}

function noteSound(file: string): void {
  const note = noteOf(file);
  if (!note) return;
  try {
    mkdirSync(path.dirname(note.place), { recursive: true });
    writeFileSync(note.place, note.text);
  } catch {
    // The next command reads the edition again.
  }
}

/** Reads a file's header. */
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
    if (sealed === UNCHECKED) return "sound";
    const isSealedBy = (sum: Sum) => checksumOf(descriptor, sum) === sealed;
    return isSealedBy(new Crc()) || isSealedBy(new Sha()) ? "sound" : "damaged";
  } finally {
    closeSync(descriptor);
  }
}

/** 32 bits over bytes that are added in parts. */
interface Sum {
  add(bytes: Buffer): void;
  end(): number;
}

/** CRC-32: made to find what disks and copies do to bytes, and takes a quarter of the time of a cryptographic digest. */
class Crc implements Sum {
  private value = 0;

  add(bytes: Buffer): void {
    this.value = crc32(bytes, this.value);
  }

  end(): number {
    // Signed, as the header's field is read.
    return this.value | 0;
  }
}

/** The beginning of SHA-256, by which earlier releases have sealed. */
class Sha implements Sum {
  private readonly hash = createHash("sha256");

  add(bytes: Buffer): void {
    this.hash.update(bytes);
  }

  end(): number {
    return this.hash.digest().readInt32BE(0);
  }
}

/** The checksum of a file, without the bytes that sealing writes. */
function checksumOf(descriptor: number, sum: Sum): number {
  const chunk = Buffer.allocUnsafe(CHUNK);
  for (let at = 0; ; ) {
    const read = readSync(descriptor, chunk, 0, CHUNK, at);
    if (read === 0) break;
    if (at === 0) for (const [from, to] of OUTSIDE_OF_SEAL) chunk.fill(0, from, to);
    sum.add(chunk.subarray(0, read));
    at += read;
  }
  const value = sum.end();
  return value === UNSEALED || value === UNCHECKED ? 2 : value;
}

function identityOf(file: string): { identity: string; settled: boolean } {
  const { dev, ino, size, mtimeMs, ctimeMs } = statSync(file);
  const age = Date.now() - mtimeMs;
  // The clock of another machine may be permanently ahead.
  const settled = age > CLOCK_STEP || age < -1000;
  return { identity: [dev, ino, size, mtimeMs, ctimeMs].join(), settled };
}

/**
 * SQLite's own check of structure, order, indexes and the search index. Unlike the seal it does not
 * notice changed text.
 */
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
