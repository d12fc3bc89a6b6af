/**
 * The specs that take longest, the slowest first: they wait for clocks, start servers or read one after the other
 * (`.broadsheet/e2e/playwright.json` of a run has the times). They begin before all others, so that no worker is
 * left alone with one at the end.
 */
export const SLOWEST = [
  "nginx.spec.ts",
  "offline.spec.ts",
  "publish.spec.ts",
  "drafts.spec.ts",
  "crawl.spec.ts",
  "olderBrowsers.spec.ts",
  "scheduled.spec.ts",
  "processes.spec.ts",
  "renewal.spec.ts",
  "crawling.spec.ts",
];
