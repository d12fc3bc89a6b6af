import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SECTION_COLOURS } from "../schema/contentTypes.ts";
import { PAPER_TONES, type Theme } from "../schema/theme.ts";
import { checkTheme } from "./checkTheme.ts";
import { contrast, type Hex, oklchOf, shown } from "./contrast.ts";
import { COLOUR_NAMES, type Colours, DEFAULT_PALETTE, paletteOf, TEXT_PAIRS } from "./palette.ts";

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value): Hex => `#${value.toString(16).padStart(6, "0")}`);

/** Papers from nearly white to nearly too dark. */
const tone = fc.oneof(
  fc.constantFrom(...Object.keys(PAPER_TONES)),
  fc
    .tuple(fc.double({ min: 0.87, max: 1 }), fc.double({ min: 0, max: 0.1 }), fc.nat(359))
    .filter((colour) => colour.every(Number.isFinite))
    .map(([l, c, h]) => shown({ l, c, h })),
);

const themes: fc.Arbitrary<Theme> = fc.record(
  {
    accent: hex,
    paper: tone,
    sections: fc.record(Object.fromEntries(SECTION_COLOURS.map((name) => [name, hex])), {
      requiredKeys: [],
    }),
  },
  { requiredKeys: [] },
);

/** The theme with each refused colour replaced by the one that is suggested. */
function asSuggested(theme: Theme): Theme {
  const better = structuredClone(theme) as Record<string, unknown>;
  for (const { path, remedy } of checkTheme(theme)) {
    const [colour] = /#[0-9a-f]{6}/.exec(remedy) ?? [];
    const [group = "", name] = path;
    if (name) (better[group] as Record<string, unknown>)[name] = colour;
    else better[group] = colour;
  }
  return better as Theme;
}

function pairsBelow(colours: Colours, least: number): string[] {
  return Object.entries(TEXT_PAIRS).flatMap(([text, backgrounds]) =>
    backgrounds
      .filter((background) => contrast(colours[text as keyof Colours], colours[background]) < least)
      .map((background) => `${text} on ${background}`),
  );
}

describe("The palette of a theme", () => {
  it("is readable at 7:1 in every pair and both themes, or is refused with one that is", () => {
    fc.assert(
      fc.property(themes, (theme) => {
        // A paper that is too dark is told first, before what stands on it.
        const accepted = asSuggested(asSuggested(theme));
        expect(checkTheme(accepted)).toEqual([]);
        const { light, dark } = paletteOf(accepted);
        expect(pairsBelow(light, 7)).toEqual([]);
        expect(pairsBelow(dark, 7)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("shows the frames of fields and the focus at 3:1", () => {
    fc.assert(
      fc.property(themes, (theme) => {
        const palette = paletteOf(asSuggested(asSuggested(theme)));
        for (const colours of [palette.light, palette.dark]) {
          for (const background of ["paper", "tint"] as const) {
            expect(contrast(colours.rule, colours[background])).toBeGreaterThanOrEqual(3);
          }
        }
      }),
    );
  });

  it("has the accent on light pages, and one of its hue on dark ones", () => {
    const { light, dark } = paletteOf({ accent: "#0A5C36" });
    expect(light.accent).toBe("#0a5c36");
    expect(light.alarm).toBe("#0a5c36");
    expect(Math.abs(oklchOf(dark.accent).h - oklchOf(light.accent).h)).toBeLessThan(8);
    expect(oklchOf(dark.accent).l).toBeGreaterThan(0.75);
    expect(light.paper).toBe(DEFAULT_PALETTE.light.paper);
    expect(light.red).toBe(DEFAULT_PALETTE.light.red);
  });

  it("has a paper's hue in its greys and its dark theme, and none where the paper has none", () => {
    const salmon = paletteOf({ paper: "salmon" });
    expect(salmon.light.paper).toBe("#fff1e5");
    for (const grey of [salmon.light.tint, salmon.dark.paper]) {
      expect(Math.abs(oklchOf(grey).h - oklchOf(salmon.light.paper).h)).toBeLessThan(12);
    }
    const white = paletteOf({ paper: "#fff" });
    for (const grey of [white.light.ink, white.light.hairline, white.dark.paper]) {
      expect(oklchOf(grey).c).toBeLessThan(0.001);
    }
  });

  it("is the default where the theme has no colours", () => {
    expect(paletteOf(undefined)).toBe(DEFAULT_PALETTE);
    expect(paletteOf({ density: "compact" })).toBe(DEFAULT_PALETTE);
  });
});

it("The default palette is that of the style sheet", () => {
  const tokens = readFileSync(new URL("../../app/tokens.css", import.meta.url), "utf8");
  const written = new Map(
    [
      ...tokens.matchAll(
        /--color-([a-z]+): light-dark\(oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\), oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)\)/g,
      ),
    ].map(([, name = "", ...numbers]) => {
      const [l = 0, c = 0, h = 0, darkL = 0, darkC = 0, darkH = 0] = numbers.map(Number);
      return [
        name,
        [shown({ l: l / 100, c, h }), shown({ l: darkL / 100, c: darkC, h: darkH })],
      ] as const;
    }),
  );
  expect([...written.keys()].sort()).toEqual([...COLOUR_NAMES].sort());
  for (const name of COLOUR_NAMES) {
    expect(written.get(name), name).toEqual([
      DEFAULT_PALETTE.light[name],
      DEFAULT_PALETTE.dark[name],
    ]);
  }
});

describe("A theme that cannot be read", () => {
  it("is refused at its field, with its contrast and the nearest colour that passes", () => {
    expect(checkTheme({ accent: "#ffcc00", paper: "white", sections: { red: "#ff0000" } })).toEqual(
      [
        {
          path: ["accent"],
          rule: "theme-contrast",
          message: "text in #ffcc00 has a contrast of 1.38:1 with the paper, less than 7:1",
          remedy: "the nearest colour that can be read is “#675000”",
        },
        {
          path: ["sections", "red"],
          rule: "theme-contrast",
          message: "text in #ff0000 has a contrast of 3.99:1 with the paper, less than 7:1",
          remedy: "the nearest colour that can be read is “#b60000”",
        },
      ],
    );
  });

  it("is refused for a dark paper before anything on it is judged", () => {
    expect(checkTheme({ accent: "#ffcc00", paper: "#e0b090" })).toMatchObject([
      { path: ["paper"], remedy: "the nearest that is light enough is “#ffd1b2”" },
    ]);
  });

  it("is one whose accent is readable on the paper, but not in the boxes on it", () => {
    const accent = shown({ l: 0.455, c: 0, h: 0 });
    const { paper, tint } = paletteOf({ paper: "white" }).light;
    expect(contrast(accent, paper)).toBeGreaterThan(7);
    expect(contrast(accent, tint)).toBeLessThan(7);
    expect(checkTheme({ accent, paper: "white" })).toHaveLength(1);
  });
});
