import { currentEdition, isLastGood } from "@/newsroom/edition/currentEdition";
import { cachingHeaders } from "@/newsroom/http/caching";

export const dynamic = "force-dynamic";

/** 200 with the edition's number if the edition can be read, otherwise 503. */
export function GET(): Response {
  const headers = cachingHeaders("private");
  try {
    const edition = currentEdition().number();
    // Restarting would not help: the server could not open the newer edition.
    const status = isLastGood()
      ? "the newest edition cannot be read, this is the one before"
      : "ok";
    return Response.json({ status, edition }, { headers });
  } catch {
    return Response.json({ status: "no edition can be read" }, { status: 503, headers });
  }
}
