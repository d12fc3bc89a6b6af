import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { desk } from "../../testkit/deskProcess.ts";
import { copyOfContent, type PaperFiles } from "../../testkit/papers.ts";
import { listens } from "../../testkit/ports.mjs";
import { NOW } from "../../testkit/project.ts";
import { type Server, startServer } from "../../testkit/server.ts";
import { LEAD } from "../../testkit/stories.ts";
import { contrastViolationsOn, violationsOn } from "../helpers/axe.ts";

/** All of axe's rules once at each width and in each theme; colours decide nothing but contrast. */
const SHOWN = [
  { width: 360, colorScheme: "light", violations: violationsOn },
  { width: 360, colorScheme: "dark", violations: contrastViolationsOn },
  { width: 1440, colorScheme: "dark", violations: violationsOn },
  { width: 1440, colorScheme: "light", violations: contrastViolationsOn },
] as const;

const DRAFT = "/drafts/glossary-of-a-crisis";

/** The width of a picture's file; 0 while the development server has the page loaded anew, as it compiles. */
function shownWidth(picture: Locator): Promise<number> {
  return picture
    .evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))
    .catch(() => 0);
}

test.describe("An editor at work, on the editor's server", () => {
  let server: Server;
  let paper: PaperFiles;

  test.beforeAll(async () => {
    paper = copyOfContent("desk");
    server = await startServer({ kind: "dev", ...paper, now: NOW });
    // The first request compiles the pages.
    for (const address of [DRAFT, "/drafts", LEAD]) await fetch(server.url + address);
  });
  test.afterAll(() => server?.stop());

  const file = (name: string) => path.join(paper.contentDir, name);
  const change = (name: string, from: string, to: string) => {
    const text = readFileSync(file(name), "utf8");
    expect(text).toContain(from);
    writeFileSync(file(name), text.replace(from, to));
  };
  const banner = (page: Page) => page.getByRole("complementary", { name: "Draft", exact: true });

  test("finds all drafts listed, each with what is still open about it", async ({ page }) => {
    await page.goto(`${server.url}/drafts`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Drafts");
    const items = page
      .getByRole("main")
      .getByRole("listitem")
      .filter({
        has: page.getByRole("heading", { level: 2 }),
      });
    await expect(items).toHaveCount(2);
    const glossary = items.filter({ hasText: "Glossary of a crisis" });
    await expect(glossary.getByRole("link")).toHaveAttribute("href", DRAFT);
    await expect(glossary).toContainText("drafts/glossary-of-a-crisis/index.md");
    await expect(glossary).toContainText(/\d+ words/);
    expect(server.output()).toContain("/drafts");
  });

  test("is told of no mistake of the product's own by React", async ({ request }) => {
    await request.get(server.url + LEAD);
    expect(server.output()).toContain(`GET ${LEAD} 200`);
    expect(server.output()).not.toMatch(/react\.dev\/link|unique "key"/);
  });

  test("is told by the browser's tools what a page took, and readers are not", async ({
    request,
  }) => {
    const page = await request.get(`${server.url}/drafts`);
    expect(page.headers()["server-timing"]).toMatch(
      /^edition;dur=\d+\.\d;desc="[1-9]\d* queries", render;dur=\d+\.\d$/,
    );
    expect((await request.get("/")).headers()["server-timing"]).toBeUndefined();
  });

  test.describe("with a draft open", () => {
    /** Open all the time, since the development server takes seconds to open a page. */
    let draft: Page;

    test.beforeAll(async ({ browser }) => {
      draft = await browser.newPage();
      await draft.goto(server.url + DRAFT);
    });
    test.afterAll(() => draft?.close());

    test("reads it as it will look, under a banner with its open problems", async () => {
      await expect(banner(draft)).toContainText("only you see this page");
      await expect(banner(draft)).toContainText(/drafts\/glossary-of-a-crisis\/index\.md:\d+/);
      await expect(banner(draft)).toContainText(/Warning: .*hero\.alt.* is missing; .+/);
      const article = draft.getByRole("article").first();
      await expect(article.getByRole("heading", { level: 1 })).toHaveText(
        "Glossary of a crisis: names and places in the news from Iraq",
      );
      await expect(article.locator('a[rel="author"]')).toHaveText("World Desk");
      await expect(article).toContainText("Not published");
      await expect(article).toContainText(
        "The reports of the past week return to the same few names.",
      );
      const picture = article.locator("img").first();
      await expect.poll(() => shownWidth(picture)).toBeGreaterThan(300);
      await expect(draft.locator('meta[name="robots"]').first()).toHaveAttribute(
        "content",
        /noindex/,
      );
    });

    // `npm run bench` measures the delay.
    test("sees every save without touching the browser, one after the other", async () => {
      const text = draft.getByRole("article").first();
      await expect(text).toContainText("the same few names");
      const words = ["the same few names", "the same few words", "the same old names"];
      for (const [index, before] of words.entries()) {
        const after = words[(index + 1) % words.length] as string;
        change(`${DRAFT.slice(1)}/index.md`, before, after);
        await expect(text).toContainText(after);
      }
    });

    test("sees a new headline, front matter included, without touching the browser", async () => {
      change(`${DRAFT.slice(1)}/index.md`, "Glossary of a crisis:", "Wordlist of a crisis:");
      await expect(draft.getByRole("heading", { level: 1 })).toContainText("Wordlist");
      change(`${DRAFT.slice(1)}/index.md`, "Wordlist of a crisis:", "Glossary of a crisis:");
      await expect(draft.getByRole("heading", { level: 1 })).toContainText("Glossary");
    });

    test("is shown a mistake on the page and in the terminal while the rest goes on, until it is fixed", async () => {
      const name = `${DRAFT.slice(1)}/index.md`;
      change(name, "The reports of the past week", "<b>The</b> reports of the past week");
      await expect(banner(draft)).toContainText(/index\.md:\d+:\d+ Error: .*HTML/);
      await expect
        .poll(() => server.output())
        .toMatch(/drafts\/glossary-of-a-crisis\/index\.md:\d+:\d+: .*HTML/);
      for (const address of ["/", LEAD, "/drafts", "/search?q=iraq"]) {
        expect((await fetch(server.url + address)).status, address).toBe(200);
      }
      change(name, "<b>The</b> reports", "The reports");
      await expect(banner(draft)).not.toContainText("HTML");
      await expect(draft.getByRole("article").first()).toContainText(
        "The reports of the past week",
      );
    });

    test("goes on when the front matter cannot be read at all", async () => {
      const name = `${DRAFT.slice(1)}/index.md`;
      change(name, "standfirst: Who", 'standfirst: "Who');
      await expect(banner(draft)).toContainText(/index\.md:\d+/);
      await expect(banner(draft)).toContainText("Error");
      expect((await fetch(server.url)).status).toBe(200);
      change(name, 'standfirst: "Who', "standfirst: Who");
      await expect(draft.getByRole("article").first()).toContainText("Who and what is meant");
    });
  });

  test("is told by the desk's commands that readers have nothing from this server", async () => {
    const { stdout } = await desk(paper, ["preview", path.basename(DRAFT)], NOW);
    expect(stdout).toContain(`For you, as you write: ${server.url}${DRAFT}`);
    expect(stdout).toContain("Nobody can open its link yet");
    const published = await desk(paper, ["publish", LEAD], NOW);
    expect(published.stdout).toContain("No server for readers is running here");
    expect(published.stdout).toContain(`you see it at ${server.url}${LEAD}`);
  });

  test("keeps a published story's last good state when its file breaks, and is told on every page", async ({
    page,
  }) => {
    const name = `articles${LEAD}/index.md`;
    await page.goto(`${server.url}/world`);
    change(name, "section: world", "section: wrold");
    const errors = page.getByRole("complementary", { name: "Errors in the content" });
    await expect(errors).toContainText(`${name}:5`);
    await expect(errors).toContainText("world");
    const story = await page.context().newPage();
    await story.goto(server.url + LEAD);
    await expect(story.getByRole("heading", { level: 1 })).toContainText("Iraq ready to allow");
    change(name, "section: wrold", "section: world");
    await expect(errors).toHaveCount(0);
    await story.close();
  });

  test("finds a draft that was just begun", async ({ page }) => {
    await page.goto(`${server.url}/drafts`);
    expect(existsSync(file("drafts/just-begun"))).toBe(false);
    mkdirSync(file("drafts/just-begun"));
    writeFileSync(file("drafts/just-begun/index.md"), "---\nheadline: Just begun\n---\n");
    await expect(page.getByRole("link", { name: "Just begun" })).toBeVisible();
    // The list may be updated once more at the moment of the click.
    await expect(async () => {
      await page.goto(`${server.url}/drafts`);
      await page.getByRole("link", { name: "Just begun" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Just begun");
    }).toPass();
    await expect(banner(page)).toContainText("standfirst");
  });

  test("finds the rest of the paper as readers see it", async ({ page }) => {
    await page.goto(server.url);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Broadsheet");
    await expect(page.getByRole("main")).not.toContainText("Glossary of a crisis");
    expect((await page.goto(`${server.url}/drafts/no-such-draft`))?.status()).toBe(404);
    expect((await page.goto(`${server.url}/no-such-page`))?.status()).toBe(404);
    await expect(page.getByRole("searchbox")).toBeVisible();
  });

  test("gets pages that stand up to every rule of axe in both themes, and fit on 320 pixels", async ({
    page,
  }) => {
    const found: string[] = [];
    for (const address of ["/drafts", DRAFT]) {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(server.url + address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(320);
      for (const { width, colorScheme, violations } of SHOWN) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        for (const violation of await violations(page)) {
          found.push(`${address}, ${width} px, ${colorScheme}: ${violation}`);
        }
      }
    }
    expect(found).toEqual([]);
  });

  test("never saw the server stumble over any of it", () => {
    expect(server.output()).not.toMatch(/⨯ \S*Error|Unhandled|[A-Z]\w*Error: |\n\s+at /);
  });

  // processes.spec.ts stops the readers' server, in every way.
  test("ends when it is asked to, with nothing left on its port", async () => {
    server.askToStop();
    expect(await server.ended).toBe(0);
    const port = Number(new URL(server.url).port);
    await expect.poll(() => listens(port), { timeout: 60_000 }).toBe(false);
  });
});
