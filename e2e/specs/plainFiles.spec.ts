import { type ChildProcess, spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import sharp from "sharp";
import { findingsOf } from "../../bench/crawl/findings.ts";
import { PAGE_BUDGETS } from "../../bench/crawl/pageBudgets.ts";
import { walk } from "../../bench/crawl/walkSite.ts";
import { desk } from "../../testkit/deskProcess.ts";
import { type Nginx, runNginx } from "../../testkit/nginx.ts";
import { hasNginx } from "../../testkit/nginxPackage.mjs";
import { draftText, SLUG, WORD } from "../../testkit/papers/deskPaper.ts";
import {
  WORD as SCHEDULED_WORD,
  type ScheduledStory,
  writeScheduledStory,
} from "../../testkit/papers/scheduledStory.ts";
import { build } from "../../testkit/papers.ts";
import { NOW, ROOT, SITE, WORKSHOP } from "../../testkit/project.ts";
import { rawRequest } from "../../testkit/rawRequest.ts";
import { LEAD, MATCH } from "../../testkit/stories.ts";
import { writeFiles } from "../../testkit/writeFiles.ts";
import { draftWords, normalized } from "../helpers/draftWords.ts";
import { PAGE_KINDS } from "../helpers/pageKinds.ts";

test.skip(!hasNginx() && !process.env.CI, "nginx is not installed, and could not be");
test.describe.configure({ mode: "default" });

const OUT = path.join(WORKSHOP, "plain-files-out");
const PUBLIC = path.join(OUT, "public");
/** When the scheduled story is due. */
const LATER = "2014-06-14T18:00:00-04:00";
const PUBLISHED = `/2014/06/14/${SLUG}`;

let story: ScheduledStory;
let nginx: Nginx;
const site = () => `http://127.0.0.1:${nginx.port}`;

test.beforeAll(async () => {
  rmSync(OUT, { recursive: true, force: true });
  story = writeScheduledStory("plain-files", LATER);
  const { contentDir } = story.paper;
  writeFiles(contentDir, { [`drafts/${SLUG}/index.md`]: draftText() });
  await sharp({ create: { width: 1200, height: 800, channels: 3, background: "#357" } })
    .png()
    .toFile(path.join(contentDir, `drafts/${SLUG}/bridge.png`));
  await build(story.paper, new Date(NOW));
  await shrinkPictures(contentDir);
  await killedExport();
  const whole = await exportPaper(NOW);
  expect(whole.text).not.toContain("Nothing has changed");
  expect(whole, whole.text).toMatchObject({ status: 0 });
  nginx = await serve();
});

test.afterAll(async () => {
  await nginx?.stop();
});

/** Leaves small files behind the edition's pictures: what is made of large ones takes minutes. */
async function shrinkPictures(folder: string): Promise<void> {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    // Of one hero other shapes are made, for which it has to be as large as the edition says.
    if (!/\.png$/.test(name) || /drafts\/|new-language/.test(name)) continue;
    const file = path.join(folder, name);
    const small = await sharp(readFileSync(file)).resize({ width: 96 }).toBuffer();
    writeFileSync(file, small);
  }
}

function startExport(now: string, ...more: string[]): ChildProcess {
  return spawn(process.execPath, ["deploy/run.mjs", "deploy/export.ts", "--out", OUT, ...more], {
    cwd: ROOT,
    env: {
      ...process.env,
      CONTENT_DIR: story.paper.contentDir,
      EDITION_FILE: story.paper.editionFile,
      BROADSHEET_NOW: now,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Everything that a process prints, as it comes. */
function printedBy(child: ChildProcess): () => string {
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      text += chunk;
    });
  }
  return () => text;
}

/** An export that is killed when its first page is there. */
async function killedExport(): Promise<void> {
  const child = startExport(NOW);
  const ended = new Promise((resolve) => child.once("close", resolve));
  await expect.poll(() => existsSync(path.join(PUBLIC, "index.html"))).toBe(true);
  child.kill("SIGKILL");
  await ended;
  expect(existsSync(path.join(OUT, "export.json"))).toBe(false);
}

function exportPaper(
  now: string,
  ...more: string[]
): Promise<{ status: number | null; text: string }> {
  const child = startExport(now, ...more);
  const printed = printedBy(child);
  return new Promise((resolve) => {
    child.once("close", (status) => resolve({ status, text: printed() }));
  });
}

/** A plain nginx, with nothing but the include. */
function serve(): Promise<Nginx> {
  return runNginx(
    (_, port) =>
      `server { listen 127.0.0.1:${port}; root ${PUBLIC}; include ${path.join(OUT, "nginx.conf")}; }`,
  );
}

/** All files of the export, with the times at which they were written. */
function filesOf(folder: string): Map<string, number> {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => statSync(path.join(folder, name)).isFile())
      .map((name) => [name, statSync(path.join(folder, name)).mtimeMs]),
  );
}

