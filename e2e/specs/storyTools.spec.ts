import { expect, type Page, test } from "@playwright/test";
import { LEAD, TIMELINE } from "../../testkit/stories.ts";
import { watchLayoutShifts } from "../helpers/layoutShifts.ts";

/** What a page has passed to the device's share sheet or clipboard. */
interface Sent {
  shared: Array<{ url?: string; text?: string }>;
  copied: string[];
}

/** A device that records what it is given, with or without a share sheet. */
async function deviceWith(page: Page, sheet: boolean): Promise<() => Promise<Sent>> {
  await page.addInitScript((withSheet) => {
    const sent: Sent = { shared: [], copied: [] };
    Object.assign(window, { sent });
    Object.defineProperty(navigator, "share", {
      value: withSheet ? async (data: { url?: string }) => sent.shared.push(data) : undefined,
    });
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: async (text: string) => void sent.copied.push(text) },
    });
  }, sheet);
  return () => page.evaluate(() => (window as unknown as { sent: Sent }).sent);
}

/** Selects words in a paragraph of the story as a reader does. */
async function select(page: Page, words: string): Promise<void> {
  await page.waitForSelector("story-tools button");
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector("main > article") as Element,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0 || node.parentElement?.closest("aside, header")) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      node.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return;
    }
    throw new Error(`“${wanted}” is not in the story`);
  }, words);
}

test.describe("A reader shares", () => {
  test("a story by the device's share sheet", async ({ page, baseURL }) => {
    const sent = await deviceWith(page, true);
    await page.goto(`${LEAD}?utm_source=letter`);
    await page.getByRole("button", { name: "Share", exact: true }).click();
    expect((await sent()).shared).toMatchObject([{ url: baseURL + LEAD }]);
  });

  test("a story by a link, and is told that it has been copied", async ({ page, baseURL }) => {
    const sent = await deviceWith(page, false);
    await page.goto(LEAD);
    await page.getByRole("button", { name: "Share", exact: true }).click();
    await expect(page.locator("story-tools").getByRole("status")).toHaveText("Link copied");
    expect((await sent()).copied).toEqual([baseURL + LEAD]);
  });

  test("words of it by a link that leads to them", async ({ page, baseURL }) => {
    const sent = await deviceWith(page, false);
    await page.goto(LEAD);
    await select(page, "of Prime Minister Nouri al-Maliki");
    const offer = page.getByRole("button", { name: "Share quotation" });
    await expect(offer).toBeInViewport();
    await offer.focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("share-quotation").getByRole("status")).toHaveText(
      "Quotation and link copied",
    );
    const [copied = ""] = (await sent()).copied;
    expect(copied.split("\n")).toEqual([
      "“of Prime Minister Nouri al-Maliki”",
      `${baseURL}${LEAD}#:~:text=of%20Prime%20Minister%20Nouri%20al%2DMaliki`,
    ]);

    await page.goto("/about");
    await page.goto(copied.split("\n")[1] ?? "");
    await expect
      .poll(() => page.evaluate(() => scrollY), { message: "the browser found the words" })
      .toBeGreaterThan(100);
    await expect(page.locator("share-quotation")).toHaveCount(0);
  });
});

