import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { LEAD } from "../../testkit/stories.ts";
import { watchLayoutShifts } from "../helpers/layoutShifts.ts";

const HELD = "main img[data-held]";

/** The reader's setting, stored by an earlier page. */
function onRequest(page: Page | BrowserContext): Promise<unknown> {
  return page.addInitScript(() => localStorage.setItem("pictures", "asked"));
}

/** Pictures that the browser has requested, whether or not it allowed the response. */
function picturesOf(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/_next/image")) asked.push(request.url());
  });
  return asked;
}

/** Records policy violations. @returns how many there have been */
async function watchViolations(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Object.assign(window, { violations: 0 });
    addEventListener("securitypolicyviolation", () => {
      (window as unknown as { violations: number }).violations += 1;
    });
  });
  return () => page.evaluate(() => (window as unknown as { violations: number }).violations);
}

/** The hero's height as a share of its width. */
function shapeOf(page: Page): Promise<number> {
  return page
    .locator("#img-1 img")
    .evaluate((image) => image.getBoundingClientRect().height / image.clientWidth);
}

test.describe("A reader who saves data", () => {
  for (const [kind, address] of [
    ["article", LEAD],
    ["front", "/"],
  ] as const) {
    test(`gets no picture of the ${kind} before asking, and nothing moves`, async ({ page }) => {
      await onRequest(page);
      const asked = picturesOf(page);
      const layoutShifts = await watchLayoutShifts(page);
      const violations = await watchViolations(page);
      await page.setViewportSize({ width: 390, height: 800 });
      await page.goto(address, { waitUntil: "networkidle" });
      await expect(page.getByRole("button", { name: /Show all \d+ pictures/ })).toBeVisible();
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await page.waitForTimeout(600);
      expect(asked).toEqual([]);
      await expect(page.locator("main img:not([data-held])")).toHaveCount(0);
      expect(await layoutShifts()).toEqual([]);
      expect(await violations()).toBe(0);
      await page.evaluate(() => scrollTo(0, 0));
      await page.getByRole("button", { name: /Show all \d+ pictures/ }).click();
      await expect.poll(() => asked.length).toBeGreaterThan(0);
      await expect(page.locator(HELD)).toHaveCount(0);
      await expect(page.locator("[data-held-place]")).toHaveCount(0);
      expect(await violations()).toBe(0);
    });
  }

  test("is known by what the browser says, and may choose otherwise for this paper", async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "connection", { value: { saveData: true } });
    });
    const asked = picturesOf(page);
    await page.goto(LEAD, { waitUntil: "networkidle" });
    await expect(page.getByRole("button", { name: "Show picture 1" })).toBeVisible();
    expect(asked).toEqual([]);
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("group", { name: "Pictures" }).getByText("At once").click();
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    await expect(page.locator(HELD)).toHaveCount(0);
    await page.reload({ waitUntil: "networkidle" });
    await expect(page.locator(HELD)).toHaveCount(0);
  });

  test("reads what each picture shows in a place of its size, and shows one by the keyboard", async ({
    page,
    browser,
  }) => {
    const usual = await browser.newPage();
    await usual.goto(new URL(LEAD, test.info().project.use.baseURL).href);
    const shape = await shapeOf(usual);
    const shown = await usual
      .locator("#img-1 img")
      .evaluate((i: HTMLImageElement) => i.decode().then(() => i.currentSrc));
    await usual.close();

    await onRequest(page);
    const asked = picturesOf(page);
    await page.goto(LEAD, { waitUntil: "networkidle" });
    expect(Math.abs((await shapeOf(page)) - shape)).toBeLessThan(0.01);
    const image = page.locator("#img-1 img");
    const alt = (await image.getAttribute("alt")) ?? "";
    expect(alt).toContain("Map");
    await expect(page.locator("#img-1").getByText(alt)).toBeVisible();
    const button = page.getByRole("button", { name: "Show picture 1" });
    const { height = 0 } = (await button.boundingBox()) ?? {};
    expect(height).toBeGreaterThanOrEqual(24);
    await button.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => asked).toEqual([shown]);
    await expect(page.locator("#img-1 a")).toBeFocused();
    await expect(page.locator("#img-1 [data-held-place]")).toHaveCount(0);
    await expect(page.locator("#img-2 img")).toHaveAttribute("data-held", /./);
    expect(Math.abs((await shapeOf(page)) - shape)).toBeLessThan(0.01);
  });

  test("gets a picture in its place by its link first, and large by the next click", async ({
    page,
  }) => {
    await onRequest(page);
    await page.goto(LEAD, { waitUntil: "networkidle" });
    const link = page.locator("#img-1 a");
    await link.click();
    await expect(page.locator("#img-1 img")).not.toHaveAttribute("data-held");
    expect(new URL(page.url()).hash).toBe("");
    await link.click();
    await expect(page.getByRole("dialog", { name: "Pictures" })).toBeVisible();
    await page.getByRole("button", { name: "Next" }).click();
    const large = page.locator("dialog img");
    await expect
      .poll(() => large.evaluate((i) => (i as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(99);
  });

  test("can ask again for a picture that did not come", async ({ page }) => {
    await onRequest(page);
    await page.route("**/_next/image?**", (route) => route.abort());
    await page.goto(LEAD);
    const button = page.getByRole("button", { name: "Show picture 1" });
    await button.click();
    await expect(page.locator("#img-1 img")).toHaveAttribute("data-held", /./);
    await expect(button).toBeVisible();
  });

  test("is followed by other tabs", async ({ page, context }) => {
    await onRequest(page);
    await page.goto(LEAD);
    await expect(page.getByRole("button", { name: "Show picture 1" })).toBeVisible();
    const other = await context.newPage();
    await other.goto("/about");
    await other.getByRole("button", { name: "Settings" }).click();
    await other.getByRole("group", { name: "Pictures" }).getByText("At once").click();
    await expect(page.locator(HELD)).toHaveCount(0);
  });

  test("saves a story without the pictures that wait", async ({ page }) => {
    await onRequest(page);
    const asked = picturesOf(page);
    await page.goto(LEAD, { waitUntil: "networkidle" });
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("Pictures not shown are left out.")).toBeVisible();
    expect(asked).toEqual([]);
    const kept = await page.evaluate(async () => {
      const keys = await (await caches.open("saved")).keys();
      return keys.map(({ url }) => new URL(url).pathname);
    });
    expect(kept).toEqual([LEAD]);
  });

  test("gets pictures as they come where scripts are off", async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL ? { baseURL } : {}),
    });
    const page = await context.newPage();
    const asked = picturesOf(page);
    await page.goto(LEAD, { waitUntil: "networkidle" });
    expect(asked.length).toBeGreaterThan(0);
    await context.close();
  });
});
