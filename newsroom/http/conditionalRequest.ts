import { createHash } from "node:crypto";

/** Conditional requests (RFC 9110, 13). */

/** A tag of a list, without the mark of a weak one (8.8.3). What is no tag names nothing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: tags may have every character but these
const TAG = /(?:^|,)[ \t]*(?:W\/)?("[^"\u0000-\u0020\u007f]*")[ \t]*(?=,|$)/g;

/** The three forms of a time (5.6.7). Date.parse() reads times in much else, such as `99999`. */
const HTTP_DATE =
  /^(?:[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT|[A-Z][a-z]+day, \d\d-[A-Z][a-z]{2}-\d\d \d\d:\d\d:\d\d GMT|([A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}))$/;

/** A strong tag by the bytes of an answer (8.8.3). */
export function tagOf(body: string | Uint8Array): string {
  return `"${createHash("sha256").update(body).digest("base64url").slice(0, 16)}"`;
}

/** Whether If-None-Match contains the tag, by weak comparison (13.1.2). */
export function namesTag(ifNoneMatch: string | null | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false;
  if (ifNoneMatch.trim() === "*") return true;
  const opaque = etag.replace(/^W\//, "");
  return [...ifNoneMatch.matchAll(TAG)].some(([, named]) => named === opaque);
}

/** Whether If-Match contains the tag, by strong comparison (13.1.1). */
export function namesStrongTag(ifMatch: string, etag: string): boolean {
  if (ifMatch.trim() === "*") return true;
  return [...ifMatch.matchAll(TAG)].some(
    ([written, named]) => named === etag && !/W\//.test(written.replace(named, "")),
  );
}

/** Milliseconds of a time in a header; NaN if it is none. */
export function httpDate(value: string | null | undefined): number {
  const [valid, withoutZone] = HTTP_DATE.exec(value ?? "") ?? [];
  return Date.parse(withoutZone === undefined ? (valid ?? "") : `${withoutZone} GMT`);
}

/**
 * Whether the client's copy is current, by its tag or, without one, by its modification time
 * (13.2.2). Invalid times are ignored.
 */
export function isUnchanged(headers: Headers, etag: string, modified: Date): boolean {
  const ifNoneMatch = headers.get("if-none-match");
  if (ifNoneMatch !== null) return namesTag(ifNoneMatch, etag);
  const since = httpDate(headers.get("if-modified-since"));
  return Math.floor(modified.getTime() / 1000) * 1000 <= since;
}
