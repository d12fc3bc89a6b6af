/** Validates and normalises request targets once, before any other code reads them. */

/** How a request is handled, by its target. */
export type TargetResolution =
  /** Serve it: origin-form, with the path in its canonical spelling. */
  | { kind: "serve"; target: string }
  /** Redirect to the canonical spelling; `location` is a path on this site with its query. */
  | { kind: "redirect"; location: string }
  /** No page can exist at this address. */
  | { kind: "nowhere" };

/** Characters of a canonical path at most. Addresses of a paper are far shorter. */
const PATH_LENGTH = 2048;

/** Bytes of an address that leads on, with its query, at most. Proxies take no longer headers. */
const LOCATION_LENGTH = 10_000;

const NOT_FOUND: TargetResolution = { kind: "nowhere" };

/**
 * An address that no page can have. It is requested to learn what a route answers for missing
 * pages.
 */
export const MISSING_ADDRESS = "/nowhere!";

/** Prefix of a target in absolute-form (RFC 9112, 3.2.2). Its host is ignored. */
const ABSOLUTE_FORM = /^https?:\/\/[^/?#\\]*/i;

/**
 * Characters that no spelling of an address may contain: controls, which some URL parsers drop; the
 * backslash, which they read as a slash; characters that end a path; and percent signs left after
 * decoding, which a second decoder would decode again.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const FORBIDDEN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\\?#]|%[0-9a-f]{2}/i;

/** Dot segments, which a later parser would resolve to another address. */
const DOT_SEGMENT = /(?:^|\/)\.{1,2}(?:\/|$)/;

/** Case-sensitive folders: files named by a hash of their content, and editors' uploads. */
const CASE_COUNTS = /^\/(?:_next|media|scripts|api)\//;

/** Next's addresses that readers need. The others serve its client script, which no page has. */
const NEXT_SERVED = /^\/_next\/(?:static\/|image$)/;

/**
 * Names that Next uses for its own pages and parts of pages: the front's cache entry, error pages,
 * flight data (`.rsc`, `.segments/`), and routes as folders (`[place]`).
 */
const NEXT_NAMES =
  /^\/(?:index|404|500|_error|_not-found)(?:\/|$)|\.rsc$|\.segments(?:\/|$)|\/\[[^/]*\](?:\/|$)/;

/**
 * Resolves a request target as it was sent, before a URL parser normalises it. Every address has
 * one canonical spelling; other spellings are redirected to it, by a path that no browser can read
 * as another host. A canonical spelling resolves to itself.
 * @param target the request-target (RFC 9112, 3.2), in Latin-1 as node:http passes it
 * @param isFile whether the paper has a file of its own at a decoded address, where case counts
 */
export function resolveTarget(
  target: string,
  isFile: (address: string) => boolean = () => false,
): TargetResolution {
  const origin = target.startsWith("/") ? target : target.replace(ABSOLUTE_FORM, "");
  const { path, query } = splitTarget(
    origin === "" || origin.startsWith("?") ? `/${origin}` : origin,
  );
  if (!path.startsWith("/")) return NOT_FOUND;
  const written = decoded(path);
  if (written === undefined || FORBIDDEN.test(written)) return NOT_FOUND;
  const whole = written.replace(/\/+/g, "/").replace(/(?<=.)\/$/, "");
  if (DOT_SEGMENT.test(whole)) return NOT_FOUND;
  const isOwnFile = isFile(whole);
  const caseCounts = CASE_COUNTS.test(whole) || isOwnFile;
  if (caseCounts && !isOwnFile && whole !== written) return NOT_FOUND;
  const meant = caseCounts ? whole : whole.toLowerCase();
  if (NEXT_NAMES.test(meant) || (meant.startsWith("/_next/") && !NEXT_SERVED.test(meant))) {
    return NOT_FOUND;
  }
  // Answers to a search are requested by the query (proxy.ts), never by this internal path.
  if (/^\/search\/./.test(meant)) return { kind: "redirect", location: "/search" };
  if (meant === "/_next/image" && !namesPictures(query)) return NOT_FOUND;
  const canonical = encodeURI(meant);
  if (canonical.length > PATH_LENGTH) return NOT_FOUND;
  const address = canonical + query;
  if (canonical === path) return { kind: "serve", target: address };
  return address.length > LOCATION_LENGTH ? NOT_FOUND : { kind: "redirect", location: address };
}

/** Whether the `url` of a rendition request is the address of a picture. */
function namesPictures(query: string): boolean {
  return new URLSearchParams(query).getAll("url").every((url) => {
    const sent = Buffer.from(url, "utf8").toString("latin1");
    return sent.startsWith("/media/") && resolveTarget(sent).kind === "serve";
  });
}

/**
 * Whether a `Location` value is a path on this site: without a scheme, and without a second slash,
 * backslash or control character after which a parser would expect a host.
 */
export function isOwnPath(location: string): boolean {
  return /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(location);
}

/**
 * Splits a target into path and query, with non-ASCII characters percent-encoded as browsers do.
 */
function splitTarget(target: string): { path: string; query: string } {
  const ascii = target.replace(/[^\x21-\x7e]/g, (character) => {
    const code = character.charCodeAt(0);
    // Not a byte: an invalid target stays invalid.
    return code > 0xff ? "%" : `%${code.toString(16).toUpperCase().padStart(2, "0")}`;
  });
  const end = ascii.search(/[?#]/);
  if (end === -1) return { path: ascii, query: "" };
  // Stryker disable next-line StringLiteral: every path that does not start with a slash is refused
  if (ascii[end] === "#") return { path: "", query: "" };
  // Clients that follow the standard send no fragment, so it is dropped.
  const query = ascii.slice(end).replace(/#.*/, "").replaceAll("\\", "%5C");
  return { path: ascii.slice(0, end), query: query === "?" ? "" : query };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
