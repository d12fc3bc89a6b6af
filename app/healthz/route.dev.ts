import { editionHealth } from "@/newsroom/edition/editionHealth";
import { cachingHeaders } from "@/newsroom/http/caching";

export const dynamic = "force-dynamic";

/** For the editors' server; the readers' one answers by deploy/health.ts. */
export function GET(): Response {
  const { status, body } = editionHealth();
  return Response.json(body, { status, headers: cachingHeaders("private") });
}
