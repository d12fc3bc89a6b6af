import type { Hex } from "../paper/contrast.ts";
import { DEFAULT_PALETTE, type Palette, paletteOf } from "../paper/palette.ts";
import type { SectionColour } from "../schema/contentTypes.ts";
import type { Theme } from "../schema/theme.ts";

/** Colours of a card, which has those of light pages. */
export interface CardColours {
  paper: Hex;
  ink: Hex;
  grey: Hex;
  hairline: Hex;
  /** Of the section's bar and name. */
  section: Hex;
}

/**
 * The colours of a card of a paper with a theme; undefined without one.
 * @param section undefined for cards of no section, which have the accent
 */
export function cardColours(
  theme: Theme | undefined,
  section: SectionColour | undefined,
): CardColours | undefined {
  const palette = paletteOf(theme);
  return palette === DEFAULT_PALETTE ? undefined : coloursIn(palette, section ?? "accent");
}

/** The colours of a card of a paper without a theme. */
export function defaultCardColours(section: SectionColour): CardColours {
  return coloursIn(DEFAULT_PALETTE, section);
}

function coloursIn({ light }: Palette, section: SectionColour | "accent"): CardColours {
  const { paper, ink, grey, hairline } = light;
  return { paper, ink, grey, hairline, section: light[section] };
}
