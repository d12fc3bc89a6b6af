import * as fileSystemCache from "next/dist/server/lib/incremental-cache/file-system-cache.js";
import { SharedCacheControls } from "next/dist/server/lib/incremental-cache/shared-cache-controls.external.js";
import { type EditionState, isConcerned, sameState, stateOf } from "../newsroom/edition/changes.ts";
import { currentEdition } from "../newsroom/edition/currentEdition.ts";
import { hasPage } from "../newsroom/edition/hasPage.ts";
import { readClock } from "../newsroom/settings/settings.ts";
import { addressOfKey, isPreview } from "./cacheKey.ts";
import { finisher } from "./finishPage.ts";
import { type Freshness, freshPages } from "./freshPages.ts";
import { type CachedPage, type CacheHandlerClass, finishedPages } from "./handler.ts";
import { addressOfMissable, MISSING_KEY, sharedMissingPage } from "./missingPages.ts";

/** Next's module is CommonJS: Node gives its exports as the default, Next's bundler its default. */
function classOf(module: { default: unknown }): CacheHandlerClass {
  const inner = module.default;
  return (
    typeof inner === "function" ? inner : (inner as { default: unknown }).default
  ) as CacheHandlerClass;
}

/**
 * Next's own handler without its copies on disk: a page is rendered anew from the edition in
 * milliseconds, and addresses that anybody may make up must not fill a disk.
 */
class MemoryCache extends classOf(fileSystemCache) {
  constructor(context: object) {
    super({ ...context, flushToDisk: false });
  }
}

/** What an edition was that has been damaged since: its pages in memory are still the right ones. */
let lastGood: EditionState | undefined;

const freshness: Freshness<EditionState> = {
  state() {
    try {
      lastGood = stateOf(currentEdition(), readClock());
    } catch {
      // Pages that are not in memory say what is wrong.
    }
    return lastGood;
  },
  same: sameState,
  isConcerned(key, since, now) {
    try {
      return isConcerned(currentEdition(), addressOfKey(key), since, now);
    } catch {
      return true;
    }
  },
};

const finish = finisher({
  lean: process.env.LEAN !== "0",
  warn: (message) => console.warn(message),
});

/** Next remembers the lifetime of every page that it has ever rendered, kept or not, without a bound. */
const lifetimes = (SharedCacheControls as unknown as { cacheControls: Map<string, unknown> })
  .cacheControls;

/** Answers to searches come at the addresses that proxy.ts leads them to; a preview is nobody else's. */
function isWorthKeeping(key: string, page: CachedPage): boolean {
  if (key === MISSING_KEY) return page.status === 404;
  const keeps = (page.status ?? 200) < 400 && !isPreview(key) && !key.includes("/search/");
  if (!keeps) lifetimes.delete(key);
  return keeps;
}

/** When in doubt, the route looks itself. */
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

const kept = freshPages(finishedPages(MemoryCache, finish, isWorthKeeping), freshness);

/** What `cacheHandler` in next.config.ts names. */
export default sharedMissingPage(kept, isMissing);
