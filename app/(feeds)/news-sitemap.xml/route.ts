import { currentEdition } from "@/newsroom/edition/currentEdition";
import { documentResponse } from "@/newsroom/feeds/documentResponse";
import { newsSitemap } from "@/newsroom/seo/newsSitemap";
import { readClock } from "@/newsroom/settings/settings";

export const dynamic = "force-dynamic";

/** The news sitemap: stories of the last two days. */
export function GET(request: Request): Response {
  const at = { edition: currentEdition(), now: readClock() };
  return documentResponse(
    request,
    "/news-sitemap.xml",
    "application/xml; charset=utf-8",
    at,
    () => ({
      body: newsSitemap(at.edition, at.now),
    }),
  );
}
