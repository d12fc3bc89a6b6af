import path from "node:path";
import { cachingHeaders } from "@/newsroom/caching";
import { croppedPicture } from "@/newsroom/croppedPicture";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { shapedHero } from "@/newsroom/edition/shapedPictures";
import { type PictureRequest, pictureResponse } from "@/newsroom/media";
import { nothingHere } from "@/newsroom/nothingHere";
import { readClock, readSettings } from "@/newsroom/settings";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ path: string[] }>;
}

/** The picture files of public articles, their heroes in other shapes, and nothing else. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const address = `/media/${(await params).path.join("/")}`;
  const asked = {
    ifNoneMatch: request.headers.get("if-none-match"),
    range: request.headers.get("range"),
    ifRange: request.headers.get("if-range"),
  };
  const picture = currentEdition().picture(address, readClock());
  const found = picture
    ? await pictureResponse(readSettings().contentDir, picture, asked)
    : await shapedResponse(address, asked);
  return found ?? nothingHere("picture");
}

async function shapedResponse(address: string, asked: PictureRequest) {
  const shaped = shapedHero(currentEdition(), address, readClock());
  if (!shaped) return undefined;
  if (shaped.address !== address) {
    return new Response(null, {
      status: 307,
      headers: { location: shaped.address, ...cachingHeaders("content") },
    });
  }
  const folder = path.resolve(".broadsheet/shapes");
  const source = path.join(readSettings().contentDir, shaped.file);
  const file = await croppedPicture(source, shaped.hero, shaped.shape, folder);
  return file ? pictureResponse(folder, { file, format: "jpeg", lasting: true }, asked) : undefined;
}
