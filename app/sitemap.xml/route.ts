import { currentEdition } from "@/newsroom/edition/currentEdition";
import { machineResponse } from "@/newsroom/machines/machineResponse";
import { sitemapIndex } from "@/newsroom/machines/sitemaps";
import { readClock } from "@/newsroom/settings";

export const dynamic = "force-dynamic";

/** The index of the sitemaps. */
export function GET(request: Request): Response {
  const at = { edition: currentEdition(), now: readClock() };
  return machineResponse(request, "/sitemap.xml", "application/xml; charset=utf-8", at, () => ({
    body: sitemapIndex(at.edition, at.now),
  }));
}
