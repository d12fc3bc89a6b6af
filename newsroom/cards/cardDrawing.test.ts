import { describe, expect, it } from "vitest";
import { article, MAP, PAPER, section } from "../../testkit/records.ts";
import { DEFAULT_PALETTE, paletteOf } from "../paper/palette.ts";
import {
  articleCard,
  authorCard,
  type Card,
  cardAddress,
  frontCard,
  searchCard,
  sectionCard,
} from "./card.ts";
import { cardDrawing, type Shape } from "./cardDrawing.ts";
import type { Typeface } from "./loadCardFonts.ts";

/** Letters of half an em; instead of outlines, a line is drawn as its typeface, size and words. */
const typeset = (text: string, cut: Typeface) => ({
  text,
  width: (start: number, end: number) => (end - start) / 2,
  draw: (start: number, end: number, size: number) => ({
    path: `${cut} ${size} ${text.slice(start, end)}`,
    width: ((end - start) * size) / 2,
  }),
});

const round = (value: number) => Math.round(value * 10) / 10;

/** A drawing with tenths of pixels. */
function drawn(card: Card) {
  const { picture, background, shapes } = cardDrawing(card, typeset);
  const rounded = shapes.map((shape): Shape => {
    const place = { ...shape, x: round(shape.x), y: round(shape.y) };
    return place.kind === "rule" ? { ...place, width: round(place.width) } : place;
  });
  return { background, picture, shapes: rounded };
}

const {
  paper: PAPER_COLOUR,
  ink: INK,
  grey: GREY,
  hairline: HAIRLINE,
  blue: BLUE,
} = DEFAULT_PALETTE.light;

const line = (path: string, x: number, y: number, fill = INK) => ({
  kind: "text",
  path,
  x,
  y,
  fill,
});

const rule = (x: number, y: number, width: number, height: number, fill = INK) => ({
  kind: "rule",
  x,
  y,
  width,
  height,
  fill,
});

function story(fields: Partial<Card> = {}): Card {
  const war = { ...article("war", { hero: MAP }), section: section("world", { colour: "blue" }) };
  return { ...articleCard(PAPER, war), headline: "War ends", ...fields };
}

/** The size of the first line in the display face that has these words. */
function sizeOf(card: Card, words: string): number {
  const found = drawn(card).shapes.find(
    (shape) =>
      shape.kind === "text" && shape.path.startsWith("display") && shape.path.includes(words),
  );
  return found?.kind === "text" ? Number(found.path.split(" ")[1]) : 0;
}

const HIGH = { ...MAP, width: 800, height: 1200 };

/** Typesets Latin alone, and leaves out all other words, as fonts without their letters do. */
const inLatin = (words: string, cut: Typeface) =>
  typeset(words.match(/[\p{Script=Latin}\p{Nd}%]+/gu)?.join(" ") ?? "", cut);

describe("the card of a story whose script no font has", () => {
  const hindi = {
    headline: "गेहूँ का मूल्य 12% बढ़ा, FAO ने कहा",
    kicker: "राजनीति · Opinion",
    paperName: "गंगा",
  };

  it.each([MAP, HIGH])("is its picture", (picture) => {
    const { picture: box, shapes } = cardDrawing(story({ ...hindi, picture }), inLatin);
    expect(box).toEqual({ x: 0, y: 0, width: 1200, height: 630 });
    expect(shapes).toEqual([]);
  });

  it("has no number of the headline alone, which would say something else", () => {
    const { shapes } = cardDrawing(story({ ...hindi, picture: undefined }), inLatin);
    expect(shapes.filter(({ kind }) => kind === "text")).toEqual([]);
  });

  it("has the headline where a name in it or a sign is all that cannot be written", () => {
    const { shapes } = cardDrawing(story({ headline: "Ganga (गंगा) rises 🌊 12%" }), inLatin);
    expect(shapes.some((shape) => shape.kind === "text" && shape.path.includes("Ganga"))).toBe(
      true,
    );
  });
});

