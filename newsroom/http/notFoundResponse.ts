import { cachingHeaders } from "./caching.ts";

/**
 * The 404 response for a missing document or file.
 * @param what the kind of file
 * @param caching `private` if the address itself is secret
 */
export function notFoundResponse(what = "", caching: "missing" | "private" = "missing"): Response {
  return new Response(`There is ${what ? `no ${what}` : "nothing"} at this address.\n`, {
    status: 404,
    headers: { "content-type": "text/plain; charset=utf-8", ...cachingHeaders(caching) },
  });
}
