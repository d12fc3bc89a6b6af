import { rssResponse } from "@/newsroom/machines/feedResponse";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ place: string }>;
}

/** The stories of a section as RSS. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return rssResponse(request, { kind: "section", slug: (await params).place });
}
