import { createReadStream } from "node:fs";
import { lstat, readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import path from "node:path";
import { LRUCache } from "lru-cache";
import type { ContentFolder } from "../../newsroom/content/contentFolder.ts";
import { folderOf } from "../../newsroom/content/movedStory.ts";
import { fileType } from "../../newsroom/http/fileTypes.ts";
import { rendition } from "../../newsroom/pictures/rendition.ts";
import type { StoryPicture } from "../api/pictures.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { refuseLinked } from "./namedStory.ts";
import { RequestRefused } from "./requestChecks.ts";

/** Where picture files of the content folder are on the desk's origin. */
export const PICTURES = "/desk/media/";

/** What browsers show as a picture and never run. */
const RASTER = /\.(?:avif|gif|jpe?g|png|webp)$/i;

/** Whether a file of the content folder is shown as a picture. */
export function isShown(file: string): boolean {
  return RASTER.test(file);
}

/** Where a picture file is on the desk's origin. @param version of its content */
function addressOf({ path: file, version }: { path: string; version: string }): string {
  return `${PICTURES}${file.split("/").map(encodeURIComponent).join("/")}?${version}`;
}

/** Where its thumbnail is. */
export function thumbnailOf(picture: { path: string; version: string }): string {
  return `${addressOf(picture)}&small`;
}

/** Pixels of a thumbnail's width, for screens of two pixels to each of CSS. */
const SMALL = 400;

/** Thumbnails by path and version. */
const thumbnails = new LRUCache<string, Uint8Array>({ max: 500 });

/** The picture files beside a story. */
export function picturesBeside(folder: ContentFolder, story: string): StoryPicture[] {
  const home = folderOf(story);
  return [...folder.pictures.values()]
    .filter((file) => folderOf(file.path) === home && isShown(file.path))
    .flatMap((file) =>
      "broken" in file
        ? []
        : [
            {
              name: path.posix.basename(file.path),
              width: file.width,
              height: file.height,
              address: addressOf(file),
            },
          ],
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Sends a picture file of the content folder, or its thumbnail. Only files that the folder was found to have are opened.
 * @throws RequestRefused (404)
 */
export async function sendPicture(
  response: ServerResponse,
  folder: ContentFolder | undefined,
  { pathname, searchParams }: URL,
  common: Record<string, string>,
): Promise<void> {
  const known = folder?.pictures.get(decoded(pathname.slice(PICTURES.length)));
  const full = folder && known ? path.join(folder.dir, known.path) : undefined;
  const found = full === undefined ? undefined : await lstat(full).catch(() => undefined);
  if (!folder || !known || !full || !found?.isFile() || !isShown(known.path)) {
    throw new RequestRefused(404, tellAnswer("noSuchPicture"));
  }
  await refuseLinked(folder.dir, known.path);
  const headers = {
    ...common,
    "Cache-Control": "private, max-age=31536000, immutable",
    // Nothing runs, whatever the bytes are taken for.
    "Content-Security-Policy": "default-src 'none'; sandbox",
  };
  if (searchParams.has("small") && !("broken" in known)) {
    const small = await thumbnail(full, `${known.path}?${known.version}`);
    response
      .writeHead(200, {
        ...headers,
        "Content-Type": "image/webp",
        "Content-Length": small.byteLength,
      })
      .end(small);
    return;
  }
  response.writeHead(200, {
    ...headers,
    "Content-Type": fileType(known.path),
    "Content-Length": found.size,
  });
  createReadStream(full)
    .on("error", () => response.destroy())
    .pipe(response);
}

/** @throws RequestRefused (404) where the file cannot be decoded */
async function thumbnail(file: string, key: string): Promise<Uint8Array> {
  let small = thumbnails.get(key);
  if (!small) {
    const asked = { width: SMALL, format: "webp", words: {} } as const;
    small = await readFile(file)
      .then((bytes) => rendition(bytes, asked))
      .catch(() => {
        throw new RequestRefused(404, tellAnswer("noSuchPicture"));
      });
    thumbnails.set(key, small);
  }
  return small;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    throw new RequestRefused(404, tellAnswer("noSuchPicture"));
  }
}
