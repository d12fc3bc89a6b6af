import { expect, test } from "@playwright/test";
import { violationsOn } from "../helpers/axe.ts";
import { PAGE_KINDS } from "../helpers/pageKinds.ts";

const WIDTHS = [360, 1440];
const THEMES = ["light", "dark"] as const;

test.describe("Every rule of axe holds, on phone and desktop, by day and by night, on", () => {
  for (const { name, address } of PAGE_KINDS) {
    test(name, async ({ page }) => {
      await page.goto(address);
      const found: string[] = [];
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        for (const colorScheme of THEMES) {
          await page.emulateMedia({ colorScheme });
          for (const violation of await violationsOn(page)) {
            found.push(`${width} px, ${colorScheme}: ${violation}`);
          }
        }
      }
      expect(found).toEqual([]);
    });
  }
});
