import { brotliCompressSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { budgetFault, readBudgets } from "../../bench/budgets.ts";
import { wireSize } from "../../bench/wire.ts";
import { LEAD } from "../../testkit/stories.ts";
import { watchLayoutShifts } from "../helpers/layoutShifts.ts";

/** A mid-range phone: 412 CSS pixels wide, two device pixels each. */
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 2, isMobile: true };

// Pictures weigh what they weigh in browsers.
test.use({ extraHTTPHeaders: {} });

/** Bytes (brotli) of the paper's own scripts before a reader's first interaction. */
const MOST_SCRIPT = 5_000;

test.describe("What a reader downloads", () => {
  for (const [name, budget] of Object.entries(readBudgets())) {
    test(`keeps the budget of the ${name} in bytes on the wire`, async ({ baseURL }) => {
      const size = await wireSize(Number(new URL(baseURL ?? "").port), budget.address);
      expect(size.status).toBe(200);
      expect(budgetFault(name, budget, size.total)).toBeUndefined();
    });
  }

  test("is the lead on a phone, hero and fonts included, in at most 100 kB and 6 requests", async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ ...PHONE, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send("Network.enable");
    const addresses = new Map<string, string>();
    const bytes = new Map<string, number>();
    client.on("Network.responseReceived", ({ requestId, response }) => {
      addresses.set(requestId, response.url);
    });
    client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      bytes.set(requestId, encodedDataLength);
    });
    await page.goto(LEAD, { waitUntil: "networkidle" });

    const finished = [...bytes.keys()].map((id) => addresses.get(id) ?? "");
    const weightOf = (part: string) =>
      [...bytes]
        .filter(([id]) => addresses.get(id)?.includes(part))
        .reduce((sum, [, weight]) => sum + weight, 0);
    expect(finished.length, finished.join("\n")).toBeLessThanOrEqual(6);
    expect([...bytes.values()].reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(
      100_000,
    );
    expect(weightOf("northern-iraq")).toBeGreaterThan(0);
    expect(weightOf("northern-iraq")).toBeLessThanOrEqual(60_000);
    const fonts = finished.filter((address) => address.endsWith(".woff2"));
    expect(fonts.length).toBeLessThanOrEqual(2);
    expect(weightOf(".woff2")).toBeLessThanOrEqual(60_000);
    const scripts = finished.filter((address) => /\.js$/.test(address));
    expect(scripts.every((address) => address.includes("/scripts/"))).toBe(true);
    const texts = await Promise.all(
      scripts.map(async (address) => (await page.request.get(address)).body()),
    );
    const inline = await page.locator("script[data-first]").allTextContents();
    texts.push(...inline.map((text) => Buffer.from(text)));
    const script = texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
    expect(script).toBeGreaterThan(0);
    expect(script).toBeLessThanOrEqual(MOST_SCRIPT);
    await context.close();
  });

  test("moves nothing when the fonts come two seconds late", async ({ page }) => {
    await page.route("**/*.woff2", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      await route.continue();
    });
    const layoutShifts = await watchLayoutShifts(page);
    await page.goto(LEAD, { waitUntil: "networkidle" });
    await page.waitForFunction(() => document.fonts.status === "loaded");
    expect(await layoutShifts()).toEqual([]);
  });
});
