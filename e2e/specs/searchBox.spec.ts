import { expect, test } from "@playwright/test";
import { rawRequest } from "../../testkit/rawRequest.ts";
import { LEAD, MATCH } from "../../testkit/stories.ts";

test.describe("While a reader types", () => {
  test("suggestions come, and the arrow keys and Enter lead to one of them", async ({ page }) => {
    await page.goto("/search");
    const box = page.getByLabel("Search the paper");
    await box.focus();
    await expect(box).toHaveRole("combobox");
    await box.pressSequentially("ira");
    const list = page.getByRole("listbox", { name: "Suggestions" });
    await expect(list).toBeVisible();
    await expect(list.getByRole("option").first()).toHaveText("Iraq topic");
    await expect(box).toHaveAttribute("aria-expanded", "true");
    await expect(page.getByRole("status")).toHaveText(/\d suggestions/);
    await page.keyboard.press("ArrowDown");
    const chosen = list.getByRole("option", { selected: true });
    await expect(chosen).toHaveText("Iraq topic");
    const id = (await chosen.getAttribute("id")) ?? "none";
    await expect(box).toHaveAttribute("aria-activedescendant", id);
    await expect(box).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/topics/iraq");
  });

  test("Escape closes them and leaves the words, Enter alone asks the form", async ({ page }) => {
    await page.goto("/search");
    const box = page.getByLabel("Search the paper");
    await box.focus();
    await expect(box).toHaveRole("combobox");
    await box.pressSequentially("ira");
    await expect(page.getByRole("listbox")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("listbox")).toBeHidden();
    await expect(box).toHaveValue("ira");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/search\?q=ira/);
  });

  test("only the last of several questions is asked, and a pointer chooses", async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("suggestions.json")) asked.push(request.url());
    });
    await page.goto("/search");
    const box = page.getByLabel("Search the paper");
    await box.focus();
    await expect(box).toHaveRole("combobox");
    // In one event, since a busy machine would type slower than the debounce delay.
    await box.evaluate((input: HTMLInputElement) => {
      for (const letter of "brazil") {
        input.value += letter;
        input.dispatchEvent(new Event("input"));
      }
    });
    await page.getByRole("option", { name: /Brazil beats Croatia/ }).click();
    await expect(page).toHaveURL(MATCH);
    expect(asked).toHaveLength(1);
  });
});

test("The answer for suggestions is short, kept a minute, and safe whatever is asked", async ({
  baseURL,
}) => {
  const answer = await rawRequest(baseURL ?? "", "/suggestions.json?q=iraq");
  expect(answer.headers["content-type"]).toMatch(/application\/json/);
  expect(answer.headers["cache-control"]).toBe("max-age=0, must-revalidate");
  const list = JSON.parse(answer.text) as Array<{ address: string }>;
  expect(list.length).toBeLessThanOrEqual(9);
  expect(list.map(({ address }) => address)).toContain(LEAD);
  for (const q of ["", "%00", "%ff", '"', "(((", "a".repeat(4000), "headline:iraq"]) {
    const { status, text } = await rawRequest(baseURL ?? "", `/suggestions.json?q=${q}`);
    expect(status, q).toBe(200);
    expect(Array.isArray(JSON.parse(text)), q).toBe(true);
  }
});

test("A search says how it can be narrowed, is narrowed by links, and sorted, without script", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto("/search?q=iraq");
  await page.getByText("Filters", { exact: true }).click();
  const ways = page.getByRole("navigation", { name: "Filters" });
  await ways.getByRole("link", { name: /^Books \d/ }).click();
  await expect(page).toHaveURL(/topic=books/);
  const results = page.getByRole("region", { name: "Results" });
  await expect(results).toContainText("1 story matches");
  await ways.getByRole("link", { name: /^Books/ }).click();
  await expect(page).not.toHaveURL(/topic/);
  const orders = page.getByRole("navigation", { name: "Sort" });
  await orders.getByRole("link", { name: "Newest" }).click();
  await expect(page).toHaveURL(/sort=date/);
  const times = await results
    .locator("time")
    .evaluateAll((all) => all.map((time) => Date.parse(time.getAttribute("datetime") ?? "")));
  expect(times).toEqual([...times].sort((a, b) => b - a));
  await context.close();
});

test("A misspelling is answered with what may have been meant", async ({ page }) => {
  await page.goto("/search?q=neymer");
  await page.getByRole("link", { name: "Neymar" }).click();
  await expect(page.getByRole("region", { name: "Results" })).toContainText("match");
  await expect(page.locator("mark").first()).toHaveText("Neymar");
});

test.describe("Keyboard shortcuts", () => {
  test("are heard in the very moment in which their list is closed", async ({ page }) => {
    await page.goto(LEAD, { waitUntil: "networkidle" });
    await page.keyboard.press("?");
    const list = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    await expect(list).toBeVisible();
    // Until the page is painted again, keys still go to the focused button.
    await list.getByRole("button", { name: "Close" }).evaluate((button) => {
      button.closest("dialog")?.close();
      button.dispatchEvent(new KeyboardEvent("keydown", { key: "/", bubbles: true }));
    });
    await expect(page).toHaveURL("/search#q");
  });

  test("lead to the search box, list themselves, and can be switched off and on", async ({
    page,
  }) => {
    await page.goto(LEAD, { waitUntil: "networkidle" });
    await page.keyboard.press("?");
    const list = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    await expect(list).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(list).toBeHidden();
    await page.keyboard.press("/");
    await expect(page).toHaveURL("/search#q");
    await expect(page.getByLabel("Search the paper")).toBeFocused();
    await page.keyboard.type("?/t");
    await expect(page.getByLabel("Search the paper")).toHaveValue("?/t");

    await page.goto(LEAD, { waitUntil: "networkidle" });
    await page.keyboard.press("?");
    await list.getByRole("button", { name: "Switch shortcuts off" }).click();
    await page.keyboard.press("/");
    await page.keyboard.press("?");
    await page.waitForTimeout(300);
    await expect(page).toHaveURL(LEAD);
    await expect(list).toBeHidden();
    await page.getByRole("button", { name: "Settings" }).click();
    const group = page.getByRole("group", { name: "Keyboard shortcuts" });
    await expect(group.getByLabel("Off")).toBeChecked();
    await group.getByText("On", { exact: true }).click();
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await expect(list).toBeVisible();
  });
});
