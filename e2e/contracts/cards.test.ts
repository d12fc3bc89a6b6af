import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { writeCardFonts } from "../../deploy/writeCardFonts.ts";
import { articleCard, type Card, frontCard, sectionCard } from "../../newsroom/cards/card.ts";
import { cardDrawing } from "../../newsroom/cards/cardDrawing.ts";
import { drawCard } from "../../newsroom/cards/drawCard.ts";
import { fontsOf } from "../../newsroom/cards/loadCardFonts.ts";
import { TypesetText } from "../../newsroom/cards/typesetText.ts";
import { SECTION_COLOURS } from "../../newsroom/schema/contentTypes.ts";
import { defaultCardColours } from "../../newsroom/theme/cardColours.ts";
import { ROOT } from "../../testkit/project.ts";
import { article, MAP, PAPER, section } from "../../testkit/records.ts";

let fonts = "";
let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "broadsheet-"));
  symlinkSync(path.join(ROOT, "node_modules"), path.join(folder, "node_modules"));
  await writeCardFonts(folder);
  fonts = path.join(folder, ".broadsheet/card-fonts");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ARABIC = "العراق مستعد للسماح بضربات جوية أمريكية (ISIS) في 12 يونيو";
const HEBREW = "עיראק מוכנה לאפשר תקיפות אוויריות (US) ב-12 ביוני";

function card(fields: Partial<Card> = {}): Card {
  const war = { ...article("war", { hero: MAP }), section: section("world") };
  return { ...articleCard(PAPER, war), ...fields };
}

function text(words: string, direction: "ltr" | "rtl" = "ltr") {
  return new TypesetText(words, fontsOf(fonts, "display"), direction);
}

/** A photograph of random noise, which compresses worst. */
async function noise(width: number, height: number): Promise<string> {
  const file = path.join(folder, `noise-${width}x${height}.jpg`);
  await sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 95 })
    .toFile(file);
  return file;
}

/**
 * The position of a letter in a line: the first point of the same outline within the line's outlines.
 */
function placeOf(line: TypesetText, letter: string): number {
  const numbers = (start: number, end: number) =>
    line
      .draw(start, end, 100)
      .path.match(/-?[\d.]+/g)
      ?.map(Number) ?? [];
  const start = line.text.indexOf(letter);
  const own = numbers(start, start + letter.length);
  const whole = numbers(0, line.text.length);
  for (let at = 0; at + own.length <= whole.length; at += 2) {
    const moved = (whole[at] ?? 0) - (own[0] ?? 0);
    const same = own.every(
      (value, index) =>
        Math.abs((whole[at + index] ?? 0) - value - (index % 2 === 0 ? moved : 0)) < 0.3,
    );
    if (same) return whole[at] ?? 0;
  }
  throw new Error(`“${letter}” is not drawn`);
}

