import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { LANGUAGES, messageText } from "../../newsroom/locales/messages.ts";
import { rawRequest } from "../../testkit/rawRequest.ts";
import { BOOKS, LEAD, MATCH, TIMELINE } from "../../testkit/stories.ts";
import { servedDocument } from "../helpers/servedDocument.ts";

/** The addresses of the results, best first. */
async function found(request: APIRequestContext, query: Record<string, string>): Promise<string[]> {
  const { document } = await servedDocument(request, `/search?${new URLSearchParams(query)}`);
  const results = document.querySelector('main section[aria-label="Results"]');
  expect(results, query.q).not.toBeNull();
  const links = results?.querySelectorAll(":is(h2, h3) a") ?? [];
  return [...links].map((link) => link.getAttribute("href") ?? "");
}

/** Opens a search, and the addresses of its results. */
async function openSearch(page: Page, query: Record<string, string>): Promise<string[]> {
  await page.goto(`/search?${new URLSearchParams(query)}`);
  await expect(page.getByRole("region", { name: "Results" })).toBeVisible();
  return found(page.request, query);
}

test("The word on the button stays whole on a phone, in every language and with twice the size of text", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/search");
  const words = LANGUAGES.map((language) => messageText({ language }, "search"));
  const broken = await page.evaluate((words) => {
    const button = document.querySelector<HTMLElement>("main form button[type=submit]");
    if (!button) return ["no button"];
    const lines = () => {
      const range = document.createRange();
      range.selectNodeContents(button);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size;
    };
    return ["", "32px"].flatMap((size) => {
      document.documentElement.style.fontSize = size;
      return words.filter((word) => {
        button.textContent = word;
        return lines() > 1 || document.documentElement.scrollWidth > 320;
      });
    });
  }, words);
  expect(broken).toEqual([]);
});

