import { expect, type Page, test } from "@playwright/test";
import { LEAD } from "../../testkit/stories.ts";
import { watchLayoutShifts } from "../helpers/layoutShifts.ts";

const DARK = "rgb(20, 18, 16)";
const LIGHT = "rgb(252, 250, 246)";

/** Opens the panel and waits for its first control to have the focus. */
async function openSettings(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Settings" }).click();
  await expect(page.getByRole("region", { name: "Settings" })).toBeVisible();
}

function choose(page: Page, group: string, option: string): Promise<void> {
  return page.getByRole("group", { name: group }).getByText(option, { exact: true }).click();
}

/** The page's background colour as displayed. */
function paperColour(page: Page): Promise<string> {
  return page.evaluate(() => {
    const canvas = document.createElement("canvas").getContext("2d");
    if (!canvas) return "";
    canvas.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b] = canvas.getImageData(0, 0, 1, 1).data;
    return `rgb(${r}, ${g}, ${b})`;
  });
}

test.describe("A reader's settings", () => {
  test("choose the theme against the system's, on this page and on the next from its first paint", async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const look = () => {
        if (document.body) seen.push(getComputedStyle(document.documentElement).colorScheme);
        if (seen.length < 20) requestAnimationFrame(look);
      };
      look();
    });
    await page.goto("/");
    await openSettings(page);
    await choose(page, "Theme", "Dark");
    await expect.poll(() => paperColour(page)).toBe(DARK);
    await page.goto(LEAD);
    await page.waitForFunction(() => (window as unknown as { seen: string[] }).seen.length > 5);
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(new Set(seen)).toEqual(new Set(["dark"]));
    expect(await paperColour(page)).toBe(DARK);
    const first = page.locator("meta[name=theme-color]").first();
    await expect(first).toHaveAttribute("content", "#141210");
    await expect(first).not.toHaveAttribute("media");
    await openSettings(page);
    await choose(page, "Theme", "System");
    await expect.poll(() => paperColour(page)).toBe(LIGHT);
    await expect(first).toHaveAttribute("media", /light/);
  });

  test("have four sizes of text, at which a story does not scroll sideways on a phone", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(LEAD);
    const text = page.locator("article p").nth(3);
    const size = () => text.evaluate((p) => Number.parseFloat(getComputedStyle(p).fontSize));
    const sizes: number[] = [];
    await openSettings(page);
    for (const name of ["Small", "Standard", "Large", "Largest"]) {
      await choose(page, "Text size", name);
      sizes.push(await size());
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, name).toBeLessThanOrEqual(0);
    }
    expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => a - b));
    await page.reload();
    expect(await size()).toBe(sizes[3]);
  });

  test("set text and headlines in plain letters, wider apart", async ({ page }) => {
    await page.goto(LEAD);
    await openSettings(page);
    await choose(page, "Letters", "Plain, wider");
    await page.reload();
    for (const selector of ["h1", "#story > p:first-child"]) {
      const { family, spacing } = await page.locator(selector).evaluate((element) => {
        const { fontFamily, letterSpacing } = getComputedStyle(element);
        return { family: fontFamily, spacing: Number.parseFloat(letterSpacing) };
      });
      expect(family).toMatch(/^system-ui/);
      expect(spacing).toBeGreaterThan(0);
    }
  });

  test("are the same in every tab at once", async ({ page, context }) => {
    await page.goto("/");
    const other = await context.newPage();
    await other.goto(LEAD);
    await openSettings(other);
    await page.bringToFront();
    await openSettings(page);
    await choose(page, "Theme", "Dark");
    await expect.poll(() => paperColour(other)).toBe(DARK);
    await expect(
      other.getByRole("group", { name: "Theme", includeHidden: true }).getByLabel("Dark", {
        exact: true,
      }),
    ).toBeChecked();
  });

  test("are reached, changed and left by the keyboard alone", async ({ page }) => {
    await page.goto("/");
    const button = page.getByRole("button", { name: "Settings" });
    await button.focus();
    await page.keyboard.press("Enter");
    const system = page.getByRole("radio", { name: "System" }).first();
    await expect(system).toBeFocused();
    await page.keyboard.press("ArrowLeft");
    await expect(page.getByRole("radio", { name: "Dark" })).toBeFocused();
    await expect.poll(() => paperColour(page)).toBe(DARK);
    const outline = await page
      .locator("label:has(:focus-visible)")
      .evaluate((label) => getComputedStyle(label).outlineStyle);
    expect(outline).toBe("solid");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("radio", { name: "Standard" })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("region", { name: "Settings" })).toBeHidden();
    await expect(button).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("region", { name: "Settings" })).toBeVisible();
  });

  test("show what is chosen with forced colours too", async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await page.goto("/");
    await openSettings(page);
    const colours = await page
      .getByRole("group", { name: "Theme" })
      .evaluate((group) =>
        [...group.querySelectorAll("label")].map(
          (label) => getComputedStyle(label).backgroundColor,
        ),
      );
    expect(colours[0]).not.toBe(colours[1]);
    expect(colours[1]).toBe(colours[2]);
  });

  test("take their place without anything moving, and are absent without script", async ({
    page,
    browser,
    baseURL,
  }) => {
    const layoutShifts = await watchLayoutShifts(page);
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto("/");
      await expect(page.getByRole("button", { name: "Settings" })).toBeVisible();
      await page.waitForTimeout(200);
      expect(await layoutShifts(), `${width}`).toEqual([]);
    }
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const plain = await context.newPage();
    await plain.goto("/");
    await expect(plain.getByRole("button")).toHaveCount(0);
    await context.close();
  });

  test("work for the page in view where the browser keeps nothing", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("switched off", "SecurityError");
        },
      });
    });
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto("/");
    await openSettings(page);
    await choose(page, "Theme", "Dark");
    await expect.poll(() => paperColour(page)).toBe(DARK);
    expect(errors).toEqual([]);
  });
});