describe("the card of a story", () => {
  it("without a picture has the paper's name on top and the headline at the bottom, its section above it", () => {
    expect(drawn(story({ picture: undefined }))).toEqual({
      background: PAPER_COLOUR,
      picture: undefined,
      shapes: [
        line("display 48 The Paper", 60, 86.5),
        rule(60, 106, 1080, 2, HAIRLINE),
        line("display 104 War ends", 60, 545),
        rule(60, 383.6, 72, 10, BLUE),
        line("label 36 World", 60, 436.2, BLUE),
      ],
    });
  });

  it("has a wide picture below the rule on the right, and its words on the left at the picture's top", () => {
    expect(drawn(story())).toEqual({
      background: PAPER_COLOUR,
      picture: { x: 600, y: 140, width: 540, height: 430 },
      shapes: [
        line("display 48 The Paper", 60, 86.5),
        rule(60, 106, 1080, 2, HAIRLINE),
        rule(60, 140, 72, 10, BLUE),
        line("label 36 World", 60, 192.6, BLUE),
        line("display 80 War ends", 60, 280.8),
      ],
    });
  });

  it("has a high picture over its whole right side, and even the paper's name beside it", () => {
    expect(drawn(story({ picture: HIGH }))).toEqual({
      background: PAPER_COLOUR,
      picture: { x: 700, y: 0, width: 500, height: 630 },
      shapes: [
        line("display 48 The Paper", 60, 86.5),
        rule(60, 106, 596, 2, HAIRLINE),
        line("display 80 War ends", 60, 550.8),
        rule(60, 410, 72, 10, BLUE),
        line("label 36 World", 60, 462.6, BLUE),
      ],
    });
  });

  it("in a script from right to left is mirrored, with more space between its lines", () => {
    const direction = "rtl";
    expect(drawn(story({ direction, headline: "War ends at long last now" }))).toEqual({
      background: PAPER_COLOUR,
      picture: { x: 60, y: 140, width: 540, height: 430 },
      shapes: [
        // The names of paper and kicker have one line each; the headline's lines are 104 pixels apart.
        line("display 48 The Paper", 924, 80.7),
        rule(60, 106, 1080, 2, HAIRLINE),
        rule(1068, 140, 72, 10, BLUE),
        line("label 36 World", 1050, 188.2, BLUE),
        line("display 80 War ends", 820, 287.2),
        line("display 80 at long", 860, 391.2),
        line("display 80 last now", 820, 495.2),
      ],
    });
    expect(drawn(story({ direction, picture: HIGH })).picture?.x).toBe(0);
  });

  it.each([
    ["a square", { width: 1000, height: 1000 }, 700],
    ["a little wider than high", { width: 1080, height: 1000 }, 700],
    ["a little higher than wide", { width: 1000, height: 1080 }, 700],
    ["wider by more than a tenth", { width: 1120, height: 1000 }, 600],
    ["a high drawing, which is shown whole", { ...HIGH, crop: "never" as const }, 600],
  ])("places a picture by its form: %s", (_, form, x) => {
    expect(drawn(story({ picture: { ...MAP, ...form } })).picture?.x).toBe(x);
  });

  it("has the largest headline where there is no picture beside it", () => {
    expect(sizeOf(story({ picture: undefined }), "War")).toBe(104);
    expect(sizeOf(story({ picture: MAP }), "War")).toBe(80);
    expect(sizeOf(story({ picture: HIGH }), "War")).toBe(80);
  });

  it("never has its headline higher than the space below its kicker, whose 358 pixels are 6 lines of 50", () => {
    const headline = "word ".repeat(200).trim();
    const { shapes } = drawn(story({ headline }));
    const headlines = shapes.filter((shape) => shape.kind === "text").slice(2);
    expect(headlines).toHaveLength(6);
    // The first line's baseline, below the kicker; the last one's, above the margin.
    expect(headlines[0]?.y).toBe(255);
    expect(headlines.at(-1)?.y).toBe(530);
  });

  it("of a draft without a section has no words above its headline", () => {
    const texts = (kicker: string | undefined) =>
      drawn(story({ kicker, picture: undefined })).shapes.filter(({ kind }) => kind === "text");
    expect(texts(undefined)).toEqual([
      line("display 48 The Paper", 60, 86.5),
      line("display 104 War ends", 60, 545),
    ]);
  });

  it("makes a long name of the paper smaller, down to thirty pixels on one line", () => {
    const nameOf = (paperName: string) =>
      drawn(story({ paperName, picture: undefined })).shapes.filter(
        (shape) => shape.kind === "text" && shape.y < 106,
      );
    expect(nameOf("A".repeat(45))).toEqual([line(`display 48 ${"A".repeat(45)}`, 60, 86.5)]);
    expect(nameOf("A".repeat(46))).toEqual([line(`display 42 ${"A".repeat(46)}`, 60, 87.9)]);
    const long = nameOf("name ".repeat(40));
    expect(long).toHaveLength(1);
    expect(long[0]).toMatchObject({ path: expect.stringMatching(/^display 30 name.*…$/), y: 90.8 });
  });
});

