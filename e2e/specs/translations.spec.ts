import { expect, test } from "@playwright/test";
import { LEAD } from "../../testkit/stories.ts";

const GERMAN = "/2014/06/12/irak-luftangriffe";
const ARABIC = "/2014/06/12/iraq-darabat-jawwiya";

/** Each version with the names of the others, as its switch has them, and the switch's own name. */
const VERSIONS = [
  {
    address: LEAD,
    lang: "en-US",
    dir: "ltr",
    label: "Translations",
    others: ["Deutsch", "العربية"],
  },
  {
    address: GERMAN,
    lang: "de",
    dir: "ltr",
    label: "Übersetzungen",
    others: ["English", "العربية"],
  },
  { address: ARABIC, lang: "ar", dir: "rtl", label: "ترجمات", others: ["English", "Deutsch"] },
];

test.describe("The lead in three languages", () => {
  for (const { address, lang, dir, label, others } of VERSIONS) {
    test(`has a switch and the same list for search engines in ${lang}`, async ({ page }) => {
      await page.goto(address);
      const story = page.getByRole("article").first();
      await expect(story).toHaveAttribute("lang", lang);
      await expect(story).toHaveAttribute("dir", dir);
      const links = story.getByRole("navigation", { name: label }).getByRole("link");
      expect((await links.allTextContents()).sort()).toEqual([...others].sort());
      const alternates = await page
        .locator("head link[hreflang]")
        .evaluateAll((all) =>
          all.map((link) => [
            link.getAttribute("hreflang"),
            new URL((link as HTMLLinkElement).href).pathname,
          ]),
        );
      expect(alternates).toEqual([
        ["ar", ARABIC],
        ["de", GERMAN],
        ["en-US", LEAD],
        ["x-default", LEAD],
      ]);
      const [node] = JSON.parse(
        (await page.locator('script[type="application/ld+json"]').textContent()) ?? "",
      );
      expect(node.inLanguage).toBe(lang);
      if (address === LEAD) expect(node.workTranslation).toHaveLength(2);
      else expect(new URL(node.translationOfWork.url).pathname).toBe(LEAD);
    });
  }

  test("has the section above the headline at the side where its lines begin", async ({ page }) => {
    for (const { address, dir } of VERSIONS) {
      await page.goto(address);
      const header = page.locator("main article > header");
      const [around, link] = await Promise.all(
        [header, header.getByRole("link", { name: "World" })].map((one) => one.boundingBox()),
      );
      if (!around || !link) throw new Error(`${address} has no section above its headline`);
      const distance =
        dir === "rtl" ? around.x + around.width - (link.x + link.width) : link.x - around.x;
      expect(Math.abs(distance), address).toBeLessThan(1);
    }
  });

  test("is once in lists, and whole in the sitemap and in search", async ({ page, request }) => {
    for (const address of ["/", "/world", "/topics/iraq", "/authors/world-desk", "/2014/06/12"]) {
      await page.goto(address);
      await expect(page.locator(`main a[href="${LEAD}"]`), address).not.toHaveCount(0);
      for (const other of [GERMAN, ARABIC]) {
        await expect(page.locator(`main a[href="${other}"]`), address).toHaveCount(0);
      }
    }
    for (const feed of ["/feed.xml", "/world/feed.xml", "/atom.xml", "/feed.json"]) {
      const text = await (await request.get(feed)).text();
      expect(text, feed).toContain(LEAD);
      expect(text, feed).not.toContain(GERMAN);
    }
    const sitemap = await (await request.get("/sitemap-2014-06.xml")).text();
    expect(sitemap.match(/<xhtml:link /g)).toHaveLength(12);
    await page.goto("/search?q=Luftangriffe");
    await expect(page.locator(`main a[href="${GERMAN}"]`)).not.toHaveCount(0);
  });
});
