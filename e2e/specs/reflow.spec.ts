import { expect, type Page, test } from "@playwright/test";
import { LEAD } from "../../testkit/stories.ts";
import { PAGE_KINDS } from "../helpers/pageKinds.ts";

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

/** The spacing that a reader may set by WCAG 1.4.12 without losing anything. */
const SPACING =
  "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }";

/** Texts that are cut off because their frame is too small for them and does not scroll. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>("*")]
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        if (clipPath !== "none" || !(element.textContent ?? "").trim()) return false;
        const clipsX = /hidden|clip/.test(overflowX);
        const clipsY = /hidden|clip/.test(overflowY);
        return (
          (clipsX && element.scrollWidth > element.clientWidth + 1) ||
          (clipsY && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => `${element.tagName} ${element.className}`.slice(0, 120)),
  );
}

test.describe("Nobody has to scroll sideways", () => {
  test("on a screen of 320 pixels, on any kind of page", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const { name, address } of PAGE_KINDS) {
      await page.goto(address);
      expect(await tooWide(page), name).toEqual([]);
    }
  });

  test("with text twice as large, on any kind of page", async ({ page }) => {
    test.setTimeout(120_000);
    for (const { name, address } of PAGE_KINDS) {
      for (const width of [640, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(address);
        await addStyle(page, "html { font-size: 200% }");
        expect(await tooWide(page), `${name} at ${width} px`).toEqual([]);
      }
    }
  });

  test("with text spaced as WCAG 1.4.12 asks, on any kind of page", async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const { name, address } of PAGE_KINDS) {
      await page.goto(address);
      await addStyle(page, SPACING);
      expect(await tooWide(page), name).toEqual([]);
      expect(await cutOff(page), name).toEqual([]);
    }
  });
});

test("Nothing moves for a reader who wants it still, on any kind of page", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const { name, address } of PAGE_KINDS) {
    await page.goto(address, { waitUntil: "load" });
    const { moving, transitions, smooth } = await page.evaluate(() => ({
      moving: document.getAnimations().length,
      smooth: getComputedStyle(document.documentElement).scrollBehavior,
      transitions: [...document.querySelectorAll("*")].filter((element) =>
        getComputedStyle(element)
          .transitionDuration.split(", ")
          .some((time) => Number.parseFloat(time) > 0),
      ).length,
    }));
    expect({ moving, transitions, smooth }, name).toEqual({
      moving: 0,
      transitions: 0,
      smooth: "auto",
    });
  }
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
