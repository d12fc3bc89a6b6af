import { cardResponse } from "@/newsroom/cards/cardResponse";
import { notFoundResponse } from "@/newsroom/http/notFoundResponse";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ path: string[] }>;
}

/** The pictures by which stories, sections and the front are shown where they are shared. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const found = await cardResponse(`/cards/${(await params).path.join("/")}`, {
    ifNoneMatch: request.headers.get("if-none-match"),
    range: request.headers.get("range"),
    ifRange: request.headers.get("if-range"),
  });
  return found ?? notFoundResponse("card");
}
