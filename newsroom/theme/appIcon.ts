import type { Paper } from "../paper/paper.ts";
import type { PaperWithFonts } from "../paper/themeFonts.ts";
import { APP_ICONS, type AppIconFile, FAVICON_SIZES } from "./appIcons.ts";
import { drawIcon, iconLook } from "./drawIcon.ts";

/** The letter's height as a share of the side. */
const HEIGHT = { any: 0.56, maskable: 0.46, favicon: 0.69 } as const;

export function isAppIcon(file: string): file is AppIconFile {
  return Object.hasOwn(APP_ICONS, file);
}

type PaperOfIcon = Pick<Paper, "name" | "logos"> & PaperWithFonts;

/**
 * The paper's logo or initial on its accent, as PNG.
 * @param fonts folder of the fonts that deploy/fonts.ts generates
 */
export function appIcon(paper: PaperOfIcon, file: AppIconFile, fonts: string): Promise<Buffer> {
  const { size, purpose } = APP_ICONS[file];
  const letter = Math.round(size * HEIGHT[purpose]);
  return drawIcon(paper.name, { size, letter, colours: 16 }, fonts, iconLook(paper));
}

/**
 * The same in FAVICON_SIZES as an ICO file with PNG pictures (Microsoft, “Icons”, ICONDIR and
 * ICONDIRENTRY; PNG since Windows Vista).
 */
export async function favicon(paper: PaperOfIcon, fonts: string): Promise<Buffer> {
  const pictures = await Promise.all(
    FAVICON_SIZES.map((size) =>
      drawIcon(
        paper.name,
        { size, letter: Math.round(size * HEIGHT.favicon), colours: 16 },
        fonts,
        iconLook(paper),
      ),
    ),
  );
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, picture] of pictures.entries()) {
    const entry = 6 + 16 * index;
    const size = FAVICON_SIZES[index] ?? 0;
    head.writeUInt8(size, entry);
    head.writeUInt8(size, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(picture.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += picture.length;
  }
  return Buffer.concat([head, ...pictures]);
}
