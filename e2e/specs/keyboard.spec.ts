import { expect, type Page, test } from "@playwright/test";
import { LEAD, MATCH } from "../helpers/stories.ts";

interface Stop {
  name: string;
  /** Place among all elements of the document. */
  order: number;
  outlined: boolean;
  inView: boolean;
  inQuote: boolean;
}

/** Goes through a page with the Tab key from its beginning to its end. */
async function stopsOf(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const all = [...document.querySelectorAll("*")];
      return {
        name: (element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 60),
        order: all.indexOf(element),
        outlined: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
        inView: box.bottom > 0 && box.top < innerHeight && box.width > 0 && box.height > 0,
        inQuote: element.closest('aside[aria-label="Pull quote"]') !== null,
      };
    });
    // Beyond the last one the focus leaves the page, or begins again.
    if (!stop || stop.order === stops[0]?.order || stops.length > 200) return stops;
    stops.push(stop);
  }
}

test.describe("A reader with a keyboard", () => {
  for (const [name, address, least] of [
    ["the front", "/", 30],
    ["an article with a pull quote", LEAD, 25],
    ["an article with a table", MATCH, 25],
    ["search", "/search", 20],
  ] as const) {
    test(`walks through ${name} in reading order and always sees where they are`, async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.goto(address);
      const stops = await stopsOf(page);
      expect(stops.length).toBeGreaterThanOrEqual(least);
      expect(stops[0]?.name).toBe("Skip to content");
      const orders = stops.map(({ order }) => order);
      expect(orders).toEqual([...orders].sort((a, b) => a - b));
      // A date field is several stops; at its button the browser marks the button itself.
      const marked = new Set(stops.filter(({ outlined }) => outlined).map(({ order }) => order));
      expect(stops.filter(({ order }) => !marked.has(order))).toEqual([]);
      expect(stops.filter(({ inView }) => !inView)).toEqual([]);
      expect(stops.filter(({ inQuote }) => inQuote)).toEqual([]);
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
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(MATCH);
    expect((await stopsOf(page)).map(({ name }) => name)).toContain(
      "Table: Minute, Scorer, How, Brazil–Croatia",
    );
  });

  test("searches and opens what was found", async ({ page }) => {
    await page.goto("/search");
    await page.getByLabel("Search the paper").focus();
    await page.keyboard.type("neymar");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/q=neymar/);
    await page.getByRole("region", { name: "Results" }).getByRole("link").first().focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(MATCH);
  });
});
