import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { rendition } from "./rendition.ts";

/** File names of a story's pictures. None can lead out of the story's folder. */
const NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]*\.(?:avif|gif|jpe?g|png|webp)$/i;

/**
 * Renders a picture of an unpublished story in the requested width, without caching.
 * @returns a WebP file; undefined if there is no such picture or it cannot be decoded
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
