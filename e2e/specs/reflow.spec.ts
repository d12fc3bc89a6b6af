import { expect, type Page, test } from "@playwright/test";
import { PAGE_KINDS } from "../helpers/pageKinds.ts";
import { LEAD } from "../helpers/stories.ts";

/** What makes the page wider than the screen, or is cut off at its edge; empty when all fits. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const over = [...document.body.querySelectorAll("*")].filter((element) => {
      const { left, right, width: own, height } = element.getBoundingClientRect();
      // The skip link is a pixel large until it has the focus.
      if (own <= 1 || height <= 1) return false;
      return (right > width + 1 || left < -1) && !scrolls(element.parentElement);
    });
    const names = over.map((element) => `${element.tagName} ${element.className}`.slice(0, 120));
    const sideways = document.documentElement.scrollWidth - width;
    return sideways > 0 ? [`scrolls ${sideways} px sideways`, ...names] : names;
  });
}

/** A reader's own style; made by the browser, since the page's policy allows no foreign one. */
function addStyle(page: Page, text: string): Promise<void> {
  return page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, text);
}

test.describe("Nobody has to scroll sideways", () => {
  test("on a screen of 320 pixels, on any kind of page", async ({ page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const { name, address } of PAGE_KINDS) {
      await page.goto(address);
      expect(await tooWide(page), name).toEqual([]);
    }
  });

  test("with text twice as large, or spaced as WCAG 1.4.12 asks", async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 800 });
    for (const address of ["/", LEAD, "/search?q=iraq"]) {
      await page.goto(address);
      await addStyle(page, "html { font-size: 200% }");
      expect(await tooWide(page), `${address} at 200%`).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    for (const address of ["/", LEAD, "/search?q=iraq"]) {
      await page.goto(address);
      await addStyle(
        page,
        "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }",
      );
      expect(await tooWide(page), `${address} spaced`).toEqual([]);
    }
  });
});

test("Nothing moves for a reader who wants it still", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(LEAD);
  await expect(page.locator("html")).toHaveCSS("scroll-behavior", "auto");
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});

test("The focus can be seen with forced colours", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(LEAD);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  const outline = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(
      document.activeElement ?? document.body,
    );
    return { outlineStyle, width: Number.parseFloat(outlineWidth) };
  });
  expect(outline.outlineStyle).not.toBe("none");
  expect(outline.width).toBeGreaterThanOrEqual(2);
});
