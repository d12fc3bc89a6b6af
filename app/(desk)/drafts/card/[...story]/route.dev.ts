import { deskCard } from "@/newsroom/cards/deskCard";
import { cachingHeaders } from "@/newsroom/http/caching";
import { notFoundResponse } from "@/newsroom/http/notFoundResponse";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ story: string[] }>;
}

/**
 * The card of an unpublished story, for editors only: public addresses serve cards of public
 * stories.
 */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const card = await deskCard((await params).story.join("/"));
  if (!card) return notFoundResponse("card", "private");
  return new Response(new Uint8Array(card), {
    headers: { "content-type": "image/jpeg", ...cachingHeaders("private") },
  });
}
