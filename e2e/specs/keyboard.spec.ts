import { expect, type Page, test } from "@playwright/test";
import { LEAD, MATCH } from "../../testkit/stories.ts";
import { PAGE_KINDS } from "../helpers/pageKinds.ts";

interface Stop {
  name: string;
  /** Equal for stops in the same element: a date field has several. */
  element: number;
  /** Whether it follows the previous stop in the document. */
  inOrder: boolean;
  outlined: boolean;
  /** Whether it is invisible: outside of the viewport, without size, or covered. */
  hidden: boolean;
  inQuote: boolean;
}

/** Walks through a page with the Tab key from start to end. */
async function stopsOf(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      // Elements instead of indices, which change when a script adds an element during the walk.
      const page = window as Window & { walked?: Element[] };
      page.walked ??= [];
      const { walked } = page;
      // After the last one the focus leaves the page, or starts again.
      if (walked.length > 1 && element === walked[0]) return undefined;
      const previous = walked.at(-1) ?? element;
      const follows = previous.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
      walked.push(element);
      // A radio button drawn by its label shows the focus on the label.
      const drawn = element.closest("label") ?? element;
      const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
      const boxes = [...drawn.getClientRects()].filter(({ width, height }) => width * height > 0);
      // A stop is visible when one of its points is its own or a descendant's, not covered by another
      // element.
      const seen = boxes.some(({ left, top, width, height }) =>
        [0.1, 0.5, 0.9].some((x) =>
          [0.2, 0.5, 0.8].some((y) => {
            const found = document.elementFromPoint(left + width * x, top + height * y);
            return found !== null && (drawn.contains(found) || found.contains(drawn));
          }),
        ),
      );
      return {
        name: (element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 60),
        element: walked.indexOf(element),
        inOrder: element === previous || follows !== 0,
        outlined: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
        hidden: !seen,
        inQuote: element.closest('aside[aria-label="Pull quote"]') !== null,
      };
    });
    if (!stop || stops.length > 300) return stops;
    stops.push(stop);
  }
}

/** Fails where a walk does not reach everything visibly and in reading order. */
function expectWalk(stops: readonly Stop[], links: number): void {
  expect(stops[0]?.name).toBe("Skip to content");
  expect(stops.filter(({ inOrder }) => !inOrder)).toEqual([]);
  expect(new Set(stops.map(({ element }) => element)).size).toBeGreaterThanOrEqual(links);
  // A date field has several stops; at its button the browser outlines the button itself.
  const marked = new Set(stops.flatMap(({ outlined, element }) => (outlined ? element : [])));
  expect(stops.filter(({ element }) => !marked.has(element))).toEqual([]);
  expect(stops.filter(({ hidden }) => hidden)).toEqual([]);
  expect(stops.filter(({ inQuote }) => inQuote)).toEqual([]);
}

/** The number of visible links: each must be a stop. */
function linksOf(page: Page): Promise<number> {
  return page.evaluate(
    () => [...document.querySelectorAll("a[href]")].filter((link) => link.checkVisibility()).length,
  );
}

/**
 * Custom elements are defined after the page has loaded, and a button that appears during the walk changes
 * its order.
 */
async function elementsAreThere(page: Page): Promise<void> {
  await page.waitForFunction(() => customElements.get("paper-settings") !== undefined);
}

test.describe("A reader with a keyboard", () => {
  for (const { name, address } of PAGE_KINDS) {
    test(`walks through ${name} in reading order and always sees where they are`, async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.goto(address, { waitUntil: "networkidle" });
      await elementsAreThere(page);
      expectWalk(await stopsOf(page), await linksOf(page));
    });
  }

  for (const [name, address] of [
    ["the front", "/"],
    ["an article", LEAD],
  ] as const) {
    test(`walks so on a phone and at 400% as well: ${name}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      // 1280 by 1024 pixels at 400%.
      await page.setViewportSize({ width: 320, height: 256 });
      await page.goto(address, { waitUntil: "networkidle" });
      await elementsAreThere(page);
      expectWalk(await stopsOf(page), await linksOf(page));
    });
  }

  test("skips to the content first of all", async ({ page }) => {
    await page.goto(LEAD);
    const skip = page.getByRole("link", { name: "Skip to content" });
    await page.keyboard.press("Tab");
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    expect((await skip.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(
      page.getByRole("article").first().getByRole("link", { name: "World", exact: true }),
    ).toBeFocused();
  });

  test("reaches the table's frame and scrolls it where it is wider than the screen", async ({
    page,
  }) => {
    // On a phone of 320 pixels the table fits.
    await page.setViewportSize({ width: 240, height: 640 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(MATCH, { waitUntil: "networkidle" });
    await elementsAreThere(page);
    const name = "Table: Minute, Scorer, How, Brazil–Croatia";
    const frame = page.getByRole("region", { name });
    expect(await frame.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeGreaterThan(0);
    expect((await stopsOf(page)).map((stop) => stop.name)).toContain(name);
  });

  test("searches and opens what was found", async ({ page }) => {
    await page.goto("/search");
    await page.getByRole("searchbox").focus();
    await page.keyboard.type("neymar");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/q=neymar/);
    const results = page.getByRole("region", { name: "Results" });
    await results.getByRole("article").first().getByRole("link").first().focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(MATCH);
  });
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
