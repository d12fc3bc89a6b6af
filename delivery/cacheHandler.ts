import { SharedCacheControls } from "next/dist/server/lib/incremental-cache/shared-cache-controls.external.js";
import { currentEdition } from "../newsroom/edition/currentEdition.ts";
import { hasPage } from "../newsroom/edition/hasPage.ts";
import { isGoneByRule } from "../newsroom/edition/redirectRules.ts";
import { readClock } from "../newsroom/settings/settings.ts";
import { isPreview, isSearch } from "./cacheKey.ts";
import { finisher } from "./finishPage.ts";
import MemoryCache from "./memoryCache.ts";
import { addressOfMissable, MISSING_KEY, sharedMissingPage } from "./missingPages.ts";
import { type CachedPage, pageCache, type SharedPages } from "./pageCache.ts";
import { type PageState, pageFreshness } from "./pageState.ts";
import { redisPages } from "./redisPages.ts";
import { keepFrame } from "./searchFrame.ts";

const finish = finisher<PageState>({
  lean: process.env.LEAN !== "0",
  warn: (message) => console.warn(message),
  keepFrame,
});

/**
 * Next stores the lifetime of every page it has rendered without a limit, so it is limited here.
 */
const lifetimes = (SharedCacheControls as unknown as { cacheControls: Map<string, unknown> })
  .cacheControls;

/** Searches, previews and errors are not cached. */
function isCacheable(key: string, page: CachedPage): boolean {
  if (key === MISSING_KEY) return page.status === 404;
  const keeps = (page.status ?? 200) < 400 && !isPreview(key) && !isSearch(key);
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
    return ![address, decodeURI(address)].some(
      (each) => hasPage(edition, each, now) || isGoneByRule(edition, each, now),
    );
  } catch {
    return false;
  }
}

// On globalThis, since Next loads this module twice, and one connection is enough.
const holder = globalThis as { broadsheetSharedPages?: SharedPages<PageState> | undefined };
// A build, which loads this module too, shares nothing.
const { REDIS_URL, BROADSHEET_OWN_URL } = process.env;
if (REDIS_URL && BROADSHEET_OWN_URL) holder.broadsheetSharedPages ??= redisPages(REDIS_URL);

/** The `cacheHandler` of next.config.ts. */
export default sharedMissingPage(
  pageCache(MemoryCache, {
    finish,
    isCacheable,
    freshness: pageFreshness,
    shared: holder.broadsheetSharedPages,
  }),
  isMissing,
);
