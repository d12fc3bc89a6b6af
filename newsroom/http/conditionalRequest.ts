/** Conditional requests (RFC 9110, 13). */

/** Whether If-None-Match contains the tag, by weak comparison (13.1.2). */
export function namesTag(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  const bare = (tag: string) => tag.trim().replace(/^W\//, "");
  return ifNoneMatch.split(",").some((tag) => bare(tag) === bare(etag) || bare(tag) === "*");
}

/**
 * Whether the client's copy is current, by its tag or, without one, by its modification time
 * (13.2.2). Invalid times are ignored.
 */
export function isUnchanged(headers: Headers, etag: string, modified: Date): boolean {
  const ifNoneMatch = headers.get("if-none-match");
  if (ifNoneMatch !== null) return namesTag(ifNoneMatch, etag);
  const since = Date.parse(headers.get("if-modified-since") ?? "");
  return Math.floor(modified.getTime() / 1000) * 1000 <= since;
}
