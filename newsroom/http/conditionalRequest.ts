/** What decides whether somebody already has what is asked for (RFC 9110, 13). */

/** Whether an If-None-Match header names the tag; the weak mark is set aside (13.1.2). */
export function namesTag(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  const bare = (tag: string) => tag.trim().replace(/^W\//, "");
  return ifNoneMatch.split(",").some((tag) => bare(tag) === bare(etag) || bare(tag) === "*");
}

/**
 * Whether the asker has it, by its tag or, where no tag is named, by the time it was last modified
 * (13.2.2). A time that cannot be read is passed over.
 */
export function isUnchanged(headers: Headers, etag: string, modified: Date): boolean {
  const ifNoneMatch = headers.get("if-none-match");
  if (ifNoneMatch !== null) return namesTag(ifNoneMatch, etag);
  const since = Date.parse(headers.get("if-modified-since") ?? "");
  return Math.floor(modified.getTime() / 1000) * 1000 <= since;
}
