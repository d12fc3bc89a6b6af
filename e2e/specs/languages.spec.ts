import { type APIRequestContext, expect, test } from "@playwright/test";
import {
  ARABIC_NOW,
  ARABIC_STORY,
  GERMAN_STORY,
  JAPANESE_STORY,
  writeArabicPaper,
} from "../../testkit/papers/arabicPaper.ts";
import { build } from "../../testkit/papers.ts";
import { type Server, startServer } from "../../testkit/server.ts";
import { tooWide } from "../helpers/reflow.ts";
import { servedDocument } from "../helpers/servedDocument.ts";

test.describe("An Arabic paper with stories in German and Japanese", () => {
  test.describe.configure({ mode: "default" });
  let server: Server;

  test.beforeAll(async () => {
    const written = writeArabicPaper("arabic");
    await build(written);
    server = await startServer({ ...written, now: ARABIC_NOW });
  });
  test.afterAll(() => server?.stop());

  const found = async (request: APIRequestContext, q: string) => {
    const { document } = await servedDocument(
      request,
      `${server.url}/search?q=${encodeURIComponent(q)}`,
    );
    const headlines = document.querySelectorAll("main article :is(h1, h2, h3, h4) a");
    const marks = document.querySelectorAll("main article mark");
    return {
      addresses: [...headlines].map((link) => link.getAttribute("href")),
      marked: [...marks].map((mark) => mark.textContent),
    };
  };

  for (const [q, address, mark] of [
    ["حكومه", ARABIC_STORY, "الحكومة"],
    ["والضريبة", ARABIC_STORY, "ضريبة"],
    ["Haus", GERMAN_STORY, "Häuser"],
    ["strassen", GERMAN_STORY, "Straße"],
    ["ｶﾞｿﾘﾝ", JAPANESE_STORY, "ガソリン"],
    ["知事", JAPANESE_STORY, "知事"],
  ] as const) {
    test(`is searched by the language of each story: ${q}`, async ({ request }) => {
      const { addresses, marked } = await found(request, q);
      expect(addresses).toEqual([address]);
      expect(marked.join(" ")).toContain(mark);
    });
  }

  test("quotes each story in the marks of its language", async ({ page }) => {
    for (const [address, quoted] of [
      [ARABIC_STORY, "«الضريبة ستوفر 1,5 مليار دولار»"],
      [GERMAN_STORY, "„Die Häuser stehen an der Straße“"],
      [JAPANESE_STORY, "「新しい税を発表した」"],
    ] as const) {
      await page.goto(server.url + address);
      const text = await page.locator("aside p.headline-face, aside p").first().textContent();
      expect(text?.replace(/[\u00a0\u202f]/gu, " ")).toBe(quoted);
    }
  });

  test("runs from right to left, and each story in its own direction", async ({ page }) => {
    await page.goto(server.url);
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    const german = page
      .getByRole("article")
      .filter({ has: page.locator(`a[href="${GERMAN_STORY}"]`) });
    await expect(german.first()).toHaveAttribute("dir", "ltr");
    await page.goto(`${server.url}/search?q=Haus`);
    // The time of a German story is the paper's, and runs from right to left within it.
    const time = page.getByRole("main").getByRole("article").locator("time");
    expect(await time.evaluate((shown) => getComputedStyle(shown).direction)).toBe("rtl");
    await page.goto(server.url + ARABIC_STORY);
    await expect(page.locator('a[rel="author"] bdi')).toHaveText("Jane Roe");
  });

  test("has a paragraph that runs the other way in the column of its story", async ({ page }) => {
    await page.goto(server.url + ARABIC_STORY);
    for (const width of [360, 900, 1366]) {
      await page.setViewportSize({ width, height: 900 });
      const edges = await page
        .locator("#story > p:not([class])")
        .evaluateAll((all) =>
          all.map((p) => [p.getAttribute("dir"), Math.round(p.getBoundingClientRect().right)]),
        );
      expect(edges.map(([dir]) => dir)).toContain("ltr");
      expect([...new Set(edges.map(([, right]) => right))], `${width}`).toHaveLength(1);
    }
  });

  test("slants nothing in scripts without italics", async ({ page }) => {
    const emphasis = async (address: string) => {
      await page.goto(server.url + address);
      return page
        .locator("em")
        .first()
        .evaluate((em) => {
          const { fontStyle, fontWeight, textEmphasisStyle } = getComputedStyle(em);
          return [fontStyle, fontWeight, textEmphasisStyle];
        });
    };
    expect(await emphasis(ARABIC_STORY)).toEqual(["normal", "700", "none"]);
    expect(await emphasis(JAPANESE_STORY)).toEqual(["normal", "400", "dot"]);
    expect(await emphasis(GERMAN_STORY)).toEqual(["italic", "400", "none"]);
  });

  test("fits a phone and a wide screen on every kind of page", async ({ page }) => {
    for (const address of [
      "/",
      "/siyasa",
      "/topics/wuqud",
      "/authors/ali",
      "/2015/03",
      "/search?q=Haus",
      "/about",
      "/corrections",
      "/saved",
      ARABIC_STORY,
      GERMAN_STORY,
      JAPANESE_STORY,
    ]) {
      await page.goto(server.url + address);
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await tooWide(page), `${address} at ${width}`).toEqual([]);
        if (process.env.PICTURES) {
          const name = `${address.replaceAll(/[^\w]+/g, "-")}-${width}.png`;
          await page.screenshot({ path: `${process.env.PICTURES}/${name}`, fullPage: true });
        }
      }
    }
  });
});
