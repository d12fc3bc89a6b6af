import type { SectionColour } from "../schema/contentTypes.ts";

/**
 * The paper's colours by day as cards need them. `app/tokens.css` decides them, in a form that the
 * program which draws cards does not read; a test compares the two.
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
