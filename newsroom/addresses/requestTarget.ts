/** What a request asks for, judged once and before anything else reads it. */

/** What to do with a request by its target. */
export type Verdict =
  /** Hand it on in this form: origin-form, its path in the one canonical spelling. */
  | { kind: "serve"; target: string }
  /** Another spelling of an address; `location` is a path on this site with its query. */
  | { kind: "redirect"; location: string }
  /** Nothing can be at such an address. */
  | { kind: "nowhere" };

/** Longest path in its canonical spelling, in characters; no address of a paper comes near it. */
const PATH_LENGTH = 2048;

const NOWHERE: Verdict = { kind: "nowhere" };

/** An address without a page, by which a route is asked for what it says of all of them. */
export const NOWHERE_ADDRESS = "/nowhere!";

/** What comes first in the absolute-form of a target (RFC 9112, 3.2.2); the host in it is not looked at. */
const ABSOLUTE_FORM = /^https?:\/\/[^/?#\\]*/i;

/**
 * Characters that an address may not contain in any spelling: controls, since parsers of URLs drop
 * some of them; the backslash, which they read as a slash; the signs that end a path; and halves of
 * another encoding, which a second reader would decode once more.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const FORBIDDEN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\\?#]|%[0-9a-f]{2}/i;

/** Segments that lead up or nowhere; whoever resolves them later would read another address. */
const DOT_SEGMENT = /(?:^|\/)\.{1,2}(?:\/|$)/;

/** Folders in which capitals count: files named by their content, and the editors' uploads. */
const CASE_COUNTS = /^\/(?:_next|media|scripts|api)\//;

/** Next's own addresses that readers need; the others are for its script, which no page has. */
const NEXT_SERVED = /^\/_next\/(?:static\/|image$)/;

/**
 * Names by which Next calls its own pages and parts of pages: the front in its cache, error pages,
 * flight data (`.rsc`, `.segments/`), and routes as they stand in the code (`[place]`).
 */
const NEXT_NAMES =
  /^\/(?:index|404|500|_error|_not-found)(?:\/|$)|\.rsc$|\.segments(?:\/|$)|\/\[[^/]*\](?:\/|$)/;

/**
 * Judges a request's target as it was sent, before any parser of URLs has tidied it up. Every address
 * has one canonical spelling; other spellings are led to it by a path that no browser can read as
 * another host. The canonical spelling of a canonical address is itself.
 * @param target the request-target (RFC 9112, 3.2), in Latin-1 as node:http gives it
 */
export function judgeTarget(target: string): Verdict {
  const origin = target.startsWith("/") ? target : target.replace(ABSOLUTE_FORM, "");
  const { path, query } = parted(origin === "" || origin.startsWith("?") ? `/${origin}` : origin);
  if (!path.startsWith("/")) return NOWHERE;
  const written = decoded(path);
  if (written === undefined || FORBIDDEN.test(written)) return NOWHERE;
  const whole = written.replace(/\/+/g, "/").replace(/(?<=.)\/$/, "");
  if (DOT_SEGMENT.test(whole)) return NOWHERE;
  const caseCounts = CASE_COUNTS.test(whole);
  if (caseCounts && whole !== written) return NOWHERE;
  const meant = caseCounts ? whole : whole.toLowerCase();
  if (NEXT_NAMES.test(meant) || (meant.startsWith("/_next/") && !NEXT_SERVED.test(meant))) {
    return NOWHERE;
  }
  // The page that answers a search is asked for by its question alone (proxy.ts).
  if (/^\/search\/./.test(meant)) return { kind: "redirect", location: "/search" };
  if (meant === "/_next/image" && !namesPictures(query)) return NOWHERE;
  const canonical = encodeURI(meant);
  if (canonical.length > PATH_LENGTH) return NOWHERE;
  return canonical === path
    ? { kind: "serve", target: canonical + query }
    : { kind: "redirect", location: canonical + query };
}

/** Whether what a rendition is to be made of is the address of a picture in its turn. */
function namesPictures(query: string): boolean {
  return new URLSearchParams(query).getAll("url").every((url) => {
    const sent = Buffer.from(url, "utf8").toString("latin1");
    return sent.startsWith("/media/") && judgeTarget(sent).kind === "serve";
  });
}

/**
 * A path on this site and nothing else: what a `Location` may hold. Neither a scheme nor a second slash,
 * a backslash or a control character by which a parser would find a host in it.
 */
export function isOwnPath(location: string): boolean {
  return /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(location);
}

/** Path and query, everything beyond ASCII in percent-encoding, as a browser would send it. */
function parted(target: string): { path: string; query: string } {
  const ascii = target.replace(/[^\x21-\x7e]/g, (character) => {
    const code = character.charCodeAt(0);
    // No byte; what is broken already stays so.
    return code > 0xff ? "%" : `%${code.toString(16).toUpperCase().padStart(2, "0")}`;
  });
  const end = ascii.search(/[?#]/);
  if (end === -1) return { path: ascii, query: "" };
  if (ascii[end] === "#") return { path: "", query: "" };
  // A fragment is never sent by what keeps to the standard; nobody here would read it.
  const query = ascii.slice(end).replace(/#.*$/, "").replaceAll("\\", "%5C");
  return { path: ascii.slice(0, end), query: query === "?" ? "" : query };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
