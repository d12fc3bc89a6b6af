import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import type { CallName } from "../../desk/api/calls.ts";
import { EN_DESK } from "../../desk/words/en.ts";
import { DEMONSTRATION } from "../../testkit/papers.ts";
import { ROOT } from "../../testkit/project.ts";
import { rawRequest } from "../../testkit/rawRequest.ts";

/** Calls of the desk's pages that read, and that change something. */
const CALLS: readonly CallName[] = ["session", "openStory", "saveStory", "act", "renew"];

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

  test("nor of the desk in the browser, which another server has", async ({ baseURL }) => {
    const story = "drafts/glossary-of-a-crisis/index.md";
    for (const address of [
      "/desk",
      "/desk/front",
      "/desk/paper",
      "/desk/events?page=1",
      `/desk/story/${story}`,
      "/desk/media/drafts/glossary-of-a-crisis/map-room.png",
      "/desk/files/main.js",
      ...CALLS.map((name) => `/desk/api/${name}`),
    ]) {
      expect((await fetch(`${baseURL}${address}`)).status, address).toBe(404);
      const called = await fetch(`${baseURL}${address}`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ file: story }),
      });
      expect([404, 405], address).toContain(called.status);
      expect(await called.text(), address).not.toContain("Glossary");
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
    // Nor of the desk in the browser: its words, and the library of its editor.
    const ofDesk = [EN_DESK.reading, EN_DESK.noAnswer, "ProseMirror", "CodeMirror"];
    const words = [...telling, ...ofDesk, "drafts/renew.js", "only you see this page"];
    const told = built.flatMap(({ file, text }) =>
      words.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`),
    );
    expect(told).toEqual([]);
  });
});
