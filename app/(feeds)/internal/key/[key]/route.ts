import { currentEdition } from "@/newsroom/edition/currentEdition";
import { documentResponse } from "@/newsroom/feeds/documentResponse";
import { readClock } from "@/newsroom/settings/settings";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ key: string }>;
}

/** The paper's IndexNow key, by which search engines verify notifications. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { key } = await params;
  const at = { edition: currentEdition(), now: readClock() };
  return documentResponse(request, `/${key}.txt`, "text/plain; charset=utf-8", at, () =>
    key === at.edition.paper.crawlers.indexNow ? { body: key } : undefined,
  );
}
