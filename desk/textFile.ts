import { randomBytes } from "node:crypto";
import { open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { decodeBytes, encodeText } from "../newsroom/content/decodeText.ts";

/**
 * Reads a file's text with its own line ends and byte order mark, to be changed and written back.
 * @throws Error when the bytes are not valid in their encoding, since they would be lost
 */
export async function readTextFile(file: string): Promise<string> {
  const { raw, fault } = decodeBytes(await readFile(file));
  if (fault) throw new Error(`${file}: ${fault.message}; ${fault.remedy}`);
  return raw;
}

/**
 * Replaces a file by a rename, so that no reader finds half of it. The file's encoding is preserved.
 */
export async function replaceTextFile(file: string, text: string): Promise<void> {
  // Names that begin with a dot are not content files.
  const fresh = path.join(
    path.dirname(file),
    `.${path.basename(file)}.${randomBytes(4).toString("hex")}.new`,
  );
  await removeLeftovers(file);
  const mode = (await stat(file).catch(() => undefined))?.mode;
  const old = await readFile(file).catch(() => new Uint8Array());
  try {
    const handle = await open(fresh, "wx", mode);
    try {
      await handle.writeFile(encodeText(text, decodeBytes(old).encoding));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(fresh, file);
  } finally {
    await rm(fresh, { force: true });
  }
}

/** Removes temporary files of killed processes; another process may be writing right now. */
async function removeLeftovers(file: string): Promise<void> {
  const folder = path.dirname(file);
  const start = `.${path.basename(file)}.`;
  for (const name of await readdir(folder)) {
    if (!name.startsWith(start) || !name.endsWith(".new")) continue;
    const left = path.join(folder, name);
    const written = (await stat(left).catch(() => undefined))?.mtimeMs ?? Date.now();
    if (Date.now() - written > 60_000) await rm(left, { force: true });
  }
}
