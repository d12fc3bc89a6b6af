import { randomBytes } from "node:crypto";
import { open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { decodeBytes, encodeText } from "../newsroom/content/decodeText.ts";

/**
 * A file's text with its own line ends and byte order mark, to be changed and written back.
 * @throws Error when the bytes are not what they claim to be: they would not survive that
 */
export async function readWhole(file: string): Promise<string> {
  const { raw, fault } = decodeBytes(await readFile(file));
  if (fault) throw new Error(`${file}: ${fault.message}; ${fault.remedy}`);
  return raw;
}

/**
 * Writes a file beside the old one and puts it in its place: nobody ever finds half of it. It keeps the
 * encoding that the old one has.
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  // A name with a dot in front is none of the content folder's files.
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

/** What processes have left that were killed while they wrote; another may be writing right now. */
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
