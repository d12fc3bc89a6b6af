import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { rendition } from "./rendition.ts";

/** Names that pictures of a story may have; none leads out of its folder. */
const NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]*\.(?:avif|gif|jpe?g|png|webp)$/i;

/**
 * A picture of a story that is not public, as wide as asked for, made for this one answer.
 * @returns a WebP file; undefined when there is no such picture, or none that can be read
 */
export async function previewPicture(
  folder: string,
  name: string,
  width: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!NAME.test(name)) return undefined;
  const file = path.join(folder, name);
  if (!existsSync(file)) return undefined;
  try {
    const asked = { width, format: "webp", words: {} } as const;
    return new Uint8Array(await rendition(await readFile(file), asked));
  } catch {
    return undefined;
  }
}