describe("the card of a section", () => {
  const world = sectionCard(PAPER, section("world", { colour: "blue" }));

  it("has its name in large type below a bar of its colour, above its description", () => {
    expect(drawn(world)).toEqual({
      background: PAPER_COLOUR,
      picture: undefined,
      shapes: [
        line("display 48 The Paper", 60, 86.5),
        rule(60, 106, 1080, 2, HAIRLINE),
        line("display 46 Stories from world", 60, 559, GREY),
        line("display 176 World", 60, 448.6),
        rule(60, 257.2, 120, 10, BLUE),
      ],
    });
  });

  it("has its name at the bottom where there is no description", () => {
    expect(drawn({ ...world, standfirst: undefined }).shapes.slice(2)).toEqual([
      line("display 176 World", 60, 527.8),
      rule(60, 336.4, 120, 10, BLUE),
    ]);
  });

  it("in a script from right to left has more space between the lines of its description", () => {
    const [, , first, second] = drawn({
      ...world,
      direction: "rtl",
      standfirst: "Stories from the world, and from all that is beyond it",
    }).shapes;
    // 46 pixels by a leading of 1.4.
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBeCloseTo(64.4, 5);
  });

  it("has a smaller name where its lines would come up to the rule", () => {
    // Of two lines, 160 pixels is the largest size in the 370 pixels between bar and margin.
    const sizes = drawn({ ...world, headline: "Arts and letters", standfirst: undefined }).shapes;
    expect(sizes.slice(2, 4).map((shape) => shape.kind === "text" && shape.path)).toEqual([
      "display 160 Arts and",
      "display 160 letters",
    ]);
  });
});

describe("the card of the front", () => {
  it("has the paper's name and what it says of itself in the middle, between double rules", () => {
    const rules = (y: number) => [rule(60, y, 1080, 5), rule(60, y + 9, 1080, 2)];
    expect(drawn(frontCard(PAPER))).toEqual({
      background: PAPER_COLOUR,
      picture: undefined,
      shapes: [
        ...rules(96),
        line("display 216 The Paper", 114, 348.2),
        line("display 52 All of it", 483, 481.5, GREY),
        ...rules(523),
      ],
    });
  });

  it("has the name alone where the paper says nothing of itself, in the middle in every script", () => {
    const name = { ...frontCard(PAPER), standfirst: undefined };
    expect(drawn(name).shapes.slice(2, -2)).toEqual([line("display 216 The Paper", 114, 388.2)]);
    expect(drawn({ ...name, direction: "rtl" }).shapes.slice(2, -2)).toEqual([
      line("display 216 The Paper", 114, 362.2),
    ]);
  });

  it("has a long name in a smaller size, of two lines if it must be", () => {
    expect(sizeOf(frontCard({ ...PAPER, name: "A".repeat(11) }), "A")).toBe(190);
    const two = frontCard({ ...PAPER, name: "The Northern Valley Gazette and Courier" });
    expect(sizeOf(two, "The")).toBe(104);
  });
});

describe("the card of a paper with a theme", () => {
  const green = {
    ...PAPER,
    theme: { accent: "#004d2c", paper: "salmon", sections: { teal: "#005050" } },
  };
  const fills = (card: Card) => new Set(drawn(card).shapes.map(({ fill }) => fill));
  const { light } = paletteOf(green.theme);

  it("has the colours of that, of its section where it has one, and none of the default ones", () => {
    const war = { ...article("war"), section: section("world", { colour: "teal" }) };
    const cards = [articleCard(green, war), sectionCard(green, war.section), frontCard(green)];
    for (const card of cards) expect(drawn(card).background).toBe("#fff1e5");
    const [ofStory = new Set(), ofSection = new Set(), ofFront = new Set()] = cards.map(fills);
    expect([...ofStory].sort()).toEqual([light.hairline, light.ink, "#005050"].sort());
    expect([...ofSection].sort()).toEqual(
      [light.hairline, light.ink, light.grey, "#005050"].sort(),
    );
    expect([...ofFront].sort()).toEqual([light.ink, light.grey].sort());
  });

  it("has the accent where it is of no section", () => {
    const author = authorCard(green, { slug: "jane", name: "Jane Doe", role: "Editor" });
    expect(fills(author)).toContain("#004d2c");
    expect(fills(author)).not.toContain(light.red);
  });

  it("has another address with every change of its colours", () => {
    const addresses = [PAPER, green, { ...PAPER, theme: { accent: "#004d2c" } }].map((paper) =>
      cardAddress(searchCard(paper)),
    );
    expect(new Set(addresses).size).toBe(3);
    expect(cardAddress(searchCard({ ...PAPER, theme: { density: "compact" as const } }))).toBe(
      addresses[0],
    );
  });
});
