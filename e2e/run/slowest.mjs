/**
 * The specs that take longest, the slowest first: they wait for clocks, start servers or read one after the other
 * (`.broadsheet/e2e/playwright.json` of a run has the times). They begin before all others, so that no worker is
 * left alone with one at the end.
 */
export const SLOWEST = [
  "publish.spec.ts",
  "plainFiles.spec.ts",
  "offline.spec.ts",
  "nginx.spec.ts",
  "drafts.spec.ts",
  "machines.spec.ts",
  "pageKinds.spec.ts",
  "scheduled.spec.ts",
  "renewCommand.spec.ts",
  "crawl.spec.ts",
  "renewal.spec.ts",
  "processes.spec.ts",
  "keyboard.spec.ts",
  "pictureFiles.spec.ts",
];