test("A search engine finds nothing to complain of in the files, of which a first export was killed", async () => {
  const walked = await walk(site(), { limit: 5_000, concurrency: 2 });
  expect(walked.publicSite).toBe(SITE);
  expect(walked.cutShort).toBe(false);
  const pages = [...walked.visits.values()].filter(({ page }) => page);
  expect(pages.filter(({ page }) => page?.isArticle).length).toBeGreaterThanOrEqual(15);
  expect(pages.length).toBeGreaterThan(60);
  expect([...walked.visits.keys()].filter((address) => address.includes("?"))).toEqual([]);
  expect(findingsOf(walked, PAGE_BUDGETS)).toEqual([]);
});

test("Every kind of page has its status, its type and its headers, and one address", async () => {
  for (const { address, status, name } of PAGE_KINDS) {
    const answer = await rawRequest(site(), address);
    expect(answer.status, name).toBe(status);
    expect(answer.headers["content-type"], name).toBe("text/html; charset=utf-8");
    expect(answer.headers["content-security-policy"], name).toBe("frame-ancestors 'none'");
    expect(answer.headers["x-content-type-options"], name).toBe("nosniff");
    expect(answer.text, name).toMatch(
      /<head><meta charset="utf-8"\/><meta http-equiv="Content-Security-Policy"/,
    );
  }
  const moved = async (address: string) => {
    const { status, headers } = await rawRequest(site(), address);
    return [status, headers.location];
  };
  expect(await moved("/world/iraq-airstrikes")).toEqual([308, LEAD]);
  expect(await moved("/world/")).toEqual([308, "/world"]);
  expect(await moved("/world/page/1")).toEqual([308, "/world"]);
  expect(await moved("/topics/iraq/rss")).toEqual([308, "/topics/iraq/feed.xml"]);
  for (const address of ["/world.html", "/_redirects", "/_headers", "/search.html"]) {
    expect((await moved(address))[0], address).toBe(404);
  }
  for (const [address, type, caching] of [
    ["/world/feed.xml", "application/rss+xml; charset=utf-8", "must-revalidate"],
    ["/atom.xml", "application/atom+xml; charset=utf-8", "must-revalidate"],
    ["/speculation-rules.json", "application/speculationrules+json", "max-age=3600"],
    ["/manifest.webmanifest", "application/manifest+json; charset=utf-8", "max-age=3600"],
    ["/worker.js", "text/javascript; charset=utf-8", "no-cache"],
  ] as const) {
    const { status, headers } = await rawRequest(site(), address);
    expect([address, status, headers["content-type"]]).toEqual([address, 200, type]);
    expect(headers["cache-control"], address).toContain(caching);
  }
});

test("Nothing of drafts and scheduled stories is in any file", async () => {
  const words = draftWords();
  const texts = [...filesOf(OUT).keys()].filter((name) =>
    /\.(?:html|xml|json|txt|js|conf|toml)$/.test(name),
  );
  expect(texts.length).toBeGreaterThan(100);
  const names = [...filesOf(OUT).keys()];
  expect(names.filter((name) => /lighthouse|quillworthy|drafts/i.test(name))).toEqual([]);
  const secret = new RegExp(`${WORD}|${SCHEDULED_WORD}|lighthouse-of-tomorrow`);
  const telling: string[] = [];
  for (const name of texts) {
    const text = readFileSync(path.join(OUT, name), "utf8");
    if (secret.test(text)) telling.push(`${name} tells of a story`);
    const shown = normalized(text);
    const told = words.filter((word) => shown.includes(word));
    if (told.length > 0) telling.push(`${name} tells of ${told.join(", ")}`);
  }
  expect(telling).toEqual([]);
});

test("A reader searches, narrows and opens what is found, by the same form", async ({ page }) => {
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(`${site()}/search`);
  await page.getByRole("searchbox").fill("iraq");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/\/search\?q=iraq/);
  await expect(page.getByRole("status")).toContainText("stories match “iraq”");
  await expect(page.getByRole("list", { name: "Results" }).locator("mark").first()).toBeVisible();
  await page.getByText("Filters", { exact: true }).click();
  await page.getByLabel("Section", { exact: true }).selectOption("culture");
  await page.getByLabel("From").fill("2014-06");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page.getByRole("status")).toContainText("1 story matches");
  await expect(page.getByLabel("Section", { exact: true })).toHaveValue("culture");
  const result = page.getByRole("list", { name: "Results" }).getByRole("listitem");
  await expect(result).toContainText("Culture");
  await expect(result).toContainText("June 12, 2014");
  await page.goto(`${site()}/search?q=iraq&section=culture&from=2015`);
  await expect(page.getByRole("status")).toContainText("No stories match “iraq”");
  await page.goto(`${site()}/search?q=iraq&section=culture`);
  await result.getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Six books for understanding Iraq",
  );
  expect(errors).toEqual([]);
});

