import { expect, type Page, test } from "@playwright/test";
import sharp from "sharp";
import { findingsOf } from "../../bench/crawl/findings.ts";
import { PAGE_BUDGETS } from "../../bench/crawl/pageBudgets.ts";
import { walk } from "../../bench/crawl/walkSite.ts";
import { starterTexts } from "../../newsroom/content/starterTexts.ts";
import { namesInMessage } from "../../newsroom/locales/messageSyntax.ts";
import { MESSAGE_KEYS, messageText } from "../../newsroom/locales/messages.ts";
import { EN } from "../../newsroom/locales/words/en.ts";
import { desk } from "../../testkit/deskProcess.ts";
import {
  ARABIC_DAILY,
  GERMAN_WEEKLY,
  JAPANESE_DAILY,
  OWN_NOW,
  placeOf,
  storyAddress,
  writeStories,
} from "../../testkit/papers/ownPapers.ts";
import { build, type PaperFiles } from "../../testkit/papers.ts";
import { type Server, startServer } from "../../testkit/server.ts";
import { violationsOn } from "../helpers/axe.ts";
import { tooWide } from "../helpers/reflow.ts";

/** Every text of a page that is seen or read aloud. */
function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [document.title];
    for (const element of document.querySelectorAll("body, body *")) {
      if (element.matches("script, style, template")) continue;
      for (const name of ["aria-label", "title", "alt", "placeholder"]) {
        texts.push(element.getAttribute(name) ?? "");
      }
      for (const child of element.childNodes) {
        if (child.nodeType === Node.TEXT_NODE) texts.push(child.textContent ?? "");
      }
    }
    return texts.map((text) => text.trim()).filter(Boolean);
  });
}

for (const own of [GERMAN_WEEKLY, ARABIC_DAILY, JAPANESE_DAILY]) {
  test.describe(`${own.name}, begun with “desk init”`, () => {
    test.describe.configure({ mode: "default" });
    let paper: PaperFiles;
    let server: Server;

    /** English words that a text in this language would not have by chance. */
    const english = MESSAGE_KEYS.filter(
      (key) =>
        namesInMessage(EN[key]).values.size === 0 &&
        messageText({ language: own.language }, key) !== EN[key],
    ).map((key) => EN[key] as string);

    const pages = [
      "/",
      `/${own.sections[0]}`,
      storyAddress(own, 0),
      storyAddress(own, 2),
      `/authors/${own.author}`,
      "/2026",
      "/2026/11",
      "/2026/11/20",
      "/imprint",
      "/privacy",
      "/corrections",
      "/search",
      `/search?q=${encodeURIComponent(own.search)}`,
      "/search?q=0000",
      "/saved",
      "/offline",
      "/no-such-page",
    ];

    test.beforeAll(async () => {
      paper = placeOf(own);
      const made = await desk(
        paper,
        [
          "init",
          paper.contentDir,
          "--name",
          own.name,
          ...own.options,
          "--accent",
          own.accent,
          "--yes",
        ],
        OWN_NOW,
      );
      expect(made.stderr).toBe("");
      expect(made.status).toBe(0);
      writeStories(own, paper);
      const { warnings } = await build(paper, new Date(OWN_NOW));
      expect(warnings).toEqual([]);
      server = await startServer({ ...paper, now: OWN_NOW });
    });
    test.afterAll(() => server?.stop());

    test("has on no kind of page a word of English or of the demonstration paper, and no fault before axe or on a phone", async ({
      page,
    }) => {
      for (const [index, address] of pages.entries()) {
        await page.setViewportSize({ width: 1280, height: 720 });
        await page.emulateMedia({ colorScheme: index % 2 ? "dark" : "light" });
        await page.goto(server.url + address);
        await expect(page.locator("paper-settings button")).toBeVisible();
        const texts = await textsOf(page);
        expect(texts.length, address).toBeGreaterThan(10);
        expect
          .soft(
            texts.filter((text) => english.includes(text)),
            address,
          )
          .toEqual([]);
        expect.soft(await page.content(), address).not.toMatch(/broadsheet/i);
        await expect(page.locator("html")).toHaveAttribute("lang", own.language);
        await expect(page.locator("html")).toHaveAttribute(
          "dir",
          own.language === "ar" ? "rtl" : "ltr",
        );
        // Arabic pages have Latin letters only in addresses and in the name of the feed's format.
        if (own.language === "ar") {
          const latin = texts.flatMap(
            (text) =>
              text.replace(/\S+@\S+|\S*\.example\S*|\bRSS\b/g, "").match(/[A-Za-z]{2,}/g) ?? [],
          );
          expect.soft(latin, address).toEqual([]);
        }
        expect.soft(await violationsOn(page), address).toEqual([]);
        await page.setViewportSize({ width: 320, height: 640 });
        expect.soft(await tooWide(page), address).toEqual([]);
      }
    });

    test("has nothing that a search engine would complain of, and keeps the budgets of bytes", async () => {
      const walked = await walk(server.url, { limit: 1_000, concurrency: 2 });
      expect(walked.cutShort).toBe(false);
      expect([...walked.visits.values()].filter(({ page }) => page?.isArticle)).toHaveLength(3);
      expect(findingsOf(walked, PAGE_BUDGETS)).toEqual([]);
    });

    test("has cards and icons in its colour", async ({ page, request }) => {
      // A card of no section.
      await page.goto(`${server.url}/authors/${own.author}`);
      const card = await page.locator('meta[property="og:image"]').first().getAttribute("content");
      const { pathname } = new URL(card ?? "");
      for (const address of [pathname, "/icons/512.png"]) {
        const picture = await (await request.get(server.url + address)).body();
        expect(await distanceTo(picture, own.accent), address).toBeLessThan(24);
      }
      const manifest = await (await request.get(`${server.url}/manifest.webmanifest`)).json();
      expect(manifest).toMatchObject({ name: own.name, lang: own.language });
    });

    test("shows its first draft on the editors' desk alone, and keeps it from being published as it is", async ({
      request,
    }) => {
      expect((await request.get(`${server.url}/drafts/first-story`)).status()).toBe(404);
      const published = await desk(paper, ["publish", "first-story"], OWN_NOW);
      const { headline, standfirst, caption } = starterTexts(own.language).draft;
      expect(published.status).toBe(1);
      for (const text of [headline, standfirst, caption]) {
        expect(published.stdout).toContain(text.slice(0, 40));
      }
      const article = `articles${storyAddress(own, 0)}/index.md`;
      const listed = await desk(paper, ["check", article], OWN_NOW);
      expect([listed.status, listed.stdout]).toEqual([0, expect.stringContaining(own.noProblems)]);
    });
  });
}

/** The distance of a colour to the nearest pixel of a picture, in steps of a channel. */
async function distanceTo(picture: Buffer, colour: string): Promise<number> {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const { data, info } = await sharp(picture)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < data.length; at += info.channels) {
    const [r = 0, g = 0, b = 0] = wanted.map((value, channel) =>
      Math.abs(value - (data[at + channel] ?? 0)),
    );
    nearest = Math.min(nearest, Math.max(r, g, b));
  }
  return nearest;
}
