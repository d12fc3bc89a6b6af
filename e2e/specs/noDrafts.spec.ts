import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { DEMONSTRATION } from "../../testkit/papers.ts";
import { ROOT } from "../../testkit/project.ts";
import { rawRequest } from "../../testkit/rawRequest.ts";
import { LEAD, MATCH } from "../../testkit/stories.ts";
import { crawl } from "../helpers/crawl.ts";
import { draftWords, normalized } from "../helpers/draftWords.ts";

test.describe("Readers never learn of a draft", () => {
  test("on no page, picture, script, feed or sitemap that can be reached", async ({ baseURL }) => {
    test.setTimeout(120_000);
    const words = draftWords();
    expect(words.length).toBeGreaterThan(100);
    expect(words).toContain("untitled-oil-prices");
    const pages = await crawl(baseURL ?? "", ["/search?q=glossary", "/search?q=oil+prices"]);
    // The walk has to have seen the whole paper, else it would prove nothing.
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

  test("at no address that an editor would use", async ({ baseURL }) => {
    for (const address of [
      "/drafts",
      "/drafts/glossary-of-a-crisis",
      "/drafts/untitled-oil-prices",
      "/drafts/events",
      "/drafts/renew.js",
      "/glossary-of-a-crisis",
      "/world/glossary-of-a-crisis",
      "/media/drafts/glossary-of-a-crisis/map-room.png",
    ]) {
      expect((await rawRequest(baseURL ?? "", address)).status, address).toBe(404);
    }
  });

  test("by searching for their words", async ({ page }) => {
    for (const q of ["glossary", '"oil prices"', '"words that recur"']) {
      await page.goto(`/search?q=${encodeURIComponent(q)}`);
      await expect(page.getByRole("region", { name: "Results" })).toContainText("No stories match");
    }
  });

  test("in the edition file or in the built site", () => {
    const telling = [
      "glossary-of-a-crisis",
      "untitled-oil-prices",
      "map-room.png",
      "words that recur",
    ];
    const edition = readFileSync(DEMONSTRATION.editionFile).toString("latin1");
    for (const word of telling) expect(edition).not.toContain(word);
    const built = readdirSync(path.join(ROOT, ".next"), { recursive: true, encoding: "utf8" })
      .filter((file) => statSync(path.join(ROOT, ".next", file)).isFile())
      .filter((file) => /^(?:server|static)\/.*\.(?:js|html|json|rsc|body)$/.test(file))
      .map((file) => ({ file, text: readFileSync(path.join(ROOT, ".next", file), "utf8") }));
    expect(built.length).toBeGreaterThan(20);
    for (const { file, text } of built) {
      const told = [...telling, "drafts/renew.js", "only you see this page"].filter((word) =>
        text.includes(word),
      );
      expect(told, file).toEqual([]);
    }
  });
});
