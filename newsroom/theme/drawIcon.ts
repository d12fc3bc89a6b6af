import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Blob, Face } from "harfbuzzjs";
import sharp, { type Sharp } from "sharp";
import { withCapital } from "../locales/capitals.ts";
import type { Hex } from "../paper/contrast.ts";
import { type Logo, logoFile } from "../paper/logo.ts";
import { paletteOf } from "../paper/palette.ts";
import type { Paper } from "../paper/paper.ts";
import { fontFolder, INITIAL_FONT, type PaperWithFonts, themeFonts } from "../paper/themeFonts.ts";

/** What is drawn on icons, and in which colours. */
export interface IconLook {
  /** Of the paper's name. */
  language: string;
  background: Hex;
  /** Of the initial, or of a logo of one colour. */
  letter: Hex;
  /** In place of the paper's initial. */
  logo?: Logo | undefined;
  /** The font of the initial, of a theme that names one. */
  font?: { family: string; file: string } | undefined;
}

/** The look of a paper's icons: its small logo or its initial in the colour of the page, on the accent. */
export function iconLook(paper: Pick<Paper, "logos"> & PaperWithFonts): IconLook {
  const { accent, paper: page } = paletteOf(paper.theme).light;
  const logo = paper.logos?.small;
  const folder = fontFolder(paper);
  const family = themeFonts(paper)?.family;
  return {
    language: paper.language,
    // A logo of several colours is made for the page.
    background: logo && !logo.isMonochrome ? page : accent,
    letter: page,
    logo,
    font: folder && family ? { family, file: path.join(folder, INITIAL_FONT) } : undefined,
  };
}

const DEFAULT_LOOK = iconLook({ language: "en" });

/** Maximum width of the letter as a share of the side. */
const BREADTH = 0.85;

export interface IconShape {
  /** Side length in pixels. */
  size: number;
  /** Height of the letter in pixels. */
  letter: number;
  /** Colours in its palette. */
  colours: number;
}

/** Drawn icons by letter, shape and colours. */
const drawn = new Map<string, Promise<Buffer>>();

/**
 * Draws the paper's initial on its accent, as PNG.
 * @param name the paper's name
 * @param fonts folder of the fonts that deploy/fonts.ts generates
 */
export function drawIcon(
  name: string,
  shape: IconShape,
  fonts: string,
  look: IconLook = DEFAULT_LOOK,
): Promise<Buffer> {
  const initial = initialOf(name, look.language);
  const key = JSON.stringify([look.logo ? "" : initial, shape, look]);
  let icon = drawn.get(key);
  if (!icon) {
    if (drawn.size >= 16) drawn.clear();
    icon = draw(initial, shape, fonts, look);
    drawn.set(key, icon);
    // Failures are not cached.
    icon.catch(() => drawn.delete(key));
  }
  return icon;
}

/** The first letter or digit of a name in upper case; empty if there is none. */
export function initialOf(name: string, language: string): string {
  const letter = /[\p{L}\p{N}]/u.exec(name.normalize("NFC"))?.[0] ?? "";
  return withCapital(letter, language);
}

async function draw(
  initial: string,
  shape: IconShape,
  fonts: string,
  look: IconLook,
): Promise<Buffer> {
  const { size } = shape;
  const ground = sharp({
    create: { width: size, height: size, channels: 3, background: look.background },
  });
  if (look.logo) return withLogo(ground, look.logo, shape, look);
  const mask =
    initial &&
    (await letter(
      initial,
      shape,
      look.font ?? { family: "Newsreader 16pt", file: path.join(fonts, "initials.ttf") },
    ));
  // Without a letter, the icon is its background alone.
  if (!mask) return ground.png({ palette: true }).toBuffer();
  const { width = 0, height = 0 } = await sharp(mask).metadata();
  const colour = await sharp({ create: { width, height, channels: 3, background: look.letter } })
    .joinChannel(mask)
    .png()
    .toBuffer();
  const { data, info } = await ground
    .composite([{ input: colour, gravity: "centre" }])
    .raw()
    .toBuffer({ resolveWithObject: true });
  // From raw pixels, since the text's resolution would be written to the file.
  return sharp(data, { raw: info })
    .png({ palette: true, colours: shape.colours, dither: 0, effort: 10 })
    .toBuffer();
}

function lettersOf(fontfile: string): Set<string> {
  const face = new Face(new Blob(new Uint8Array(readFileSync(fontfile))), 0);
  return new Set(Array.from(face.collectUnicodes(), (code) => String.fromCodePoint(code)));
}

/** Maximum width of a logo as a share of its height, and of the icon's side. */
const LOGO_BREADTH = { ofHeight: 1.4, ofSide: 0.8 };

async function withLogo(
  ground: Sharp,
  logo: Logo,
  { size, letter: height, colours }: IconShape,
  look: IconLook,
): Promise<Buffer> {
  const width = Math.floor(Math.min(size * LOGO_BREADTH.ofSide, height * LOGO_BREADTH.ofHeight));
  // Drawn larger first, since small logos have hairlines.
  const drawing = await sharp(Buffer.from(logoFile(logo, look.letter, 4 * height)))
    .resize({ width, height, fit: "inside" })
    .png()
    .toBuffer();
  const { data, info } = await ground
    .composite([{ input: drawing, gravity: "centre" }])
    .raw()
    .toBuffer({ resolveWithObject: true });
  return sharp(data, { raw: info })
    .png({ palette: true, colours: logo.isMonochrome ? colours : 64, dither: 0, effort: 10 })
    .toBuffer();
}

/**
 * The letter in white on black, trimmed to its edges; wide letters are lower than others.
 * @returns undefined if no font of this machine has it
 */
async function letter(
  initial: string,
  shape: IconShape,
  { family, file }: { family: string; file: string },
): Promise<Buffer | undefined> {
  const fontfile = existsSync(file) ? file : undefined;
  const drawing = (text: string) =>
    // The comma ends the family name, which otherwise looks like a size.
    sharp({ text: { text, font: `${family}, Semi-Bold 400`, ...(fontfile && { fontfile }) } })
      .png()
      .toBuffer();
  // Falls back to a system font if the paper's has no such letter.
  const text = await drawing(initial);
  if (fontfile && !lettersOf(fontfile).has(initial)) {
    // Where none has it either, Pango draws a box with the letter's code, as without any other font.
    const box = await drawing(`<span fallback="false">${initial}</span>`);
    if (text.equals(box)) return undefined;
  }
  return sharp(text)
    .trim()
    .resize({ height: shape.letter, width: Math.floor(shape.size * BREADTH), fit: "inside" })
    .toBuffer();
}
