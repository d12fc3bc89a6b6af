import { rssResponse } from "@/newsroom/feeds/feedResponse";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ author: string }>;
}

/** An author's stories as RSS. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return rssResponse(request, { kind: "author", slug: (await params).author });
}
