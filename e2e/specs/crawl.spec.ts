import { spawnSync } from "node:child_process";
import { expect, test } from "@playwright/test";
import { findingsOf } from "../../bench/crawl/findings.ts";
import { PAGE_BUDGETS } from "../../bench/crawl/pageBudgets.ts";
import { walk } from "../../bench/crawl/walkSite.ts";
import { ROOT, SITE } from "../../testkit/project.ts";
import { LEAD, MATCH } from "../../testkit/stories.ts";
import { crawl } from "../helpers/crawlPages.ts";
import { draftWords, normalized } from "../helpers/draftWords.ts";
import { SiteAnswers } from "../helpers/siteAnswers.ts";

const LIMITS = { limit: 5_000, concurrency: 2 };

/** The site's answers to the first test, for the others as well. */
let answers: SiteAnswers | undefined;
function answersOf(baseURL: string | undefined): SiteAnswers {
  answers ??= new SiteAnswers(baseURL ?? "");
  return answers;
}

test("A search engine finds nothing to complain of in the whole site", async ({ baseURL }) => {
  const { ask } = answersOf(baseURL);
  const walked = await walk(baseURL ?? "", { ...LIMITS, ask });
  expect(walked.publicSite).toBe(SITE);
  expect(walked.cutShort).toBe(false);
  const pages = [...walked.visits.values()].filter(({ page }) => page);
  expect(pages.filter(({ page }) => page?.isArticle).length).toBeGreaterThanOrEqual(15);
  expect(pages.length).toBeGreaterThan(60);
  expect(findingsOf(walked, PAGE_BUDGETS)).toEqual([]);
});

test("Readers learn of a draft on no page, picture, script, feed or sitemap that can be reached", async ({
  baseURL,
}) => {
  const words = draftWords();
  expect(words.length).toBeGreaterThan(100);
  expect(words).toContain("untitled-oil-prices");
  const pages = await crawl(answersOf(baseURL), ["/search?q=glossary", "/search?q=oil+prices"]);
  // The crawl must have reached the whole paper.
  expect(pages.size).toBeGreaterThan(90);
  for (const address of [LEAD, MATCH, "/topics/iraq", "/authors/books-desk", "/2014/06/02"]) {
    expect([...pages.keys()]).toContain(address);
  }
  expect(
    [...pages.keys()].filter((address) => address.startsWith("/media/")).length,
  ).toBeGreaterThan(10);
  for (const [address, { status, type, text }] of pages) {
    expect(status, address).toBeLessThan(500);
    expect(address).not.toContain("/drafts");
    if (type.startsWith("image/")) continue;
    const shown = normalized(text);
    const asked = normalized(decodeURIComponent(address).replace(/^.*[?&]q=/, ""));
    const told = words.filter((word) => !asked.includes(word) && shown.includes(word));
    expect(told, address).toEqual([]);
  }
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
