import { clampChroma, converter, formatHex, wcagContrast } from "culori";

/** An sRGB colour as `#rrggbb`. */
export type Hex = `#${string}`;

/** A colour in OKLCH (CSS Color 4): lightness 0 to 1, chroma from 0, hue in degrees. */
export interface Oklch {
  l: number;
  c: number;
  h: number;
}

/** The contrast of text that this site requires: WCAG 2.2, 1.4.6 (AAA). */
export const TEXT_CONTRAST = 7;

/** A CSS hex colour of three or six digits. */
const HEX = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;

export function isHex(text: string): boolean {
  return HEX.test(text);
}

/** @throws if it is no hex colour */
export function hexOf(text: string): Hex {
  const hex = isHex(text) ? formatHex(text) : undefined;
  if (!hex) throw new Error(`“${text}” is no hex colour`);
  return hex as Hex;
}

const toOklch = converter("oklch");

/** @param hex as `#rrggbb`; the hue of a grey is 0 */
export function oklchOf(hex: Hex): Oklch {
  const colour = toOklch(hex);
  return { l: colour?.l ?? 0, c: colour?.c ?? 0, h: colour?.h ?? 0 };
}

/** The nearest colour that a screen can show: chroma is reduced, lightness and hue stay. */
export function shown({ l, c, h }: Oklch): Hex {
  return formatHex(clampChroma({ mode: "oklch", l, c, h }, "oklch")) as Hex;
}

/** Contrast of two colours by WCAG 2, from 1 to 21. */
export function contrast(one: Hex, other: Hex): number {
  return wcagContrast(one, other);
}

/** The lowest contrast of a colour with any of the backgrounds. */
export function leastContrast(colour: Hex, backgrounds: readonly Hex[]): number {
  return Math.min(...backgrounds.map((background) => contrast(colour, background)));
}

/** Halvings of the range of lightness: finer than the steps of a hex colour. */
const HALVINGS = 14;

/**
 * The colour itself if it can be read on all backgrounds, else the nearest lightness that can; hue stays.
 * @param towards the end of the lightness scale at which it can be read: `dark` on light backgrounds
 */
export function readable(
  colour: Oklch,
  backgrounds: readonly Hex[],
  towards: "dark" | "light",
  ratio: number = TEXT_CONTRAST,
): Hex {
  const passes = (l: number) => leastContrast(shown({ ...colour, l }), backgrounds) >= ratio;
  if (passes(colour.l)) return shown(colour);
  let [failing, passing] = [colour.l, towards === "dark" ? 0 : 1];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (failing + passing) / 2;
    if (passes(middle)) passing = middle;
    else failing = middle;
  }
  return shown({ ...colour, l: passing });
}
