import { rssResponse } from "@/newsroom/feeds/feedResponse";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ segment: string }>;
}

/** The stories of a section as RSS. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return rssResponse(request, { kind: "section", slug: (await params).segment });
}
