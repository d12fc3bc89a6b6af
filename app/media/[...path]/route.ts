import { currentEdition } from "@/newsroom/edition/currentEdition";
import { pictureFile } from "@/newsroom/media";
import { readClock, readSettings } from "@/newsroom/settings";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ path: string[] }>;
}

/** The picture files of public articles, and nothing else of the content folder. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const address = `/media/${(await params).path.join("/")}`;
  const picture = currentEdition().picture(address, readClock());
  const file = picture && (await pictureFile(readSettings().contentDir, picture));
  if (!file) return new Response("There is no picture at this address.\n", { status: 404 });
  if (request.headers.get("if-none-match") === file.headers.etag) {
    return new Response(null, { status: 304, headers: file.headers });
  }
  return new Response(file.body, { headers: file.headers });
}
