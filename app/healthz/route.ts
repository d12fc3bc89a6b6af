import { currentEdition, isLastGood } from "@/newsroom/edition/currentEdition";
import { cachingHeaders } from "@/newsroom/http/caching";

export const dynamic = "force-dynamic";

/** 200 and the edition's number while the edition can be read, else 503. */
export function GET(): Response {
  const headers = cachingHeaders("private");
  try {
    const edition = currentEdition().number();
    // Nothing to restart the server for: it would not start with the newer one.
    const status = isLastGood()
      ? "the newest edition cannot be read, this is the one before"
      : "ok";
    return Response.json({ status, edition }, { headers });
  } catch {
    return Response.json({ status: "no edition can be read" }, { status: 503, headers });
  }
}
