import { rssResponse } from "@/newsroom/feeds/feedResponse";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ segment: string }>;
}

/** A section's stories as RSS. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return rssResponse(request, { kind: "section", slug: (await params).segment });
}
