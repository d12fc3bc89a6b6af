import { cardResponse } from "@/newsroom/cards/cardResponse";
import { fileRequest } from "@/newsroom/http/media";
import { notFoundResponse } from "@/newsroom/http/notFoundResponse";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ path: string[] }>;
}

/** The pictures by which stories, sections and the front are shown where they are shared. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const found = await cardResponse(`/cards/${(await params).path.join("/")}`, fileRequest(request));
  return found ?? notFoundResponse("card");
}
