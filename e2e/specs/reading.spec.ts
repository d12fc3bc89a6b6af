import { expect, test } from "@playwright/test";
import { LONG, writeLongStory } from "../../testkit/papers/longStory.ts";
import { build } from "../../testkit/papers.ts";
import { NOW } from "../../testkit/project.ts";
import { type Server, startServer } from "../../testkit/server.ts";
import { LEAD } from "../../testkit/stories.ts";

let server: Server;

test.beforeAll(async () => {
  const paper = writeLongStory("reading");
  await build(paper, new Date(NOW));
  server = await startServer({ ...paper, now: NOW });
});

test.afterAll(() => server?.stop());

test.describe("In a long story a reader", () => {
  test("finds its contents, and is led to a part, without script", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(server.url + LONG);
    const contents = page.getByRole("navigation", { name: "In this story" });
    await expect(contents.getByRole("link")).toHaveCount(5);
    await contents.getByRole("link", { name: "How it ended" }).click();
    await expect(page.getByRole("heading", { name: "How it ended" })).toBeInViewport();
    // A heading called “Top” must not take the id of the link back to the top.
    await page.getByRole("link", { name: "Back to top" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
    await context.close();
  });

  test("sees how far it is read, unless motion is to be reduced", async ({ page }) => {
    await page.goto(server.url + LONG, { waitUntil: "networkidle" });
    await page.mouse.wheel(0, 200);
    const line = page.locator("reading-progress");
    await expect(line).toBeAttached();
    const share = () =>
      line.evaluate((element) => element.getBoundingClientRect().width / innerWidth);
    await expect.poll(share).toBeLessThan(0.5);
    await page.getByRole("heading", { name: "How it ended" }).scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(share).toBeGreaterThan(0.98);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await expect(line).toBeHidden();
  });

  test("goes on where they stopped, by the keyboard too, and can leave it", async ({ page }) => {
    await page.goto(server.url + LONG, { waitUntil: "networkidle" });
    await page.mouse.wheel(0, 200);
    await expect(page.locator("reading-progress")).toBeAttached();
    await page.getByRole("heading", { name: "The turn" }).evaluate((part) => part.scrollIntoView());
    await expect(page.getByRole("heading", { name: "The turn" })).toBeInViewport();
    await page.waitForTimeout(800);
    await page.goto(server.url + LEAD);
    await page.goto(server.url + LONG, { waitUntil: "networkidle" });
    const offer = page.locator("continue-reading");
    await expect(offer).toBeVisible();
    await expect(page.getByRole("heading", { name: "The turn" })).not.toBeInViewport();
    await offer.getByRole("button", { name: "Continue reading" }).focus();
    await expect(offer).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "The turn" })).toBeInViewport();
    await expect(offer).toHaveCount(0);
  });
});
