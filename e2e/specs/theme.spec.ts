import { expect, type Page, test } from "@playwright/test";
import { formatHex } from "culori";
import sharp from "sharp";
import { writeThemeFonts } from "../../deploy/themeFonts.ts";
import { Edition } from "../../newsroom/edition/edition.ts";
import { paletteOf } from "../../newsroom/paper/palette.ts";
import type { Theme } from "../../newsroom/schema/theme.ts";
import { THEMED_NOW, THEMED_STORY, writeThemedPaper } from "../../testkit/papers/themedPaper.ts";
import { build } from "../../testkit/papers.ts";
import { ROOT } from "../../testkit/project.ts";
import { type Server, startServer } from "../../testkit/server.ts";
import { contrastViolationsOn, violationsOn } from "../helpers/axe.ts";
import { watchLayoutShifts } from "../helpers/layoutShifts.ts";

const GREEN = "#004d2c";
const TREE = '<path fill="#123456" d="M0 40 20 0 40 40Z"/>';

interface ThemedPaper {
  folder: string;
  name: string;
  /** As in site.yaml. */
  theme: string[];
  values: Theme;
  files: Record<string, string>;
}

const PAPERS: ThemedPaper[] = [
  {
    folder: "green",
    name: "The Wood Post",
    theme: [`accent: "${GREEN}"`, "paper: white", "masthead: { align: left, date: off }"],
    values: { accent: GREEN, paper: "white" },
    files: {
      "logo.svg": `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 40">${TREE}<path fill="#123456" d="M60 10h230v20H60z"/></svg>`,
      "logo-small.svg": `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${TREE}</svg>`,
    },
  },
  {
    folder: "salmon",
    name: "Salmon Courier",
    theme: [
      'accent: "#5c1a5e"',
      "paper: salmon",
      "density: compact",
      'sections: { teal: "#003f3f" }',
      "fonts:",
      '  headline: "@fontsource-variable/noto-serif-display"',
      '  text: "@fontsource/frank-ruhl-libre"',
    ],
    values: { accent: "#5c1a5e", paper: "salmon", sections: { teal: "#003f3f" } },
    files: {},
  },
];

/** One page of each kind. */
const PAGES = [
  "/",
  THEMED_STORY,
  "/green",
  "/topics/trees",
  "/authors/desk",
  "/about",
  "/2015/03",
  "/search?q=wood",
  "/saved",
  "/no-such-page",
];

/** A colour as the browser has computed it, as `#rrggbb`. */
async function computed(page: Page, selector: string, property: string): Promise<string> {
  const colour = await page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  return formatHex(colour) ?? colour;
}

