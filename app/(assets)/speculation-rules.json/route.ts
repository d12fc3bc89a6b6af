import { PREFETCH_RULES } from "@/newsroom/addresses/prefetch";
import { cachingHeaders } from "@/newsroom/http/caching";

export const dynamic = "force-static";

export function GET(): Response {
  return new Response(JSON.stringify(PREFETCH_RULES), {
    headers: {
      "content-type": "application/speculationrules+json",
      ...cachingHeaders("settings"),
    },
  });
}
