import { SECTION_COLOURS, type SectionColour } from "./contentTypes.ts";
import type { Fields, ValuesOf } from "./fieldTypes.ts";

/** Named backgrounds of light pages. `cream` is that of a paper without a theme. */
export const PAPER_TONES = {
  white: "#ffffff",
  cream: "#fcfaf6",
  grey: "#f5f5f3",
  salmon: "#fff1e5",
} as const;

/** Files of the paper's logos in the content folder. */
export const LOGO_FILES = { wide: "logo.svg", small: "logo-small.svg" } as const;

/** Folder of font files below the content folder. */
export const FONT_FOLDER = "fonts";

/** Examples that can be read on every tone of paper. */
const EXAMPLES: Readonly<Record<SectionColour, string>> = {
  red: "#8a1114",
  blue: "#1a4070",
  green: "#1f4729",
  ochre: "#573a09",
  plum: "#652651",
  teal: "#01474d",
};

const sectionColours = Object.fromEntries(
  SECTION_COLOURS.map((name) => [
    name,
    { type: "colour", about: `what “${name}” looks like`, example: `"${EXAMPLES[name]}"` },
  ]),
) as Record<SectionColour, { type: "colour"; about: string; example: string }>;

const FONT = (of: string) => ({ type: "font", about: `of ${of}` }) as const;

/** The fields of `theme` in site.yaml. What they lead to is in newsroom/paper/palette.ts and newsroom/theme. */
export const THEME = {
  accent: {
    type: "colour",
    about: "the paper's own colour, on light pages; that of dark pages is computed from it",
    more: "Text in it has to have a contrast of 7:1 with the paper",
    example: '"#004d2c"',
  },
  sections: {
    type: "record",
    about: "what the six colours of sections look like, where they are to differ",
    fields: sectionColours,
  },
  paper: {
    type: "paperTone",
    about: "the background of light pages; greys and the dark theme take its hue",
    example: "salmon",
  },
  density: {
    type: "choice",
    choices: ["comfortable", "compact"],
    about: "how much space there is around things, and how large text is",
    example: "compact",
  },
  masthead: {
    type: "record",
    about: "the head of the front page",
    fields: {
      align: { type: "choice", choices: ["centred", "left"], about: "where the name stands" },
      date: { type: "choice", choices: ["on", "off"], about: "whether pages show the date" },
    },
  },
  fonts: {
    type: "record",
    about: "fonts for the paper's own letters; they take a build",
    more: `Each is a package of Fontsource that is installed, such as \`@fontsource-variable/lora\`, or a file or folder below \`${FONT_FOLDER}/\` in the content folder`,
    fields: {
      headline: FONT("headlines and the paper's name"),
      text: { ...FONT("the text"), label: "Text" },
    },
  },
} as const satisfies Fields;

export type Theme = ValuesOf<typeof THEME>;
