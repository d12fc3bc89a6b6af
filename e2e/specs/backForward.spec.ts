import { expect, test } from "@playwright/test";
import { installedBrowser } from "../../testkit/browser.mjs";
import { LEAD } from "../../testkit/stories.ts";
import config from "../playwright.config.ts";

// Headless browsers have no back/forward cache, and Playwright switches off that of others.
const executablePath = installedBrowser();
const { args } = config.use?.launchOptions ?? {};
test.use({
  ...(executablePath ? {} : { channel: "chromium" }),
  launchOptions: {
    ...(args ? { args } : {}),
    ...(executablePath ? { executablePath } : {}),
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