test.describe("A picture", () => {
  test("opens large at an address of its own, with caption and credit, and Back closes it", async ({
    page,
  }) => {
    await page.goto(LEAD);
    await page.waitForSelector("story-tools button");
    await page.locator("#img-2 a").click();
    const dialog = page.getByRole("dialog", { name: "Pictures" });
    await expect(dialog).toBeVisible();
    await expect(page).toHaveURL(/#img-2$/);
    await expect(dialog).toContainText("2 of 3");
    const caption = (await page.locator("#img-2 figcaption").innerText())
      .replace(/Enlarge$/, "")
      .trim();
    await expect(dialog).toContainText(caption);
    // What it has been opened by has no place in it.
    await expect(dialog).not.toContainText("Enlarge");
    // Also where a scrollbar takes space beside it.
    for (const direction of ["ltr", "rtl"]) {
      await page.evaluate((dir) => {
        document.documentElement.dir = dir;
      }, direction);
      const edges = await dialog.evaluate((it) => {
        const buttons = [...it.querySelectorAll("button")].map((each) =>
          each.getBoundingClientRect(),
        );
        const { left, right } = it.getBoundingClientRect();
        return {
          start: Math.min(...buttons.map((each) => each.left)) - left,
          end: right - Math.max(...buttons.map((each) => each.right)),
          over: Math.max(0, right - document.documentElement.clientWidth, -left),
        };
      });
      expect(Math.min(edges.start, edges.end), direction).toBeGreaterThanOrEqual(15);
      expect(edges.over, direction).toBe(0);
    }
    await page.evaluate(() => {
      document.documentElement.dir = "ltr";
    });
    const alt = await page.locator("#img-2 img").getAttribute("alt");
    const picture = dialog.getByRole("img");
    await expect(picture).toHaveAttribute("alt", alt ?? "");
    await expect
      .poll(() => picture.evaluate((it: HTMLImageElement) => it.currentSrc))
      .toMatch(/[&]w=\d+/);
    await page.keyboard.press("ArrowRight");
    await expect(page).toHaveURL(/#img-3$/);
    await expect(dialog.getByRole("button", { name: "Next" })).toBeDisabled();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await expect(page).toHaveURL(/#img-1$/);
    await page.goBack();
    await expect(dialog).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`${LEAD}$`));
  });

  test("is closed by Escape, gives the keyboard back, and leaves the history as it was", async ({
    page,
  }) => {
    await page.goto("/about");
    await page.goto(LEAD);
    await page.waitForSelector("story-tools button");
    await page.locator("#img-1 a").focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Pictures" });
    await expect(dialog.getByRole("button", { name: "Close" })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`${LEAD}$`));
    await expect(page.locator("#img-1 a")).toBeFocused();
    // By the page itself: Firefox takes the page before from its memory, and tells WebDriver of no navigation.
    await page.evaluate(() => history.back());
    await expect(page).toHaveURL(/\/about$/);
  });

  test("is open where a link names it, and closing stays on the story", async ({ page }) => {
    await page.goto(`${LEAD}#img-2`);
    const dialog = page.getByRole("dialog", { name: "Pictures" });
    await expect(dialog).toContainText("2 of 3");
    await dialog.getByRole("button", { name: "Close" }).click();
    await expect(dialog).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`${LEAD}$`));
  });

  test("is swiped to the next one", async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      baseURL,
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 800 },
    });
    const page = await context.newPage();
    await page.goto(`${LEAD}#img-1`);
    const dialog = page.getByRole("dialog", { name: "Pictures" });
    await expect(dialog).toContainText("1 of 3");
    const client = await context.newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", x?: number) =>
      client.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: x === undefined ? [] : [{ x, y: 400 }],
      });
    await touch("touchStart", 300);
    for (const x of [260, 200, 140]) await touch("touchMove", x);
    await touch("touchEnd");
    await expect(dialog).toContainText("2 of 3");
    await context.close();
  });

  test("is no link, and its control says in a few words which picture it enlarges", async ({
    page,
  }) => {
    await page.goto(LEAD);
    await expect(page.getByRole("link", { name: "Enlarge picture 2" })).toBeVisible();
    await expect(page.locator("figure a:has(img)")).toHaveCount(0);
  });

  test("is zoomed and panned by keys, buttons, wheel and double tap, with Close in sight", async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      baseURL,
      hasTouch: true,
      viewport: { width: 360, height: 640 },
    });
    const page = await context.newPage();
    await page.goto(`${LEAD}#img-2`);
    const dialog = page.getByRole("dialog", { name: "Pictures" });
    const picture = dialog.getByRole("img");
    const close = dialog.getByRole("button", { name: "Close" });
    const width = async () => (await picture.boundingBox())?.width ?? 0;
    const left = async () => (await picture.boundingBox())?.x ?? 0;
    await expect.poll(width).toBeGreaterThan(300);
    // The large rendition, not the one that fits the phone.
    await expect(picture).toHaveJSProperty("naturalWidth", 1080);
    const whole = await width();
    await page.keyboard.press("+");
    await expect.poll(width).toBeCloseTo(whole * 1.5, 0);
    const before = await left();
    await page.keyboard.press("ArrowRight");
    await expect.poll(left).toBeLessThan(before);
    await expect(page).toHaveURL(/#img-2$/);
    await page.keyboard.press("0");
    await expect.poll(width).toBeCloseTo(whole, 0);
    await dialog.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(width).toBeCloseTo(whole * 1.5, 0);
    await dialog.getByRole("button", { name: "Zoom out" }).click();
    await expect.poll(width).toBeCloseTo(whole, 0);
    const box = await picture.boundingBox();
    const [x, y] = [(box?.x ?? 0) + 100, (box?.y ?? 0) + 100];
    await page.touchscreen.tap(x, y);
    await page.touchscreen.tap(x, y);
    await expect.poll(width).toBeCloseTo(whole * 2.5, 0);
    await expect(dialog.getByRole("status")).toHaveText("250%");
    await expect(close).toBeInViewport({ ratio: 1 });
    await page.mouse.move(x, y);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, 400);
    await page.keyboard.up("Control");
    await expect.poll(width).toBeCloseTo(whole, 0);

    await page.setViewportSize({ width: 320, height: 568 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    await expect(close).toBeInViewport({ ratio: 1 });
    await expect.poll(width).toBeGreaterThan(100);
    await context.close();
  });

  test("is zoomed by two fingers, which leave the buttons where they are", async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      baseURL,
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 800 },
    });
    const page = await context.newPage();
    await page.goto(`${LEAD}#img-1`);
    const dialog = page.getByRole("dialog", { name: "Pictures" });
    await expect(dialog.getByRole("img")).toBeVisible();
    const client = await context.newCDPSession(page);
    const fingers = (type: "touchStart" | "touchMove" | "touchEnd", apart?: number) =>
      client.send("Input.dispatchTouchEvent", {
        type,
        touchPoints:
          apart === undefined
            ? []
            : [
                { x: 195 - apart / 2, y: 400, id: 0 },
                { x: 195 + apart / 2, y: 400, id: 1 },
              ],
      });
    await fingers("touchStart", 80);
    for (const apart of [100, 140, 200, 240]) await fingers("touchMove", apart);
    await fingers("touchEnd");
    await expect(dialog.getByRole("status")).toHaveText(/^(2[5-9]\d|3\d\d)%$/);
    await expect(dialog).toContainText("1 of 3");
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
    await context.close();
  });

  test("without script is a link to its largest rendition, and a place in the page", async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await page.goto(`${LEAD}#img-2`);
    await expect(page.locator("#img-2")).toBeInViewport();
    await page.locator("#img-1 a").click();
    await expect(page).toHaveURL(/\/_next\/image\?url=.*&w=2240/);
    await expect(page.locator("img")).toBeVisible();
    await context.close();
  });
});

