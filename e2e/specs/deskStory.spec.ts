import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { type RunningDesk, startDeskServer } from "../../testkit/deskServer.ts";
import { SLUG, WORD, writeDeskPaper } from "../../testkit/papers/deskPaper.ts";
import { copyEdition, type PaperFiles } from "../../testkit/papers.ts";
import { NOW } from "../../testkit/project.ts";
import { rawRequest } from "../../testkit/rawRequest.ts";
import { type Server, startServer } from "../../testkit/server.ts";
import { violationsOn } from "../helpers/axe.ts";

const DRAFT = `drafts/${SLUG}/index.md`;

test.describe("Writing a story at the desk", () => {
  let paper: PaperFiles;
  let desk: RunningDesk;
  let readers: Server;

  test.beforeAll(async () => {
    paper = writeDeskPaper("desk-story");
    copyEdition(paper);
    readers = await startServer({ ...paper, now: NOW });
    desk = await startDeskServer(paper, NOW);
  });
  test.afterAll(async () => {
    await desk?.stop();
    await readers?.stop();
  });

  const fileOf = (file: string) => path.join(paper.contentDir, file);
  const read = (file: string) => readFileSync(fileOf(file), "utf8");
  const standfirst = (page: Page) => page.getByRole("textbox", { name: "Standfirst" });

  /** A draft of the test's own. */
  async function draft(page: Page): Promise<string> {
    const made = await page.request.post(`${desk.url}/desk/api/duplicateStory`, {
      data: { file: DRAFT },
      headers: { origin: desk.url },
    });
    return ((await made.json()) as { file: string }).file;
  }

  test("What is typed is in the file by itself, every other byte as it was, and the preview follows", async ({
    page,
  }) => {
    const file = await draft(page);
    const before = read(file);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${desk.url}/desk/story/${file}`);
    await standfirst(page).fill("It is open at last.");
    await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
    expect(read(file)).toBe(before.replace(/^standfirst: .*$/m, "standfirst: It is open at last."));
    const preview = page.frameLocator("iframe[data-front=true]");
    await expect(preview.getByText("It is open at last.").first()).toBeVisible();
  });

  test("A mistake is said beside its field, and the list of problems leads there", async ({
    page,
  }) => {
    const file = await draft(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${desk.url}/desk/story/${file}`);
    await page.getByRole("button", { name: "Remove World Desk" }).click();
    const problem = page.getByRole("button", { name: /“Byline” is missing; fill it in/ });
    await expect(problem).toBeVisible();
    await problem.click();
    await expect(page.getByLabel("Add to “Byline”")).toBeFocused();
    await page.keyboard.type("World Desk");
    await page.keyboard.press("Enter");
    await expect(problem).toHaveCount(0);
  });

  test("Without the desk the text stays in the browser, and is saved when the desk is there again", async ({
    page,
  }) => {
    const file = await draft(page);
    await page.goto(`${desk.url}/desk/story/${file}`);
    await expect(standfirst(page)).toBeVisible();
    await page.route("**/desk/api/saveStory", (route) => route.abort());
    await standfirst(page).fill("Written without a connection.");
    await expect(page.getByText(/Not saved: the desk does not answer/)).toBeVisible();
    await page.unroute("**/desk/api/saveStory");
    await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
    expect(read(file)).toContain("Written without a connection.");
  });

  test("After the browser has ended, what did not reach the file is offered again", async ({
    browser,
  }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const file = await draft(page);
    await page.goto(`${desk.url}/desk/story/${file}`);
    await expect(standfirst(page)).toBeVisible();
    await page.route("**/desk/api/saveStory", (route) => route.abort());
    await standfirst(page).fill("The last words.");
    await expect(page.getByText(/Not saved: the desk does not answer/)).toBeVisible();
    // A page that is closed sends its text while it ends, which may still arrive. One that has crashed cannot.
    const crashed = page.waitForEvent("crash");
    const session = await context.newCDPSession(page);
    session.send("Page.crash").catch(() => {});
    await crashed;
    expect(read(file)).not.toContain("The last words.");
    const again = await context.newPage();
    await again.goto(`${desk.url}/desk/story/${file}`);
    await again.getByRole("button", { name: "Take it" }).click();
    await expect(standfirst(again)).toHaveValue("The last words.");
    await expect(again.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
    expect(read(file)).toContain("The last words.");
    await context.close();
  });

  test("What somebody else has written is merged, or both are shown where the same line has changed", async ({
    page,
  }) => {
    const file = await draft(page);
    await page.goto(`${desk.url}/desk/story/${file}`);
    await expect(standfirst(page)).toBeVisible();
    // The page hears of the change by its save alone.
    await page.route("**/desk/api/openStory", (route) => route.abort());
    writeFileSync(fileOf(file), `${read(file)}\nTheir paragraph.\n`);
    await standfirst(page).fill("Mine.");
    await expect(page.getByText("Their paragraph.")).toBeVisible();
    await expect.poll(() => read(file)).toContain("standfirst: Mine.");
    expect(read(file)).toContain("Their paragraph.");
    writeFileSync(fileOf(file), read(file).replace("standfirst: Mine.", "standfirst: Theirs."));
    await standfirst(page).fill("Mine again.");
    await expect(
      page.getByRole("region", { name: "The file has changed while you wrote" }),
    ).toBeVisible();
    await expect(page.getByText("standfirst: Theirs.")).toBeVisible();
    expect(read(file)).toContain("standfirst: Theirs.");
    await page.getByRole("button", { name: "Save the text on the right" }).click();
    await expect.poll(() => read(file)).toContain("standfirst: Mine again.");
  });

  test("An author that the paper does not have is made in the story, and the keys go on in the field", async ({
    page,
  }) => {
    const file = await draft(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${desk.url}/desk/story/${file}`);
    const byline = page.getByLabel("Add to “Byline”");
    await byline.fill("Ann Lee");
    await byline.press("Enter");
    const dialog = page.getByRole("dialog", { name: "New author" });
    const name = dialog.getByLabel(/^Name/);
    await expect(name).toBeFocused();
    await dialog.getByLabel(/^Kind/).selectOption("person");
    await name.fill("World Desk");
    await dialog.getByRole("button", { name: "Make and choose" }).click();
    await expect(dialog.getByRole("alert")).toContainText("authors/world-desk.md");
    await name.fill("Ann Lee");
    expect(await violationsOn(page)).toEqual([]);
    await name.press("Enter");
    await expect(dialog).toHaveCount(0);
    await expect(byline).toBeFocused();
    await expect(page.getByRole("button", { name: "Remove Ann Lee" })).toBeVisible();
    await expect.poll(() => read(file)).toMatch(/^byline: .*ann-lee/m);
    expect(existsSync(fileOf("authors/ann-lee.md"))).toBe(true);
    await page.getByRole("button", { name: "New section …" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    await expect(page.getByLabel(/^Section/)).toBeFocused();
  });

  test("A picture of the archive is found by its caption and stands in the text with its words, then another takes its place", async ({
    page,
  }) => {
    const file = await draft(page);
    const beside = (name: string) => fileOf(`${path.posix.dirname(file)}/${name}`);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${desk.url}/desk/story/${file}`);
    await page.getByRole("textbox", { name: "Text of the story" }).click();
    await page.getByRole("button", { name: "Insert" }).click();
    await page.getByRole("menuitem", { name: "Picture of the archive …" }).click();
    const dialog = page.getByRole("dialog", { name: "Pictures of the archive" });
    await dialog.getByRole("searchbox").fill("entry into samarra recording");
    const found = dialog.getByRole("listitem").getByRole("button");
    await expect(found).toHaveCount(1);
    await expect(found.getByRole("img")).toHaveJSProperty("complete", true);
    expect(await violationsOn(page)).toEqual([]);
    await found.click();
    await expect(dialog).toHaveCount(0);
    const caption = "Seven days passed between";
    await expect.poll(() => read(file)).toContain(`caption="${caption}`);
    expect(read(file)).toContain('credit="Graphic: Broadsheet"');
    const [, name = ""] = /::figure\{image="([^"]+)"/.exec(read(file)) ?? [];
    expect(name).toMatch(/^seven-days-passed/);
    const source = "articles/2014/06/12/iraq-airstrikes/week-in-june.png";
    expect(readFileSync(beside(name))).toEqual(readFileSync(fileOf(source)));

    const figure = page
      .getByRole("textbox", { name: "Text of the story" })
      .getByRole("group", { name: "Picture", exact: true });
    await figure.getByLabel("Caption").fill("The bridge at noon");
    await expect.poll(() => read(file)).toContain('caption="The bridge at noon"');
    const chooser = page.waitForEvent("filechooser");
    await figure.getByRole("button", { name: "From a file …" }).click();
    const other = "articles/2014/06/12/iraq-airstrikes/road-to-baghdad.png";
    await (await chooser).setFiles(fileOf(other));
    await expect.poll(() => read(file)).toContain('::figure{image="the-bridge-at-noon.png"');
    expect(readFileSync(beside("the-bridge-at-noon.png"))).toEqual(readFileSync(fileOf(other)));
    await expect(
      page.getByText(
        /still true: Alternative text: what can be seen, Caption, Credit, File for the dark theme, File for phones, /,
      ),
    ).toBeVisible();
  });

  test("Somebody takes over from another page: its last words are saved, and it reads only until it takes the writing back", async ({
    browser,
  }) => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const one = await context.newPage();
    const file = await draft(one);
    await one.goto(`${desk.url}/desk/story/${file}`);
    await expect(standfirst(one)).toBeVisible();
    // A duplicated tab has the memory of the first: both write, each follows the other, and both say so.
    const opening = context.waitForEvent("page");
    await one.evaluate(() => void open(location.href));
    const two = await opening;
    for (const page of [one, two]) {
      await expect(page.getByText(/You have it open in another window too/)).toBeVisible();
    }
    await standfirst(two).fill("From the second tab.");
    await expect(standfirst(one)).toHaveValue("From the second tab.");
    await one.getByRole("textbox", { name: "Text of the story", exact: true }).click();
    await one.keyboard.press("Control+End");
    await one.keyboard.type(" From the first tab.");
    await standfirst(two).fill("The second tab again.");
    await expect(two.getByText("From the first tab.")).toBeVisible();
    await expect.poll(() => read(file)).toContain("standfirst: The second tab again.");
    expect(read(file)).toMatch(/ From the first tab\.\n$/);
    await standfirst(one).fill("The last words of one.");
    await two.getByRole("button", { name: /^Take over from/ }).click();
    await expect(two.getByText(/You write here now/)).toContainText("is saved");
    await expect(standfirst(two)).toHaveValue("The last words of one.");
    await expect(one.getByText(/This page can only be read/)).toBeVisible();
    await one.reload();
    await expect(one.getByText(/This page can only be read/)).toBeVisible();
    await one.getByText("The last words of one.").first().click({ force: true });
    await one.keyboard.type("Too late");
    await standfirst(two).fill("The words of two.");
    await expect.poll(() => read(file)).toContain("standfirst: The words of two.");
    // Who only reads follows what is written.
    await expect(standfirst(one)).toHaveValue("The words of two.");
    await one.getByRole("button", { name: "Write here again" }).click();
    await expect(two.getByText(/This page can only be read/)).toBeVisible();
    await standfirst(one).fill("One again.");
    await expect.poll(() => read(file)).toContain("standfirst: One again.");
    expect(read(file)).not.toContain("Too late");
    await context.close();
  });

  test("Undo takes back in the source what was written in the rich text, to the letter", async ({
    page,
  }) => {
    const file = await draft(page);
    const before = read(file);
    await page.goto(`${desk.url}/desk/story/${file}`);
    const text = page.getByRole("textbox", { name: "Text of the story", exact: true });
    await text.click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" See https://amzn.to/3x and more.");
    await expect(text.locator("a[data-paid]")).toHaveAttribute("rel", "sponsored noopener");
    await expect.poll(() => read(file)).toContain("<https://amzn.to/3x>{.affiliate}");
    await page.getByRole("button", { name: "Source", exact: true }).click();
    await page.getByRole("textbox", { name: "Text of the story as Markdown" }).click();
    for (let step = 0; step < 12; step += 1) await page.keyboard.press("Control+z");
    await expect.poll(() => read(file)).toBe(before);
  });

  test("A story is published with one click and one sentence, seen with readers, and taken back within a minute", async ({
    page,
  }) => {
    await page.goto(`${desk.url}/desk/story/${DRAFT}`);
    await page.getByRole("button", { name: "Publish" }).click();
    const dialog = page.getByRole("dialog", { name: "Publish the story" });
    await expect(dialog).toContainText(
      `Readers will get “The ${WORD} bridge opens” at /2014/06/14/${SLUG} at once.`,
    );
    await dialog.getByRole("button", { name: "Publish" }).click();
    await expect(dialog).toContainText("has just been seen to answer so");
    const ask = async () => (await rawRequest(readers.url, `/2014/06/14/${SLUG}`)).status;
    expect(await ask()).toBe(200);
    await dialog.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("status").getByText("Undone")).toBeVisible();
    await expect(page).toHaveURL(`${desk.url}/desk/story/${DRAFT}`);
    await expect.poll(ask).not.toBe(200);
  });
});