describe("a social card", () => {
  it("is a JPEG of 1200 by 630 pixels and at most 300 kB, even of the busiest photograph", async () => {
    for (const [width, height] of [
      [2400, 1600],
      [1200, 1600],
      [300, 200],
    ] as const) {
      const picture = { address: MAP.address, width, height };
      const drawn = await drawCard(card({ picture }), await noise(width, height), fonts);
      const { format, width: across, height: down } = await sharp(drawn).metadata();
      expect([format, across, down]).toEqual(["jpeg", 1200, 630]);
      expect(drawn.length).toBeLessThan(300_000);
    }
  });

  it("is drawn without asking anybody for anything, whatever is in its words", async () => {
    const fetched = vi.spyOn(globalThis, "fetch");
    const connected = vi.spyOn(Socket.prototype, "connect");
    for (const headline of ["Flags 🇮🇶 and 🎉", "漢字と仮名", "ไทย नमस्ते", ARABIC, HEBREW]) {
      await drawCard(card({ headline, picture: undefined }), undefined, fonts);
    }
    expect(fetched).not.toHaveBeenCalled();
    expect(connected).not.toHaveBeenCalled();
  });

  it("shows the picture around its focus, and does without one that is gone", async () => {
    const file = path.join(folder, "halves.png");
    const half = (color: string) =>
      sharp({ create: { width: 2000, height: 500, channels: 3, background: color } })
        .png()
        .toBuffer();
    await sharp({ create: { width: 2000, height: 1000, channels: 3, background: "#000" } })
      .composite([
        { input: await half("#ff0000"), left: 0, top: 0 },
        { input: await half("#0000ff"), left: 0, top: 500 },
      ])
      .png()
      .toFile(file);
    const at = async (picture: Card["picture"], shown: string | undefined) => {
      const drawn = await drawCard(card({ picture }), shown, fonts);
      const pixel = await sharp(drawn)
        .extract({ left: 1000, top: 300, width: 1, height: 1 })
        .raw()
        .toBuffer();
      return [...pixel.subarray(0, 3)];
    };
    // Scaled to the card's height: all 1000 pixels of its height are shown, and the middle of its width.
    const picture = { address: "/x.png", width: 2000, height: 1000 };
    expect((await at(picture, file))[0]).toBeGreaterThan(200);
    const [red = 0, , blue = 0] = await at(picture, undefined);
    expect(Math.min(red, blue)).toBeGreaterThan(200);
  });

  /** The colours of a card, by places on it. */
  async function coloursAt(drawn: Uint8Array, places: ReadonlyArray<[number, number]>) {
    const { data, info } = await sharp(drawn).raw().toBuffer({ resolveWithObject: true });
    return places.map(([x, y]) => {
      const at = (y * info.width + x) * info.channels;
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
      const near = (r: number, g: number, b: number) =>
        Math.hypot(red - r, green - g, blue - b) < 24;
      if (near(255, 0, 0)) return "red";
      if (near(0, 0, 255)) return "blue";
      if (near(0xfc, 0xfa, 0xf6)) return "paper";
      return `${red} ${green} ${blue}`;
    });
  }

  /** A picture of two halves, red and then blue. */
  async function halves(width: number, height: number, along: "x" | "y", rotated = false) {
    const file = path.join(folder, `${width}x${height}${along}${rotated}.png`);
    const half = along === "x" ? { width: width / 2, height } : { width, height: height / 2 };
    const red = { create: { ...half, channels: 3, background: "#ff0000" } } as const;
    const base = sharp({ create: { width, height, channels: 3, background: "#0000ff" } });
    const both = base.composite([{ input: await sharp(red).png().toBuffer(), left: 0, top: 0 }]);
    await (rotated ? both.withMetadata({ orientation: 6 }) : both).png().toFile(file);
    return file;
  }

  it.each([
    [0, 1030],
    [50, 870],
    [100, 710],
  ])(
    "shows the part of a wide picture that is around its focus: %i percent",
    async (x, edge) => {
      // Of its 2000 pixels in width, the box shows 1256 in 540: those from 0, 372 or 744 on.
      const picture = { address: "/x.png", width: 2000, height: 1000, focus: { x, y: 50 } };
      const drawn = await drawCard(card({ picture }), await halves(2000, 1000, "x"), fonts);
      const places: Array<[number, number]> = [
        [605, 300],
        [edge - 8, 300],
        [edge + 8, 300],
        [1135, 300],
      ];
      expect(await coloursAt(drawn, places)).toEqual(["red", "red", "blue", "blue"]);
    },
    60_000,
  );

  it.each([
    [0, 500],
    [50, 315],
    [100, 130],
  ])(
    "shows the part of a high picture that is around its focus: %i percent",
    async (y, edge) => {
      // The box has the picture's width, and 630 of its 1000 pixels in height.
      const picture = { address: "/x.png", width: 500, height: 1000, focus: { x: 50, y } };
      const drawn = await drawCard(card({ picture }), await halves(500, 1000, "y"), fonts);
      const places: Array<[number, number]> = [
        [900, 5],
        [900, edge - 8],
        [900, edge + 8],
        [900, 625],
      ];
      expect(await coloursAt(drawn, places)).toEqual(["red", "red", "blue", "blue"]);
    },
    60_000,
  );

  it("shows a picture as its camera was held", async () => {
    // Rotated by a quarter, so that the left half is on top.
    const picture = { address: "/x.png", width: 500, height: 1000 };
    const drawn = await drawCard(card({ picture }), await halves(1000, 500, "x", true), fonts);
    const places: Array<[number, number]> = [
      [900, 305],
      [900, 325],
    ];
    expect(await coloursAt(drawn, places)).toEqual(["red", "blue"]);
  });

  it("shows a drawing whole, at the top of its box, on the card's own colour", async () => {
    const picture = { address: "/x.png", width: 2000, height: 500, crop: "never" as const };
    const drawn = await drawCard(card({ picture }), await halves(2000, 500, "x"), fonts);
    // 540 by 135 pixels, in a box that is 430 high.
    const places: Array<[number, number]> = [
      [605, 145],
      [1135, 270],
      [1135, 285],
      [605, 560],
    ];
    expect(await coloursAt(drawn, places)).toEqual(["red", "blue", "paper", "paper"]);
  });

  it.each([
    [undefined, undefined],
    ["dark" as const, undefined],
    ["light" as const, "never" as const],
    ["dark" as const, "never" as const],
  ])(
    "shows what is transparent on the picture's own backdrop: %s, cropped %s",
    async (backdrop, crop) => {
      const file = path.join(folder, "clear.png");
      const background = { r: 0, g: 0, b: 0, alpha: 0 };
      await sharp({ create: { width: 540, height: 430, channels: 4, background } })
        .png()
        .toFile(file);
      const picture = { address: "/x.png", width: 540, height: 430, backdrop, crop };
      const drawn = await drawCard(card({ picture }), file, fonts);
      const [colour = ""] = await coloursAt(drawn, [[870, 355]]);
      const [red = 0] = colour === "paper" ? [0xfc] : colour.split(" ").map(Number);
      expect(red < 128).toBe(backdrop === "dark");
    },
    60_000,
  );

  it("has no space for a picture that is no picture, or that nobody has asked for", async () => {
    const none = await drawCard(card({ picture: undefined }), undefined, fonts);
    const broken = path.join(folder, "broken.png");
    writeFileSync(broken, "no picture");
    const picture = { address: "/x.png", width: 2000, height: 1000 };
    for (const [fields, file] of [
      [{ picture }, broken],
      [{ picture }, path.join(folder, "missing.png")],
      [{ picture }, undefined],
      [{ picture: undefined }, await halves(2000, 1000, "x")],
    ] as const) {
      expect(Buffer.from(await drawCard(card(fields), file, fonts)).equals(Buffer.from(none))).toBe(
        true,
      );
    }
  });

  it("says in its file whose picture it shows", async () => {
    const file = await halves(2000, 1000, "x");
    const picture = { address: "/x.png", width: 2000, height: 1000, credit: "Jane Doe/Wire" };
    const { xmp } = await sharp(await drawCard(card({ picture }), file, fonts)).metadata();
    expect(xmp?.toString()).toContain("Jane Doe/Wire");
    const plain = await sharp(await drawCard(card({ picture }), undefined, fonts)).metadata();
    expect(plain.xmp).toBeUndefined();
  });

  it("has one for sections and for the front", async () => {
    for (const each of [sectionCard(PAPER, section("world")), frontCard(PAPER)]) {
      const drawn = await drawCard(each, undefined, fonts);
      expect((await sharp(drawn).metadata()).width).toBe(1200);
      const { entropy } = await sharp(drawn).stats();
      expect(entropy).toBeGreaterThan(0.3);
    }
  });
});

