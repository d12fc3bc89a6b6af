import type { Page } from "@playwright/test";

/** What newsroom/locales/holdTogether.ts keeps on one line: scores, amounts, times and days in English. */
const GROUPS =
  "\\d+–\\d+|\\$\\d+\\s[bm]illion|\\d{1,2}:\\d{2}\\s[AP]M(?:\\s[A-Z]{2,4})?|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\s\\d{1,2}(?!\\d)";

/** Groups that stand on more than one line within an element, each as it is written. */
export function brokenGroups(page: Page, selector = "body"): Promise<string[]> {
  return page.evaluate(
    ([root, pattern]) => {
      const walker = document.createTreeWalker(
        document.querySelector(root as string) as Element,
        NodeFilter.SHOW_TEXT,
      );
      const found: string[] = [];
      while (walker.nextNode()) {
        const text = walker.currentNode;
        for (const match of (text.nodeValue ?? "").matchAll(new RegExp(pattern as string, "g"))) {
          const range = document.createRange();
          range.setStart(text, match.index);
          range.setEnd(text, match.index + match[0].length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) found.push(match[0]);
        }
      }
      return found;
    },
    [selector, GROUPS],
  );
}
