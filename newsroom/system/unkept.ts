import { randomBytes } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { LRUCache } from "lru-cache";
import { isUnwritable, systemFailure } from "./failure.ts";
import { requireWritable } from "./writable.ts";

/** Bytes of what could not be written, kept in memory instead. */
const CAPACITY = 16_000_000;

const unkept = new LRUCache<string, Uint8Array>({ maxSize: CAPACITY });
const said = new Set<string>();

/**
 * Keeps what has been made in a file, whole or not at all. Where it cannot be written, on a full disk
 * or a read-only one, it is held in memory for a while, and the log says so once for each folder.
 */
export async function keepFile(file: string, content: Uint8Array): Promise<void> {
  const fresh = `${file}.${randomBytes(4).toString("hex")}.new`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(fresh, content);
    await rename(fresh, file);
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => undefined);
    if (!isUnwritable(error)) throw error;
    unkept.set(file, content, { size: Math.max(1, content.length) });
    sayOnce(path.dirname(file), error);
  }
}

/** What was made for a file and could not be written. */
export function unkeptFile(file: string): Uint8Array | undefined {
  return unkept.get(file);
}

/** Set by a start that has said it already. */
export const SAID_AT_START = "BROADSHEET_UNKEPT_SAID";

function sayOnce(folder: string, error: unknown): void {
  if (said.has(folder) || process.env[SAID_AT_START]) return;
  said.add(folder);
  console.warn(
    `What is made for ${folder} cannot be kept there, and is made anew for later readers. ${systemFailure(reasonOf(folder, error))}`,
  );
}

/** Making a folder on a read-only file system fails as if its parent were missing. */
function reasonOf(folder: string, error: unknown): unknown {
  try {
    requireWritable(folder);
    return error;
  } catch (reason) {
    return reason;
  }
}
