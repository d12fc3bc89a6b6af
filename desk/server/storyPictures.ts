import { createReadStream } from "node:fs";
import { lstat } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import path from "node:path";
import type { ContentFolder } from "../../newsroom/content/contentFolder.ts";
import { folderOf } from "../../newsroom/content/movedStory.ts";
import { fileType } from "../../newsroom/http/fileTypes.ts";
import type { StoryPicture } from "../api.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { refuseLinked } from "./namedStory.ts";
import { RequestRefused } from "./requestChecks.ts";

/** Where picture files of the content folder are on the desk's origin. */
export const PICTURES = "/desk/media/";

/** What browsers show as a picture and never run. */
const RASTER = /\.(?:avif|gif|jpe?g|png|webp)$/i;

/** The picture files beside a story. */
export function picturesBeside(folder: ContentFolder, story: string): StoryPicture[] {
  const home = folderOf(story);
  return [...folder.pictures.values()]
    .filter((file) => folderOf(file.path) === home && RASTER.test(file.path))
    .flatMap((file) =>
      "broken" in file
        ? []
        : [
            {
              name: path.posix.basename(file.path),
              width: file.width,
              height: file.height,
              address: `${PICTURES}${file.path.split("/").map(encodeURIComponent).join("/")}?${file.version}`,
            },
          ],
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Sends a picture file of the content folder. Only files that the folder was found to have are opened.
 * @throws RequestRefused (404)
 */
export async function sendPicture(
  response: ServerResponse,
  folder: ContentFolder | undefined,
  address: string,
  headers: Record<string, string>,
): Promise<void> {
  const known = folder?.pictures.get(decoded(address.slice(PICTURES.length)));
  const full = folder && known ? path.join(folder.dir, known.path) : undefined;
  const found = full === undefined ? undefined : await lstat(full).catch(() => undefined);
  if (!folder || !known || !full || !found?.isFile() || !RASTER.test(known.path)) {
    throw new RequestRefused(404, tellAnswer("noSuchPicture"));
  }
  await refuseLinked(folder.dir, known.path);
  response.writeHead(200, {
    ...headers,
    "Cache-Control": "private, max-age=31536000, immutable",
    // Nothing runs, whatever the bytes are taken for.
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Content-Type": fileType(known.path),
    "Content-Length": found.size,
  });
  createReadStream(full)
    .on("error", () => response.destroy())
    .pipe(response);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    throw new RequestRefused(404, tellAnswer("noSuchPicture"));
  }
}
