import type { SearchParameter } from "@/newsroom/addresses/addresses";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { suggestionsFor } from "@/newsroom/edition/search/suggestions";
import { cachingHeaders } from "@/newsroom/http/caching";
import { readClock } from "@/newsroom/settings/settings";

export const dynamic = "force-dynamic";

/** Suggestions for a reader who is typing a search (client/searchBox/searchBox.ts). */
export function GET(request: Request): Response {
  const q = new URL(request.url).searchParams.get("q" satisfies SearchParameter) ?? "";
  try {
    return Response.json(suggestionsFor(currentEdition(), q, readClock()), {
      headers: { ...cachingHeaders("content"), "x-robots-tag": "noindex" },
    });
  } catch (error) {
    console.error(error);
    return Response.json([], { status: 503, headers: cachingHeaders("private") });
  }
}
