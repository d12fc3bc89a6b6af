import {
  COLOUR_NAMES,
  type Colours,
  DEFAULT_PALETTE,
  type Palette,
  paletteOf,
} from "../paper/palette.ts";
import type { ThemeFonts } from "../paper/themeFonts.ts";
import type { Theme } from "../schema/theme.ts";

/** Colours that browsers without light-dark() are given in app/tokens.css; the others fall back to the ink. */
const PLAIN: ReadonlyArray<keyof Colours> = [
  "paper",
  "tint",
  "ink",
  "grey",
  "rule",
  "hairline",
  "accent",
  "alarm",
  "mark",
];

/**
 * Tokens of a compact paper. The unit of spacing is 3.5 pixels, so that links of one line, with a unit above and
 * below, are still 24 pixels high (WCAG 2.2, 2.5.8).
 */
const COMPACT: Readonly<Record<string, string>> = {
  "--spacing": ".21875rem",
  "--text-body": "clamp(1.0625rem, 1.03rem + .16vw, 1.125rem)",
  "--text-standfirst": "clamp(1.125rem, 1.04rem + .42vw, 1.3125rem)",
  "--text-teaser": "clamp(1.0625rem, 1.03rem + .16vw, 1.125rem)",
  "--text-secondary": "clamp(1.125rem, 1.04rem + .42vw, 1.3125rem)",
  "--text-title": "min(16vw, clamp(1.75rem, 1.35rem + 1.8vw, 2.75rem))",
  "--text-headline": "min(16vw, clamp(1.875rem, 1.3rem + 2.6vw, 3.125rem))",
};

/** Lines closer together; the place of scripts that bring their own styles stays as high as their buttons. */
const COMPACT_RULES = "body{line-height:1.45}story-tools{padding-block:1.25rem}";

/**
 * The style sheet of a theme: what it changes of app/tokens.css. delivery/trimStyles.ts puts it into the style sheet
 * of the page.
 * @param fonts what a build has made of the fonts that the theme names
 * @returns undefined if the theme changes nothing
 */
export function themeStyle(
  theme: Theme | undefined,
  fonts?: ThemeFonts | undefined,
): string | undefined {
  const palette = paletteOf(theme);
  const isCompact = theme?.density === "compact";
  const colours =
    palette === DEFAULT_PALETTE ? [] : COLOUR_NAMES.filter((name) => differs(palette, name));
  const tokens = [
    ...colours.map(
      (name) => `--color-${name}:light-dark(${palette.light[name]},${palette.dark[name]})`,
    ),
    ...Object.entries({ ...(isCompact && COMPACT), ...fonts?.tokens }).map(
      ([name, value]) => `${name}:${value}`,
    ),
  ];
  const plain = colours
    .filter((name) => PLAIN.includes(name))
    .map((name) => `--color-${name}:${palette.light[name]}`);
  const style = [
    tokens.length > 0 ? `:root{${tokens.join(";")}}` : "",
    plain.length > 0
      ? `@supports not (color:light-dark(#000,#fff)){:root{${plain.join(";")}}}`
      : "",
    isCompact ? COMPACT_RULES : "",
    fonts?.faces ?? "",
  ].join("");
  return style || undefined;
}

function differs({ light, dark }: Palette, name: keyof Colours): boolean {
  return light[name] !== DEFAULT_PALETTE.light[name] || dark[name] !== DEFAULT_PALETTE.dark[name];
}
