import { expect, test } from "@playwright/test";
import sharp from "sharp";
import {
  addressOf,
  FRENCH_NOW,
  headlineOf,
  LONG_NAMES,
  LONG_WORD,
  STORIES,
  writeFrenchPaper,
} from "../../testkit/papers/frenchPaper.ts";
import { build } from "../../testkit/papers.ts";
import { type Server, startServer } from "../../testkit/server.ts";
import { violationsOn } from "../helpers/axe.ts";
import { cutOff, tooWide } from "../helpers/reflow.ts";

test.describe("Another paper's content folder, served by the same built site", () => {
  let server: Server;

  test.beforeAll(async () => {
    const written = writeFrenchPaper("french");
    await build(written);
    server = await startServer({ ...written, now: FRENCH_NOW });
  });
  test.afterAll(() => server?.stop());

  test("is that paper: name, language, sections, newest story as the lead", async ({ page }) => {
    await page.goto(server.url);
    await expect(page).toHaveTitle("Le Phare\u00a0: Le journal du port");
    await expect(page.locator("html")).toHaveAttribute("lang", "fr-FR");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Le Phare");
    await expect(page.getByRole("banner")).toContainText("Samedi 14 mars 2015");
    const sections = page.getByRole("navigation", { name: "Rubriques" }).first();
    await expect(sections.locator('a[href="/ville"]')).toHaveText("Ville");
    await expect(sections.locator('a[href="/mer"]')).toHaveText("Mer");
    await expect(page.locator('a[href="/world"]')).toHaveCount(0);
    await expect(page.getByRole("main").getByRole("heading", { level: 2 }).first()).toHaveText(
      headlineOf(STORIES),
    );
    await expect(page.locator("body")).not.toContainText("Broadsheet");
  });

  test("writes times in its own time zone and language", async ({ page }) => {
    await page.goto(server.url + addressOf(STORIES));
    const published = page.getByRole("article").first().locator("footer time");
    await expect(published).toHaveAttribute("datetime", "2015-03-14T12:00:00+01:00");
    await expect(published).toContainText("14 mars 2015");
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
      "href",
      `https://phare.example${addressOf(STORIES)}`,
    );
    await expect(page.getByRole("note")).toHaveCount(0);
  });

  test("leads through every page of a long section and back, each story once", async ({ page }) => {
    await page.goto(`${server.url}/ville`);
    const links = page
      .getByRole("main")
      .getByRole("article")
      .getByRole("heading")
      .getByRole("link");
    const seen: string[] = [];
    const pages = page.getByRole("navigation", { name: "Pages" });
    for (const number of [1, 2, 3]) {
      await expect(page).toHaveURL(`${server.url}/ville${number > 1 ? `/page/${number}` : ""}`);
      await expect(pages).toContainText(`Page ${number} sur 3`);
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
        "href",
        `https://phare.example/ville${number > 1 ? `/page/${number}` : ""}`,
      );
      const inHead = (rel: string) => page.locator(`head link[rel="${rel}"]`);
      await expect(inHead("prev")).toHaveCount(number > 1 ? 1 : 0);
      await expect(inHead("next")).toHaveCount(number < 3 ? 1 : 0);
      if (number < 3) {
        await expect(inHead("next")).toHaveAttribute(
          "href",
          `https://phare.example/ville/page/${number + 1}`,
        );
      }
      seen.push(...(await links.allTextContents()));
      if (number < 3) await pages.locator('a[rel="next"]').click();
    }
    await expect(pages.locator('a[rel="next"]')).toHaveCount(0);
    expect(seen).toEqual(Array.from({ length: STORIES }, (_, i) => headlineOf(STORIES - i)));
    await pages.locator('a[rel="prev"]').click();
    await pages.locator('a[rel="prev"]').click();
    await expect(page).toHaveURL(`${server.url}/ville`);
  });

  test("has further pages of topics and authors as well, and none beyond the last", async ({
    request,
  }) => {
    for (const list of ["/ville", "/topics/port", "/authors/la-redaction"]) {
      const status = async (address: string) =>
        (await request.get(server.url + address, { maxRedirects: 0 })).status();
      expect(await status(`${list}/page/3`), list).toBe(200);
      expect(await status(`${list}/page/4`), list).toBe(404);
      expect(await status(`${list}/page/1`), list).toBe(308);
      expect(await status(`${list}/page/0`), list).toBe(404);
      expect(await status(`${list}/page/two`), list).toBe(404);
    }
  });

  test("pages through search results, which ignore accents", async ({ page }) => {
    await page.goto(`${server.url}/search?q=depeche`);
    await expect(page.getByRole("main")).toContainText(
      `${STORIES} articles pour «\u00a0depeche\u00a0»`,
    );
    await expect(page.locator("mark").first()).toHaveText("Dépêche");
    await page.getByRole("navigation", { name: "Pages" }).locator('a[rel="next"]').click();
    await expect(page).toHaveURL(/[?&]q=depeche&page=2$/);
    await expect(page.getByRole("main").getByRole("article")).toHaveCount(20);
  });

  test("has an icon of its own wherever programs look for one", async ({ page, request }) => {
    await page.goto(server.url);
    const linked = (await page.locator('link[rel="icon"]').first().getAttribute("href")) ?? "";
    for (const [address, type] of [
      [linked, "image/png"],
      ["/favicon.ico", "image/x-icon"],
    ] as const) {
      const answer = await request.get(server.url + address);
      expect(answer.headers()["content-type"], address).toBe(type);
      const demonstration = await (await request.get(address)).body();
      expect((await answer.body()).equals(demonstration), address).toBe(false);
      const again = await request.get(server.url + address, {
        headers: { "if-none-match": answer.headers().etag ?? "" },
      });
      expect(again.status(), address).toBe(304);
    }
    for (const address of ["/apple-touch-icon.png", "/apple-touch-icon-precomposed.png"]) {
      const touch = await sharp(await (await request.get(server.url + address)).body()).metadata();
      expect(touch, address).toMatchObject({ format: "png", width: 180, height: 180 });
    }
  });

  test("has room for names of sixty letters wherever they stand, on a phone and on a desktop", async ({
    page,
  }) => {
    for (const address of [
      "/",
      "/longue",
      LONG_NAMES,
      "/authors/longue",
      "/topics/longue",
      "/search?q=noms",
      "/2015/03",
      "/2015/03/09",
      "/saved",
      "/no-such-page",
    ]) {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(server.url + address, { waitUntil: "networkidle" });
      // The paper's own name may be as long.
      await page.evaluate((word) => {
        for (const name of document.querySelectorAll("header a[href='/'], footer .headline-face")) {
          name.textContent = word;
        }
      }, LONG_WORD);
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 640 });
        expect.soft(await tooWide(page), `${address} at ${width} px`).toEqual([]);
        expect.soft(await cutOff(page), `${address} at ${width} px`).toEqual([]);
      }
    }
  });

  test("says where its authors are elsewhere, to readers and to machines", async ({ page }) => {
    await page.goto(`${server.url}/authors/la-redaction`);
    const elsewhere = page.getByRole("list", { name: "Ailleurs" }).getByRole("link");
    await expect(elsewhere).toHaveText(["social.example/@phare"]);
    await expect(elsewhere).toHaveAttribute("rel", /\bme\b/);
    expect(await violationsOn(page)).toEqual([]);
    await page.goto(server.url + addressOf(1));
    await expect(page.locator('meta[name="fediverse:creator"]')).toHaveAttribute(
      "content",
      "@phare@social.example",
    );
    const data = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(data ?? "")[0].author).toMatchObject([
      { sameAs: ["https://social.example/@phare"] },
    ]);
  });

  test("names its hub in its feeds and their headers", async ({ request }) => {
    for (const address of ["/feed.xml", "/atom.xml", "/feed.json"]) {
      const answer = await request.get(server.url + address);
      expect(answer.headers().link, address).toBe(
        `<https://hub.example/>; rel="hub", <https://phare.example${address}>; rel="self"`,
      );
      expect(await answer.text(), address).toContain("https://hub.example/");
    }
  });

  // ownAddresses.spec.ts asks a paper that has no news.
  test("announces its news sitemap", async ({ request }) => {
    for (const address of ["/robots.txt", "/sitemap.xml"]) {
      const text = await (await request.get(server.url + address)).text();
      expect(text, address).toContain("news-sitemap.xml");
    }
  });

  test("stands up to axe on a list's further page", async ({ page }) => {
    await page.goto(`${server.url}/ville/page/2`);
    expect(await violationsOn(page)).toEqual([]);
  });

  test("has no page of the demonstration edition", async ({ request }) => {
    for (const address of ["/world", "/2014", "/2014/06/12/iraq-airstrikes", "/about"]) {
      expect((await request.get(server.url + address)).status(), address).toBe(404);
    }
  });
});