describe("what is on a card", () => {
  const drawingOf = (fields: Partial<Card>) =>
    cardDrawing(
      card(fields),
      (words, cut) => new TypesetText(words, fontsOf(fonts, cut), fields.direction ?? "ltr"),
    );
  const edgesOf = (drawing: ReturnType<typeof drawingOf>) =>
    drawing.shapes
      .filter((shape) => shape.kind === "text")
      .map(({ path: outline, x, y }) => {
        const numbers = outline.match(/-?[\d.]+/g)?.map(Number) ?? [];
        const across = numbers.filter((_, index) => index % 2 === 0);
        const down = numbers.filter((_, index) => index % 2 === 1);
        return {
          left: x + Math.min(...across),
          right: x + Math.max(...across),
          top: y + Math.min(...down),
          bottom: y + Math.max(...down),
        };
      });

  const headlines: Array<[string, "ltr" | "rtl", string]> = [
    ["a short one", "ltr", "War"],
    [
      "one of 110 letters",
      "ltr",
      "Parliament rejects the government's revised budget for the third time as protests spread to provincial cities",
    ],
    ["one far too long", "ltr", "Nine words that go on and on ".repeat(20)],
    ["one endless word", "ltr", "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"],
    ["an Arabic one", "rtl", ARABIC],
    ["a long Arabic one", "rtl", `${ARABIC} `.repeat(4)],
    ["a Hebrew one", "rtl", HEBREW],
    [
      "a Vietnamese one",
      "ltr",
      "Quốc hội thông qua luật mới về những khoản vay của người nông dân",
    ],
  ];

  for (const [name, direction, headline] of headlines) {
    for (const [shape, picture] of [
      ["without a picture", undefined],
      ["with a wide picture", MAP],
      ["with a high picture", { ...MAP, width: 800, height: 1200 }],
    ] as const) {
      it(`stays on its paper and off the picture: ${name}, ${shape}`, () => {
        const drawing = drawingOf({ headline, direction, picture });
        const edges = edgesOf(drawing);
        expect(edges.length).toBeGreaterThan(2);
        for (const { left, right, top, bottom } of edges) {
          expect(left).toBeGreaterThanOrEqual(30);
          expect(right).toBeLessThanOrEqual(1170);
          expect(top).toBeGreaterThanOrEqual(20);
          expect(bottom).toBeLessThanOrEqual(610);
          const box = drawing.picture;
          if (box && bottom > box.y) {
            expect(right <= box.x || left >= box.x + box.width).toBe(true);
          }
        }
        if (picture)
          expect(drawing.picture?.x).toBe(
            direction === "rtl" ? (picture === MAP ? 60 : 0) : drawing.picture?.x,
          );
      });
    }
  }

  it("has no two lines of text over each other", () => {
    for (const [, direction, headline] of headlines) {
      const edges = edgesOf(drawingOf({ headline, direction, picture: undefined }));
      const baselines = drawingOf({ headline, direction, picture: undefined })
        .shapes.filter((shape) => shape.kind === "text")
        .map(({ y }) => y)
        .sort((a, b) => a - b);
      expect(edges.length).toBe(baselines.length);
      for (const [index, y] of baselines.entries()) {
        if (index > 0) expect(y - (baselines[index - 1] ?? 0)).toBeGreaterThan(30);
      }
    }
  });
});