test("Without script the search leads to the archive", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site()}/search?q=iraq`);
  await expect(page.getByText("scripts are switched off")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "2014" }).click();
  await expect(page).toHaveURL(`${site()}/2014`);
  await context.close();
});

test("A story is read without a network, with its picture, and its pictures are shown large", async ({
  browser,
}) => {
  const context = await browser.newContext({ serviceWorkers: "allow" });
  const page = await context.newPage();
  await page.goto(site() + LEAD, { waitUntil: "load" });
  await expect(async () => {
    await page.mouse.wheel(0, 100);
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  }).toPass();
  await page.getByRole("link", { name: "Enlarge picture 1" }).click();
  await expect(page.getByRole("dialog").locator("img")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("button", { name: "Saved", exact: true })).toBeVisible();
  await context.setOffline(true);
  await page.goto(site() + LEAD);
  await expect(page.getByRole("note").filter({ hasText: "No network" })).toBeVisible();
  const width = await page.locator("#img-1 img").evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    return image.naturalWidth;
  });
  expect(width).toBeGreaterThan(0);
  await context.close();
});

test("A folder with anybody's files is refused, and what is wrong is said", async () => {
  const folder = path.join(WORKSHOP, "plain-files-foreign");
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "thesis.doc"), "");
  const run = (...args: string[]) => {
    const child = spawn(process.execPath, ["deploy/run.mjs", "deploy/export.ts", ...args], {
      cwd: ROOT,
      env: { ...process.env, ...pathsOf(), BROADSHEET_NOW: NOW, SITE_URL: "" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const printed = printedBy(child);
    return new Promise((resolve) => {
      child.once("close", (status) => resolve([status, printed()]));
    });
  };
  expect(await run("--out", folder)).toEqual([1, expect.stringContaining("that are no export's")]);
  expect(readdirSync(folder)).toEqual(["thesis.doc"]);
  expect(await run()).toEqual([1, expect.stringContaining("--out <folder>")]);
  expect(await run("--help")).toEqual([0, expect.stringContaining("--watch")]);
});

const pathsOf = () => ({
  CONTENT_DIR: story.paper.contentDir,
  EDITION_FILE: story.paper.editionFile,
});

test("Later exports write only what differs: nothing, or what a published story changes", async () => {
  const before = filesOf(PUBLIC);
  expect((await exportPaper(NOW)).text).toContain("Nothing has changed");
  expect(filesOf(PUBLIC)).toEqual(before);

  await desk(story.paper, ["publish", SLUG], NOW);
  expect((await exportPaper(NOW)).status).toBe(0);
  const published = filesOf(PUBLIC);
  const changed = [...published]
    .filter(([name, at]) => before.get(name) !== at)
    .map(([name]) => name);
  expect(changed).toEqual(
    expect.arrayContaining([
      "index.html",
      "science.html",
      `${PUBLISHED.slice(1)}.html`,
      "feed.xml",
      "science/feed.xml",
    ]),
  );
  expect(changed).not.toContain("sport.html");
  expect(changed).not.toContain(`${MATCH.slice(1)}.html`);
  expect((await rawRequest(site(), PUBLISHED)).text).toContain(WORD);
  expect(changed.filter((name) => name.startsWith("pagefind/")).length).toBeGreaterThan(3);
});

test("Under --watch stories that are due, published and withdrawn are so within seconds, until it is ended", async () => {
  const slug = "watched-bridge";
  writeFiles(story.paper.contentDir, {
    [`drafts/${slug}/index.md`]: draftText("Watched.")
      .replace(/hero:[\s\S]*Broadsheet"\n/, "")
      .replaceAll(WORD, "Watched"),
  });
  const child = startExport(LATER, "--watch");
  const printed = printedBy(child);
  const ended = new Promise((resolve) => child.once("close", resolve));
  try {
    // It begins with an export.
    await expect.poll(printed, { timeout: 120_000 }).toContain("Watching");
    // The scheduled story's minute has come.
    expect((await rawRequest(site(), story.address)).status).toBe(200);
    expect((await rawRequest(site(), "/2014/06/14")).text).toContain(SCHEDULED_WORD);

    const { status, stderr } = await desk(story.paper, ["publish", slug], LATER);
    expect(status, stderr).toBe(0);
    await expect.poll(() => existsSync(path.join(PUBLIC, `2014/06/14/${slug}.html`))).toBe(true);
    await expect.poll(() => printed().match(/files written/g)?.length).toBe(2);

    await desk(story.paper, ["unpublish", SLUG], LATER);
    const withdrawn = path.join(PUBLIC, `${PUBLISHED.slice(1)}.html`);
    expect(existsSync(withdrawn)).toBe(true);
    await expect.poll(() => existsSync(withdrawn)).toBe(false);
  } finally {
    child.kill("SIGINT");
  }
  expect(await ended).toBe(0);
  // nginx reads once what is gone.
  await nginx.stop();
  nginx = await serve();
  const gone = await rawRequest(site(), PUBLISHED);
  expect(gone.status).toBe(410);
  expect(gone.text).toContain("This story has been withdrawn");
  const names = [...filesOf(PUBLIC).keys()];
  expect(names.filter((name) => name.includes("quillworthy"))).toEqual([]);
  const texts = names.filter((name) => /\.(?:html|xml|json)$/.test(name));
  const telling = texts.filter((name) =>
    readFileSync(path.join(PUBLIC, name), "utf8").includes(WORD),
  );
  expect(telling).toEqual([]);
});
