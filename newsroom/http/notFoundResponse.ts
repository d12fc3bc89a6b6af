import { cachingHeaders } from "./caching.ts";

/**
 * The answer to a request for a document or a file that isn't there.
 * @param what the kind of file
 * @param caching `private` where the address itself is a secret
 */
export function notFoundResponse(what = "", caching: "missing" | "private" = "missing"): Response {
  return new Response(`There is ${what ? `no ${what}` : "nothing"} at this address.\n`, {
    status: 404,
    headers: { "content-type": "text/plain; charset=utf-8", ...cachingHeaders(caching) },
  });
}
