import { expect, test } from "@playwright/test";
import { violationsOn } from "../helpers/axe.ts";
import { PAGE_KINDS } from "../helpers/pageKinds.ts";

const WIDTHS = [360, 1440];

/** How a page may be shown. axe finds its colours by the computed styles, so forced ones count too. */
const SHOWN = [
  { name: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { name: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { name: "forced colours", media: { colorScheme: "dark", forcedColors: "active" } },
] as const;

test.describe("Every rule of axe holds, on phone and desktop, by day, in dark mode and with forced colours, on", () => {
  for (const { name, address } of PAGE_KINDS) {
    test(name, async ({ page }) => {
      await page.goto(address, { waitUntil: "networkidle" });
      const found: string[] = [];
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        for (const { name: shown, media } of SHOWN) {
          await page.emulateMedia(media);
          for (const violation of await violationsOn(page)) {
            found.push(`${width} px, ${shown}: ${violation}`);
          }
        }
      }
      expect(found).toEqual([]);
    });
  }
});
