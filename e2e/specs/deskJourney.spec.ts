import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { type RunningDesk, startDeskServer } from "../../testkit/deskServer.ts";
import { copyEdition, copyOfContent, type PaperFiles } from "../../testkit/papers.ts";
import { NOW } from "../../testkit/project.ts";
import { rawRequest } from "../../testkit/rawRequest.ts";
import { type Server, startServer } from "../../testkit/server.ts";
import { BOOKS } from "../../testkit/stories.ts";

const HEADLINE = "Ferry sails again after nine years";

const WIRE_COPY = `${HEADLINE}

By World Desk

UPPER VALLEY, June 14 (Broadsheet) - The ferry across the Upper Valley sailed at eight on Saturday.

It had been laid up since 2005, when its boiler burst.

"We have waited for nine years," said Jane Roe, who lives on the far bank.
`;

const PICTURE = "articles/2014/06/12/iraq-airstrikes/week-in-june.png";

test.describe("An editor who has never seen a terminal", () => {
  let paper: PaperFiles;
  let desk: RunningDesk;
  let readers: Server;

  test.beforeAll(async () => {
    paper = copyOfContent("desk-journey");
    copyEdition(paper);
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

  test("pastes a wire copy, drops a picture, mends, sees, schedules, publishes, corrects, leads with, renames and takes back a story", async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${desk.url}/desk/`);
    const problems = page.getByRole("button", { name: /Go to the (?:field|line)/ });
    const text = page.getByRole("textbox", { name: "Text of the story" });
    const headline = page.getByRole("textbox", { name: "Headline", exact: true });

    await test.step("begins it with a whole wire copy, which is taken apart", async () => {
      await page.getByRole("button", { name: "New story" }).click();
      await page.getByRole("button", { name: "Begin" }).click();
      await expect(text).toBeVisible();
      await text.evaluate((element, copy) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", copy);
        const how = { clipboardData, bubbles: true, cancelable: true };
        element.dispatchEvent(new ClipboardEvent("paste", how));
      }, WIRE_COPY);
      await expect(page.getByText(/^The pasted copy has been taken apart/)).toBeVisible();
      await expect(headline).toHaveValue(HEADLINE);
      await expect(text).toContainText("It had been laid up since 2005");
      expect(read(fileOf(page))).toContain(
        "sailed at eight on Saturday.\n\nIt had been laid up since 2005, when its boiler burst.\n",
      );
    });

    await test.step("drops a picture into it, and says what it shows", async () => {
      const [from] = await text.locator("p").last().all();
      const at = await from?.boundingBox();
      await text.evaluate(
        (element, { bytes, x, y }) => {
          const data = Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0));
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([data], "IMG_0001.png", { type: "image/png" }));
          const how = { dataTransfer, clientX: x, clientY: y, bubbles: true, cancelable: true };
          element.dispatchEvent(new DragEvent("drop", how));
        },
        {
          bytes: readFileSync(path.join(paper.contentDir, PICTURE)).toString("base64"),
          x: (at?.x ?? 0) + 5,
          y: (at?.y ?? 0) + (at?.height ?? 0) - 2,
        },
      );
      const figure = text.getByRole("group", { name: "Picture", exact: true });
      await expect(figure).toHaveCount(1);
      await expect(problems.first()).toBeVisible();
      await figure.getByLabel("What can be seen").fill("A chart of seven days in June.");
      await figure.getByLabel("Caption").fill("The ferry's first week.");
      await figure.getByLabel("Credit").fill("Graphic: Broadsheet");
      await expect.poll(() => read(fileOf(page))).toContain('credit="Graphic: Broadsheet"');
    });

    await test.step("is led to what is missing, and mends it", async () => {
      await expect(problems.first()).toBeVisible();
      await page.getByRole("textbox", { name: "Standfirst" }).fill("The boiler has been replaced.");
      await page.getByRole("combobox", { name: /^Section/ }).selectOption("World");
      await page.getByLabel("Add to “Byline”").fill("World Desk");
      await page.keyboard.press("Enter");
      await headline.fill("Ferry ".repeat(30));
      await expect(problems.first()).toBeVisible();
      await headline.fill(HEADLINE);
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

    await test.step("leads the front with it", async () => {
      const story = page.url();
      await page.getByRole("link", { name: "Front", exact: true }).click();
      await page.getByRole("button", { name: `Make it the lead: “${HEADLINE}”` }).click();
      await act(page, "Publish the front", "Publish the front").then((dialog) =>
        dialog.getByRole("button", { name: "Publish the front" }).click(),
      );
      await expect(page.getByRole("dialog")).toContainText("has just been seen to answer so");
      const { text: front } = await ask("/");
      expect(front.indexOf(HEADLINE)).toBeGreaterThan(0);
      expect(/<h2[^>]*>.*?<\/h2>/s.exec(front)?.[0]).toContain(HEADLINE);
      await page.goto(story);
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
    await expect(one.getByText(/You have it open in another window too/)).toBeVisible();
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
