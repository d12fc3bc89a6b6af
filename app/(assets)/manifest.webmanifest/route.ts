import { currentEdition } from "@/newsroom/edition/currentEdition";
import { cachingHeaders } from "@/newsroom/http/caching";
import { manifest } from "@/newsroom/theme/manifest";

export const dynamic = "force-dynamic";

/** The web app manifest. */
export function GET(): Response {
  return new Response(JSON.stringify(manifest(currentEdition().paper)), {
    headers: {
      "content-type": "application/manifest+json; charset=utf-8",
      ...cachingHeaders("settings"),
    },
  });
}
