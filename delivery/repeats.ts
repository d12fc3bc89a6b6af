const OPEN_GRAPH = /<meta property="og:([a-z:]+)" content="([^"]*)"\/>/g;
const TWITTER = /<meta name="twitter:([a-z:]+)" content="([^"]*)"\/>/g;

/**
 * Removes `twitter:` elements that repeat an `og:` element, which the site reads as a fallback.
 * Next adds them to every page.
 */
export function dropRepeats(html: string): string {
  const said = new Set([...html.matchAll(OPEN_GRAPH)].map(([, name, value]) => `${name}=${value}`));
  return html.replace(TWITTER, (tag, name: string, value: string) =>
    said.has(`${name}=${value}`) ? "" : tag,
  );
}

/** Headers of a page for Next's client script only. */
const SCRIPT_HEADERS = ["x-nextjs-stale-time", "x-nextjs-prerender"];

/** Removes the headers that only Next's client script reads. */
export function leanHeaders<Value>(headers: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !SCRIPT_HEADERS.includes(name.toLowerCase())),
  );
}