/** A device with voices for some languages, which speaks when the test tells it to. */
async function voices(page: Page, languages: string[]): Promise<void> {
  await page.addInitScript((known) => {
    const spoken: SpeechSynthesisUtterance[] = [];
    const speech = Object.assign(new EventTarget(), {
      getVoices: () =>
        known.map((lang) => ({ lang, name: lang, localService: true, default: true })),
      speak: (utterance: SpeechSynthesisUtterance) => spoken.push(utterance),
      cancelled: 0,
      cancel: () => {
        speech.cancelled += 1;
      },
    });
    class Utterance {
      lang = "";
      rate = 1;
      voice = null;
      constructor(readonly text: string) {}
    }
    Object.defineProperty(window, "speechSynthesis", { value: speech });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, spoken });
  }, languages);
}

interface Spoken {
  text: string;
  lang: string;
  rate: number;
}

/** The last utterance, and the number of all. */
function lastSpoken(page: Page): Promise<Spoken & { count: number }> {
  return page.evaluate(() => {
    const { spoken } = window as unknown as { spoken: Spoken[] };
    const { text = "", lang = "", rate = 0 } = spoken.at(-1) ?? {};
    return { text, lang, rate, count: spoken.length };
  });
}

/** Ends the current utterance. */
function finish(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { spoken } = window as unknown as { spoken: Array<{ onend: () => void }> };
    spoken.at(-1)?.onend();
  });
}

