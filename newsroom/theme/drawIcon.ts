import { existsSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";

const BACKGROUND = "#971316";
const LETTER = "#fcfaf6";

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

/** Drawn icons by letter and shape. */
const drawn = new Map<string, Promise<Buffer>>();

/**
 * Draws the paper's initial on its red, as PNG.
 * @param name the paper's name
 * @param fonts folder of the fonts that deploy/fonts.ts generates
 */
export function drawIcon(name: string, shape: IconShape, fonts: string): Promise<Buffer> {
  const initial = initialOf(name);
  const key = `${initial} ${shape.size} ${shape.letter} ${shape.colours}`;
  let icon = drawn.get(key);
  if (!icon) {
    if (drawn.size >= 16) drawn.clear();
    icon = draw(initial, shape, fonts);
    drawn.set(key, icon);
    // Failures are not cached.
    icon.catch(() => drawn.delete(key));
  }
  return icon;
}

/** The first letter or digit of a name in upper case; empty if there is none. */
export function initialOf(name: string): string {
  return /[\p{L}\p{N}]/u.exec(name.trim().toUpperCase())?.[0] ?? "";
}

async function draw(initial: string, shape: IconShape, fonts: string): Promise<Buffer> {
  const { size } = shape;
  const ground = sharp({
    create: { width: size, height: size, channels: 3, background: BACKGROUND },
  });
  const mask = initial && (await letter(initial, shape, fonts));
  // Without a letter, the icon is plain red.
  if (!mask) return ground.png({ palette: true }).toBuffer();
  const { width = 0, height = 0 } = await sharp(mask).metadata();
  const colour = await sharp({ create: { width, height, channels: 3, background: LETTER } })
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

/** The letter in white on black, trimmed to its edges; wide letters are lower than others. */
async function letter(initial: string, shape: IconShape, fonts: string): Promise<Buffer> {
  const fontfile = path.join(fonts, "initials.ttf");
  const text = await sharp({
    text: {
      text: initial,
      // Falls back to a system font if the paper's has no such letter. The comma ends the family
      // name, which otherwise looks like a size.
      font: "Newsreader 16pt, Semi-Bold 400",
      ...(existsSync(fontfile) ? { fontfile } : {}),
    },
  })
    .png()
    .toBuffer();
  if (text.length === 0) return text;
  return sharp(text)
    .trim()
    .resize({ height: shape.letter, width: Math.floor(shape.size * BREADTH), fit: "inside" })
    .toBuffer();
}
