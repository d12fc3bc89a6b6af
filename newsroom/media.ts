import { open } from "node:fs/promises";
import path from "node:path";

const TYPES: Record<string, string> = {
  avif: "image/avif",
  heif: "image/avif",
  gif: "image/gif",
  jpeg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
};

/**
 * A picture of the edition, read from the content folder, with the headers to serve it by.
 * @returns undefined when the file has gone since the edition was written
 */
export async function pictureFile(
  contentDir: string,
  picture: { file: string; format: string; lasting: boolean },
): Promise<{ body: Uint8Array<ArrayBuffer>; headers: Record<string, string> } | undefined> {
  const type = TYPES[picture.format];
  if (!type) return undefined;
  try {
    const handle = await open(path.join(contentDir, picture.file));
    try {
      const { size, mtimeMs } = await handle.stat();
      const body = new Uint8Array(await handle.readFile());
      return {
        body,
        headers: {
          "content-type": type,
          "content-length": String(size),
          "cache-control": picture.lasting
            ? "public, max-age=31536000, immutable"
            : "public, max-age=300",
          etag: `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`,
          "x-content-type-options": "nosniff",
        },
      };
    } finally {
      await handle.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