test.describe("A reader who listens", () => {
  test("hears a story paragraph by paragraph, with the current one marked", async ({ page }) => {
    await voices(page, ["fr-FR", "en-US"]);
    await page.goto(TIMELINE);
    await page.getByRole("button", { name: "Listen" }).click();
    const headline = await page.getByRole("heading", { level: 1 }).innerText();
    await expect
      .poll(() => lastSpoken(page))
      .toMatchObject({ text: headline, lang: "en-US", rate: 1 });
    await expect(page.locator("[data-spoken]")).toHaveText(headline);
    await finish(page);
    await expect(page.locator("[data-spoken]")).not.toHaveText(headline);
    const heard: string[] = [];
    for (let part = 0; part < 400; part += 1) {
      if ((await page.locator("listen-bar").count()) === 0) break;
      heard.push((await lastSpoken(page)).text);
      await finish(page);
    }
    expect(heard.every((text) => text.length <= 180)).toBe(true);
    const text = heard.join(" ");
    expect(text).toContain("For readers who want to go back further");
    expect(text, "notes are not read").not.toContain("Distances are measured");
    const caption = await page.locator("figcaption").first().innerText();
    expect(text).not.toContain(caption.slice(0, 40));
    expect(new Set(heard).size, "nothing is heard twice").toBe(heard.length);
    await expect(page.locator("[data-spoken]")).toHaveCount(0);
  });

  test("pauses, goes on at the same place, changes the speed for good, and hears captions on request", async ({
    page,
  }) => {
    await voices(page, ["en-GB"]);
    await page.goto(LEAD);
    await page.getByRole("button", { name: "Listen" }).click();
    const bar = page.getByRole("region", { name: "Listen" });
    await expect(bar.getByRole("button", { name: "Pause" })).toBeFocused();
    await bar.getByRole("button", { name: "Next" }).click();
    await expect.poll(async () => (await lastSpoken(page)).text).toContain("Mosul and Tikrit");
    const { count } = await lastSpoken(page);
    await bar.getByRole("button", { name: "Pause" }).click();
    await page.waitForTimeout(200);
    expect((await lastSpoken(page)).count).toBe(count);
    await bar.getByRole("button", { name: "Go on" }).click();
    await expect.poll(async () => (await lastSpoken(page)).count).toBe(count + 1);
    expect((await lastSpoken(page)).text).toContain("Mosul and Tikrit");
    await bar.getByLabel("Speed").selectOption("1.5");
    await expect.poll(async () => (await lastSpoken(page)).rate).toBe(1.5);

    await bar.getByLabel("Captions").check();
    await bar.getByRole("button", { name: "Next" }).click();
    await expect(page.locator("figcaption[data-spoken]")).toBeVisible();
    await bar.getByRole("button", { name: "Stop" }).click();
    await expect(page.getByRole("button", { name: "Listen" })).toBeFocused();

    await page.goto(TIMELINE);
    await page.getByRole("button", { name: "Listen" }).click();
    await expect.poll(async () => (await lastSpoken(page)).rate).toBe(1.5);
    const before = await page.evaluate(
      () => (speechSynthesis as unknown as { cancelled: number }).cancelled,
    );
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide")));
    expect(
      await page.evaluate(() => (speechSynthesis as unknown as { cancelled: number }).cancelled),
    ).toBe(before + 1);
    await expect(bar.getByRole("button", { name: "Go on" })).toBeVisible();
  });

  test("is offered it only where the device has a voice for the story's language", async ({
    page,
  }) => {
    await voices(page, ["fr-FR", "de-DE"]);
    await page.goto(LEAD);
    await expect(page.getByRole("button", { name: "Share", exact: true })).toBeVisible();
    await expect(page.getByRole("button", { name: "Listen" })).toBeHidden();
  });
});

test("A story's tools move nothing when they come", async ({ page }) => {
  const layoutShifts = await watchLayoutShifts(page);
  await voices(page, ["en-US"]);
  for (const width of [320, 360, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(LEAD, { waitUntil: "networkidle" });
    await expect(page.getByRole("button", { name: "Listen" })).toBeVisible();
    expect(await layoutShifts()).toEqual([]);
  }
});
