import { expect, test } from "@playwright/test";
import {
  EDGES,
  EDGES_NOW,
  FILM,
  HINDI,
  LINES,
  writeEdgePaper,
} from "../../testkit/papers/edgePaper.ts";
import { build } from "../../testkit/papers.ts";
import { rawRequest } from "../../testkit/rawRequest.ts";
import { type Server, startServer } from "../../testkit/server.ts";
import { violationsOn } from "../helpers/axe.ts";
import { htmlFaults } from "../helpers/htmlFaults.ts";
import { watchLayoutShifts } from "../helpers/layoutShifts.ts";
import { readPrinted } from "../helpers/printed.ts";
import { tooWide, withStyle } from "../helpers/reflow.ts";

test.describe("A paper with everything that is rarely there", () => {
  test.describe.configure({ mode: "default" });
  let server: Server;

  test.beforeAll(async () => {
    const written = await writeEdgePaper("edges");
    await build(written);
    server = await startServer({ ...written, now: EDGES_NOW });
  });
  test.afterAll(() => server?.stop());

  for (const [name, address] of [
    ["a list of its subheads and a wide table", EDGES],
    ["a footnote in Hindi", HINDI],
    ["a video", FILM],
    ["forty sections", "/"],
  ] as const) {
    test(`has no fault in its HTML and before axe: ${name}`, async ({ page }) => {
      const answer = await rawRequest(server.url, address);
      expect(await htmlFaults(answer.text)).toEqual([]);
      await page.goto(server.url + address, { waitUntil: "networkidle" });
      expect(await violationsOn(page)).toEqual([]);
    });
  }

  test("shows its name with the mark above a capital", async ({ page }) => {
    await page.goto(server.url);
    const name = page.locator("h1 svg");
    const { above, overflow, top } = await name.evaluate((svg) => {
      const path = svg.querySelector("path") as SVGPathElement;
      const { overflow } = getComputedStyle(svg);
      return { above: path.getBBox().y, overflow, top: path.getBoundingClientRect().top };
    });
    expect(above).toBeLessThan(0);
    expect(overflow).toBe("visible");
    expect(top).toBeGreaterThan(0);
  });

  test("shows no picture larger than its file, and captions begin where their pictures do", async ({
    page,
  }) => {
    for (const width of [390, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(server.url + EDGES, { waitUntil: "networkidle" });
      const shown = await page.locator("figure").evaluateAll((figures) =>
        figures.map((figure) => {
          const picture = (figure.querySelector("img") as Element).getBoundingClientRect();
          const caption = (figure.querySelector("figcaption") as Element).getBoundingClientRect();
          return {
            width: picture.width,
            height: picture.height,
            apart: Math.round(picture.left - caption.left),
          };
        }),
      );
      expect(shown[0], `${width} px`).toEqual({ width: 40, height: 40, apart: 0 });
      expect(shown[1]?.apart, `${width} px`).toBe(0);
    }
  });

  test("keeps the mark of a note on the line of the last word, at every width", async ({
    page,
  }) => {
    await page.goto(server.url + HINDI);
    for (let width = 240; width < 480; width += 4) {
      await page.setViewportSize({ width, height: 640 });
      const [last, mark] = await page.locator("#story sup").evaluate((sup) => {
        const text = sup.previousSibling as Text;
        const range = document.createRange();
        range.setStart(text, text.length - 1);
        range.setEnd(text, text.length);
        return [range.getBoundingClientRect().bottom, sup.getBoundingClientRect().bottom];
      });
      expect(Math.abs((last ?? 0) - (mark ?? 0)), `${width} px`).toBeLessThan(16);
    }
  });

  test("has room for marks above in headlines, and slants no letter that is never slanted", async ({
    page,
  }) => {
    await page.goto(server.url + HINDI);
    const [line, size, spacing, style] = await page.evaluate(() => {
      const headline = getComputedStyle(document.querySelector("h1") as Element);
      const emphasis = getComputedStyle(document.querySelector("em") as Element);
      return [
        Number.parseFloat(headline.lineHeight),
        Number.parseFloat(headline.fontSize),
        headline.letterSpacing,
        emphasis.fontStyle,
      ] as const;
    });
    expect(line / size).toBeGreaterThanOrEqual(1.3);
    expect(Number.parseFloat(spacing) || 0).toBe(0);
    expect(style).toBe("normal");
  });

  test("has lists five deep and long words on a phone with text of twice the size", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(server.url + EDGES);
    expect(await tooWide(page)).toEqual([]);
    await withStyle(page, "html { font-size: 32px !important }", async () => {
      expect(await tooWide(page)).toEqual([]);
    });
    const { hyphens, hyphenateLimitChars } = await page
      .locator("h1")
      .evaluate(
        (headline) =>
          getComputedStyle(headline) as CSSStyleDeclaration & { hyphenateLimitChars: string },
      );
    expect([hyphens, hyphenateLimitChars]).toEqual(["auto", "20 8"]);
  });

  test("gives the words of a table that scrolls more than a word a line", async ({ page }) => {
    for (const width of [320, 390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(server.url + EDGES);
      const heights = await page
        .locator("tbody th")
        .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().height));
      expect(Math.max(...heights), `${width} px`).toBeLessThan(80);
    }
  });

  test("is on paper with every column of a table and every word of code, and begins a long table at once", async ({
    page,
  }) => {
    await page.goto(server.url + EDGES, { waitUntil: "networkidle" });
    for (const format of ["A4", "Letter"]) {
      const sheets = await readPrinted(await page.pdf({ format }));
      const edge = (sheets[0]?.width ?? 0) - 50;
      for (const { lines } of sheets) {
        for (const { text, right } of lines) expect(right, text).toBeLessThan(edge);
      }
      const words = sheets.map(({ lines }) => lines.map(({ text }) => text).join("\n"));
      const all = words.join("\n");
      for (let line = 0; line < LINES; line += 1) {
        for (let month = 0; month < 11; month += 1) {
          expect(all, format).toContain(`${1000 + line * 11 + month},50`);
        }
      }
      expect(all, format).toContain("koniec");
      expect(words[0], format).toContain("1000,50");
    }
  });

  test("moves nothing on the pages that a script fills", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    const layoutShifts = await watchLayoutShifts(page);
    for (const address of ["/saved", "/offline"]) {
      await page.goto(server.url + address, { waitUntil: "networkidle" });
      await expect(page.locator("saved-stories footer button")).toBeVisible();
      expect(await layoutShifts(), address).toEqual([]);
    }
  });

  test("has its many sections at the foot of a page in several columns", async ({ page }) => {
    for (const width of [390, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(server.url);
      const footer = await page.locator("body footer").last().boundingBox();
      expect(footer?.height, `${width} px`).toBeLessThan(width < 768 ? 1400 : 900);
    }
  });
});
