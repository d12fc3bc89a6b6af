import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { DEMONSTRATION } from "../../testkit/papers.ts";
import { ROOT } from "../../testkit/project.ts";
import { rawRequest } from "../../testkit/rawRequest.ts";

// crawl.spec.ts tests everything that can be reached.
test.describe("Readers never learn of a draft", () => {
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