describe("words on a card", () => {
  it("have every letter that papers of Europe and of Arabic, Hebrew and Japanese readers write with", () => {
    for (const words of [
      "ÀÉÎÕÜ çñß æøå Łódź Čapek Şişli Ğ Őrség ħ",
      "Quốc hội thông qua luật mới",
      "“quotes” ‘single’ – — … € £ § ½ 21°",
      "Ирак Київ Србија Ў",
      "Ελλάδα έτοιμο ΐ",
      "عربي فارسی پچژگ اردو ٹڈڑ ١٢٣",
      "עברית שלום ״",
      "政府、「発表」（ガソリン税ー々〆）！",
    ]) {
      expect(text(words).text).toBe(words);
    }
  });

  it("leave out what no face has, and the space it would leave", () => {
    expect(text("Win 🎉🎉 again 한글").text).toBe("Win again");
    // A word with a missing letter says something else.
    expect(text("Win 漢字한글 again").text).toBe("Win again");
    expect(text("🎉").text).toBe("");
  });

  it("are set in a simpler form where a face has no other", () => {
    expect(text("ĳsland").text).toBe("ijsland");
  });

  it("join Arabic letters as they are written", () => {
    // The same letter in its isolated, initial, medial and final form.
    const alone = text("ه", "rtl").width(0, 1) * 3;
    const joined = text("ههه", "rtl").width(0, 3);
    expect(Math.abs(alone - joined)).toBeGreaterThan(0.05);
    // Lam and alef form a ligature.
    const lamAlef = text("لا", "rtl");
    const apart = text("ل", "rtl").width(0, 1) + text("ا", "rtl").width(0, 1);
    expect(lamAlef.width(0, 2)).toBeLessThan(apart);
  });

  it("stand in the order in which they are read: right to left, and what is Latin within it left to right", () => {
    const hebrew = text("אבג (US) דהו", "rtl");
    expect(placeOf(hebrew, "א")).toBeGreaterThan(placeOf(hebrew, "U"));
    expect(placeOf(hebrew, "U")).toBeLessThan(placeOf(hebrew, "S"));
    expect(placeOf(hebrew, "S")).toBeGreaterThan(placeOf(hebrew, "ד"));
    expect(placeOf(hebrew, "ד")).toBeGreaterThan(placeOf(hebrew, "ו"));
    const latin = text("Peace (שלום) now", "ltr");
    expect(placeOf(latin, "P")).toBeLessThan(placeOf(latin, "ש"));
    expect(placeOf(latin, "ש")).toBeGreaterThan(placeOf(latin, "ל"));
    expect(placeOf(latin, "ל")).toBeLessThan(placeOf(latin, "w"));
  });
});

describe("the colours of a card", () => {
  const tokens = readFileSync(path.join(ROOT, "app/tokens.css"), "utf8");

  /** A token's colour in light mode as `#rrggbb` (CSS Color 4, 12.2 and 10). */
  function byDay(token: string): string {
    const match = new RegExp(
      `--color-${token}: light-dark\\(oklch\\(([\\d.]+)% ([\\d.]+) ([\\d.]+)\\)`,
    ).exec(tokens);
    const [lightness = 0, chroma = 0, hue = 0] = match?.slice(1).map(Number) ?? [];
    const a = chroma * Math.cos((hue * Math.PI) / 180);
    const b = chroma * Math.sin((hue * Math.PI) / 180);
    const l = (lightness / 100 + 0.3963377774 * a + 0.2158037573 * b) ** 3;
    const m = (lightness / 100 - 0.1055613458 * a - 0.0638541728 * b) ** 3;
    const s = (lightness / 100 - 0.0894841775 * a - 1.291485548 * b) ** 3;
    return `#${[
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
    ]
      .map((linear) => (linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055))
      .map((value) =>
        Math.round(255 * Math.min(1, Math.max(0, value)))
          .toString(16)
          .padStart(2, "0"),
      )
      .join("")}`;
  }

  it("are the paper's by day", () => {
    for (const name of SECTION_COLOURS) {
      expect(defaultCardColours(name), name).toEqual({
        paper: byDay("paper"),
        ink: byDay("ink"),
        grey: byDay("grey"),
        hairline: byDay("hairline"),
        section: byDay(name),
      });
    }
  });
});
