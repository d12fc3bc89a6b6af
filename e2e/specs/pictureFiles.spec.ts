import { truncateSync } from "node:fs";
import path from "node:path";
import { expect, type Locator, test } from "@playwright/test";
import sharp from "sharp";
import {
  CLEAR,
  DAMAGED,
  PICTURES_NOW,
  PLANTED,
  UPRIGHT,
  writePicturePaper,
} from "../../testkit/papers/picturePaper.ts";
import { build, type PaperFiles } from "../../testkit/papers.ts";
import { FORBIDDEN, PLANTED_XMP } from "../../testkit/plantedPictures.ts";
import { rawRequest } from "../../testkit/rawRequest.ts";
import { type Server, startServer } from "../../testkit/server.ts";

let server: Server;
let paper: PaperFiles;

test.beforeAll(async () => {
  paper = await writePicturePaper("pictures");
  await build(paper, new Date(PICTURES_NOW));
  server = await startServer({ ...paper, now: PICTURES_NOW });
});
test.afterAll(() => server?.stop());

/** Every picture address in pages, feeds and sitemaps. */
async function pictureAddresses(): Promise<string[]> {
  const found = new Set<string>();
  const documents = [
    "/",
    "/world",
    PLANTED,
    "/authors/desk",
    "/search?q=planted",
    "/feed.xml",
    "/atom.xml",
    "/feed.json",
    "/sitemap-2015-03.xml",
  ];
  for (const address of documents) {
    const { status, text } = await rawRequest(server.url, address);
    expect(status, address).toBe(200);
    const plain = text
      .replaceAll("&amp;", "&")
      .replaceAll("&quot;", '"')
      .replaceAll("&lt;", "<")
      .replaceAll("\\/", "/");
    const named = plain.matchAll(
      /(?<![\w/])(?:https:\/\/pictures\.example)?(\/(?:media|cards|icons|_next\/image)[/?][^\s"'<>\\)]+)/g,
    );
    for (const [, one = ""] of named) found.add(one);
  }
  return withoutMiddleWidths([...found]);
}

/** The narrowest and the widest rendition of each picture, since all are made alike. */
function withoutMiddleWidths(addresses: readonly string[]): string[] {
  const widths = new Map<string, Map<number, string>>();
  const others: string[] = [];
  for (const address of addresses) {
    const { pathname, searchParams } = new URL(address, server.url);
    if (pathname !== "/_next/image") others.push(address);
    else {
      const picture = searchParams.get("url") ?? "";
      const known = widths.get(picture) ?? new Map<number, string>();
      widths.set(picture, known.set(Number(searchParams.get("w")), address));
    }
  }
  const ends = [...widths.values()].flatMap((known) => {
    const sorted = [...known.keys()].sort((a, b) => a - b);
    return [sorted[0], sorted.at(-1)].map((width) => known.get(width ?? 0) ?? "");
  });
  return [...others, ...new Set(ends)];
}

test("Nothing that a camera wrote leaves the house with any picture, and what an agency asks for does", async () => {
  const addresses = await pictureAddresses();
  const forms = {
    original: /^\/media\/.*\/planted\/hero\.[0-9a-f]{8}\.jpg$/,
    figure: /^\/media\/.*\/planted\/figure\.[0-9a-f]{8}\.(?:png|webp|avif)$/,
    shape: /^\/media\/.*\/planted\/hero\.[0-9a-f]{8}\.\d+x\d+\.jpg$/,
    card: /^\/cards\/2015\/03\/14\/planted\.[0-9a-f]{8}\.jpg$/,
    rendition: /^\/_next\/image\?url=.*planted.*&w=\d+/,
    portrait: /^\/_next\/image\?url=.*portrait.*&w=\d+/,
  };
  const all = [...addresses, `/media${PLANTED}/hero.jpg`, "/media/authors/portrait.jpg"];
  for (const [form, pattern] of Object.entries(forms)) {
    expect(
      all.some((address) => pattern.test(address)),
      form,
    ).toBe(true);
  }
  for (const address of all) {
    const accepts = address.startsWith("/_next/") ? ["image/avif", "image/webp", "*/*"] : ["*/*"];
    for (const accept of accepts) {
      const { status, body } = await rawRequest(server.url, address, { accept });
      const where = `${address} as ${accept}`;
      expect(status, where).toBe(200);
      const text = body.toString("latin1");
      for (const marker of FORBIDDEN)
        expect(text.includes(marker), `${marker} in ${where}`).toBe(false);
      if (!/planted|portrait/.test(address)) continue;
      for (const wanted of [
        PLANTED_XMP,
        "Planted caption of Mosul",
        "2014 Planted Agency",
        "https://agency.example/rights",
        "digitalsourcetype/digitalCapture",
      ]) {
        expect(text.includes(wanted), `${wanted} in ${where}`).toBe(true);
      }
    }
  }
});

test("An invented picture, and one that cannot be, are no error and no line of the log", async () => {
  await expect.poll(() => server.output()).toContain("Serving http");
  const before = server.output().length;
  const version = "0a1b2c3d";
  for (const address of [
    "/_next/image?url=%2Fmedia%2F2014%5C06%2Fx.png&w=480&q=60",
    "/_next/image?url=%2Fmedia%2F2014%2F06%2Fx.png&w=480&q=60",
    `/_next/image?url=%2Fmedia%2F2015%2F03%2F14%2Fplanted%2Fhero.${version}.jpg&w=480&q=60`,
    "/_next/image?url=%2Fmedia%2F%FF%FE&w=480&q=60",
    "/_next/image?url=&w=&q=",
    "/_next/image/",
    `/media${PLANTED}/hero.${version}.jpg`,
    `/media${PLANTED}/hero.${version}.16x9.jpg`,
    `/cards${PLANTED}-too.${version}.jpg`,
  ]) {
    expect([308, 400, 404], address).toContain((await rawRequest(server.url, address)).status);
  }
  // Next reports later that it has read its settings.
  const said = server.output().slice(before).split("\n");
  expect(said.filter((line) => !/^\s*(?:✓.*)?$/.test(line))).toEqual([]);
});

test("A picture that is damaged after it was published leaves its page standing, and one line in the log", async () => {
  const { text } = await rawRequest(server.url, DAMAGED);
  const [rendition = ""] = /\/_next\/image\?url=[^"\s]+w=480[^"\s]+/.exec(text) ?? [];
  const [card = ""] = /\/cards\/[^"]+\.jpg/.exec(text) ?? [];
  const [shape = ""] = /\/media\/[^"]+16x9\.jpg/.exec(text) ?? [];
  truncateSync(path.join(paper.contentDir, `articles${DAMAGED}/hero.jpg`), 4_000);
  const before = server.output().length;
  for (let round = 0; round < 2; round += 1) {
    for (const address of [
      rendition.replaceAll("&amp;", "&"),
      shape,
      `/media${DAMAGED}/hero.jpg`,
    ]) {
      expect((await rawRequest(server.url, address)).status, address).toBe(404);
    }
    // A card without its picture still shows the headline.
    expect((await rawRequest(server.url, card)).status).toBe(200);
    expect((await rawRequest(server.url, DAMAGED)).status).toBe(200);
  }
  const said = server.output().slice(before).trim().split("\n");
  expect(said).toEqual([
    expect.stringContaining("articles/2015/03/14/damaged/hero.jpg cannot be shown"),
  ]);
});

/** The displayed size of a picture that has loaded. */
async function shownSize(image: Locator) {
  await image.scrollIntoViewIfNeeded();
  return image.evaluate(async (element) => {
    const one = element as HTMLImageElement;
    one.loading = "eager";
    await one.decode();
    const { width, height } = one.getBoundingClientRect();
    const { width: room = 0 } = one.closest("figure")?.getBoundingClientRect() ?? {};
    return { width, height, room, natural: one.naturalWidth / one.naturalHeight };
  });
}

for (const [width, height] of [
  [360, 640],
  [1366, 641],
  [1440, 900],
] as const) {
  test(`An upright picture is seen whole in a window of ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(server.url + UPRIGHT);
    for (const image of await page.locator("article figure img").all()) {
      const reserved = await image.boundingBox();
      const shown = await shownSize(image);
      expect(shown.height).toBeLessThanOrEqual(height * 0.86);
      expect(shown.width / shown.height).toBeCloseTo(shown.natural, 1);
      // Nothing moves when the picture arrives.
      expect(reserved?.height).toBeCloseTo(shown.height, 0);
    }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test("A strip of charts can be read in the lightbox, from top to bottom", async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 641 });
  await page.goto(server.url + UPRIGHT, { waitUntil: "networkidle" });
  await page.getByRole("link", { name: "Enlarge picture 2" }).click();
  const image = page.getByRole("dialog").locator("img");
  await expect(image).toBeVisible();
  const { width, height } = await shownSize(image);
  expect(width).toBeGreaterThan(600);
  const stage = page.getByRole("dialog").locator("div:has(> img)");
  await stage.focus();
  await page.keyboard.press("End");
  await expect.poll(() => stage.evaluate((box) => box.scrollTop)).toBeGreaterThan(height / 2);
});

/** The brightness of a point of a picture on the screen, 0 to 255. */
async function brightness(image: Locator, across: number, down: number) {
  await shownSize(image);
  const shot = await image.screenshot();
  const { data, info } = await sharp(shot).greyscale().raw().toBuffer({ resolveWithObject: true });
  const at = Math.floor(info.height * down) * info.width + Math.floor(info.width * across);
  return data[at * info.channels] ?? 0;
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`Transparent pictures can be read in the ${colorScheme} theme, on the page and large`, async ({
    browser,
  }) => {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width: 1200, height: 900 },
    });
    const page = await context.newPage();
    await page.goto(server.url + CLEAR, { waitUntil: "networkidle" });
    const [hero, light] = [
      page.locator("article figure img").first(),
      page.locator("article figure img").nth(1),
    ];
    // A bar is at 0.3 of the height, nothing at 0.5.
    const contrasts = async (image: Locator) =>
      (await brightness(image, 0.5, 0.5)) - (await brightness(image, 0.5, 0.33));
    expect(await contrasts(hero)).toBeGreaterThan(120);
    expect(await contrasts(light)).toBeLessThan(-120);
    await page.getByRole("link", { name: "Enlarge picture 1" }).click();
    const large = page.getByRole("dialog").locator("img");
    await expect(large).toBeVisible();
    expect(await contrasts(large)).toBeGreaterThan(120);
    await context.close();
  });
}
