import { expect, type Page, test } from "@playwright/test";
import { SITE } from "../../testkit/project.ts";
import { BOOKS, LEAD, MATCH, TIMELINE } from "../../testkit/stories.ts";
import { type PrintedSheet, readPrinted } from "../helpers/printed.ts";

test.describe("A printed article", () => {
  test.beforeEach(({ page }) => page.emulateMedia({ media: "print" }));

  test("keeps its address, dates, authors, credits, sources", async ({ page }) => {
    await page.goto(LEAD);
    const article = page.getByRole("article").first();
    await expect(article.getByText(SITE + LEAD)).toBeVisible();
    await expect(article.getByText(/^Published June\s12, 2014/)).toBeVisible();
    await expect(article.getByText("By World Desk and Graphics Desk")).toBeVisible();
    await expect(article.getByText("Graphic: Broadsheet").first()).toBeVisible();
    await expect(article.getByRole("heading", { name: "Sources" })).toBeVisible();
    await expect(article.locator("img").first()).toBeVisible();
    await expect(page.getByRole("banner").getByText("Broadsheet")).toBeVisible();
  });

  test("keeps corrections, notices of paid links and their marks", async ({ page }) => {
    await page.goto(MATCH);
    await expect(page.getByText("It was 62,103.").last()).toBeVisible();
    await page.goto(BOOKS);
    await expect(page.getByRole("note")).toBeVisible();
    await expect(page.getByText("paid link", { exact: true }).first()).toBeVisible();
  });

  test("leaves out navigation, search, related stories and the footer", async ({ page }) => {
    await page.goto(LEAD);
    for (const navigation of await page.locator("nav").all()) await expect(navigation).toBeHidden();
    await expect(page.getByRole("link", { name: "Skip to content" })).toBeHidden();
    await expect(page.getByText("Related stories")).toBeHidden();
    await expect(page.locator("body > div > footer, body > footer")).toBeHidden();
  });

  test("is dark on white whatever the theme, in one column no wider than the sheet", async ({
    page,
  }) => {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await page.setViewportSize({ width: 650, height: 900 });
    await page.goto(LEAD);
    const { ink, paper, sideways, floats } = await page.evaluate(() => {
      const channels = (colour: string) => {
        const canvas = document.createElement("canvas").getContext("2d");
        if (!canvas) return [];
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data];
      };
      const quote = document.querySelector('aside[aria-label="Pull quote"]');
      return {
        ink: channels(getComputedStyle(document.querySelector("h1") ?? document.body).color),
        paper: getComputedStyle(document.body).backgroundColor,
        sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        floats: quote ? getComputedStyle(quote).position : "",
      };
    });
    expect(Math.max(...ink.slice(0, 3))).toBeLessThan(90);
    expect(paper).toMatch(/rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\)/);
    expect(sideways).toBe(0);
    expect(floats).not.toBe("absolute");
  });
});

/** What has been printed, by address and format: a page is printed once for all tests. */
const printed = new Map<string, PrintedSheet[]>();

/** A page as printed to PDF. */
async function print(
  page: Page,
  address: string,
  format: "A4" | "Letter",
): Promise<PrintedSheet[]> {
  const name = `${format} ${address}`;
  const before = printed.get(name);
  if (before) return before;
  await page.goto(address);
  const sheets = await readPrinted(await page.pdf({ format, preferCSSPageSize: true }));
  printed.set(name, sheets);
  return sheets;
}

/** The lines of all pages, without page numbers. */
function linesOf(sheets: PrintedSheet[]): string[] {
  return sheets.flatMap(({ lines }) =>
    lines.map(({ text }) => text.trim()).filter((text) => !/^\d+ \/ \d+$/.test(text)),
  );
}

const FORMATS = [
  ["A4", 596, 843],
  ["Letter", 612, 792],
] as const;

