import { expect, type Page, test } from "@playwright/test";
import { LEAD } from "../../testkit/stories.ts";
import { contrastViolationsOn } from "../helpers/axe.ts";
import { PAGE_KINDS } from "../helpers/pageKinds.ts";

/**
 * Simulates a browser without a CSS function: every use of it is renamed to an unknown function in pages,
 * style sheets and scripts.
 */
async function withoutFunction(page: Page, name: string): Promise<void> {
  await page.route("**/*", async (route) => {
    // Pictures are beside the point, which is the contrast of words.
    if (route.request().resourceType() === "image") return route.abort();
    const answer = await route.fetch();
    const type = answer.headers()["content-type"] ?? "";
    if (!/html|css|javascript/.test(type)) return route.fulfill({ response: answer });
    const { "content-security-policy": _, ...headers } = answer.headers();
    const body = (await answer.text()).replaceAll(`${name}(`, `unknown-${name}(`);
    await route.fulfill({ response: answer, headers, body });
  });
}

// Pictures may still be loading when a test ends.
test.afterEach(({ page }) => page.unrouteAll({ behavior: "ignoreErrors" }));

const contrastOn = async (page: Page) =>
  (await contrastViolationsOn(page)).filter((line) => line.startsWith("color-contrast"));

test.describe("Without light-dark(), as in Safari 17.4 and Chrome 122, a page is plain and readable", () => {
  test("where the system is dark and where it is light, on every kind of page", async ({
    page,
  }) => {
    await withoutFunction(page, "light-dark");
    for (const { name, address } of PAGE_KINDS) {
      await page.emulateMedia({ colorScheme: "dark" });
      await page.goto(address);
      for (const scheme of ["dark", "light"] as const) {
        await page.emulateMedia({ colorScheme: scheme });
        const shown = await page.evaluate(() => {
          const { backgroundColor, colorScheme } = getComputedStyle(document.documentElement);
          const known = CSS.supports("color", "light-dark(#000, #fff)");
          return { backgroundColor, colorScheme, known };
        });
        expect(shown.known).toBe(true);
        expect(shown.backgroundColor, `${name}, ${scheme}`).not.toBe("rgba(0, 0, 0, 0)");
        expect(shown.colorScheme, `${name}, ${scheme}`).toBe("light");
        expect(await contrastOn(page), `${name}, ${scheme}`).toEqual([]);
      }
    }
  });

  test("whatever the reader has chosen, in what scripts add, and on paper", async ({ page }) => {
    await withoutFunction(page, "light-dark");
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(LEAD, { waitUntil: "networkidle" });
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("group", { name: "Theme" }).getByLabel("Dark").check();
    expect(await contrastOn(page)).toEqual([]);
    await page.reload({ waitUntil: "networkidle" });
    expect(await contrastOn(page)).toEqual([]);
    await page.locator("figure a").first().click();
    await expect(page.getByRole("dialog", { name: "Pictures" })).toBeVisible();
    expect(await contrastOn(page)).toEqual([]);
    await page.goBack();
    await page.emulateMedia({ media: "print" });
    expect(await contrastOn(page)).toEqual([]);
  });
});

test("Without popovers no button opens settings that could not be closed", async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ["popover", "showPopover", "hidePopover", "togglePopover"]) {
      Reflect.deleteProperty(HTMLElement.prototype, name);
    }
  });
  await page.goto(LEAD, { waitUntil: "networkidle" });
  await expect(page.locator("story-tools button").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Settings" })).toHaveCount(0);
});
