import { createHash } from "node:crypto";
import { addressOfKey } from "./cacheKey.ts";
import { type CachedValue, type CacheHandlerClass, isPage } from "./pageCache.ts";

/** Routes whose 404 page is the same for every address. Other routes are always rendered. */
export const MISSING_ROUTES = [
  "/_not-found/page",
  "/(reader)/[segment]/page",
  "/(reader)/[segment]/page/[number]/page",
  "/(reader)/[segment]/[month]/page",
  "/(reader)/[segment]/[month]/[day]/page",
  "/(reader)/[segment]/[month]/[day]/[slug]/page",
  "/(reader)/[segment]/[month]/[day]/[slug]/[...rest]/page",
  "/(reader)/topics/[topic]/page",
  "/(reader)/topics/[topic]/page/[number]/page",
  "/(reader)/authors/[author]/page",
  "/(reader)/authors/[author]/page/[number]/page",
];

/** The cache key of the shared page. No address has this form. */
export const MISSING_KEY = "missing";

const ROUTE_HASHES = new Set(
  MISSING_ROUTES.map((route) => createHash("sha256").update(route).digest("hex")),
);

/**
 * The address in a key of one of these routes; `/_not-found` for Next's own.
 * @returns undefined for other routes, and if Next's keys have changed
 */
export function addressOfMissable(key: string): string | undefined {
  const hash = /^\/route-cache\/APP_PAGE\/([0-9a-f]{64})\/\$\//.exec(key)?.[1];
  return hash !== undefined && ROUTE_HASHES.has(hash) ? addressOfKey(key) : undefined;
}

/** Milliseconds for which the shared page is served without being rendered again. */
const FRESH = 60_000;

/**
 * Shares one cached page among all addresses without a page: anybody can invent these, and each
 * would cost a rendering.
 * @param isMissing whether there is nothing at a key's address at this moment
 */
export function sharedMissingPage<Base extends CacheHandlerClass>(
  Handler: Base,
  isMissing: (key: string) => boolean,
) {
  return class SharedMissingPage extends Handler {
    override async get(key: string, context: unknown) {
      const own = await super.get(key, context);
      if (own?.value || !isMissing(key)) return own;
      const shared = await super.get(MISSING_KEY, context);
      if (!isPage(shared?.value)) return own;
      // Next has no lifetime for an address that was never rendered, and would render it at once.
      const age = Date.now() - (shared.lastModified ?? 0);
      return age < FRESH ? { ...shared, lastModified: Date.now() } : shared;
    }

    override async set(key: string, value: CachedValue | null, context: unknown) {
      await super.set(key, value, context);
      if (isPage(value) && value.status === 404 && isMissing(key)) {
        await super.set(MISSING_KEY, value, context);
      }
    }
  };
}
