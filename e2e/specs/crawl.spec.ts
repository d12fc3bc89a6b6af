import { spawnSync } from "node:child_process";
import { expect, test } from "@playwright/test";
import { findingsOf } from "../../bench/crawl/findings.ts";
import { PAGE_BUDGETS } from "../../bench/crawl/pageBudgets.ts";
import { walk } from "../../bench/crawl/walkSite.ts";
import {
  placesOf,
  type ScheduledStory,
  WORD,
  writeScheduledStory,
} from "../../testkit/papers/scheduledStory.ts";
import { build } from "../../testkit/papers.ts";
import { NOW, ROOT, SITE } from "../../testkit/project.ts";
import { type Server, startServer } from "../../testkit/server.ts";
import { LEAD, MATCH } from "../../testkit/stories.ts";
import { crawl } from "../helpers/crawlPages.ts";
import { draftWords, normalized } from "../helpers/draftWords.ts";
import { SiteAnswers } from "../helpers/siteAnswers.ts";

const LIMITS = { limit: 5_000, concurrency: 2 };

/** The demonstration paper, with a story that is not due yet. */
let story: ScheduledStory;
let server: Server;
/** The site's answers to one test, for the others as well. */
let answers: SiteAnswers;

test.beforeAll(async () => {
  story = writeScheduledStory("crawled", "2014-06-20T09:00:00-04:00");
  await build(story.paper);
  server = await startServer({ ...story.paper, now: NOW });
  answers = new SiteAnswers(server.url);
});
test.afterAll(() => server?.stop());

test("A search engine finds nothing to complain of in the whole site", async () => {
  const walked = await walk(server.url, { ...LIMITS, ask: answers.ask });
  expect(walked.publicSite).toBe(SITE);
  expect(walked.cutShort).toBe(false);
  const pages = [...walked.visits.values()].filter(({ page }) => page);
  expect(pages.filter(({ page }) => page?.isArticle).length).toBeGreaterThanOrEqual(15);
  expect(pages.length).toBeGreaterThan(60);
  expect(findingsOf(walked, PAGE_BUDGETS)).toEqual([]);
});

test("Readers learn of a draft, or of a story before its time, on no page, picture, script, feed, sitemap, search or redirect", async () => {
  const words = draftWords();
  expect(words.length).toBeGreaterThan(100);
  expect(words).toContain("untitled-oil-prices");
  const { shown, closed } = placesOf(story);
  for (const address of closed) {
    expect((await answers.page(address)).status, address).toBe(404);
  }
  const pages = await crawl(answers, [
    ...shown,
    LEAD,
    "/search?q=glossary",
    "/search?q=oil+prices",
  ]);
  // The crawl must have reached the whole paper.
  expect(pages.size).toBeGreaterThan(90);
  for (const address of [LEAD, MATCH, "/topics/iraq", "/authors/books-desk", "/2014/06/02"]) {
    expect([...pages.keys()]).toContain(address);
  }
  expect(
    [...pages.keys()].filter((address) => address.startsWith("/media/")).length,
  ).toBeGreaterThan(10);
  const scheduled = new RegExp(`${WORD}|lighthouse-of-tomorrow|lighthouse\\.\\w*\\.?png`);
  const faults: string[] = [];
  for (const [address, { status, type, text }] of pages) {
    if (status >= 500) faults.push(`${address}: ${status}`);
    if (address.includes("/drafts")) faults.push(`${address} is linked`);
    if (scheduled.test(text)) faults.push(`${address} tells of the scheduled story`);
    if (type.startsWith("image/")) continue;
    const found = normalized(text);
    const asked = normalized(decodeURIComponent(address).replace(/^.*[?&]q=/, ""));
    const told = words.filter((word) => !asked.includes(word) && found.includes(word));
    if (told.length > 0) faults.push(`${address} tells of ${told.join(", ")}`);
  }
  expect(faults).toEqual([]);
});

test("npm run crawl walks any site, and ends with status 1 when there is something to fix", async ({
  baseURL,
}) => {
  const run = (...options: string[]) =>
    spawnSync(process.execPath, ["deploy/run.mjs", "bench/crawl/crawl.ts", ...options], {
      cwd: ROOT,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
    });
  // The first test has crawled the whole site.
  const sound = run(baseURL ?? "", "--limit", "40");
  expect(sound.stdout).toContain("40 addresses");
  expect(sound.stdout).toContain("0 findings");
  expect(sound.status).toBe(0);

  const strict = run(baseURL ?? "", "--json", "--limit", "12", "--page-budget", "1000");
  const report = JSON.parse(strict.stdout);
  expect(report).toMatchObject({ site: baseURL, addresses: 12, cutShort: true });
  expect(report.findings[0]).toMatchObject({ check: "over-budget", address: "/" });
  expect(strict.status).toBe(1);

  const wrong = run("courier.example");
  expect(wrong.stderr).toContain("https://courier.example");
  expect(wrong.status).toBe(1);
});
