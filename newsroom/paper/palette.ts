import { SECTION_COLOURS, type SectionColour } from "../schema/contentTypes.ts";
import { PAPER_TONES, type Theme } from "../schema/theme.ts";
import { type Hex, hexOf, isHex, type Oklch, oklchOf, readable, shown } from "./contrast.ts";

/** Names of the colour tokens in app/tokens.css, without `--color-`. */
export const COLOUR_NAMES = [
  "paper",
  "tint",
  "ink",
  "grey",
  "rule",
  "hairline",
  "accent",
  "alarm",
  "mark",
  "sheet",
  "night",
  ...SECTION_COLOURS,
] as const;

export type ColourName = (typeof COLOUR_NAMES)[number];

export type Colours = Record<ColourName, Hex>;

/** The colours of a paper in both themes. */
export interface Palette {
  light: Colours;
  dark: Colours;
}

/** Every colour that text has, with the colours behind it. The contrast of each pair is at least 7:1. */
export const TEXT_PAIRS: Readonly<Partial<Record<ColourName, readonly ColourName[]>>> = {
  ink: ["paper", "tint", "mark"],
  grey: ["paper", "tint"],
  accent: ["paper", "tint"],
  paper: ["ink"],
  sheet: ["alarm"],
  ...Object.fromEntries(SECTION_COLOURS.map((name) => [name, ["paper"]])),
};

/** Colours of frames and of the focus, which have 3:1 at least (WCAG 2.2, 1.4.11). */
const FRAME_CONTRAST = 3;

type Pair = readonly [light: Oklch, dark: Oklch];

const oklch = (l: number, c: number, h: number): Oklch => ({ l: l / 100, c, h });

/** Accent and section colours of a paper without a theme, as in app/tokens.css. A test compares both. */
const HUES: Record<"accent" | SectionColour, Pair> = {
  accent: [oklch(43.5, 0.165, 27), oklch(80, 0.098, 27)],
  red: [oklch(43.5, 0.165, 27), oklch(80, 0.098, 27)],
  blue: [oklch(40, 0.1, 255), oklch(79, 0.085, 250)],
  green: [oklch(39.5, 0.075, 150), oklch(80, 0.09, 150)],
  ochre: [oklch(41.5, 0.082, 75), oklch(81, 0.095, 80)],
  plum: [oklch(41, 0.12, 340), oklch(80, 0.095, 340)],
  teal: [oklch(40, 0.068, 205), oklch(80, 0.075, 200)],
};

/** Everything else, likewise. */
const NEUTRALS = {
  paper: [oklch(98.6, 0.006, 85), oklch(18.5, 0.006, 70)],
  tint: [oklch(95.6, 0.011, 85), oklch(23, 0.008, 70)],
  ink: [oklch(20.5, 0.012, 60), oklch(93, 0.009, 85)],
  grey: [oklch(41, 0.012, 70), oklch(78.5, 0.01, 80)],
  rule: [oklch(52, 0.01, 75), oklch(64, 0.008, 80)],
  hairline: [oklch(87, 0.012, 82), oklch(33, 0.008, 75)],
  alarm: [oklch(43.5, 0.165, 27), oklch(36, 0.13, 27)],
  mark: [oklch(92, 0.09, 95), oklch(41, 0.075, 90)],
  sheet: [oklch(98.6, 0.006, 85), oklch(98.6, 0.006, 85)],
  night: [oklch(18.5, 0.006, 70), oklch(18.5, 0.006, 70)],
} as const satisfies Partial<Record<ColourName, Pair>>;

const DEFAULTS: Record<ColourName, Pair> = { ...NEUTRALS, ...HUES };

/** The palette of a paper without a theme. */
export const DEFAULT_PALETTE: Palette = {
  light: coloursOf(([light]) => light),
  dark: coloursOf(([, dark]) => dark),
};

function coloursOf(choose: (pair: Pair) => Oklch): Colours {
  const entries = COLOUR_NAMES.map((name) => [name, shown(choose(DEFAULTS[name]))]);
  return Object.fromEntries(entries) as Colours;
}

/** The largest chroma of backgrounds in dark mode, where a tone soon looks like a colour. */
const DARK_CHROMA = 0.014;

/** A section colour or accent of light pages has this share of its chroma in dark mode, as by default. */
const DARK_SHARE = 0.6;

const palettes = new Map<string, Palette>();

