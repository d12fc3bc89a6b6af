import { existsSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { APP_ICONS, type AppIcon } from "./appIcons.ts";
import { initialOf } from "./icon.ts";

const GROUND = "#971316";
const LETTER = "#fcfaf6";

/** Share of the side that the letter is high. */
const HEIGHT = { any: 0.56, maskable: 0.46 } as const;

/** Drawn icons, by the letter and the file. */
const drawn = new Map<string, Promise<Buffer>>();

/**
 * The paper's initial on its red, as a PNG.
 * @param file one of APP_ICONS
 * @param fonts folder of the fonts that deploy/fonts.ts cuts
 * @returns undefined for any other file
 */
export function appIcon(name: string, file: string, fonts: string): Promise<Buffer> | undefined {
  if (!Object.hasOwn(APP_ICONS, file)) return undefined;
  const initial = initialOf(name);
  const key = `${initial} ${file}`;
  let icon = drawn.get(key);
  if (!icon) {
    if (drawn.size >= 16) drawn.clear();
    icon = draw(initial, APP_ICONS[file as keyof typeof APP_ICONS], fonts);
    drawn.set(key, icon);
  }
  return icon;
}

async function draw(initial: string, { size, purpose }: AppIcon, fonts: string): Promise<Buffer> {
  const ground = sharp({ create: { width: size, height: size, channels: 3, background: GROUND } });
  const mask = initial && (await letter(initial, Math.round(size * HEIGHT[purpose]), fonts));
  // A paper without a letter in its name has its red.
  if (!mask) return ground.png({ palette: true }).toBuffer();
  const { width = 0, height = 0 } = await sharp(mask).metadata();
  const colour = await sharp({ create: { width, height, channels: 3, background: LETTER } })
    .joinChannel(mask)
    .png()
    .toBuffer();
  return ground
    .composite([{ input: colour, gravity: "centre" }])
    .png({ palette: true })
    .toBuffer();
}

/** The letter's shape, white on black, cut to its edges and made so many pixels high. */
async function letter(initial: string, height: number, fonts: string): Promise<Buffer> {
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
  return text.length > 0 ? sharp(text).trim().resize({ height }).toBuffer() : text;
}
