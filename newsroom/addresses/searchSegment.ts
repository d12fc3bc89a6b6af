import { parseSearch, type SearchRequest, searchAddress } from "./addresses.ts";

/**
 * A search as one segment of a path, for the page that answers it (proxy.ts). In signs that decoding leaves alone
 * (RFC 4648, 5), since Next decodes a path that it is led to twice: of “AT&T” it searched for “AT”.
 */
export function searchSegment(request: SearchRequest): string {
  const [, query = ""] = searchAddress(request).split("?");
  return Buffer.from(query).toString("base64url");
}

/** The search that a segment stands for; of others one without a query. */
export function searchOfSegment(segment: string): SearchRequest {
  return parseSearch(new URLSearchParams(Buffer.from(segment, "base64url").toString()));
}
