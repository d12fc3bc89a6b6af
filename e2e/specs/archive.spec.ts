import { expect, test } from "@playwright/test";
import { BOOKS, LEAD, MATCH } from "../../testkit/stories.ts";

test.describe("The archive", () => {
  test("shows a year by its months and days, with how many stories each has", async ({ page }) => {
    await page.goto("/2014");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Archive 2014");
    const june = page.getByRole("region", { name: "June 2014" });
    await expect(june.locator('a[href="/2014/06/12"]')).toHaveText("12 4 stories");
    await expect(june.locator('a[href="/2014/06/11"]')).toHaveText("11 1 story");
    await june.getByRole("link", { name: "June 2014" }).click();
    await expect(page).toHaveURL("/2014/06");
  });

  test("shows a month day by day, newest first", async ({ page }) => {
    await page.goto("/2014/06");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("June 2014");
    const days = page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link");
    const addresses = await days.evaluateAll((all) => all.map((day) => day.getAttribute("href")));
    expect(addresses[0]).toBe("/2014/06/14");
    expect(addresses).toEqual([...addresses].sort().reverse());
    expect(addresses).toContain("/2014/06/02");
    await expect(page.getByRole("main").getByRole("article")).toHaveCount(15);
    // The address of the newest says June 13, by the clocks of Los Angeles.
    await expect(page.getByRole("region", { name: "June 14, 2014" })).toContainText(
      "Jun 14, 1:50 AM",
    );
    await page.goto("/2014/06/13");
    await expect(page).toHaveURL("/2014/06/14");
  });

  test("shows a day with its stories and the way up", async ({ page }) => {
    await page.goto("/2014/06/12");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thursday, June 12, 2014");
    for (const story of [LEAD, MATCH, BOOKS]) {
      await expect(page.getByRole("main").locator(`a[href="${story}"]`)).toBeVisible();
    }
    await page.getByRole("main").getByRole("link", { name: "June 2014" }).click();
    await page.getByRole("main").getByRole("link", { name: "Archive 2014" }).click();
    await expect(page).toHaveURL("/2014");
  });

  test("has no page for days, months and years without stories or that never were", async ({
    request,
  }) => {
    for (const address of [
      "/2014/06/03",
      "/2014/05",
      "/2013",
      "/2014/13",
      "/2014/6",
      "/2014/06/31",
      "/2014/02/30",
      "/2014/06/1",
      "/2014/00/00",
      "/20140",
    ]) {
      expect((await request.get(address)).status(), address).toBe(404);
    }
  });
});
