/** Browsers may store it, but revalidate it before each use. */
const REVALIDATE = "max-age=0, must-revalidate";

/** One year, the usual maximum. */
const IMMUTABLE = "public, max-age=31536000, immutable";

/**
 * Caching of responses by their kind: in browsers (`Cache-Control`), and in seconds for the paper's
 * shared caches (nginx, a content delivery network), where 0 means not at all.
 */
const RULES = {
  /**
   * Everything that shows the edition: pages, lists, feeds, sitemaps, suggestions, redirects,
   * pictures without a version in their address.
   */
  content: { browser: REVALIDATE, shared: 10 },
  /** Missing or withdrawn. It may exist a moment later. */
  missing: { browser: REVALIDATE, shared: 3 },
  /**
   * Files whose address changes with their content. Shared caches keep them for a shorter time,
   * since a picture can be withdrawn.
   */
  versioned: { browser: IMMUTABLE, shared: 600 },
  /** Derived from the paper's settings only: icons, the manifest, speculation rules. */
  settings: { browser: "public, max-age=3600", shared: 600 },
  /** The service worker. A device with a broken one has to get its replacement at once. */
  worker: { browser: "no-cache", shared: 0 },
  /** Previews, answers to the desk, errors, the health check. */
  private: { browser: "private, no-store", shared: 0 },
} as const;

export type CachingKind = keyof typeof RULES;

/**
 * The caching headers of a response. `Cache-Control` is for browsers, and for caches that nobody
 * can purge; it has no `stale-while-revalidate`, by which Firefox shows withdrawn documents. The
 * paper's own shared caches get a header each: `CDN-Cache-Control` (RFC 9213), `Surrogate-Control`
 * (Edge Architecture Specification 1.0), `X-Accel-Expires` (nginx). Without these headers they
 * cache nothing.
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
