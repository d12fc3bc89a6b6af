import { archiveResponse } from "@/newsroom/feeds/feedResponse";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ file: string }>;
}

/** Older stories as Atom, thirty at a time. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return archiveResponse(request, (await params).file);
}
