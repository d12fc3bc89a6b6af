import { expect, test } from "@playwright/test";
import { LEAD } from "../../testkit/stories.ts";
import config from "../playwright.config.ts";

// Playwright switches off the browser's back/forward cache by default.
test.use({
  launchOptions: {
    ...config.use?.launchOptions,
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  },
});

test.describe("Going back shows at once, from the browser's own memory,", () => {
  for (const [name, address] of Object.entries({ article: LEAD, front: "/", section: "/world" })) {
    test(`the ${name}`, async ({ page }) => {
      await page.goto(address);
      await page.evaluate(() => {
        window.addEventListener("pageshow", (event) => {
          document.documentElement.dataset.restored = String(event.persisted);
        });
      });
      await page.goto("/about");
      await page.goBack({ waitUntil: "commit" });
      await expect(page.locator("html")).toHaveAttribute("data-restored", "true");
    });
  }
});
