import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { type RunningDesk, startDeskServer } from "../../testkit/deskServer.ts";
import { SLUG, WORD, writeDeskPaper } from "../../testkit/papers/deskPaper.ts";
import { copyEdition, type PaperFiles } from "../../testkit/papers.ts";
import { NOW } from "../../testkit/project.ts";
import { writeFiles } from "../../testkit/writeFiles.ts";
import { contrastViolationsOn, violationsOn } from "../helpers/axe.ts";
import { dragFromComputer } from "../helpers/dragFromComputer.ts";
import { tooWide } from "../helpers/reflow.ts";

test.describe("The desk's list of stories", () => {
  let paper: PaperFiles;
  let desk: RunningDesk;

  test.beforeAll(async () => {
    paper = writeDeskPaper("desk-stories");
    copyEdition(paper);
    desk = await startDeskServer(paper, NOW);
  });
  test.afterAll(() => desk?.stop());

  test("An editor finds a story by words and filters, and a reload shows the same", async ({
    page,
  }) => {
    await page.goto(`${desk.url}/desk/`);
    const stories = page.getByRole("main").getByRole("listitem");
    await expect(page.getByRole("link", { name: "Drafts 3" })).toBeVisible();
    await page.keyboard.press("/");
    await page.keyboard.type(WORD.toLowerCase());
    await expect(stories).toHaveCount(1);
    await expect(stories).toContainText("Draft");
    await page.reload();
    await expect(stories).toHaveCount(1);
    await page.getByRole("searchbox").fill("");
    await page.getByRole("combobox", { name: "Section" }).selectOption("Sport");
    await page.getByRole("link", { name: /^Published/ }).click();
    await expect(stories.first()).toContainText("Sport Desk");
    await page.goBack();
    await expect(page.getByRole("link", { name: /^All/ })).toHaveAttribute("aria-current", "page");
  });

  test("A new story is begun, duplicated, thrown away and brought back without a terminal", async ({
    page,
  }) => {
    await page.goto(`${desk.url}/desk/`);
    await page.getByRole("button", { name: "New story" }).click();
    await page.getByLabel("Headline (it can wait)").fill("The ferry sails again");
    await page.getByRole("button", { name: "Begin" }).click();
    await expect(page).toHaveURL(/\/desk\/story\/drafts\/[\w-]+\/index\.md$/);
    await expect(page.getByRole("textbox", { name: "Headline", exact: true })).toHaveValue(
      "The ferry sails again",
    );
    const file = new URL(page.url()).pathname.replace("/desk/story/", "");
    expect(existsSync(path.join(paper.contentDir, file))).toBe(true);
    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("button", { name: "Throw away" }).click();
    await expect(page).toHaveURL(`${desk.url}/desk/`);
    await expect.poll(() => existsSync(path.join(paper.contentDir, file))).toBe(false);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("textbox", { name: "Headline", exact: true })).toHaveValue(
      "The ferry sails again",
    );
    expect(existsSync(path.join(paper.contentDir, file))).toBe(true);
  });

  test("Files and a folder that are dragged from the computer are imported, and a picture stands where it is dropped", async ({
    page,
  }) => {
    const copies = path.join(paper.contentDir, "..", "copies");
    const copy = (headline: string) => `${headline}\n\nBy Ann Lee\n\n${headline} at noon today.\n`;
    writeFiles(copies, {
      "wire/one.txt": copy("A ferry sails"),
      "wire/deep/two.txt": copy("A bridge sways"),
      "three.txt": copy("A tunnel floods"),
    });
    await page.goto(`${desk.url}/desk/`);
    const main = page.getByRole("main");
    await expect(main.getByRole("listitem").first()).toBeVisible();
    const dragged = [path.join(copies, "wire"), path.join(copies, "three.txt")];
    await dragFromComputer(page, dragged, main, () =>
      expect(page.getByText("Drop files or folders to import them")).toBeVisible(),
    );
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByText(/^3 stories imported/)).toBeVisible();
    await dialog.getByRole("link", { name: "A bridge sways" }).click();

    const text = page.getByRole("textbox", { name: "Text of the story", exact: true });
    const words = text.getByText("A bridge sways at noon today.");
    const picture = path.join(paper.contentDir, `drafts/${SLUG}/bridge.png`);
    await dragFromComputer(page, [picture], words);
    await expect(text.getByRole("group", { name: "Picture", exact: true })).toBeVisible();
    const file = new URL(page.url()).pathname.replace("/desk/story/", "");
    await expect
      .poll(() => readFileSync(path.join(paper.contentDir, file), "utf8"))
      .toContain("::figure{image=");
  });

  for (const [name, viewport] of [
    ["a phone", { width: 390, height: 844 }],
    ["a laptop", { width: 1440, height: 900 }],
  ] as const) {
    test(`It has no fault that axe knows on ${name}, light or dark`, async ({ browser }) => {
      const page = await browser.newPage({ viewport });
      const expectNoFault = async () => {
        await page.emulateMedia({ colorScheme: "light" });
        expect(await violationsOn(page), "light").toEqual([]);
        // Colours decide nothing but contrast.
        await page.emulateMedia({ colorScheme: "dark" });
        expect(await contrastViolationsOn(page), "dark").toEqual([]);
      };
      for (const [address, shown] of [
        ["/desk/", page.getByRole("main").getByRole("listitem").first()],
        [`/desk/story/drafts/${SLUG}/index.md`, page.getByRole("button", { name: "Publish" })],
      ] as const) {
        await page.goto(desk.url + address);
        await expect(shown).toBeVisible();
        await page.waitForLoadState("networkidle");
        await expectNoFault();
        expect(await tooWide(page)).toEqual([]);
      }
      await page.getByRole("button", { name: "Publish" }).click();
      await expect(page.getByRole("dialog")).toContainText("Readers will get");
      await expectNoFault();
      await page.close();
    });
  }
});
