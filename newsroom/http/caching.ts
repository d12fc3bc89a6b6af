/** A browser may keep it, and asks whether it is still the same each time that it is to be shown. */
const ASK_EACH_TIME = "max-age=0, must-revalidate";

/** Seconds of a year, after which nobody keeps anything. */
const FOR_EVER = "public, max-age=31536000, immutable";

/**
 * What may be kept of an answer, by its kind: by a browser (`Cache-Control`), and for how many seconds
 * by the shared caches of the paper (nginx, a content delivery network); 0: not at all.
 */
const RULES = {
  /** Whatever shows the edition: pages, lists, feeds, sitemaps, suggestions, redirects, pictures by a plain name. */
  content: { browser: ASK_EACH_TIME, shared: 10 },
  /** What is not there, or no longer. It may be there a moment later. */
  missing: { browser: ASK_EACH_TIME, shared: 3 },
  /** Bytes whose address changes when they do. Shared caches forget them sooner, since a picture can be taken back. */
  versioned: { browser: FOR_EVER, shared: 600 },
  /** What follows from the paper's settings and tells of no story: icons, the manifest, rules for prefetching. */
  settings: { browser: "public, max-age=3600", shared: 600 },
  /** The service worker, by which a device can be freed of a harmful one. */
  worker: { browser: "no-cache", shared: 0 },
  /** Previews, answers to the desk, errors, the state of the server. */
  private: { browser: "private, no-store", shared: 0 },
} as const;

export type CachingKind = keyof typeof RULES;

/**
 * The headers that say what may be kept of an answer. `Cache-Control` is for browsers, and for caches that
 * nobody can empty; Firefox obeys `stale-while-revalidate` in it for documents and shows what was taken back.
 * The paper's own shared caches are told apart, each in the header that it understands: `CDN-Cache-Control`
 * (RFC 9213), `Surrogate-Control` (Edge Architecture Specification 1.0), `X-Accel-Expires` (nginx). Without
 * them none of these keeps anything.
 */
export function cachingHeaders(kind: CachingKind): Record<string, string> {
  const { browser, shared } = RULES[kind];
  if (shared === 0) return { "cache-control": browser };
  return {
    "cache-control": browser,
    "cdn-cache-control": `max-age=${shared}`,
    "surrogate-control": `max-age=${shared}`,
    "x-accel-expires": String(shared),
  };
}
