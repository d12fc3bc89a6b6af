/** A page without Next's scripts, or a script that prevented this. */
export type LeanPage = { html: string } | { unrecognised: string };

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const SCRIPT_PRELOAD =
  /<link rel="(?:preload|modulepreload)"(?=[^>]*\bas="script")[^>]*\bhref="\/_next\/static\/[^"]*"[^>]*\/>/g;

/**
 * What only React's script would read: its marks between texts and around finished boundaries, and the empty place of
 * late metadata; or a script, whole.
 */
const SCRIPT_OR_MARK =
  /<script\b[^>]*>[\s\S]*?<\/script>|<!--(?: |\/?\$)-->|<div hidden="">(?:<!--\/?\$-->)*<\/div>/g;

/** Next's own inline scripts: the queue of flight data, its pushes, and the bundler's start. */
const NEXT_INLINE = [
  /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(/,
  /^self\.__next_f\.push\(/,
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\(/,
];

/** Attribute of the first script in the head (components/layout/FirstScript.tsx). */
export const FIRST_SCRIPT = /\bdata-first\b/;

/** Types of data blocks, which browsers do not execute. */
const DATA_TYPES = new Set(["application/ld+json", "speculationrules"]);

/**
 * Removes Next's and React's scripts, script preloads, flight data and marks from a page, and keeps
 * everything else, including data blocks and the paper's own scripts. An unknown script means that
 * Next has changed its output: the page then has to be served whole.
 */
export function leanPage(html: string): LeanPage {
  let flight = 0;
  let unknown: string | undefined;
  const lean = html.replace(SCRIPT, (whole, attributes: string, content: string) => {
    const source = attributeOf(attributes, "src");
    if (source !== undefined) return source.startsWith("/_next/static/") ? "" : whole;
    if (DATA_TYPES.has(attributeOf(attributes, "type") ?? "")) return whole;
    if (FIRST_SCRIPT.test(attributes)) return whole;
    if (NEXT_INLINE.some((pattern) => pattern.test(content))) {
      if (content.includes("__next_f")) flight += 1;
      return "";
    }
    unknown ??= `<script${attributes}>${content.slice(0, 60)}`;
    return whole;
  });
  if (unknown) return { unrecognised: `an unknown script: ${unknown}` };
  if (flight === 0) return { unrecognised: "no flight data where every page of Next has some" };
  const bare = lean
    .replace(SCRIPT_PRELOAD, "")
    .replace(SCRIPT_OR_MARK, (part) => (part.startsWith("<script") ? part : ""));
  return { html: bare };
}

function attributeOf(attributes: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
}
