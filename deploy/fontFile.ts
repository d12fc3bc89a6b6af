import { Blob, Face, Font, Buffer as GlyphBuffer, shape } from "harfbuzzjs";
import subsetFont from "subset-font";

/** What is known of a font file. */
export interface FontFile {
  /** Its bytes in any format. */
  bytes: Buffer;
  /** The name of its family, of letters, digits and spaces. */
  family: string;
  /** That name as the file has it. */
  ownName: string;
  /** The weights that it has: one, or a range. */
  weight: { min: number; max: number };
  /** Whether its weight is an axis. */
  isVariable: boolean;
  /** The range of its optical size, where that is an axis. */
  opticalSize: { min: number; max: number } | undefined;
  isItalic: boolean;
  /** Whether its strokes have no serifs, by its PANOSE classification (OpenType, OS/2). */
  isSans: boolean;
  /** Characters that it has of those that a page may need. */
  characters: string;
  /** The same with those that only cards need, of scripts whose files no page can carry. */
  drawn: string;
}

/** Measures of a font in ems. */
export interface FontMetrics {
  ascent: number;
  descent: number;
  /** The average width of the letters of an English text. */
  width: number;
}

/** Numbers of the family's names (OpenType, `name`): the typographic one, and that of a group of four. */
const FAMILY_NAMES = [16, 1];

/**
 * Reads a font file.
 * @param wanted the characters that a page may need
 * @param drawn further ones that cards may need
 * @throws if it is no font
 */
export async function readFontFile(bytes: Buffer, wanted: string, drawn = ""): Promise<FontFile> {
  const face = await faceOf(bytes, wanted + drawn, {});
  const axes = face.getAxisInfos();
  const { wght, opsz } = axes;
  const table = face.referenceTable("OS/2");
  const os2 = table && Buffer.from(table);
  const own = os2?.readUInt16BE(4) ?? 400;
  const has = new Set(face.collectUnicodes());
  const thatItHas = (letters: string) =>
    [...letters].filter((letter) => has.has(letter.codePointAt(0) ?? 0)).join("");
  const name = FAMILY_NAMES.map((id) => face.getName(id, "en")).find(Boolean);
  return {
    bytes,
    family: plainName(name ?? "") || "Paper",
    ownName: name ?? "",
    weight: wght ? { min: wght.min, max: wght.max } : { min: own, max: own },
    isVariable: wght !== undefined,
    opticalSize: opsz && { min: opsz.min, max: opsz.max },
    // fsSelection, and the family and serif style of PANOSE.
    isItalic: os2 !== undefined && (os2.readUInt16BE(62) & 1) === 1,
    isSans: os2 !== undefined && os2[32] === 2 && (os2[33] ?? 0) >= 11,
    characters: thatItHas(wanted),
    drawn: thatItHas(wanted + drawn),
  };
}

/** A name that can stand in a style sheet. */
export function plainName(name: string): string {
  return name.replace(/[^\p{L}\p{N} ]/gu, "").trim();
}

/** Axes to narrow or to pin by their tags. */
export type Axes = Record<string, number | { min: number; max: number }>;

/** Cuts a font down to characters and axes. */
export function cutFont(
  { bytes }: Pick<FontFile, "bytes">,
  characters: string,
  axes: Axes,
  targetFormat: "woff2" | "sfnt",
): Promise<Buffer> {
  return subsetFont(bytes, characters, { targetFormat, variationAxes: axes });
}

async function faceOf(bytes: Buffer, characters: string, axes: Axes): Promise<Face> {
  const sfnt = await cutFont({ bytes }, characters, axes, "sfnt");
  return new Face(new Blob(new Uint8Array(sfnt)), 0);
}

/** The letters of English text in their proportions, as by Capsize (capsizecss.com). */
const SAMPLE =
  "the council met on the evening of the second day and said that nobody who had come to the town by the river would have to leave it before the end of the year; most of those present were pleased to hear it and went home";

/** The measures of a font at given axes. */
export async function metricsOf(bytes: Buffer, axes: Axes): Promise<FontMetrics> {
  const face = await faceOf(bytes, SAMPLE, axes);
  const font = new Font(face);
  const { ascender, descender } = font.hExtents();
  const buffer = new GlyphBuffer();
  buffer.addText(SAMPLE);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const advance = buffer
    .getGlyphInfosAndPositions()
    .reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0);
  return {
    ascent: ascender / face.upem,
    descent: -descender / face.upem,
    width: advance / face.upem / SAMPLE.length,
  };
}
