import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = path.join(import.meta.dirname, "..");
const TOKENS = readFileSync(path.join(ROOT, "app/tokens.css"), "utf8");

type Theme = "light" | "dark";
const THEMES: readonly Theme[] = ["light", "dark"];

/** Lightness, chroma and hue of every colour token in both themes. */
const COLOURS = new Map(
  [
    ...TOKENS.matchAll(
      /--color-([a-z]+): light-dark\(oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\), oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)\)/g,
    ),
  ].map(([, name = "", ...numbers]) => {
    const [l = 0, c = 0, h = 0, darkL = 0, darkC = 0, darkH = 0] = numbers.map(Number);
    return [name, { light: [l / 100, c, h], dark: [darkL / 100, darkC, darkH] }] as const;
  }),
);

/** Relative luminance by WCAG of an OKLCH colour, cut off at the edges of sRGB as screens do. */
function luminance([lightness = 0, chroma = 0, hue = 0]: readonly number[]): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const cut = (value: number) => Math.min(1, Math.max(0, value));
  const red = cut(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = cut(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = cut(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, theme: Theme): number {
  const [first, second] = [one, other].map((name) => {
    const colour = COLOURS.get(name);
    if (!colour) throw new Error(`There is no colour ${name}.`);
    return luminance(colour[theme]) + 0.05;
  }) as [number, number];
  return Math.max(first, second) / Math.min(first, second);
}

const SECTIONS = ["red", "blue", "green", "ochre", "plum", "teal"] as const;

/** Every colour of text with the grounds that it stands on. */
const GROUNDS: Record<string, readonly string[]> = {
  ink: ["paper", "tint", "mark"],
  grey: ["paper", "tint"],
  accent: ["paper", "tint"],
  paper: ["ink"],
  sheet: ["alarm"],
  ...Object.fromEntries(SECTIONS.map((name) => [name, ["paper"]])),
};

describe("the colours", () => {
  it("are all read, in both themes", () => {
    const theme = TOKENS.slice(0, TOKENS.indexOf("@supports"));
    const written = [...theme.matchAll(/--color-([a-z]+):/g)].map(([, name]) => name);
    expect([...COLOURS.keys()]).toEqual(written);
    expect(contrast("paper", "paper", "light")).toBe(1);
    expect(luminance([1, 0, 0])).toBeCloseTo(1, 3);
    expect(luminance([0.6279554, 0.2576833, 29.2338851])).toBeCloseTo(0.2126, 3);
  });

  it("are those of the light theme in browsers without light-dark()", () => {
    const plain = TOKENS.slice(TOKENS.indexOf("@supports not (color: light-dark("));
    const colours = [
      ...plain.matchAll(/--color-([a-z]+): oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\);/g),
    ].map(([, name = "", l, c, h]) => [name, [Number(l) / 100, Number(c), Number(h)]] as const);
    for (const name of ["paper", "tint", "ink", "grey", "mark"]) {
      expect(colours.map(([known]) => known)).toContain(name);
    }
    for (const [name, colour] of colours) expect(colour, name).toEqual(COLOURS.get(name)?.light);
    // A colour is not set twice: what is left out falls back to the ink.
    expect(plain).not.toMatch(/--color-[a-z]+: light-dark/);
  });

  for (const theme of THEMES) {
    for (const [text, grounds] of Object.entries(GROUNDS)) {
      it.each(grounds)(`set ${text} at 7:1 or more on %s in the ${theme} theme`, (ground) => {
        expect(contrast(text, ground, theme)).toBeGreaterThanOrEqual(7);
      });
    }

    it(`let the frames of fields and the focus be seen at 3:1 in the ${theme} theme`, () => {
      for (const ground of ["paper", "tint"]) {
        expect(contrast("rule", ground, theme), ground).toBeGreaterThanOrEqual(3);
      }
      for (const ground of ["paper", "tint", "mark"]) {
        expect(contrast("accent", ground, theme), ground).toBeGreaterThanOrEqual(3);
      }
    });
  }

  it("are used for text only where their contrast is known", () => {
    const sources = ["app", "components", "client"].flatMap((room) =>
      readdirSync(path.join(ROOT, room), { recursive: true, encoding: "utf8" })
        .filter((file) => /\.(?:tsx?|css)$/.test(file) && !/\.test\./.test(file))
        .map((file) => readFileSync(path.join(ROOT, room, file), "utf8")),
    );
    const names = [...COLOURS.keys()].join("|");
    const used = new Set(
      sources.flatMap((text) =>
        [
          ...text.matchAll(new RegExp(`(?<![\\w-])(?:[a-z-]+:)*text-(${names})(?![\\w-])`, "g")),
          ...text.matchAll(new RegExp(`(?<![\\w-])color: var\\(--color-(${names})\\)`, "g")),
        ].map(([, name = ""]) => name),
      ),
    );
    expect(used.size).toBeGreaterThan(6);
    expect([...used].filter((name) => !(name in GROUNDS))).toEqual([]);
  });
});
