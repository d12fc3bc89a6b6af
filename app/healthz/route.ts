import { cachingHeaders } from "@/newsroom/caching";
import { currentEdition } from "@/newsroom/edition/currentEdition";

export const dynamic = "force-dynamic";

/** 200 and the edition's number while the edition can be read, else 503. */
export function GET(): Response {
  const headers = cachingHeaders("private");
  try {
    return Response.json({ status: "ok", edition: currentEdition().number() }, { headers });
  } catch {
    return Response.json({ status: "no edition can be read" }, { status: 503, headers });
  }
}
