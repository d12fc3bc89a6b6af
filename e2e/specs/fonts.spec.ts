import { type BrowserContextOptions, expect, type Page, test } from "@playwright/test";
import { LEAD } from "../../testkit/stories.ts";
import { watchLayoutShifts } from "../helpers/layoutShifts.ts";

const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
};

// The picture comes as browsers get it.
test.use({ extraHTTPHeaders: {} });

/** File names that a page requests, in order. */
function requested(page: Page): string[] {
  const names: string[] = [];
  page.on("request", (request) => {
    const address = request.url();
    if (address.endsWith(".woff2")) names.push("font");
    else if (address.includes("/scripts/")) names.push("script");
    else if (address.includes("northern-iraq")) names.push("hero");
  });
  return names;
}

/** Whether text is set in the paper's own font now. */
function inOwnFace(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      /^"?Newsreader Display"?,/.test(
        getComputedStyle(document.querySelector("h1, h2") as Element).fontFamily,
      ) &&
      [...document.fonts].some(
        ({ family, status }) => /^"?Newsreader Display"?$/.test(family) && status === "loaded",
      ),
  );
}

test.describe("The paper's typeface on a phone", () => {
  test.use(PHONE);

  test("comes after the story's picture, and the next page has it from the start", async ({
    page,
  }) => {
    const names = requested(page);
    await page.goto(LEAD, { waitUntil: "networkidle" });
    expect(names).toEqual(["hero", "script", "font", "font"]);

    await page.goto("/", { waitUntil: "load" });
    expect(await page.locator("html[data-faces]").count()).toBe(1);
    expect(await inOwnFace(page)).toBe(true);
  });

  test("waits with all scripts until the picture is there, however slow the line", async ({
    page,
  }) => {
    const events: string[] = [];
    await page.route("**/_next/image?**northern-iraq**", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      events.push("picture");
      await route.continue();
    });
    page.on("request", (request) => {
      if (request.url().includes("/scripts/")) events.push("script");
    });
    await page.goto(LEAD);
    await page.getByRole("button", { name: "Settings" }).waitFor();
    expect(events).toEqual(["picture", "script"]);
  });

  test("does not come in late, before the eyes of somebody who reads", async ({ page }) => {
    await page.route("**/*.woff2", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      await route.continue();
    });
    await page.goto(LEAD, { waitUntil: "networkidle" });
    expect(await page.evaluate(() => localStorage.faces)).toBe("1");
    expect(await page.locator("html[data-faces]").count()).toBe(0);
  });

  test("moves nothing when it comes", async ({ page }) => {
    const layoutShifts = await watchLayoutShifts(page);
    for (const address of [LEAD, "/", "/world", "/search?q=iraq"]) {
      await page.evaluate(() => localStorage.clear()).catch(() => undefined);
      await page.goto(address, { waitUntil: "networkidle" });
      expect(await layoutShifts(), address).toEqual([]);
    }
  });

  test("is not fetched for a reader who saves data", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "connection", { value: { saveData: true } });
    });
    const names = requested(page);
    await page.goto(LEAD, { waitUntil: "networkidle" });
    await page.getByRole("button", { name: "Show picture 1" }).waitFor();
    expect(names).toContain("script");
    expect(names).not.toContain("font");
  });
});

test.describe("The paper's typeface on a phone without script", () => {
  test.use({ ...PHONE, javaScriptEnabled: false });

  test("is loaded by the style sheet", async ({ page }) => {
    const names = requested(page);
    await page.goto(LEAD, { waitUntil: "networkidle" });
    expect(names.filter((name) => name === "font")).toHaveLength(2);
    expect(names).not.toContain("script");
  });
});

test("On a wide screen the typeface is on its way with the page itself", async ({ browser }) => {
  // A browser shows it at once if it comes within a tenth of a second, which a busy machine may miss: each try is a
  // first visit.
  await expect(async () => {
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      const names = requested(page);
      await page.goto(LEAD, { waitUntil: "networkidle" });
      expect(names.filter((name) => name === "font")).toHaveLength(2);
      expect(names.indexOf("script")).toBe(names.length - 1);
      expect(await inOwnFace(page)).toBe(true);
    } finally {
      await context.close();
    }
  }).toPass({ timeout: 60_000 });
});

test("On a wide screen a typeface that comes late is shown where it moves nothing", async ({
  page,
}) => {
  await page.route("**/*.woff2", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  const layoutShifts = await watchLayoutShifts(page);
  for (const address of [LEAD, "/"]) {
    await page.goto(address, { waitUntil: "load" });
    await expect
      .poll(() => page.evaluate(() => document.querySelectorAll("[style*=Late]").length))
      .toBeGreaterThan(0);
    expect(await layoutShifts()).toEqual([]);
  }
  // On the front the paper's name is a shape.
  await expect(page.getByRole("heading", { level: 1, name: "Broadsheet" })).toBeVisible();
  await expect(page.locator("h1 svg")).toBeVisible();
});
