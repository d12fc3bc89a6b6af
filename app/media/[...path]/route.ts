import { currentEdition } from "@/newsroom/edition/currentEdition";
import { pictureResponse } from "@/newsroom/media";
import { readClock, readSettings } from "@/newsroom/settings";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ path: string[] }>;
}

/** The picture files of public articles, and nothing else of the content folder. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const address = `/media/${(await params).path.join("/")}`;
  const picture = currentEdition().picture(address, readClock());
  const found =
    picture &&
    (await pictureResponse(readSettings().contentDir, picture, {
      ifNoneMatch: request.headers.get("if-none-match"),
      range: request.headers.get("range"),
      ifRange: request.headers.get("if-range"),
    }));
  return found ?? new Response("There is no picture at this address.\n", { status: 404 });
}
