import { SharedCacheControls } from "next/dist/server/lib/incremental-cache/shared-cache-controls.external.js";
import { currentEdition } from "../newsroom/edition/currentEdition.ts";
import { hasPage } from "../newsroom/edition/hasPage.ts";
import { readClock } from "../newsroom/settings/settings.ts";
import { isPreview } from "./cacheKey.ts";
import { finisher } from "./finishPage.ts";
import MemoryCache from "./memoryCache.ts";
import { addressOfMissable, MISSING_KEY, sharedMissingPage } from "./missingPages.ts";
import { type CachedPage, pageCache } from "./pageCache.ts";
import { pageFreshness } from "./pageState.ts";

const finish = finisher({
  lean: process.env.LEAN !== "0",
  warn: (message) => console.warn(message),
});

/**
 * Next stores the lifetime of every page it has rendered without a limit, so it is limited here.
 */
const lifetimes = (SharedCacheControls as unknown as { cacheControls: Map<string, unknown> })
  .cacheControls;

/**
 * Searches (at the addresses to which proxy.ts rewrites them), previews and errors are not cached.
 */
function isCacheable(key: string, page: CachedPage): boolean {
  if (key === MISSING_KEY) return page.status === 404;
  const keeps = (page.status ?? 200) < 400 && !isPreview(key) && !key.includes("/search/");
  if (!keeps) lifetimes.delete(key);
  return keeps;
}

/** Whether there is nothing at a key's address; false if unknown, so that the route decides. */
function isMissing(key: string): boolean {
  const address = addressOfMissable(key);
  if (address === undefined) return false;
  try {
    const edition = currentEdition();
    const now = readClock();
    return ![address, decodeURI(address)].some((each) => hasPage(edition, each, now));
  } catch {
    return false;
  }
}

/** The `cacheHandler` of next.config.ts. */
export default sharedMissingPage(
  pageCache(MemoryCache, { finish, isCacheable: isCacheable, freshness: pageFreshness }),
  isMissing,
);