for (const { folder, name, theme, values, files } of PAPERS) {
  test.describe(`The look of ${name}, from its content folder`, () => {
    test.describe.configure({ mode: "default" });
    let server: Server;
    const { light, dark } = paletteOf(values);

    test.beforeAll(async () => {
      const written = writeThemedPaper(`themed-${folder}`, { name, theme, files });
      await build(written, new Date(THEMED_NOW));
      const edition = Edition.open(written.editionFile);
      await writeThemeFonts(ROOT, written.contentDir, edition.paper);
      edition.close();
      server = await startServer({ ...written, now: THEMED_NOW });
    });
    test.afterAll(() => server?.stop());

    test("is on every page in the light and the dark theme, readable at 7:1", async ({ page }) => {
      const themes = [
        ["light", light],
        ["dark", dark],
      ] as const;
      for (const address of PAGES) {
        await page.goto(server.url + address);
        for (const [colorScheme, colours] of themes) {
          const where = `${address}, ${colorScheme}`;
          await page.emulateMedia({ colorScheme });
          expect(await computed(page, "html", "background-color"), where).toBe(colours.paper);
          expect(await computed(page, "html", "color"), where).toBe(colours.ink);
          expect(await contrastViolationsOn(page), where).toEqual([]);
          if (address === "/") expect(await violationsOn(page), where).toEqual([]);
          if (address !== THEMED_STORY) continue;
          expect(await computed(page, 'article a[href="/green"]', "color")).toBe(colours.green);
          const link = page.getByRole("main").getByRole("link", { name: "the town" }).first();
          await link.focus();
          expect(await computed(page, "article p a:focus", "outline-color")).toBe(colours.accent);
          await link.blur();
        }
      }
    });

    test("is told to browsers: theme colour, manifest and icons", async ({ page, request }) => {
      await page.goto(server.url);
      const told = page.locator('meta[name="theme-color"]');
      expect(
        await told.evaluateAll((all) => all.map((meta) => meta.getAttribute("content"))),
      ).toEqual([light.paper, dark.paper]);
      const manifest = await (await request.get(`${server.url}/manifest.webmanifest`)).json();
      expect(manifest).toMatchObject({
        name,
        background_color: light.paper,
        theme_color: light.paper,
      });
      for (const { src } of manifest.icons) {
        const { data } = await sharp(await (await request.get(server.url + src)).body())
          .removeAlpha()
          .raw()
          .toBuffer({ resolveWithObject: true });
        const corner = Buffer.from(data.subarray(0, 3)).toString("hex");
        expect(`#${corner}`, src).toBe(light.accent);
      }
    });

    test("is on its social cards, at an address of their own", async ({ page, request }) => {
      for (const [address, bar] of [
        [THEMED_STORY, light.green],
        ["/teal", light.teal],
        ["/authors/desk", light.accent],
      ] as const) {
        await page.goto(server.url + address);
        const og = await page.locator('meta[property="og:image"]').first().getAttribute("content");
        const card = await request.get(server.url + new URL(og ?? "").pathname);
        const { data, info } = await sharp(await card.body())
          .raw()
          .toBuffer({ resolveWithObject: true });
        const seen = (wanted: string) => {
          const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
            Number.parseInt(wanted.slice(at, at + 2), 16),
          );
          let found = 0;
          for (let at = 0; at < data.length; at += info.channels) {
            const near = [red, green, blue].every(
              (value, channel) => Math.abs(value - (data[at + channel] ?? 0)) < 6,
            );
            if (near) found += 1;
          }
          return found;
        };
        expect(seen(light.paper), `${address}: paper`).toBeGreaterThan(300_000);
        expect(seen(bar), `${address}: bar`).toBeGreaterThan(300);
        expect(seen("#971316"), `${address}: red of the default`).toBeLessThan(50);
      }
    });

    test("has nothing of another paper in it", async ({ request }) => {
      for (const address of [
        ...PAGES,
        "/manifest.webmanifest",
        "/feed.xml",
        "/atom.xml",
        "/feed.json",
        "/robots.txt",
        "/sitemap.xml",
      ]) {
        const text = await (await request.get(server.url + address)).text();
        expect(text, address).not.toMatch(/broadsheet/i);
        expect(text, address).not.toMatch(
          /#fcfaf6|--color-(?:accent|alarm|paper|sheet|night|ink):[^;}]*oklch/,
        );
      }
    });

    test("moves nothing while it loads", async ({ page }) => {
      const layoutShifts = await watchLayoutShifts(page);
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        for (const address of ["/", THEMED_STORY, "/green"]) {
          await page.goto(server.url + address, { waitUntil: "networkidle" });
          expect(await layoutShifts(), `${address} at ${width}`).toEqual([]);
        }
      }
    });

    test("leads from the reader's settings to the privacy policy, wherever it is", async ({
      page,
    }) => {
      await page.goto(server.url);
      await page.getByRole("button", { name: "Settings" }).click();
      await expect(page.getByRole("link", { name: "Privacy" })).toHaveAttribute("href", "/about");
    });

    if (theme.includes("fonts:")) {
      test("has the fonts of its theme on every page, two of them at once, and the product's on none", async ({
        page,
      }) => {
        for (const width of [1440, 390]) {
          await page.setViewportSize({ width, height: 844 });
          for (const address of ["/", "/green", THEMED_STORY]) {
            const loaded: string[] = [];
            const note = (asked: { url(): string }) => {
              if (asked.url().endsWith(".woff2")) loaded.push(new URL(asked.url()).pathname);
            };
            // What the page before still asks for is not this one's.
            await page.goto("about:blank");
            page.on("request", note);
            await page.goto(server.url + address, { waitUntil: "networkidle" });
            page.off("request", note);
            // On the second width they come from the browser's cache.
            // The story has bold words, for which a font that is not variable has a file of its own.
            const bold = loaded.filter((font) => font.startsWith("/fonts/bold."));
            expect(bold.length > 0 && address !== THEMED_STORY, address).toBe(false);
            for (const font of loaded.filter((font) => !bold.includes(font))) {
              expect(font, address).toMatch(/^\/fonts\/(?:text|headline)\./);
            }
            expect(new Set(loaded).size - new Set(bold).size, address).toBeLessThanOrEqual(2);
            const families = await page.evaluate(() =>
              [...document.querySelectorAll("h1, h2, p")].map(
                (element) => getComputedStyle(element).fontFamily,
              ),
            );
            expect(families.join("\n"), address).toMatch(/Noto Serif Display Headlines/);
            expect(await page.content(), address).not.toContain("Newsreader");
          }
        }
        const fonts = await page.evaluate(() =>
          [...document.fonts]
            .filter(({ status }) => status === "loaded")
            .map(({ family }) => family),
        );
        expect(fonts.join()).toContain("Noto Serif Display Headlines");
      });
    }
  });
}
