import { existsSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";

const GROUND = "#971316";
const LETTER = "#fcfaf6";

/** Share of the side that a letter is broad at most. */
const BREADTH = 0.85;

export interface IconShape {
  /** Pixels of each side. */
  size: number;
  /** Pixels that the letter is high. */
  letter: number;
  /** How many its palette has. */
  colours: number;
}

/** Drawn icons, by the letter and the shape. */
const drawn = new Map<string, Promise<Buffer>>();

/**
 * The paper's initial on its red, as a PNG.
 * @param name the paper's name
 * @param fonts folder of the fonts that deploy/fonts.ts cuts
 */
export function drawIcon(name: string, shape: IconShape, fonts: string): Promise<Buffer> {
  const initial = initialOf(name);
  const key = `${initial} ${shape.size} ${shape.letter} ${shape.colours}`;
  let icon = drawn.get(key);
  if (!icon) {
    if (drawn.size >= 16) drawn.clear();
    icon = draw(initial, shape, fonts);
    drawn.set(key, icon);
    // What could not be drawn is tried again.
    icon.catch(() => drawn.delete(key));
  }
  return icon;
}

/** The first letter or digit of a name, as a capital; empty where there is none. */
export function initialOf(name: string): string {
  return /[\p{L}\p{N}]/u.exec(name.trim().toUpperCase())?.[0] ?? "";
}

async function draw(initial: string, shape: IconShape, fonts: string): Promise<Buffer> {
  const { size } = shape;
  const ground = sharp({ create: { width: size, height: size, channels: 3, background: GROUND } });
  const mask = initial && (await letter(initial, shape, fonts));
  // A paper without a letter in its name has its red.
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
  // From the bare pixels, since the text's resolution would be written into the file.
  return sharp(data, { raw: info })
    .png({ palette: true, colours: shape.colours, dither: 0, effort: 10 })
    .toBuffer();
}

/** The letter's shape, white on black, cut to its edges; a broad one is less high than the others. */
async function letter(initial: string, shape: IconShape, fonts: string): Promise<Buffer> {
  const fontfile = path.join(fonts, "initials.ttf");
  const text = await sharp({
    text: {
      text: initial,
      // A letter that the paper's own face does not have comes from the system's.
      // The comma ends the family, whose own name looks like a size.
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
