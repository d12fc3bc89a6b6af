import { rssResponse } from "@/newsroom/feeds/feedResponse";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ topic: string }>;
}

/** The stories about a topic as RSS. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return rssResponse(request, { kind: "topic", slug: (await params).topic });
}
