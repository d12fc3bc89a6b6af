import { expect, test } from "@playwright/test";
import { SITE } from "../helpers/project.ts";
import { BOOKS, LEAD, MATCH } from "../helpers/stories.ts";

test.describe("A printed article", () => {
  test.beforeEach(({ page }) => page.emulateMedia({ media: "print" }));

  test("keeps its address, dates, authors, credits, sources", async ({ page }) => {
    await page.goto(LEAD);
    const article = page.getByRole("article").first();
    await expect(article.getByText(SITE + LEAD)).toBeVisible();
    await expect(article.getByText(/^Published June 12, 2014/)).toBeVisible();
    await expect(article.getByText("By World Desk and Graphics Desk")).toBeVisible();
    await expect(article.getByText("Graphic: Broadsheet").first()).toBeVisible();
    await expect(article.getByRole("heading", { name: "Sources" })).toBeVisible();
    await expect(article.locator("img").first()).toBeVisible();
    await expect(page.getByRole("banner").getByText("Broadsheet")).toBeVisible();
  });

  test("keeps corrections, notices of paid links and their marks", async ({ page }) => {
    await page.goto(MATCH);
    await expect(page.getByText("It was 62,103.").last()).toBeVisible();
    await page.goto(BOOKS);
    await expect(page.getByRole("note")).toBeVisible();
    await expect(page.getByText("paid link", { exact: true }).first()).toBeVisible();
  });

  test("leaves out navigation, search, related stories and the footer", async ({ page }) => {
    await page.goto(LEAD);
    for (const navigation of await page.locator("nav").all()) await expect(navigation).toBeHidden();
    await expect(page.getByRole("link", { name: "Skip to content" })).toBeHidden();
    await expect(page.getByText("Related stories")).toBeHidden();
    await expect(page.locator("body > div > footer, body > footer")).toBeHidden();
  });

  test("is dark on white whatever the theme, in one column no wider than the sheet", async ({
    page,
  }) => {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await page.setViewportSize({ width: 650, height: 900 });
    await page.goto(LEAD);
    const { ink, paper, sideways, floats } = await page.evaluate(() => {
      const channels = (colour: string) => {
        const canvas = document.createElement("canvas").getContext("2d");
        if (!canvas) return [];
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data];
      };
      const quote = document.querySelector('aside[aria-label="Pull quote"]');
      return {
        ink: channels(getComputedStyle(document.querySelector("h1") ?? document.body).color),
        paper: getComputedStyle(document.body).backgroundColor,
        sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        floats: quote ? getComputedStyle(quote).position : "",
      };
    });
    expect(Math.max(...ink.slice(0, 3))).toBeLessThan(90);
    expect(paper).toMatch(/rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\)/);
    expect(sideways).toBe(0);
    expect(floats).not.toBe("absolute");
  });

  test("comes out as a document of a few sheets", async ({ page }) => {
    await page.goto(LEAD);
    const document = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
    expect(document.startsWith("%PDF")).toBe(true);
    const sheets = document.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThanOrEqual(2);
    expect(sheets).toBeLessThanOrEqual(6);
  });
});
