import type { CachedPage } from "./handler.ts";
import { leanPage } from "./leanPage.ts";
import { setPageStatus } from "./pageStatus.ts";
import { strictPolicy, wholePagePolicy } from "./policy.ts";
import { preloadFonts } from "./preloadFonts.ts";
import { dropRepeats, leanHeaders } from "./repeats.ts";
import { shortenClasses } from "./shortNames.ts";
import { trimStyles } from "./trimStyles.ts";

export interface FinishOptions {
  /** Off: pages stay as Next writes them (`LEAN=0`). */
  lean: boolean;
  /** Told once when a page had to stay whole. */
  warn: (message: string) => void;
}

/** The last step before the reader: a page's status, its lean HTML and its policy. */
export function finisher({ lean, warn }: FinishOptions): (page: CachedPage) => void {
  let warned = false;
  return (page) => {
    setPageStatus(page);
    if (page.html === "") return;
    const result = lean ? leanPage(page.html) : undefined;
    if (result && "html" in result) {
      page.html = preloadFonts(shortenClasses(trimStyles(dropRepeats(result.html))));
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
