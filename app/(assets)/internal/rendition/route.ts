import { currentEdition } from "@/newsroom/edition/currentEdition";
import { pictureAt } from "@/newsroom/edition/editionPictures";
import { cachingHeaders } from "@/newsroom/http/caching";
import { fileRequest } from "@/newsroom/http/media";
import { notFoundResponse } from "@/newsroom/http/notFoundResponse";
import { pictureFiles } from "@/newsroom/pictures/pictureFiles";
import { parseRendition } from "@/newsroom/pictures/rendition";
import { readClock, readSettings } from "@/newsroom/settings/settings";

export const dynamic = "force-dynamic";

/**
 * Renditions of pictures, at `/_next/image?url=…&w=…&q=…`. It replaces Next's route, which drops
 * credits, answers some addresses with 500, and logs a line for each invented one.
 */
export async function GET(request: Request): Promise<Response> {
  const asked = parseRendition(new URL(request.url).searchParams);
  if (!asked) {
    const headers = cachingHeaders("private");
    return new Response("No picture has such a rendition.\n", { status: 400, headers });
  }
  const picture = pictureAt(currentEdition(), asked.address, readClock());
  const found =
    picture &&
    (await pictureFiles.rendition(picture, asked.width, request.headers.get("accept"), {
      contentDir: readSettings().contentDir,
      request: fileRequest(request),
    }));
  return found ?? notFoundResponse("picture");
}