test.describe("An article on paper", () => {
  for (const [format, width, height] of FORMATS) {
    test(`takes a few numbered sheets of ${format}, none of them near empty`, async ({ page }) => {
      const sheets = await print(page, LEAD, format);
      expect(sheets.length).toBeGreaterThanOrEqual(3);
      expect(sheets.length).toBeLessThanOrEqual(5);
      sheets.forEach((sheet, index) => {
        expect(Math.round(sheet.width)).toBe(width);
        expect(Math.abs(sheet.height - height)).toBeLessThan(2);
        const texts = sheet.lines.map(({ text }) => text.trim());
        expect(texts).toContain(`${index + 1} / ${sheets.length}`);
        expect(texts.length).toBeGreaterThan(3);
        for (const line of sheet.lines) {
          expect(line.left, line.text).toBeGreaterThan(40);
          expect(line.right, line.text).toBeLessThan(width - 40);
        }
      });
    });

    test(`has every caption right below its picture on ${format}`, async ({ page }) => {
      const sheets = await print(page, LEAD, format);
      await page.goto(LEAD);
      const captions = await page
        .getByRole("article")
        .first()
        .locator("figcaption")
        .allTextContents();
      expect(captions).toHaveLength(3);
      expect(sheets.flatMap(({ pictures }) => pictures)).toHaveLength(3);
      for (const caption of captions) {
        const beginning = caption.slice(0, 40);
        const sheet = sheets.find(({ lines }) =>
          lines.some(({ text }) => text.includes(beginning)),
        );
        const line = sheet?.lines.find(({ text }) => text.includes(beginning));
        const gaps = (sheet?.pictures ?? []).map(({ bottom }) => (line?.bottom ?? 0) - bottom);
        expect(
          gaps.filter((gap) => gap > 0 && gap < 30),
          beginning,
        ).toHaveLength(1);
      }
    });
  }

  test("is read from the paper's name to the last note in the order of the page", async ({
    page,
  }) => {
    const text = linesOf(await print(page, LEAD, "A4")).join(" ");
    const parts = [
      "Broadsheet",
      "Iraq ready to allow U.S. airstrikes as militants advance on Baghdad",
      "Mosul and Tikrit have been taken within a week",
      "The two major cities seized over the past week",
      "Graphic: Broadsheet",
      "By World Desk and Graphics Desk",
      "Published June 12, 2014, 6:05 PM EDT",
      SITE + LEAD,
      "WASHINGTON",
      "American airstrikes against the Islamist militants",
      "A recording names two cities",
      "Seven days passed between",
      "Washington holds back",
      "Of the two major cities seized",
      "Whether the U.S. embassy will be evacuated is not known",
      "Sources",
      "International Organization for Migration, report released June 11, 2014",
      "Links",
      `1. ${SITE}${TIMELINE}`,
      `2. ${SITE}${BOOKS}`,
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(parts.filter((_, index) => places[index] === -1)).toEqual([]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test("has neither navigation nor anything to press", async ({ page }) => {
    await page.goto(LEAD, { waitUntil: "networkidle" });
    // Read on the screen, so that every control is included; name and section are also above the story.
    const pressed = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          "nav a, nav p, header nav *, header .screen-only a, body > div > footer *, button, summary, select, label, [popover] *, dialog *",
        ),
      ]
        .map((element) => (element.textContent ?? "").replace(/\s+/g, " ").trim())
        .filter((text) => text !== "" && !["Broadsheet", "World"].includes(text)),
    );
    expect(pressed).toContain("Search");
    expect(pressed).toContain("Privacy");
    const lines = linesOf(await readPrinted(await page.pdf({ format: "A4" })));
    expect(lines.filter((line) => pressed.includes(line))).toEqual([]);
    const text = lines.join("\n");
    for (const word of ["Skip to content", "Related stories", "Earlier in", "min read", "RSS"]) {
      expect(text).not.toContain(word);
    }
  });

  for (const [name, address] of [
    ["figures", LEAD],
    ["paid links", BOOKS],
    ["footnotes", TIMELINE],
    ["a correction", MATCH],
  ] as const) {
    test(`has each of its links as a numbered note: the story with ${name}`, async ({ page }) => {
      await page.goto(address);
      const links = await page
        .locator(".noted a:visible:not(.screen-only a, .screen-only, figure a, [rel=author])")
        .evaluateAll((all) =>
          all
            .filter((link) => !link.getAttribute("href")?.startsWith("#"))
            .map((link) => (link as HTMLAnchorElement).getAttribute("href") ?? ""),
        );
      const lines = linesOf(await print(page, address, "A4"));
      const list = lines.indexOf("Links");
      const marks = [
        ...lines
          .slice(0, list === -1 ? undefined : list)
          .join(" ")
          .matchAll(/\[(\d+)\]/g),
      ].map(([, number]) => Number(number));
      if (address !== MATCH) expect(links.length).toBeGreaterThan(1);
      expect(marks).toEqual(links.map((_, index) => index + 1));
      const notes = list === -1 ? [] : lines.slice(list + 1);
      links.forEach((href, index) => {
        const written = href.startsWith("/") ? SITE + href : href;
        expect(notes).toContain(`${index + 1}. ${written}`);
      });
    });
  }

  test("keeps the words that an editor put in brackets apart from its notes", async ({ page }) => {
    const lines = linesOf(await print(page, LEAD, "A4"));
    expect(lines.join(" ")).toContain("“continue [their] march");
  });
});

test.describe("Every page on paper", () => {
  for (const [name, address] of [
    ["the front", "/"],
    ["a section", "/world"],
    ["a section with a table's story", "/sport"],
    ["an author", "/authors/world-desk"],
    ["a search", "/search?q=iraq&section=world"],
    ["the lead", LEAD],
    ["a story with a table", MATCH],
  ] as const) {
    test(`has no picture above a third of a sheet, and no sheet half empty before the last: ${name}`, async ({
      page,
    }) => {
      const sheets = await print(page, address, "A4");
      expect(sheets.length).toBeLessThanOrEqual(4);
      sheets.forEach(({ height, lines, pictures }, index) => {
        for (const picture of pictures) {
          expect(picture.bottom - picture.top).toBeLessThan(height / 3);
        }
        const read = lines.filter(({ text }) => !/^\d+ \/ \d+$/.test(text.trim()));
        const lowest = Math.max(
          ...read.map(({ bottom }) => bottom),
          ...pictures.map(({ bottom }) => bottom),
        );
        if (index < sheets.length - 1)
          expect(lowest, `sheet ${index + 1}`).toBeGreaterThan(height * 0.6);
      });
    });
  }

  for (const missing of [/three-days/, /six-books/, /northern-iraq/, /thumbnail/, /_next\/image/]) {
    test(`leaves no sheet half empty where pictures do not come: ${missing.source}`, async ({
      page,
      request,
    }) => {
      await page.route(missing, () => {});
      for (const address of ["/", "/world", "/sport", "/authors/world-desk", LEAD, MATCH]) {
        // With all of its pictures a page is printed above.
        const html = await (await request.get(address)).text();
        if (!missing.test(html)) continue;
        await page.goto(address, { waitUntil: "domcontentloaded" });
        const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
        const sheets = await readPrinted(pdf);
        for (const { height, lines, pictures } of sheets.slice(0, -1)) {
          const read = lines.filter(({ text }) => !/^\d+ \/ \d+$/.test(text.trim()));
          const ends = [...read, ...pictures].map(({ bottom }) => bottom);
          expect(Math.max(...ends), address).toBeGreaterThan(height * 0.6);
        }
      }
    });
  }

  test("keeps a front's stories whole and its words unbroken", async ({ page }) => {
    const sheets = await print(page, "/", "A4");
    await page.goto("/");
    const stories = await page
      .locator("main li")
      .evaluateAll((all) =>
        all.map((story) => story.querySelector("a")?.innerText.replace(/\s+/g, " ").trim() ?? ""),
      );
    const words = new Set((await page.locator("body").innerText()).split(/\s+/));
    const texts = sheets.map(({ lines }) =>
      lines
        .map(({ text }) => text.trim())
        .join(" ")
        .replace(/\s+/g, " "),
    );
    // A headline that is on two sheets in part is on neither as a whole.
    const torn = stories.filter((story) => !texts.some((text) => text.includes(story)));
    expect(torn).toEqual([]);
    const broken = linesOf(sheets)
      .map((line) => line.split(/\s+/).at(-1) ?? "")
      .filter((word) => /^\p{L}+$/u.test(word) && !words.has(word));
    expect(broken).toEqual([]);
  });
});

test("A standing page's links are notes on paper too", async ({ page }) => {
  const lines = linesOf(await print(page, "/corrections", "A4"));
  expect(lines.join(" ")).toContain("desk@broadsheet.example [1]");
  expect(lines).toContain("1. desk@broadsheet.example");
});
