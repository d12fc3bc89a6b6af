import { currentEdition } from "@/newsroom/edition/currentEdition";
import { machineResponse } from "@/newsroom/machines/machineResponse";
import { newsSitemap } from "@/newsroom/machines/newsSitemap";
import { readClock } from "@/newsroom/settings";

export const dynamic = "force-dynamic";

/** The stories of the last two days. */
export function GET(request: Request): Response {
  const at = { edition: currentEdition(), now: readClock() };
  return machineResponse(
    request,
    "/news-sitemap.xml",
    "application/xml; charset=utf-8",
    at,
    () => ({
      body: newsSitemap(at.edition, at.now),
    }),
  );
}