/** The palette of a valid theme. What the theme does not name is the default, readable on its paper. */
export function paletteOf(theme: Theme | undefined): Palette {
  if (!theme?.accent && !theme?.paper && !theme?.sections) return DEFAULT_PALETTE;
  const key = JSON.stringify([theme.accent, theme.paper, theme.sections]);
  let palette = palettes.get(key);
  if (!palette) {
    if (palettes.size >= 16) palettes.clear();
    palette = computed(theme);
    palettes.set(key, palette);
  }
  return palette;
}

/** The background of light pages that a theme asks for; the default one for a value that is no tone. */
export function paperTone(tone: string | undefined): Hex {
  if (tone === undefined) return DEFAULT_PALETTE.light.paper;
  if (isHex(tone)) return hexOf(tone);
  const named = Object.entries(PAPER_TONES).find(([name]) => name === tone);
  return named ? hexOf(named[1]) : DEFAULT_PALETTE.light.paper;
}

/** The two light backgrounds of text. */
export function lightBackgrounds(tone: string | undefined): { paper: Hex; tint: Hex } {
  const { paper, tint } = neutrals(tone).light;
  return { paper, tint };
}

type Neutrals = Omit<Colours, "accent" | "alarm" | SectionColour>;

function neutrals(tone: string | undefined): { light: Neutrals; dark: Neutrals } {
  const paper = paperTone(tone);
  if (paper === DEFAULT_PALETTE.light.paper) return DEFAULT_PALETTE;
  const { l, c, h } = oklchOf(paper);
  // A white paper has neutral greys.
  const tinged = c > 0.002;
  const light = (lightness: number, chroma: number) =>
    ({ l: lightness, c: tinged ? chroma : 0, h }) as Oklch;
  const dark = (lightness: number, chroma: number) =>
    ({ l: lightness, c: tinged ? Math.min(chroma, DARK_CHROMA) : 0, h }) as Oklch;
  const tint = shown(light(l - 0.03, c + 0.005));
  const night = shown(dark(0.185, c));
  const nightTint = shown(dark(0.23, c + 0.002));
  const { mark } = DEFAULT_PALETTE.light;
  return {
    light: {
      paper,
      tint,
      ink: readable(light(0.205, 0.012), [paper, tint, mark], "dark"),
      grey: readable(light(0.41, 0.012), [paper, tint], "dark"),
      rule: readable(light(0.52, 0.01), [paper, tint], "dark", FRAME_CONTRAST),
      hairline: shown(light(l - 0.116, c + 0.006)),
      mark,
      sheet: paper,
      night,
    },
    dark: {
      paper: night,
      tint: nightTint,
      ink: readable(dark(0.93, 0.009), [night, nightTint, DEFAULT_PALETTE.dark.mark], "light"),
      grey: readable(dark(0.785, 0.01), [night, nightTint], "light"),
      rule: readable(dark(0.64, 0.008), [night, nightTint], "light", FRAME_CONTRAST),
      hairline: shown(dark(0.33, c + 0.002)),
      mark: DEFAULT_PALETTE.dark.mark,
      sheet: paper,
      night,
    },
  };
}

function computed({ accent, sections, paper: tone }: Theme): Palette {
  const { light, dark } = neutrals(tone);
  const paper = { light: [light.paper, light.tint], dark: [dark.paper, dark.tint] };
  const both = (own: string | undefined, name: "accent" | SectionColour): [Hex, Hex] => {
    const [byDefault, byDefaultDark] = HUES[name];
    if (own === undefined || hexOf(own) === shown(byDefault)) {
      return [
        readable(byDefault, paper.light, "dark"),
        readable(byDefaultDark, paper.dark, "light"),
      ];
    }
    const { c, h } = oklchOf(hexOf(own));
    return [
      hexOf(own),
      readable({ l: byDefaultDark.l, c: c * DARK_SHARE, h }, paper.dark, "light"),
    ];
  };
  const [lightAccent, darkAccent] = both(accent, "accent");
  const { c, h } = oklchOf(lightAccent);
  const named = SECTION_COLOURS.map((name) => [name, both(sections?.[name], name)] as const);
  const sectionsIn = (theme: 0 | 1) =>
    Object.fromEntries(named.map(([name, pair]) => [name, pair[theme]])) as Record<
      SectionColour,
      Hex
    >;
  return {
    light: { ...light, accent: lightAccent, alarm: lightAccent, ...sectionsIn(0) },
    dark: {
      ...dark,
      accent: darkAccent,
      alarm: readable({ l: 0.36, c: Math.min(c, 0.13), h }, [dark.sheet], "dark"),
      ...sectionsIn(1),
    },
  };
}
