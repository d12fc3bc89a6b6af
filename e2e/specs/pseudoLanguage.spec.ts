import { spawnSync } from "node:child_process";
import { userInfo } from "node:os";
import { expect, type Page, test } from "@playwright/test";
import { startDeskServer } from "../../testkit/deskServer.ts";
import {
  CYRILLIC_NOW,
  EVERYTHING,
  FOREIGN,
  writeCyrillicPaper,
} from "../../testkit/papers/cyrillicPaper.ts";
import { build, type PaperFiles } from "../../testkit/papers.ts";
import { type Server, startServer } from "../../testkit/server.ts";
import { servedDocument } from "../helpers/servedDocument.ts";

/**
 * English words that are in no catalogue: on a paper in the pseudo-language `en-XA` whose own texts have no Latin
 * letter, the words of a catalogue stand in ⟦ ⟧, and whatever else is in Latin letters comes from nowhere.
 */

/** What Intl writes in the pseudo-language: names of months and days, halves of the day, units. */
const FROM_INTL =
  /\b(?:(?:Jan|Febr?|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[AP]M|GMT|MB|and|at)\b/g;

/** The words that stand outside of brackets in a text. */
function unwrapped(text: string): string[] {
  const outside = text
    .replace(/⟦[^⟦⟧]*⟧/g, " ")
    .replace(/https?:\/\/\S+|[\w.-]*\.example\S*/g, " ")
    .replace(FROM_INTL, " ");
  return outside.match(/[A-Za-z]{2,}[^⟦⟧\n]{0,40}/g) ?? [];
}

/** Every text of a page that is seen or read aloud: texts, names, titles, alternative texts, those of its head. */
function textsIn(page: Document): string[] {
  const NAMES = ["aria-label", "title", "alt", "placeholder", "label", "aria-description"];
  const texts: string[] = [];
  const shown = new Map<Element, string>();
  for (const element of page.querySelectorAll("*")) {
    for (const name of NAMES) {
      const value = element.getAttribute(name);
      // A feed's title in the head is the paper's name.
      if (value) texts.push(value);
    }
    if (element.matches("meta[name=description], meta[property^='og:'], meta[name^='twitter:']")) {
      const name = element.getAttribute("property") ?? element.getAttribute("name") ?? "";
      if (!/locale|type|card|:image$|url|site$/.test(name))
        texts.push(element.getAttribute("content") ?? "");
    }
    if (element.matches("script, style, template, html, head")) continue;
    // A text may be divided by what holds numbers together.
    const block = element.closest(":not(span, bdi, b, strong, em, mark, time)") ?? element;
    for (const child of element.childNodes) {
      if (child.nodeType === page.TEXT_NODE) {
        shown.set(block, (shown.get(block) ?? "") + child.textContent);
      }
    }
  }
  return [...texts, ...shown.values()];
}

/** What a desk shows as it stands in files: their names, those of rules and fields, examples of values. */
const CODE =
  /[\w./-]*\.(?:md|png|yaml)|\b[a-z]+(?:-[a-z]+)+\b|\b(?:America|Europe)\/\w+|\b(?:vse|privacy|platno|imprint|corrections|contact|made|altered|salmon|dam|fr|es|en-US|notice|standing)\b|jane@/g;

async function expectWrapped(page: Page, name: string, code?: RegExp): Promise<void> {
  // As text, since a document cannot be passed to a page.
  expectAllWrapped(await page.evaluate<string[]>(`(${textsIn})(document)`), name, code);
}

function expectAllWrapped(all: string[], name: string, code?: RegExp): void {
  const texts = all.map((text) => (code ? text.replace(code, " ") : text));
  expect(texts.join(""), `${name} has no word of a catalogue`).toContain("⟦");
  expect.soft(texts.flatMap(unwrapped), name).toEqual([]);
}

const PAGES = [
  ["the front", "/"],
  ["a section", "/mir"],
  ["its second page", "/mir/page/2"],
  ["an empty section", "/pusto"],
  ["a story with everything", EVERYTHING],
  ["a story in Arabic", FOREIGN],
  ["an old story", "/2014/03/10/novost-1"],
  ["a topic", "/topics/voda"],
  ["an author", "/authors/anna"],
  ["a year", "/2016"],
  ["a month", "/2016/03"],
  ["a day", "/2016/03/12"],
  ["a standing page", "/privacy"],
  ["the corrections", "/corrections"],
  ["search", "/search"],
  ["results", "/search?q=новость"],
  ["results with filters", "/search?q=новость&section=mir&from=2016-03-01&to=2016-03-20"],
  ["no results", "/search?q=дирижабль"],
  ["a correction of the search", "/search?q=новоcть"],
  ["the saved stories", "/saved"],
  ["no network", "/offline"],
  ["a missing page", "/net-takoj"],
] as const;

test.describe("On a paper in the pseudo-language", () => {
  test.describe.configure({ mode: "default" });
  let server: Server;
  let paper: PaperFiles;

  test.beforeAll(async () => {
    paper = await writeCyrillicPaper("pseudo", "en-XA");
    await build(paper, new Date(CYRILLIC_NOW));
    server = await startServer({ ...paper, now: CYRILLIC_NOW });
  });
  test.afterAll(() => server?.stop());

  test("every word of every page is from a catalogue, with script", async ({ page }) => {
    for (const [name, address] of PAGES) {
      await page.goto(server.url + address);
      // Scripts have added what they add.
      await expect(page.locator("paper-settings button")).toBeVisible();
      await expectWrapped(page, name);
    }
  });

  test("every word of every page is from a catalogue, without script", async ({ request }) => {
    for (const [name, address] of PAGES) {
      const { document } = await servedDocument(request, server.url + address);
      expectAllWrapped(textsIn(document), name);
    }
  });

  test("every word of a story's tools is from a catalogue", async ({ page }) => {
    await page.goto(server.url + EVERYTHING, { waitUntil: "networkidle" });
    await page.getByRole("button", { name: "⟦Save⟧", exact: true }).click();
    await expect(page.getByRole("button", { name: "⟦Saved⟧" })).toBeVisible();
    await page.getByRole("button", { name: "⟦Settings⟧" }).click();
    await expect(page.getByRole("group").first()).toBeVisible();
    await expectWrapped(page, "settings");
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectWrapped(page, "shortcuts");
    await page.keyboard.press("Escape");
    await page.locator("[data-zoom]").first().click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectWrapped(page, "the lightbox");
    await page.keyboard.press("Escape");
    // A closed lightbox takes its entry of the history back, which would end a visit that has begun.
    await expect(page).not.toHaveURL(/#/);
    await page.goto(`${server.url}/saved`, { waitUntil: "networkidle" });
    await expect(page.locator("[data-saved]")).toHaveCount(1);
    await expectWrapped(page, "a saved story");
    await page.getByRole("button", { name: /Forget everything/ }).click();
    await expectWrapped(page, "the question before everything is forgotten");
  });

  test("every word of suggestions and of pictures on request is from a catalogue", async ({
    page,
  }) => {
    await page.addInitScript(() => localStorage.setItem("pictures", "asked"));
    await page.goto(server.url + EVERYTHING, { waitUntil: "networkidle" });
    await expect(page.locator("[data-held-place] button").first()).toBeVisible();
    await expectWrapped(page, "pictures on request");
    await page.goto(`${server.url}/search`);
    await page.locator("#q").pressSequentially("вода");
    await expect(page.getByRole("option").first()).toBeVisible();
    await expectWrapped(page, "suggestions");
  });

  test("every word of the desk is from a catalogue", async ({ page }) => {
    // The editor is the one whose desk it is.
    const desk = await startDeskServer(paper, CYRILLIC_NOW);
    // The paper lies in the clone of the tests, whose repository's address it shows.
    const { stdout } = spawnSync("git", ["remote", "get-url", "origin"], { encoding: "utf8" });
    const origin = (stdout ?? "").trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&") || "(?!)";
    const me = new RegExp(`${origin}|${CODE.source}|\\b${userInfo().username}\\b`, "g");
    const story = `${desk.url}/desk/story/articles${EVERYTHING}/index.md`;
    for (const [name, address, shown] of [
      ["the stories", "/desk/", "main li"],
      ["what was thrown away", "/desk/thrown-away", "main h1"],
      ["the front", "/desk/front", "main li"],
      ["the paper's files", "/desk/paper", "main li"],
      ["the settings", "/desk/paper/site.yaml", "main input"],
      ["a section", "/desk/paper/sections/mir.md", "main input"],
      ["an author", "/desk/paper/authors/anna.md", "main input"],
      ["a page that is not there", "/desk/nowhere", "main"],
      ["a story", story.slice(desk.url.length), ".ProseMirror figure"],
    ] as const) {
      await page.goto(desk.url + address);
      await expect(page.locator(shown).first()).toBeVisible();
      await expect(page.getByText("⟦Loading …⟧")).toHaveCount(0);
      await expectWrapped(page, `the desk: ${name}`, me);
    }
    await page.goto(story);
    for (const action of ["Correct", "Take back", "Rename", "History"]) {
      await page.getByRole("button", { name: "⟦More⟧" }).click();
      await page.getByRole("button", { name: `⟦${action}⟧`, exact: true }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectWrapped(page, `the desk: ${action}`, me);
      await page.keyboard.press("Escape");
    }
    await desk.stop();
  });

  test("every title and label of feeds and of the manifest is from a catalogue", async ({
    request,
  }) => {
    for (const [address, element] of [
      ["/feed.xml", /<(?:title|description|category)>([^<]*)</g],
      ["/mir/feed.xml", /<(?:title|description|category)>([^<]*)</g],
      ["/topics/voda/feed.xml", /<(?:title|description|category)>([^<]*)</g],
      ["/authors/anna/feed.xml", /<(?:title|description|category)>([^<]*)</g],
      ["/atom.xml", /<(?:title|subtitle)[^>]*>([^<]*)<|label="([^"]*)"/g],
      ["/manifest.webmanifest", /"(?:name|short_name|description)":"([^"]*)"/g],
      ["/suggestions.json?q=вода", /"(?:text|label)":"([^"]*)"/g],
    ] as const) {
      const text = await (await request.get(server.url + address)).text();
      const shown = [...text.matchAll(element)].map((match) => match[1] ?? match[2] ?? "");
      expect(shown.length, address).toBeGreaterThan(0);
      expect.soft(shown.flatMap(unwrapped), address).toEqual([]);
    }
    const feed = await (await request.get(`${server.url}/feed.json`)).json();
    const html = feed.items.map((item: { content_html: string }) => item.content_html).join("\n");
    expect.soft(unwrapped(html.replace(/<[^>]*>/g, "\n")), "stories in feeds").toEqual([]);
  });
});

test("A word outside of brackets is noticed", () => {
  expect(unwrapped("⟦Saved ⟧12 March⟦ on this device⟧")).toEqual([]);
  expect(unwrapped("⟦Saved ⟧Latest")).toEqual(["Latest"]);
  expect(unwrapped("Published ⟦on⟧ 12 March")).toHaveLength(1);
});
