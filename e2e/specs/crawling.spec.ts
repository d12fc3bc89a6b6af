import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { findingsOf } from "../../bench/crawl/findings.ts";
import { PAGE_BUDGETS } from "../../bench/crawl/pageBudgets.ts";
import { walk } from "../../bench/crawl/walkSite.ts";
import { build, copyOfContent } from "../../testkit/papers.ts";
import { NOW, SITE } from "../../testkit/project.ts";
import { type Server, startServer } from "../../testkit/server.ts";
import { writeFiles } from "../../testkit/writeFiles.ts";
import { htmlFaults } from "../helpers/htmlFaults.ts";

const ENGLISH = "/2014/06/13/upper-valley-dam";
const ARABIC = "/2014/06/13/upper-valley-dam-ar";
const SCHEDULED = "/2014/06/20/upper-valley-dam-fr";
const GERMAN = "/2014/06/13/obere-talsperre";

function story(fields: string[], headline: string): string {
  return [
    "---",
    `headline: ${headline}`,
    `standfirst: "${headline}: what is known"`,
    "section: world",
    "byline: [world-desk]",
    ...fields,
    "---",
    "",
    "A story.",
    "",
  ].join("\n");
}

test.describe("In a paper with translations and with lists that are still empty", () => {
  let server: Server;

  test.beforeAll(async () => {
    const paper = copyOfContent("translations");
    // crawl.spec.ts covers the demonstration's own stories.
    rmSync(path.join(paper.contentDir, "articles"), { recursive: true });
    const site = path.join(paper.contentDir, "site.yaml");
    writeFileSync(site, readFileSync(site, "utf8").replace(/^front:\n(?: .*\n)+/m, ""));
    const names = (...others: Array<[string, string]>) => [
      "translations:",
      ...others.map(([lang, address]) => `  - { lang: ${lang}, address: ${address} }`),
    ];
    writeFiles(paper.contentDir, {
      [`articles${ENGLISH}/index.md`]: story(
        [
          "kind: analysis",
          "published: 2014-06-13T08:00:00-04:00",
          ...names(["ar", ARABIC], ["fr", SCHEDULED]),
        ],
        "Upper Valley dam opens",
      ),
      [`articles${ARABIC}/index.md`]: story(
        ["lang: ar", "published: 2014-06-13T09:00:00-04:00", ...names(["en-US", ENGLISH])],
        "افتتاح سد الوادي الأعلى",
      ),
      [`articles${SCHEDULED}/index.md`]: story(
        ["lang: fr", "published: 2014-06-20T09:00:00-04:00", ...names(["en-US", ENGLISH])],
        "Le barrage est ouvert",
      ),
      // In the language of its section, and named by neither story: it names one of them.
      [`articles${GERMAN}/index.md`]: story(
        ["section: welt", "published: 2014-06-13T10:00:00-04:00", ...names(["en-US", ENGLISH])],
        "Talsperre ist offen",
      ).replace("section: world\n", ""),
      "sections/welt.md": [
        "---",
        "name: Welt",
        "description: Nachrichten aus aller Welt.",
        "order: 8",
        "colour: plum",
        "lang: de",
        "translations: [{ lang: en-US, address: /world }]",
        "---",
        "",
      ].join("\n"),
      "sections/letters.md":
        "---\nname: Letters\ndescription: What readers write.\norder: 9\ncolour: teal\n---\n",
      "authors/newcomer.md": "---\nname: New Comer\nkind: person\n---\n\nStarts next week.\n",
    });
    await build(paper);
    server = await startServer({ ...paper, now: NOW });
  });
  test.afterAll(() => server?.stop());

  test("a story and its translation name each other, and nothing that is still to come", async ({
    page,
  }) => {
    const alternates = () =>
      page
        .locator("head link[hreflang]")
        .evaluateAll((links) =>
          links.map((link) => [link.getAttribute("hreflang"), link.getAttribute("href")]),
        );
    const both = [
      ["ar", SITE + ARABIC],
      ["de", SITE + GERMAN],
      ["en-US", SITE + ENGLISH],
      ["x-default", SITE + ENGLISH],
    ];
    await page.goto(server.url + ENGLISH);
    expect(await alternates()).toEqual(both);
    await expect(page.locator("body")).not.toContainText("français");
    await expect(page.getByRole("article").first()).toContainText("World · Analysis");
    await page
      .getByRole("navigation", { name: "Translations" })
      .getByRole("link", { name: "العربية" })
      .click();
    await expect(page).toHaveURL(server.url + ARABIC);
    await expect(page.getByRole("article").first()).toHaveAttribute("dir", "rtl");
    expect(await alternates()).toEqual(both);
    const back = page.getByRole("navigation", { name: "ترجمات" }).getByRole("link");
    await expect(back).toHaveText(["English", "Deutsch"]);
  });

  test("a section in another language is in it, with its labels, feed and stories", async ({
    page,
  }) => {
    await page.goto(`${server.url}/welt`);
    const main = page.locator("main");
    await expect(main).toHaveAttribute("lang", "de");
    await expect(page.locator("html")).toHaveAttribute("lang", "en-US");
    await expect(main.getByRole("heading", { level: 1 })).toHaveText("Welt");
    await expect(main.getByRole("link", { name: "RSS-Feed" })).toBeVisible();
    await expect(main.getByRole("article")).toHaveText(/Talsperre ist offen/);
    await expect(page.locator('meta[property="og:locale"]')).toHaveAttribute("content", "de");
    const feed = await (await fetch(`${server.url}/welt/feed.xml`)).text();
    expect(feed).toContain("<language>de</language>");
    expect(feed).toContain("<dc:language>de</dc:language>");

    // Both sides of the one mention.
    const alternates = page.locator("head link[hreflang]");
    await expect(alternates).toHaveCount(3);
    await main.getByRole("navigation").getByRole("link", { name: "English" }).click();
    await expect(page).toHaveURL(`${server.url}/world`);
    await expect(alternates).toHaveCount(3);
    await expect(page.locator("main").getByRole("article")).toHaveCount(1);
    const bar = page.getByRole("navigation", { name: "Sections", exact: true });
    const link = bar.getByRole("link", { name: "Welt" });
    await expect(link).toHaveAttribute("hreflang", "de");
    await expect(link).toHaveAttribute("lang", "de");
    await page.goto(server.url + GERMAN);
    await expect(page.getByRole("article").first()).toHaveAttribute("lang", "de");
  });

  test("lists without stories are open to readers and closed to search engines", async ({
    page,
  }) => {
    for (const address of ["/letters", "/authors/newcomer"]) {
      expect((await page.goto(server.url + address))?.status(), address).toBe(200);
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /^noindex/);
    }
    await page.goto(`${server.url}/world`);
    await expect(page.locator('meta[name="robots"]')).not.toHaveAttribute("content", /noindex/);
  });

  test("the HTML keeps to the standard, and a search engine finds nothing", async () => {
    for (const address of [ENGLISH, ARABIC, GERMAN, "/welt", "/letters", "/authors/newcomer"]) {
      const html = await (await fetch(server.url + address)).text();
      expect(await htmlFaults(html), address).toEqual([]);
    }
    const walked = await walk(server.url, { limit: 5_000, concurrency: 2 });
    for (const address of [ENGLISH, ARABIC, GERMAN, "/welt", "/letters"]) {
      expect([...walked.visits.keys()]).toContain(address);
    }
    expect(findingsOf(walked, PAGE_BUDGETS)).toEqual([]);
  });
});
