import type { Finding } from "../problems/finding.ts";
import { tell } from "../problems/words/tell.ts";
import { SECTION_COLOURS } from "../schema/contentTypes.ts";
import type { Theme } from "../schema/theme.ts";
import {
  contrast,
  type Hex,
  hexOf,
  isHex,
  leastContrast,
  oklchOf,
  readable,
  TEXT_CONTRAST,
} from "./contrast.ts";
import { lightBackgrounds, paperTone } from "./palette.ts";

/** A mistake in a theme, at a field of it. */
export type ThemeFinding = Finding & { path: string[] };

/** The least contrast of black with a paper: on a darker one, greys and colours could not be told apart. */
const PAPER_CONTRAST = 15;

/**
 * Checks that text can be read in the colours of a theme: 7:1 by WCAG 2.2 (1.4.6). Each finding names the nearest
 * colour that passes.
 * @param theme with values of the right types
 */
export function checkTheme(theme: Theme | undefined): ThemeFinding[] {
  if (!theme) return [];
  const { accent, sections, paper: tone } = theme;
  if (tone !== undefined && isHex(tone)) {
    const paper = paperTone(tone);
    const found = contrast("#000000", paper);
    if (found < PAPER_CONTRAST) {
      const better = readable(oklchOf(paper), ["#000000"], "light", PAPER_CONTRAST);
      return [
        {
          path: ["paper"],
          rule: "theme-contrast",
          message: tell("paperDark", {
            colour: tone,
            found: ratio(found),
            least: `${PAPER_CONTRAST}:1`,
          }),
          remedy: tell("paperDarkRemedy", { colour: better }),
        },
      ];
    }
  }
  const { paper, tint } = lightBackgrounds(tone);
  const findings: ThemeFinding[] = [];
  const judge = (path: string[], colour: string | undefined, backgrounds: readonly Hex[]) => {
    if (colour === undefined || !isHex(colour)) return;
    const found = leastContrast(hexOf(colour), backgrounds);
    if (found >= TEXT_CONTRAST) return;
    const isTint = contrast(hexOf(colour), paper) >= TEXT_CONTRAST;
    const values = { colour, found: ratio(found), least: `${TEXT_CONTRAST}:1` };
    findings.push({
      path,
      rule: "theme-contrast",
      message: isTint ? tell("colourOnTint", { ...values, tint }) : tell("colourOnPaper", values),
      remedy: tell("colourRemedy", {
        colour: readable(oklchOf(hexOf(colour)), backgrounds, "dark"),
      }),
    });
  };
  judge(["accent"], accent, [paper, tint]);
  for (const name of SECTION_COLOURS) judge(["sections", name], sections?.[name], [paper]);
  return findings;
}

/** Rounded down, so that a contrast that is too low never looks sufficient. */
function ratio(value: number): string {
  return `${Math.floor(value * 100) / 100}:1`;
}
