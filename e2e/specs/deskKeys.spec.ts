import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { type RunningDesk, startDeskServer } from "../../testkit/deskServer.ts";
import { draftText, SLUG, writeDeskPaper } from "../../testkit/papers/deskPaper.ts";
import type { PaperFiles } from "../../testkit/papers.ts";
import { NOW } from "../../testkit/project.ts";

const DRAFT = `drafts/${SLUG}/index.md`;

/** The text is written without a mouse, in every browser. */
test.describe("Writing the text by keyboard", () => {
  let paper: PaperFiles;
  let desk: RunningDesk;

  test.beforeAll(async () => {
    paper = writeDeskPaper("desk-keys");
    desk = await startDeskServer(paper, NOW);
  });
  test.afterAll(async () => {
    await desk?.stop();
  });

  const pathOf = (file: string) => path.join(paper.contentDir, file);
  const textOf = (page: Page) =>
    page.getByRole("textbox", { name: "Text of the story", exact: true });

  /** A draft of the test's own with that text, opened, with the cursor at its end. */
  async function opened(page: Page, text: string) {
    const ask = async (name: string, data: object) => {
      const headers = { origin: desk.url };
      const answer = await page.request.post(`${desk.url}/desk/api/${name}`, { data, headers });
      return (await answer.json()) as { file: string; version: string };
    };
    const { file } = await ask("duplicateStory", { file: DRAFT });
    const { version } = await ask("openStory", { file });
    await ask("saveStory", { file, version, text: draftText(text) });
    await page.goto(`${desk.url}/desk/story/${file}`);
    await textOf(page).focus();
    // The editor puts its own selection into the page 20 ms after it has got the focus, over one that is made meanwhile.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 25)));
    await page.keyboard.press("Control+End");
    const head = draftText("").trimEnd();
    const body = () => readFileSync(pathOf(file), "utf8").slice(head.length).trim();
    return { body, becomes: (wanted: string) => expect.poll(body).toBe(wanted) };
  }

  for (const [screen, width] of [
    ["a phone", 390],
    ["a desktop", 1440],
  ] as const) {
    test(`the cursor is seen below the tools where keys take it up, on ${screen}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 700 });
      const line = "The water ran down the old bed of the river for three days. ";
      await opened(page, Array.from({ length: 40 }, () => line.repeat(4).trim()).join("\n\n"));
      const tools = page.getByRole("toolbar");
      const { keyboard } = page;
      // What covers the cursor is the page's; a part of it may be over the tools.
      const cursor = () =>
        page.evaluate(() => {
          const range = getSelection()?.getRangeAt(0).cloneRange();
          range?.setStart(range.startContainer, Math.max(0, range.startOffset - 1));
          const box = range?.getBoundingClientRect() ?? new DOMRect();
          return (
            document.elementFromPoint(box.left, box.top + box.height / 2)?.closest("p") !== null
          );
        });
      for (let step = 0; step < 30; step += 1) await keyboard.press("ArrowUp");
      await expect.poll(cursor).toBe(true);
      await expect(tools).toBeInViewport({ ratio: 1 });
      await tools.getByRole("button").first().click({ trial: true });
    });
  }

  test("letters, marks and lines are typed and taken back", async ({ page }) => {
    const { becomes } = await opened(page, "One _two_.");
    const { keyboard } = page;
    await keyboard.type(" Three ");
    await keyboard.press("Control+b");
    await keyboard.type("four");
    await keyboard.press("Control+b");
    await keyboard.press("Shift+Enter");
    await keyboard.type("five");
    await keyboard.press("Enter");
    await keyboard.type("## ");
    await keyboard.type("Six");
    await becomes("One _two_. Three **four**\\\nfive\n\n## Six");
    for (let step = 0; step < 20; step += 1) await keyboard.press("Control+z");
    await becomes("One _two_.");
    for (let step = 0; step < 20; step += 1) await keyboard.press("Control+Shift+z");
    await becomes("One _two_. Three **four**\\\nfive\n\n## Six");
  });

  test("lists go in, out and end", async ({ page }) => {
    const { becomes } = await opened(page, "One.");
    const { keyboard } = page;
    await keyboard.press("Enter");
    await keyboard.type("- a");
    await keyboard.press("Enter");
    await keyboard.type("b");
    await keyboard.press("Tab");
    await keyboard.press("Enter");
    await keyboard.type("c");
    await keyboard.press("Shift+Tab");
    await becomes("One.\n\n- a\n  - b\n- c");
    await keyboard.press("Enter");
    await keyboard.press("Enter");
    await keyboard.type("End.");
    await becomes("One.\n\n- a\n  - b\n- c\n\nEnd.");
    await keyboard.press("Home");
    await keyboard.press("Backspace");
    await becomes("One.\n\n- a\n  - b\n- c\n- End.");
  });

  test("a key acts where the cursor is seen, also before the browser has told where it is", async ({
    page,
  }) => {
    const { becomes } = await opened(page, "One.\n\n- a\n\nEnd.");
    await textOf(page).evaluate((text) => {
      getSelection()?.modify("move", "backward", "lineboundary");
      const pressed = { key: "Backspace", keyCode: 8, bubbles: true, cancelable: true };
      text.dispatchEvent(new KeyboardEvent("keydown", pressed));
    });
    await becomes("One.\n\n- a\n- End.");
  });

  test("elements come from the menu of the sign “/”, and a table's cells follow each other", async ({
    page,
  }) => {
    const { becomes } = await opened(page, "One.");
    const { keyboard } = page;
    await keyboard.press("Enter");
    await keyboard.type("/tab");
    await expect(page.getByRole("option", { name: /Table/ })).toBeVisible();
    await keyboard.press("Enter");
    await keyboard.type("Gate");
    await keyboard.press("Tab");
    await keyboard.type("Height");
    await keyboard.press("Tab");
    await keyboard.type("North");
    await keyboard.press("Tab");
    await keyboard.type("80");
    await keyboard.press("Shift+Tab");
    await keyboard.press("End");
    await keyboard.type("ern");
    await expect(textOf(page).getByRole("table")).toContainText("Northern");
    await keyboard.press("Control+Enter");
    await keyboard.type("Below.");
    await becomes(
      "One.\n\n| Gate     | Height |\n| -------- | ------ |\n| Northern | 80     |\n|          |        |\n\nBelow.",
    );
  });

  test("a pull quote is made of selected words, and a link by search in the archive", async ({
    page,
  }) => {
    const { body } = await opened(page, "They waited for nine years.\n\nIt was worth it.");
    const { keyboard } = page;
    for (let word = 0; word < 3; word += 1) await keyboard.press("Control+Shift+ArrowLeft");
    await keyboard.press("Control+k");
    const form = page.getByRole("form", { name: "Link" });
    await keyboard.type("https://water.example/?a=1&b=2");
    await keyboard.press("Enter");
    await expect.poll(body).toContain("](https://water.example/?a=1&b=2)");
    await keyboard.press("Control+k");
    await form.getByRole("searchbox").focus();
    await keyboard.type("airstrikes");
    const found = form.getByRole("listitem").getByRole("button").first();
    await expect(found).toBeVisible();
    await found.focus();
    await keyboard.press("Enter");
    await expect.poll(body).toMatch(/\]\(\/2014\/[^)]+\)$/);
    await keyboard.press("Control+Home");
    for (let word = 0; word < 2; word += 1) await keyboard.press("Control+Shift+ArrowRight");
    await page.getByRole("button", { name: "Pull quote from the selected words" }).focus();
    await keyboard.press("Enter");
    await expect.poll(body).toContain(":::pullquote\nThey waited\n:::");
  });

  test("letters that are composed stand as they were chosen, once", async ({ page }) => {
    const { becomes } = await opened(page, "One.\n\n- a");
    await composed(page, ["´", "é"]);
    await page.keyboard.type("t");
    await becomes("One.\n\n- aét");
    await page.keyboard.press("Enter");
    await composed(page, ["に", "にほ", "にほん", "日本"]);
    await composed(page, ["ご", "語"]);
    await becomes("One.\n\n- aét\n- 日本語");
    // How much one step takes back depends on how fast all this was typed.
    for (let step = 0; step < 9; step += 1) await page.keyboard.press("Control+z");
    await becomes("One.\n\n- a");
    for (let step = 0; step < 9; step += 1) await page.keyboard.press("Control+Shift+z");
    await becomes("One.\n\n- aét\n- 日本語");
  });

  test("what is pasted comes in clean where the cursor is, as does what was copied here", async ({
    page,
  }) => {
    const { becomes } = await opened(page, "One.");
    const { keyboard } = page;
    await keyboard.press("Enter");
    await pasted(
      page,
      `<b id="docs-internal-guid-1" style="font-weight:normal"><p><span>Two </span><span style="font-weight:700">three</span></p><ul><li><p>a</p></li><ul><li><p>b</p></li></ul></ul></b>`,
      "Two three\na\nb",
    );
    await becomes("One.\n\nTwo **three**\n\n- a\n  - b");
    await keyboard.type("c");
    await becomes("One.\n\nTwo **three**\n\n- a\n  - bc");
    for (const key of ["Control+Home", "Shift+End", "Control+c", "Control+End", "Control+v"]) {
      await keyboard.press(key);
    }
    await becomes("One.\n\nTwo **three**\n\n- a\n  - bcOne.");
  });
});

/** Pastes what another program has copied, by the browser's own clipboard. */
async function pasted(page: Page, html: string, text: string): Promise<void> {
  await page.evaluate(
    ([html, text]) => {
      const copied = (event: ClipboardEvent) => {
        event.clipboardData?.setData("text/html", html);
        event.clipboardData?.setData("text/plain", text);
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      addEventListener("copy", copied, { capture: true, once: true });
    },
    [html, text] as const,
  );
  await page.keyboard.press("Control+c");
  await page.keyboard.press("Control+v");
}

/** Composes letters at the cursor as an input method does: each state takes the place of the one before. */
async function composed(page: Page, states: readonly string[]): Promise<void> {
  await page.evaluate(async (states) => {
    const place = document.activeElement;
    const pause = () => new Promise((resolve) => setTimeout(resolve, 60));
    const tell = (type: string, data: string) =>
      place?.dispatchEvent(new CompositionEvent(type, { data, bubbles: true }));
    tell("compositionstart", "");
    let before = "";
    for (const state of states) {
      tell("compositionupdate", state);
      const selection = getSelection();
      for (const _ of before) selection?.modify("extend", "backward", "character");
      document.execCommand("insertText", false, state);
      before = state;
      await pause();
    }
    tell("compositionend", before);
    await pause();
  }, states);
}
