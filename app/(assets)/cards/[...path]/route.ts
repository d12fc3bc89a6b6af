import { cardResponse } from "@/newsroom/cards/cardResponse";
import { fileRequest } from "@/newsroom/http/media";
import { notFoundResponse } from "@/newsroom/http/notFoundResponse";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ path: string[] }>;
}

/** Social cards of stories, sections and the front. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const found = await cardResponse(`/cards/${(await params).path.join("/")}`, fileRequest(request));
  return found ?? notFoundResponse("card");
}
