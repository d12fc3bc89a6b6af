import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Browser, chromium, type Locator, type Page } from "@playwright/test";
import { WORKSPACE_PATHS } from "../newsroom/system/workspace.ts";
import { installedBrowser } from "../testkit/browser.mjs";
import { freePort } from "../testkit/ports.mjs";
import { wordOf } from "./bigEdition.ts";
import { measureWriting } from "./deskWriting.ts";
import { medianOf } from "./figures.ts";
import {
  generatedDraftFolder,
  generatedStoryFolder,
  writeGeneratedPaper,
} from "./generatedPaper.ts";
import { memoryOf, processorOf } from "./processes.ts";
import { startSite, stop } from "./servers.ts";

/** Sizes in stories; `npm run bench -- desk 100 1000` takes others. */
const SIZES = [100, 10_000];
/** A draft for so many stories. */
const DRAFTS = 20;
const NEWEST = new Date("2014-06-14T12:00:00Z");
/** The latest twenty stories are scheduled. */
const NOW = "2014-06-13T16:30:00Z";
const PATIENCE = 900_000;
const RUNS = 5;

/** What an editor waits for, in milliseconds, but for what has another unit in its name. */
export type DeskTimes = Record<string, number>;

/**
 * `npm run bench -- desk`: how long an editor waits at the desk of generated papers, in a real Chromium, with the bound of
 * each and how it grows with the paper. Needs a built site. Prints a table and writes a JSON file.
 * @param root the product's folder
 */
export async function measureDesk(root: string, sizes: readonly number[]): Promise<void> {
  const executablePath = installedBrowser();
  const results: Record<number, DeskTimes> = {};
  const folder = mkdtempSync(path.join(tmpdir(), "broadsheet-desk-"));
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ["--no-sandbox"],
  });
  try {
    for (const stories of sizes.length > 0 ? sizes : SIZES) {
      const paper = path.join(folder, String(stories));
      await writeGeneratedPaper(path.join(paper, "content"), {
        stories,
        newest: NEWEST,
        drafts: Math.ceil(stories / DRAFTS),
      });
      results[stories] = await timesAt(root, paper, browser);
      console.log(stories, results[stories]);
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
  print(results);
  const out = path.join(root, WORKSPACE_PATHS.deskResults);
  mkdirSync(path.dirname(out), { recursive: true });
  writeFileSync(out, `${JSON.stringify({ load: loadavg(), results }, null, 2)}\n`);
}

async function timesAt(root: string, paper: string, browser: Browser): Promise<DeskTimes> {
  const env = {
    CONTENT_DIR: path.join(paper, "content"),
    EDITION_FILE: path.join(paper, "edition.sqlite"),
    BROADSHEET_NOW: NOW,
  };
  await ran(root, env, ["bench/growthStep.ts", path.join(paper, "step.json")]);
  const site = await freePort();
  const readers = await startSite(root, site, env);
  const times: DeskTimes = {};
  try {
    // As after an installation, and as each morning.
    for (const start of ["first start", "start"]) {
      const desk = await startDesk(root, env);
      try {
        const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
        times[start] = await usable(page, desk);
        if (start === "start") {
          Object.assign(times, await workAt(page, desk, env.CONTENT_DIR, site));
        } else {
          await previewAnswers(desk);
          times["first start, until previews are there"] = performance.now() - desk.started;
        }
        times[`${start}, processor`] = desk.processor();
        await page.close();
      } finally {
        await stop(desk.child);
      }
    }
  } finally {
    await stop(readers);
  }
  return Object.fromEntries(Object.entries(times).map(([name, ms]) => [name, Math.round(ms)]));
}

interface Desk {
  child: ChildProcess;
  url: string;
  /** When it was started, by `performance.now()`. */
  started: number;
  /** Milliseconds of processor time so far. */
  processor(): number;
}

async function startDesk(root: string, env: Record<string, string>): Promise<Desk> {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ["deploy/run.mjs", "desk/desk.ts", "--no-open", "--port", String(port)],
    { cwd: root, env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "inherit"] },
  );
  const { pid = 0 } = child;
  return { child, url: `http://localhost:${port}`, started, processor: () => processorOf(pid) };
}

/**
 * Milliseconds from the start of the desk until its first page lists stories. The browser is opened when the desk
 * answers, as the desk itself opens it: a browser that shows “cannot be reached” many times a second takes a core.
 */
