import { currentEdition } from "@/newsroom/edition/currentEdition";
import { streamedResponse } from "@/newsroom/feeds/documentResponse";
import { sitemap } from "@/newsroom/seo/sitemaps";
import { readClock } from "@/newsroom/settings/settings";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ name: string }>;
}

/** One sitemap; next.config.ts rewrites `/sitemap-….xml` to it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { name } = await params;
  return streamedResponse(
    sitemap(currentEdition(), name, readClock()),
    "application/xml; charset=utf-8",
  );
}
