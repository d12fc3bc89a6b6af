import type { Page } from "@playwright/test";

/** Elements wider than the viewport or cut off at its edge; empty when everything fits. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const over = [...document.body.querySelectorAll("*")].filter((element) => {
      const { left, right, width: own, height } = element.getBoundingClientRect();
      // The skip link has the size of a pixel until it has the focus.
      if (own <= 1 || height <= 1) return false;
      return (right > width + 1 || left < -1) && !scrolls(element.parentElement);
    });
    const names = over.map((element) => `${element.tagName} ${element.className}`.slice(0, 120));
    const sideways = document.documentElement.scrollWidth - width;
    return sideways > 0 ? [`scrolls ${sideways} px sideways`, ...names] : names;
  });
}

/**
 * Does some work while a user style sheet applies; inserted by the browser, since the page's policy allows no
 * foreign styles.
 */
export async function withStyle(page: Page, css: string, work: () => Promise<void>): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
  await work();
  await page.evaluate(() => {
    document.adoptedStyleSheets.pop();
  });
}

/** The text spacing that must not lose any content (WCAG 1.4.12). */
export const SPACING =
  "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }";

/** Texts that are cut off because their box is too small and does not scroll. */
export function cutOff(page: Page): Promise<string[]> {
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