async function usable(page: Page, { url, started, child }: Desk): Promise<number> {
  for (;;) {
    if (child.exitCode !== null) throw new Error("the desk has ended");
    const answer = await fetch(`${url}/desk/`).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok) break;
    await wait(20);
  }
  await page.goto(`${url}/desk/`, { waitUntil: "commit" });
  await page.locator(".story-list li").first().waitFor({ timeout: PATIENCE });
  return performance.now() - started;
}

/** Waits until the paper's server for previews answers. */
async function previewAnswers({ url }: Desk): Promise<void> {
  for (;;) {
    const answer = await fetch(`${url}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(100);
  }
}

/** What is done all day, in turn. */
async function workAt(page: Page, desk: Desk, contentDir: string, site: number) {
  await previewAnswers(desk);
  const times: DeskTimes = {};
  const before = desk.processor();
  Object.assign(times, await listTimes(page, desk));
  const draft = path.join(contentDir, generatedDraftFolder(0), "index.md");
  const headline = /^headline: (.*)$/m.exec(readFileSync(draft, "utf8"))?.[1] ?? "";
  times["open a story of 2,000 words"] = await medianOf(RUNS, () => opening(page, desk, headline));
  times["lists and opening, processor"] = desk.processor() - before;
  const written = desk.processor();
  Object.assign(times, await measureWriting(page, draft));
  times["writing, processor"] = desk.processor() - written;
  Object.assign(times, await publicationTimes(page, site, headline));
  times["memory, MB"] = memoryOf(desk.child.pid ?? 0);
  return times;
}

async function listTimes(page: Page, { url }: Desk): Promise<DeskTimes> {
  await page.goto(`${url}/desk/`);
  await page.locator(".story-list li").first().waitFor();
  const tabs = page.locator(".tabs a");
  const search = page.getByRole("searchbox");
  const clicks: Record<string, (run: number) => Promise<unknown>> = {
    "a list": (run) => tabs.nth(run % 2 === 0 ? 3 : 1).click(),
    "the next page of a list": () => page.locator(".pages a").last().click(),
    "a filter": (run) =>
      page
        .locator(".filters select")
        .first()
        .selectOption({ index: 1 + (run % 5) }),
    "a search": (run) => search.fill(`${wordOf(40 + run)} ${wordOf(60)}`),
  };
  const times: DeskTimes = {};
  // The first search of a day reads what is searched.
  times["the first search"] = await shown(page, () => search.fill(wordOf(30)));
  await shown(page, () => search.fill(""));
  for (const [name, click] of Object.entries(clicks)) {
    times[`${name}, slowest`] = 0;
    times[name] = await medianOf(RUNS, async (run) => {
      if (name === "the next page of a list") {
        await page.goto(`${url}/desk/`);
        await page.locator(".pages a, .story-list li").last().waitFor();
        if ((await page.locator(".pages a").count()) === 0) return 0;
      }
      const time = await shown(page, () => click(run));
      times[`${name}, slowest`] = Math.max(times[`${name}, slowest`] ?? 0, time);
      return time;
    });
  }
  return times;
}

/** Milliseconds from a click until the list shows what it led to. */
async function shown(page: Page, click: () => Promise<unknown>): Promise<number> {
  const answered = page.waitForResponse(/\/api\/listStories$/);
  const begun = await beginning(page);
  await click();
  await (await answered).finished();
  const end = await painted(page);
  return end - (await begun());
}

/** Milliseconds from the click on a story in the list until its text can be written in. */
async function opening(page: Page, { url }: Desk, headline: string): Promise<number> {
  await page.goto(`${url}/desk/?words=${encodeURIComponent(headline)}`);
  const link = page.getByRole("link", { name: headline, exact: true });
  await link.waitFor();
  const begun = await beginning(page);
  await link.click();
  await page.locator(".story-body > p").nth(10).waitFor();
  const end = await painted(page);
  return end - (await begun());
}

/**
 * Waits in the page for what an editor does next: what the program that clicks takes before it does not count.
 * @returns a function that says when it was done, by `performance.now()` of the page
 */
async function beginning(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const noted = window as unknown as { begun: number | undefined };
    noted.begun = undefined;
    for (const name of ["mousedown", "input", "change"]) {
      const note = ({ timeStamp }: Event) => {
        noted.begun ??= timeStamp;
      };
      addEventListener(name, note, { capture: true, once: true });
    }
  });
  return () => page.evaluate(() => (window as unknown as { begun: number }).begun);
}

/** When everything is painted that has been changed so far, by `performance.now()` of the page. */
function painted(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))),
      ),
  );
}

/** Publishes the story that is open, and takes it back. */
async function publicationTimes(page: Page, site: number, headline: string): Promise<DeskTimes> {
  const served = async (wanted: boolean) => {
    const address = `http://127.0.0.1:${site}/2014/06/13/draft-0`;
    for (;;) {
      const answer = await fetch(address);
      const isThere = answer.ok && (await answer.text()).includes(headline);
      if (isThere === wanted) return performance.now();
      await wait(25);
    }
  };
  const times: DeskTimes = {};
  // A server that has never made a page of a story loads what makes them.
  await fetch(
    `http://127.0.0.1:${site}/${generatedStoryFolder(30, NEWEST).slice("articles/".length)}`,
  );
  const origin = await page.evaluate(() => performance.timeOrigin);
  /** Milliseconds from when an editor does something until something has happened. */
  const after = async (act: () => Promise<unknown>, ...ends: Array<() => Promise<number>>) => {
    const begun = await beginning(page);
    const all = Promise.all(ends.map((end) => end()));
    await act();
    const start = origin + (await begun()) - performance.timeOrigin;
    return (await all).map((end) => end - start);
  };
  const dialog = page.getByRole("dialog");
  const seen = (button: Locator) => () => button.waitFor().then(() => performance.now());
  const publish = dialog.getByRole("button", { name: "Publish", exact: true });
  const undo = dialog.getByRole("button", { name: "Undo" });
  const [planned = 0] = await after(
    () => page.getByRole("button", { name: "Publish", exact: true }).click(),
    seen(publish.and(page.locator(":enabled"))),
  );
  const [out = 0, said = 0] = await after(
    () => publish.click(),
    () => served(true),
    seen(undo),
  );
  const [back = 0] = await after(
    () => undo.click(),
    () => served(false),
  );
  times["the plan of a publication"] = planned;
  times["Publish until readers have it"] = out;
  times["Publish until the desk says so"] = said;
  times["Undo until readers have it no more"] = back;
  return times;
}

/** Runs a program of the project to its end. */
async function ran(root: string, env: Record<string, string>, args: string[]): Promise<void> {
  const child = spawn(process.execPath, ["deploy/run.mjs", ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const status = await new Promise((resolve) => child.once("exit", resolve));
  if (status !== 0) throw new Error(`${args.join(" ")} has failed`);
}

/** What the desk may take at any size, in milliseconds. */
const BOUNDS: Readonly<Record<string, number>> = {
  start: 3_000,
  "open a story of 2,000 words": 500,
  "a key, p95": 50,
  "a word until it is in the file": 1_000,
  "the preview after the file": 300,
  "a list": 200,
  "the next page of a list": 200,
  "a filter": 200,
  "a search": 200,
  "Publish until readers have it": 2_000,
  "Undo until readers have it no more": 2_000,
};

function print(results: Record<number, DeskTimes>): void {
  const sizes = Object.keys(results).map(Number);
  const [least = 0, most = 0] = [sizes[0], sizes.at(-1)];
  console.log(`\n| stories | ${sizes.join(" | ")} | ${most} ÷ ${least} | bound |`);
  console.log(`|---|${"---|".repeat(sizes.length + 2)}`);
  for (const name of Object.keys(results[most] ?? {})) {
    const times = sizes.map((size) => results[size]?.[name] ?? Number.NaN);
    const ratio = ((times.at(-1) ?? 0) / (times[0] ?? 0)).toFixed(1);
    const bound = BOUNDS[name];
    const kept =
      bound === undefined ? "" : `${bound}${(times.at(-1) ?? 0) > bound ? " (missed)" : ""}`;
    console.log(`| ${name} | ${times.join(" | ")} | ${ratio} | ${kept} |`);
  }
  const load = loadavg().map((each) => each.toFixed(1));
  console.log(`Load of the machine at the end: ${load.join(", ")}`);
}
