import { existsSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { median, percentile } from "./figures.ts";

/** Keys whose times are taken, in so many places of the text. */
const KEYS = 100;
const PLACES = 10;
/** Milliseconds between two keys. */
const RHYTHM = 120;
/** Single words whose way into the file and the preview is timed. */
const WORDS = 7;
const PATIENCE = 60_000;

/**
 * Writes in the story that is open: what a key takes until it is seen, and a word until it is in the file and in the
 * preview, in milliseconds.
 * @param file of the story
 */
export async function measureWriting(page: Page, file: string): Promise<Record<string, number>> {
  await page.evaluate(recordKeys);
  const paragraphs = page.locator(".story-body > p");
  const count = await paragraphs.count();
  for (let place = 0; place < PLACES; place += 1) {
    await paragraphs.nth(Math.floor((place * count) / PLACES)).click();
    for (let key = 0; key < KEYS / PLACES; key += 1) {
      await page.keyboard.press("e");
      await wait(RHYTHM);
    }
  }
  const keys = await page.evaluate(() => (window as unknown as Recording).keyTimes.splice(0));
  const saved: number[] = [];
  const previewed: number[] = [];
  for (let word = 0; word < WORDS; word += 1) {
    await isSaved(page);
    const written = `Zz${word}q`;
    await paragraphs.nth(word).click();
    await page.keyboard.press("End");
    await page.keyboard.insertText(`${written.slice(0, -1)}`);
    await page.keyboard.press(written.at(-1) ?? "");
    const pressed = await page.evaluate(() => (window as unknown as Recording).lastKey);
    const origin = await page.evaluate(() => performance.timeOrigin);
    const inFile = inFileAfter(file, written).then((at) => at - origin - pressed);
    previewed.push(
      await page
        .evaluate(previewShows, { text: written, patience: PATIENCE })
        .then((at) => at - pressed),
    );
    saved.push(await inFile);
  }
  return {
    "a key, p95": percentile(keys, 0.95),
    "a key, median": median(keys),
    "a word until it is in the file": median(saved),
    "a word until the preview shows it": median(previewed),
    "the preview after the file": median(previewed.map((at, index) => at - (saved[index] ?? 0))),
  };
}

interface Recording {
  keyTimes: number[];
  /** By `performance.now()` of the page. */
  lastKey: number;
}

/** Notes from when a key was pressed until what it has changed was painted. */
function recordKeys(): void {
  const recording = window as unknown as Recording;
  recording.keyTimes = [];
  addEventListener(
    "keydown",
    ({ timeStamp }) => {
      recording.lastKey = timeStamp;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => recording.keyTimes.push(performance.now() - timeStamp);
        port2.postMessage("");
      });
    },
    true,
  );
}

/** Waits until the shown preview has a text. @returns when, by `performance.now()` */
function previewShows({ text, patience }: { text: string; patience: number }): Promise<number> {
  const until = performance.now() + patience;
  return new Promise((resolve, reject) => {
    const look = () => {
      const frame = document.querySelector<HTMLIFrameElement>("iframe[data-front=true]");
      if (frame?.contentDocument?.body?.textContent?.includes(text)) resolve(performance.now());
      else if (performance.now() > until) reject(new Error(`the preview has no ${text}`));
      else requestAnimationFrame(look);
    };
    look();
  });
}

async function isSaved(page: Page): Promise<void> {
  await page.getByText(/^Saved \d\d:\d\d$/).waitFor({ timeout: PATIENCE });
  await wait(500);
}

/** When a file has a text, in milliseconds since 1970. */
async function inFileAfter(file: string, text: string): Promise<number> {
  const until = Date.now() + PATIENCE;
  while (!existsSync(file) || !readFileSync(file, "utf8").includes(text)) {
    if (Date.now() > until) throw new Error(`${file} has no ${text}`);
    await wait(4);
  }
  return performance.timeOrigin + performance.now();
}
