import { currentEdition } from "@/newsroom/edition/currentEdition";
import { documentResponse } from "@/newsroom/feeds/documentResponse";
import { sitemapIndex } from "@/newsroom/seo/sitemaps";
import { readClock } from "@/newsroom/settings/settings";

export const dynamic = "force-dynamic";

/** The sitemap index. */
export function GET(request: Request): Response {
  const at = { edition: currentEdition(), now: readClock() };
  return documentResponse(request, "/sitemap.xml", "application/xml; charset=utf-8", at, () => ({
    body: sitemapIndex(at.edition, at.now),
  }));
}
