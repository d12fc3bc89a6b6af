import { randomBytes } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { LRUCache } from "lru-cache";
import { isUnwritable, systemFailure } from "./failure.ts";
import { requireWritable } from "./writable.ts";

/** Bytes of files in memory because they could not be written. */
const CAPACITY = 16_000_000;

const unwritten = new LRUCache<string, Uint8Array>({ maxSize: CAPACITY });
const logged = new Set<string>();

/**
 * Writes a file atomically. If it cannot be written (disk full, read-only), its content is held in
 * memory for a while, and a message is logged once for each folder.
 */
export async function writeOrHoldFile(file: string, content: Uint8Array): Promise<void> {
  const fresh = `${file}.${randomBytes(4).toString("hex")}.new`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(fresh, content);
    await rename(fresh, file);
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => undefined);
    if (!isUnwritable(error)) throw error;
    unwritten.set(file, content, { size: Math.max(1, content.length) });
    logOnce(path.dirname(file), error);
  }
}

/** The content of a file that could not be written. */
export function heldFile(file: string): Uint8Array | undefined {
  return unwritten.get(file);
}

/** Environment variable set by a start that has already logged the message. */
export const LOGGED_AT_START = "BROADSHEET_UNKEPT_SAID";

function logOnce(folder: string, error: unknown): void {
  if (logged.has(folder) || process.env[LOGGED_AT_START]) return;
  logged.add(folder);
  console.warn(
    `What is made for ${folder} cannot be kept there, and is made anew for later readers. ${systemFailure(reasonOf(folder, error))}`,
  );
}

/** Creating a folder on a read-only file system fails as if its parent were missing. */
function reasonOf(folder: string, error: unknown): unknown {
  try {
    requireWritable(folder);
    return error;
  } catch (reason) {
    return reason;
  }
}
