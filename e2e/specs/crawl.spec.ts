import { spawnSync } from "node:child_process";
import { expect, test } from "@playwright/test";
import { findingsOf } from "../../bench/crawl/findings.ts";
import { PAGE_BUDGETS } from "../../bench/crawl/pageBudgets.ts";
import { walk } from "../../bench/crawl/walk.ts";
import { ROOT, SITE } from "../../testkit/project.ts";

const LIMITS = { limit: 5_000, concurrency: 2 };

test("A search engine finds nothing to complain of in the whole site", async ({ baseURL }) => {
  test.setTimeout(240_000);
  const walked = await walk(baseURL ?? "", LIMITS);
  expect(walked.publicSite).toBe(SITE);
  expect(walked.cutShort).toBe(false);
  const pages = [...walked.visits.values()].filter(({ page }) => page);
  expect(pages.filter(({ page }) => page?.isArticle).length).toBeGreaterThanOrEqual(15);
  expect(pages.length).toBeGreaterThan(60);
  expect(findingsOf(walked, PAGE_BUDGETS)).toEqual([]);
});

test("npm run crawl walks any site, and ends with status 1 when there is something to fix", async ({
  baseURL,
}) => {
  test.setTimeout(240_000);
  const crawl = (...options: string[]) =>
    spawnSync(process.execPath, ["--import", "tsx", "bench/crawl/crawl.ts", ...options], {
      cwd: ROOT,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
    });
  const sound = crawl(baseURL ?? "");
  expect(sound.stdout).toContain("0 findings");
  expect(sound.status).toBe(0);

  const strict = crawl(baseURL ?? "", "--json", "--limit", "12", "--page-budget", "1000");
  const report = JSON.parse(strict.stdout);
  expect(report).toMatchObject({ site: baseURL, addresses: 12, cutShort: true });
  expect(report.findings[0]).toMatchObject({ check: "over-budget", address: "/" });
  expect(strict.status).toBe(1);

  const wrong = crawl("courier.example");
  expect(wrong.stderr).toContain("https://courier.example");
  expect(wrong.status).toBe(1);
});
