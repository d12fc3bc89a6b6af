import { expect, test } from "@playwright/test";

test.describe("A reader at an address without a page", () => {
  for (const address of [
    "/no-such-page",
    "/2014/06/12/no-such-story",
    "/topics/none",
    "/a/b/c/d/e",
    // Of no route.
    "/feed/none",
  ]) {
    test(`is told so, can search, and finds the latest stories, at ${address}`, async ({
      page,
    }) => {
      const answer = await page.goto(address);
      expect(answer?.status()).toBe(404);
      await expect(page).toHaveTitle("Not found – Broadsheet");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        "There is no page at this address",
      );
      await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute(
        "content",
        /noindex/,
      );
      const latest = page.getByRole("region", { name: "Latest" }).getByRole("link");
      expect(await latest.count()).toBeGreaterThanOrEqual(5);
      await expect(page.getByRole("navigation", { name: "Sections" }).first()).toBeVisible();
      await page.getByRole("searchbox").fill("Neymar");
      await page.getByRole("button", { name: "Search" }).click();
      await expect(page).toHaveURL(/\/search\?q=Neymar/);
      await expect(page.getByRole("region", { name: "Results" })).toContainText("1 story matches");
    });
  }

  test("can read it without script", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    expect((await page.goto("/no-such-page"))?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("searchbox")).toBeVisible();
    await context.close();
  });
});
