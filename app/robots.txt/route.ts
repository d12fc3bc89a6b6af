import { currentEdition } from "@/newsroom/edition/currentEdition";
import { machineResponse } from "@/newsroom/machines/machineResponse";
import { hasNews } from "@/newsroom/machines/newsSitemap";
import { robots } from "@/newsroom/machines/robots";
import { readClock } from "@/newsroom/settings";

export const dynamic = "force-dynamic";

/** What crawlers may read. */
export function GET(request: Request): Response {
  const at = { edition: currentEdition(), now: readClock() };
  return machineResponse(request, "/robots.txt", "text/plain; charset=utf-8", at, () => ({
    body: robots(at.edition.paper, { news: hasNews(at.edition, at.now) }),
  }));
}
