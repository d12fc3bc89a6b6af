import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { type RunningDesk, startDeskServer } from "../../testkit/deskServer.ts";
import { build, copyOfContent, type PaperFiles } from "../../testkit/papers.ts";
import { NOW } from "../../testkit/project.ts";
import { rawRequest } from "../../testkit/rawRequest.ts";
import { type Server, startServer } from "../../testkit/server.ts";
import { BOOKS } from "../../testkit/stories.ts";

test.describe("An editor who has never seen a terminal", () => {
  let paper: PaperFiles;
  let desk: RunningDesk;
  let readers: Server;

  test.beforeAll(async () => {
    paper = copyOfContent("desk-journey");
    await build(paper, new Date(NOW));
    readers = await startServer({ ...paper, now: NOW });
    desk = await startDeskServer(paper, NOW);
  });
  test.afterAll(async () => {
    await desk?.stop();
    await readers?.stop();
  });

  const fileOf = (page: Page) => new URL(page.url()).pathname.replace("/desk/story/", "");
  const read = (file: string) => readFileSync(path.join(paper.contentDir, file), "utf8");
  const ask = (address: string) => rawRequest(readers.url, address);

  /** Does something of the menu “More”, or of the button beside it, in its dialog. */
  async function act(page: Page, button: string, dialogName: string): Promise<Locator> {
    const direct = page.getByRole("button", { name: button, exact: true });
    if (!(await direct.isVisible())) await page.getByRole("button", { name: "More" }).click();
    await direct.click();
    return page.getByRole("dialog", { name: dialogName });
  }

  test("writes, mends, sees, schedules, publishes, corrects, renames and takes back a story", async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${desk.url}/desk/`);
    const problems = page.getByRole("button", { name: /Go to the (?:field|line)/ });
    const text = page.getByRole("textbox", { name: "Text of the story" });

    await test.step("begins it", async () => {
      await page.getByRole("button", { name: "New story" }).click();
      await page.getByLabel("Headline (it can wait)").fill("Ferry sails again after nine years");
      await page.getByRole("button", { name: "Begin" }).click();
      await expect(text).toBeVisible();
      await text.click();
      await page.keyboard.type("The ferry across the Upper Valley sailed at eight on Saturday.");
      await page.keyboard.press("Enter");
      await page.keyboard.type("It had been laid up since 2005, when its boiler burst.");
      await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
      expect(read(fileOf(page))).toContain(
        "sailed at eight on Saturday.\n\nIt had been laid up since 2005, when its boiler burst.\n",
      );
    });

    await test.step("is led to what is missing, and mends it", async () => {
      await expect(problems.first()).toBeVisible();
      await page.getByRole("textbox", { name: "Standfirst" }).fill("The boiler has been replaced.");
      await page.getByRole("combobox", { name: /^Section/ }).selectOption("World");
      await page.getByLabel("Add to “Byline”").fill("World Desk");
      await page.keyboard.press("Enter");
      await page.getByRole("textbox", { name: "Headline", exact: true }).fill("Ferry ".repeat(30));
      await expect(problems.first()).toBeVisible();
      await page
        .getByRole("textbox", { name: "Headline", exact: true })
        .fill("Ferry sails again after nine years");
      await expect(problems).toHaveCount(0);
    });

    await test.step("sees it as readers will", async () => {
      const preview = page.frameLocator("iframe[data-front=true]");
      await expect(preview.getByText("It had been laid up since 2005").first()).toBeVisible();
    });

    await test.step("puts it off to the morning, and thinks better of it", async () => {
      const dialog = await act(page, "Publish", "Publish the story");
      await dialog.getByRole("radio", { name: "At a time" }).check();
      await dialog.getByLabel("Time, as you would say it").fill("tomorrow 6:00");
      await expect(dialog).toContainText(/06:00|6:00/);
      await dialog.getByRole("button", { name: "Schedule" }).click();
      await expect(dialog.getByRole("button", { name: "Undo" })).toBeVisible();
      expect((await ask("/2014/06/15/ferry-sails-again-after-nine-years")).status).toBe(404);
      await dialog.getByRole("button", { name: "Undo" }).click();
      await expect(page.getByRole("status").getByText("Undone")).toBeVisible();
    });

    const address = "/2014/06/14/ferry-sails-again-after-nine-years";
    await test.step("publishes it", async () => {
      const dialog = await act(page, "Publish", "Publish the story");
      await dialog.getByRole("button", { name: "Publish" }).click();
      await expect(dialog).toContainText("has just been seen to answer so");
      const page200 = await ask(address);
      expect(page200.status).toBe(200);
      expect(page200.text).toContain("when its boiler burst");
      await dialog.getByRole("button", { name: "Close" }).last().click();
    });

    await test.step("corrects it", async () => {
      const dialog = await act(page, "Correct", "Correct the story");
      await dialog
        .getByLabel("What was wrong and what is right")
        .fill("An earlier version said that the ferry sailed at nine. It sailed at eight.");
      await dialog.getByRole("button", { name: "Correct" }).click();
      await expect(dialog).toContainText("has just been seen to answer so");
      expect((await ask(address)).text).toContain("It sailed at eight.");
      await dialog.getByRole("button", { name: "Close" }).last().click();
    });

    const renamed = "/2014/06/14/valley-ferry";
    await test.step("gives it another name, to which the old one leads", async () => {
      const dialog = await act(page, "Rename", "Rename the story");
      await dialog.getByRole("textbox").fill("valley-ferry");
      await dialog.getByRole("button", { name: "Rename" }).click();
      await expect(dialog).toContainText("has just been seen to answer so");
      expect((await ask(address)).headers.location).toBe(renamed);
      await dialog.getByRole("button", { name: "Close" }).last().click();
      await expect(page).toHaveURL(/valley-ferry\/index\.md$/);
    });

    await test.step("takes it back", async () => {
      const dialog = await act(page, "Take back", "Take the story back");
      await dialog.getByRole("button", { name: "Take back" }).click();
      await expect(dialog).toContainText("has just been seen to answer so");
      expect((await ask(renamed)).status).toBe(410);
    });
  });

  test("sees who else is in the story, and loses no word of either", async ({ browser }) => {
    const [one, other] = await Promise.all([browser.newPage(), browser.newPage()]);
    const file = `articles${BOOKS}/index.md`;
    for (const page of [one, other]) await page.goto(`${desk.url}/desk/story/${file}`);
    await expect(one.getByText(/has this story open/)).toBeVisible();
    await one.getByRole("textbox", { name: "Standfirst" }).fill("What the first has written.");
    await other.getByRole("combobox", { name: /^Kind/ }).selectOption({ index: 2 });
    await expect.poll(() => read(file)).toContain("What the first has written.");
    await expect.poll(() => read(file)).toMatch(/^kind: /m);
    await expect(other.getByRole("textbox", { name: "Standfirst" })).toHaveValue(
      "What the first has written.",
    );
    await one.close();
    await other.close();
  });
});
