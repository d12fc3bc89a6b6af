import type { SectionColour } from "../schema/contentTypes.ts";

/**
 * Colours of the light theme for cards, whose renderer cannot read `app/tokens.css`. A test
 * compares both.
 */
export const PAPER_COLOUR = "#fcfaf6";
export const INK = "#1b1612";
export const GREY = "#4f4943";
export const HAIRLINE = "#d8d4cc";

export const SECTION_COLOURS: Record<SectionColour, string> = {
  red: "#971316",
  blue: "#1d487c",
  green: "#255130",
  ochre: "#65440b",
  plum: "#732b5e",
  teal: "#015259",
};
