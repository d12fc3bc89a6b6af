import { randomBytes } from "node:crypto";
import { open, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";

/** Writes a file beside the old one and puts it in its place: nobody ever finds half of it. */
export async function writeWhole(file: string, text: string): Promise<void> {
  // A name with a dot in front is none of the content folder's files.
  const fresh = path.join(
    path.dirname(file),
    `.${path.basename(file)}.${randomBytes(4).toString("hex")}.new`,
  );
  await removeLeftovers(file);
  const mode = (await stat(file).catch(() => undefined))?.mode;
  try {
    const handle = await open(fresh, "wx", mode);
    try {
      await handle.writeFile(text);
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
