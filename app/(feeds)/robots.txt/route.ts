import { currentEdition } from "@/newsroom/edition/currentEdition";
import { robotsLines } from "@/newsroom/edition/publicFiles";
import { documentResponse } from "@/newsroom/feeds/documentResponse";
import { hasNews } from "@/newsroom/seo/newsSitemap";
import { robots } from "@/newsroom/seo/robots";
import { readClock } from "@/newsroom/settings/settings";

export const dynamic = "force-dynamic";

/** robots.txt. */
export function GET(request: Request): Response {
  const at = { edition: currentEdition(), now: readClock() };
  return documentResponse(request, "/robots.txt", "text/plain; charset=utf-8", at, () => ({
    body: robots(at.edition.paper, {
      news: hasNews(at.edition, at.now),
      own: robotsLines(at.edition),
    }),
  }));
}