test.describe("A reader who searches", () => {
  test("types into the box, without any script needed, and gets stories", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "Search" }).first().click();
    await expect(page).toHaveURL("/search");
    await page.getByLabel("Search the paper").fill("Iraq");
    await page.getByLabel("Search the paper").press("Enter");
    await expect(page).toHaveURL(/\/search\?q=Iraq/);
    await expect(page.getByLabel("Search the paper")).toHaveValue("Iraq");
    await expect(page.getByRole("region", { name: "Results" })).toContainText(
      /\d+ stories match “Iraq”/,
    );
    await expect(page).toHaveTitle("Search: Iraq – Broadsheet");
  });

  test("finds what has the word in its headline first, with the word marked", async ({ page }) => {
    const addresses = await openSearch(page, { q: "iraq" });
    expect(addresses.length).toBeGreaterThanOrEqual(3);
    expect(new Set(addresses.slice(0, 3))).toEqual(new Set([LEAD, TIMELINE, BOOKS]));
    await expect(page.locator("h2 mark, h3 mark").first()).toHaveText("Iraq");
  });

  test("finds several words only where all of them are", async ({ request }) => {
    expect(await found(request, { q: "iraq books" })).toContain(BOOKS);
    expect(await found(request, { q: "neymar zabari" })).toEqual([]);
  });

  test("finds a phrase only where it stands so", async ({ request }) => {
    expect(await found(request, { q: '"own goal"' })).toEqual([MATCH]);
    expect(await found(request, { q: "“own goal”" })).toEqual([MATCH]);
    expect(await found(request, { q: '"goal own"' })).toEqual([]);
  });

  test("finds words by their beginning, with a star or when nothing else matches", async ({
    request,
  }) => {
    expect(await found(request, { q: "airstr*" })).toContain(LEAD);
    expect(await found(request, { q: "airstr" })).toContain(LEAD);
  });

  test("finds other forms of a word", async ({ request }) => {
    expect(await found(request, { q: "abdicates" })).toContain("/2014/06/02/juan-carlos-abdicates");
  });

  test("need not know accents and capitals", async ({ request }) => {
    for (const q of ["sao paulo", "São Paulo", "SAO PAULO", "maracana", "Maracanã"]) {
      expect(await found(request, { q }), q).toContain(MATCH);
    }
  });

  test("narrows the search by section and days", async ({ page }) => {
    expect(await openSearch(page, { q: "iraq", section: "culture" })).toEqual([BOOKS]);
    await expect(page.getByRole("link", { name: "Remove the filter Culture" })).toBeVisible();
    const late = await openSearch(page, { q: "iraq", from: "2014-06-12", to: "2014-06-12" });
    expect(late).toContain(LEAD);
    expect(late).not.toContain(TIMELINE);
    await expect(page.getByLabel("From", { exact: true })).toHaveValue("2014-06-12");
    expect(await openSearch(page, { q: "iraq", to: "2014-06-11" })).toEqual([TIMELINE]);
    await page.getByRole("link", { name: "Remove the filter To June 11, 2014" }).click();
    await expect(page).toHaveURL("/search?q=iraq");
  });

  test("sees results on the first screen, and filters when they are wanted", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto("/search?q=iraq");
    const first = page.getByRole("region", { name: "Results" }).getByRole("heading").first();
    for (const [width, height, most] of [
      [360, 640, 520],
      [1366, 641, 460],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect((await first.boundingBox())?.y, `${width} px`).toBeLessThan(most);
    }
    await expect(page.getByLabel("From", { exact: true })).toBeHidden();
    await page.getByText("Filters", { exact: true }).click();
    await page.getByLabel("From", { exact: true }).fill("2014-06-12");
    await page.getByRole("button", { name: "Apply" }).click();
    await expect(page).toHaveURL(/from=2014-06-12/);
    await expect(page.getByLabel("From", { exact: true })).toBeVisible();
    await page.getByLabel("To", { exact: true }).fill("June");
    await page.getByRole("button", { name: "Apply" }).click();
    const fault = page.getByLabel("To", { exact: true });
    expect(await fault.evaluate((field: HTMLInputElement) => field.validity.valid)).toBe(false);
  });

  test("is told when nothing was found, and can try again", async ({ page }) => {
    expect(await openSearch(page, { q: "zeppelin" })).toEqual([]);
    await expect(page.getByRole("region", { name: "Results" })).toContainText(
      "No stories match “zeppelin”",
    );
    await expect(page.getByLabel("Search the paper")).toHaveValue("zeppelin");
  });

  test("gets an answer whatever is asked, and never any markup of their own", async ({
    baseURL,
    page,
  }) => {
    for (const q of [
      "'",
      '"',
      '"""',
      "*",
      "* *",
      "NEAR(a b)",
      "NOT",
      "AND OR NOT",
      "headline:iraq",
      "(((",
      "iraq)",
      "-iraq",
      "^iraq",
      "%",
      "%00",
      "\0",
      "\ud83d\ude00",
      "\u202eqari",
      "' OR 1=1 --",
      '"; DROP TABLE article; --',
      "<script>alert(1)</script>",
      "../../etc/passwd",
      "a".repeat(4000),
      "a ".repeat(1000),
      "&section=world",
      "?",
      "#",
      "/",
      "%2f..%2f",
    ]) {
      const { status, text } = await rawRequest(
        baseURL ?? "",
        `/search?q=${encodeURIComponent(q)}`,
      );
      expect(status, q).toBe(200);
      expect(text, q).not.toContain("<script>alert(1)");
    }
    for (const query of [
      "q=%ff",
      "q=%E0%A4%A",
      "q=%",
      "q[]=iraq",
      "q=iraq&q=books",
      "q=iraq&page=-1",
      "q=iraq&page=1e9",
      "q=iraq&page=99",
      "q=iraq&section=%27",
      "q=iraq&section=__proto__",
      "q=iraq&from=yesterday&to=2014-13-45",
      "q=iraq&from=0000-00-00",
      "q=",
      "",
      "x",
    ]) {
      expect((await rawRequest(baseURL ?? "", `/search?${query}`)).status, query).toBe(200);
    }
    await page.goto(`/search?q=${encodeURIComponent("<b>iraq</b>")}`);
    await expect(page.getByLabel("Search the paper")).toHaveValue("<b>iraq</b>");
    await expect(page.locator("main b")).toHaveCount(0);
  });

  test("is not kept in a search engine", async ({ page }) => {
    await page.goto("/search?q=iraq");
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  });
});
