import { expect, test } from "@playwright/test";
import { LEAD, TIMELINE } from "../../testkit/stories.ts";

test.describe("A reader of one section", () => {
  test("finds its name, what it is about and all its stories, newest first", async ({ page }) => {
    await page.goto("/world");
    await expect(page).toHaveTitle("World – Broadsheet");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("World");
    await expect(page.getByRole("main")).toContainText("Reports from around the world");
    const stories = page.getByRole("main").getByRole("article");
    await expect(stories).toHaveCount(4);
    await expect(stories.getByRole("heading").getByRole("link").first()).toHaveAttribute(
      "href",
      LEAD,
    );
    const times = await stories
      .locator("time")
      .evaluateAll((all) => all.map((time) => Date.parse(time.getAttribute("datetime") ?? "")));
    expect(times).toHaveLength(4);
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  test("sees no way to further pages where there is only one", async ({ page, request }) => {
    await page.goto("/world");
    await expect(page.getByRole("navigation", { name: "Pages" })).toHaveCount(0);
    expect((await request.get("/world/page/2")).status()).toBe(404);
  });
});

test("The head of inner pages takes two lines on a phone, at twice the text size too", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto("/world");
  await expect(page.getByRole("button", { name: "Settings" })).toBeVisible();
  for (const size of ["100%", "200%"]) {
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`html { font-size: ${text} }`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }, size);
    const head = page.getByRole("banner");
    const boxes = await Promise.all(
      [
        head.getByRole("link", { name: "Broadsheet" }),
        head.getByRole("link", { name: "Search" }),
        head.getByRole("button", { name: "Settings" }),
      ].map((part) => part.boundingBox()),
    );
    const [name, ...others] = boxes;
    for (const box of others) {
      expect(box?.y, size).toBeLessThan((name?.y ?? 0) + (name?.height ?? 0));
    }
  }
});

test("A topic lists its stories, whatever their section", async ({ page }) => {
  await page.goto("/topics/iraq");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Iraq");
  await expect(page.getByRole("main")).toContainText("its government, its cities and its people");
  const stories = page.getByRole("main").getByRole("article");
  await expect(stories).toHaveCount(3);
  await expect(stories.filter({ hasText: "Culture" })).toHaveCount(1);
});

test("An author's page says who it is and lists the stories", async ({ page }) => {
  await page.goto("/authors/graphics-desk");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Graphics Desk");
  expect(await page.getByRole("main").getByRole("article").count()).toBeGreaterThan(3);
  await expect(page.getByRole("main").locator(`a[href="${TIMELINE}"]`)).toBeVisible();
});

test("A standing page can be read, and the corrections with it", async ({ page }) => {
  for (const [address, headline] of [
    ["/about", "About"],
    ["/affiliate-disclosure", "Affiliate disclosure"],
    ["/accessibility", "Accessibility"],
    ["/privacy", "Privacy"],
    ["/corrections", "Corrections"],
  ] as const) {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(headline);
    expect((await page.getByRole("main").innerText()).length).toBeGreaterThan(200);
  }
});
