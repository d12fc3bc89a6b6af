import { createRequire } from "node:module";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { leanPage } from "../../delivery/leanPage.ts";
import { EN } from "../../newsroom/locales/words/en.ts";
import { NOW, ROOT, WORKSHOP } from "../../testkit/project.ts";
import { rawRequest } from "../../testkit/rawRequest.ts";
import { type Server, startServer } from "../../testkit/server.ts";
import { LEAD } from "../../testkit/stories.ts";
import { PAGE_KINDS } from "../helpers/pageKinds.ts";

const { version } = createRequire(import.meta.url)("next/package.json") as { version: string };
const CHANGED =
  `Next ${version} writes its pages differently than delivery/leanPage.ts knows: pages would be ` +
  "served whole, with the framework's script. Bring leanPage.ts up to date";

/**
 * The page without scripts and preloads, which must be the same before and after delivery/finishPage.ts.
 */
function content(html: string): string {
  return html
    .replace(/<script\b[\s\S]*?<\/script>/g, "")
    .replace(/<link rel="(?:preload|modulepreload)"[^>]*as="script"[^>]*\/>/g, "")
    .replace(/<div hidden="">(?:<!--\/?\$-->)*<\/div>|<!--(?: |\/?\$)-->/g, "");
}

test.describe("With the seam switched off", () => {
  let whole: Server;

  test.beforeAll(async () => {
    whole = await startServer({
      contentDir: path.join(ROOT, "content"),
      editionFile: process.env.EDITION_FILE || path.join(WORKSHOP, "edition.sqlite"),
      now: NOW,
      env: { LEAN: "0" },
    });
  });

  test.afterAll(() => whole.stop());

  test("every kind of page is written as the seam knows the pages of the installed Next", async () => {
    for (const { name, address } of PAGE_KINDS) {
      const { text } = await rawRequest(whole.url, address);
      expect(text, name).toContain("__next_f");
      const result = leanPage(text);
      if (!("html" in result)) throw new Error(`${CHANGED} (${name}: ${result.unrecognised}).`);
      expect(result.html, `${CHANGED} (${name}).`).not.toContain("__next_f");
      expect(result.html, `${CHANGED} (${name}).`).not.toMatch(/\/_next\/static\/[^"]*\.js/);
      expect(content(result.html), `${name} has lost more than scripts and their marks`).toBe(
        content(text),
      );
      const data = /<script type="application\/ld\+json"/g;
      expect(result.html.match(data)?.length, name).toBe(text.match(data)?.length);
    }
  });

  test("no page has the style sheet, or the page of missing addresses, in the data for its script", async () => {
    const { text: nothing } = await rawRequest(whole.url, "/no/such/page");
    expect(nothing).toContain(EN.noPageHere);
    for (const { name, address } of PAGE_KINDS) {
      const { text } = await rawRequest(whole.url, address);
      if (!text.includes("<title>Not found")) expect(text, name).not.toContain(EN.noPageHere);
      expect(text, name).toMatch(/<link rel="stylesheet"/);
      expect(text, name).not.toContain("@layer");
    }
  });

  test("a page is served whole, with a policy under which it works", async ({ page }) => {
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    const response = await page.goto(`${whole.url}${LEAD}`, { waitUntil: "networkidle" });
    expect(response?.headers()["content-security-policy"]).toContain("script-src 'self'");
    expect(await page.locator("script[src^='/_next/static']").count()).toBeGreaterThan(0);
    await expect(page.locator("h1")).toBeVisible();
    expect(faults).toEqual([]);
  });
});
