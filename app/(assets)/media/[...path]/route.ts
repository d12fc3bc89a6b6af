import path from "node:path";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { heroCropAt, pictureAt } from "@/newsroom/edition/editionPictures";
import { cachingHeaders } from "@/newsroom/http/caching";
import { fileRequest } from "@/newsroom/http/media";
import { notFoundResponse } from "@/newsroom/http/notFoundResponse";
import { type PictureFileRequest, pictureFiles } from "@/newsroom/pictures/pictureFiles";
import { readClock, readSettings } from "@/newsroom/settings/settings";
import { attachmentResponse, fileFormatOf } from "@/newsroom/story/elements/fileFormats";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ path: string[] }>;
}

/** Files of public articles (pictures, videos, captions), and crops of their heroes. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const address = `/media/${(await params).path.join("/")}`;
  const asked = {
    contentDir: readSettings().contentDir,
    request: fileRequest(request),
  };
  const picture = pictureAt(currentEdition(), address, readClock());
  const format = picture && fileFormatOf(picture.file);
  if (format) {
    const file = path.join(asked.contentDir, picture.file);
    const caching = picture.isVersioned ? "versioned" : "content";
    return (
      (await attachmentResponse(file, format, caching, asked.request)) ??
      notFoundResponse("picture")
    );
  }
  const found = picture
    ? await pictureFiles.original(picture, asked)
    : await shapedResponse(address, asked);
  return found ?? notFoundResponse("picture");
}

async function shapedResponse(address: string, asked: PictureFileRequest) {
  const shaped = heroCropAt(currentEdition(), address, readClock());
  if (!shaped) return undefined;
  if (shaped.address !== address) {
    return new Response(null, {
      status: 307,
      headers: { location: shaped.address, ...cachingHeaders("content") },
    });
  }
  return pictureFiles.crop(shaped.hero, shaped.ratio, shaped.file, asked);
}
