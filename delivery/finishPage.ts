import { cachingHeaders } from "../newsroom/http/caching.ts";
import { isNotFound, isPreview, isSearch } from "./cacheKey.ts";
import { inlineStyles } from "./inlineStyles.ts";
import { leanPage } from "./leanPage.ts";
import type { CachedPage } from "./pageCache.ts";
import { setStoryLanguage } from "./pageLanguage.ts";
import { setPageStatus } from "./pageStatus.ts";
import { strictPolicy, wholePagePolicy } from "./policy.ts";
import { preloadFonts } from "./preloadFonts.ts";
import { dropRepeats, leanHeaders } from "./repeats.ts";
import { shortenAttributes } from "./shortAttributes.ts";
import { shortenClasses } from "./shortNames.ts";
import { trimStyles } from "./trimStyles.ts";

export interface FinishOptions<State> {
  /** `false` (`LEAN=0`) leaves pages as Next writes them. */
  lean: boolean;
  /** Called once, if a page could not be made lean. */
  warn: (message: string) => void;
  /** Called with a page of search results before it is trimmed, and the state in which it was rendered. */
  keepFrame?: (html: string, state: State) => void;
}

/**
 * Finishes a page before it is sent: status, caching headers, lean HTML and policy.
 * @returns a function that changes a page in place; it takes the key under which Next caches it, and the state in which
 * it was rendered, undefined if it may show parts of two
 */
export function finisher<State>({
  lean,
  warn,
  keepFrame,
}: FinishOptions<State>): (page: CachedPage, key: string, state?: State) => void {
  let warned = false;
  return (page, key, state) => {
    setPageStatus(page);
    page.headers = { ...page.headers, ...cachingOf(page, key) };
    if (page.html === "") return;
    page.html = setStoryLanguage(page.html);
    const result = lean ? leanPage(page.html) : undefined;
    if (result && "html" in result) {
      const whole = inlineStyles(dropRepeats(result.html));
      if (state && isSearch(key) && (page.status ?? 200) === 200) keepFrame?.(whole, state);
      page.html = finishMarkup(whole);
      page.headers = {
        ...leanHeaders(page.headers ?? {}),
        "content-security-policy": strictPolicy(page.html),
      };
      return;
    }
    page.headers = { ...page.headers, "content-security-policy": wholePagePolicy() };
    if (result && !warned) {
      warned = true;
      warn(
        `Pages are served whole: ${result.unrecognised}. This Next writes its pages differently; ` +
          "bring delivery/leanPage.ts up to date.",
      );
    }
  };
}

/** Trims a lean page to what its markup uses, and writes it in few bytes. */
export function finishMarkup(html: string): string {
  return shortenAttributes(preloadFonts(shortenClasses(trimStyles(html))));
}

/**
 * A preview's caching headers are in the rules of headers.ts, which Next adds to the page's
 * headers.
 */
function cachingOf({ status = 200 }: CachedPage, key: string): Record<string, string> {
  if (isPreview(key)) return {};
  if (status >= 500) return cachingHeaders("private");
  return cachingHeaders(status >= 400 || isNotFound(key) ? "missing" : "content");
}
