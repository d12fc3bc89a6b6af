import bidiFactory, { type EmbeddingLevels } from "bidi-js";
import { Buffer, Direction, shape } from "harfbuzzjs";
import { graphemesIn } from "../locales/segments.ts";
import type { CardFont } from "./loadCardFonts.ts";

/** A piece of text as vector outlines. */
export interface Outlines {
  /** SVG path data in pixels. The origin is the left end of the baseline. */
  path: string;
  /** Pixels. */
  width: number;
}

/** A text whose parts can be measured, as line breaking needs it. */
export interface MeasurableText {
  readonly text: string;
  /** Width in ems of the part from `start` up to `end`. */
  width(start: number, end: number): number;
}

interface Run {
  start: number;
  end: number;
  font: CardFont;
  rightToLeft: boolean;
}

const bidi = bidiFactory();

/**
 * A paragraph of text, shaped by HarfBuzz and ordered by the bidirectional algorithm (UAX #9).
 * Signs that no font contains, such as emoji, are left out, and words with such a letter, whose rest
 * would say something else.
 */
export class TypesetText implements MeasurableText {
  readonly text: string;
  private readonly fontAt: CardFont[];
  private readonly levels: EmbeddingLevels;
  private readonly widths = new Map<string, number>();

  constructor(
    written: string,
    faces: readonly CardFont[],
    readonly direction: "ltr" | "rtl",
  ) {
    this.text = supportedText(written, faces);
    this.fontAt = fontsAt(this.text, faces);
    this.levels = bidi.getEmbeddingLevels(this.text, direction);
  }

  width(start: number, end: number): number {
    const key = `${start} ${end}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      width = 0;
      for (const run of this.runs(start, end)) {
        for (const glyph of this.shaped(run)) width += (glyph.xAdvance ?? 0) / run.font.em;
      }
      this.widths.set(key, width);
    }
    return width;
  }

  /**
   * Draws a part of the text on one line, in visual order from left to right.
   * @param tracking ems added after each glyph
   */
  draw(start: number, end: number, size: number, tracking = 0): Outlines {
    let x = 0;
    let path = "";
    for (const run of this.runs(start, end)) {
      const scale = size / run.font.em;
      for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of this.shaped(run)) {
        path += outline(run.font, codepoint, x + xOffset * scale, -yOffset * scale, scale);
        x += xAdvance * scale + tracking * size;
      }
    }
    return { path, width: x };
  }

  private shaped(run: Run) {
    const buffer = new Buffer();
    // Shapes with the whole text as context, so that letters join across the ends of the run.
    buffer.addText(this.text, run.start, run.end - run.start);
    buffer.guessSegmentProperties();
    buffer.setDirection(run.rightToLeft ? Direction.RTL : Direction.LTR);
    shape(run.font.font, buffer);
    return buffer.getGlyphInfosAndPositions();
  }

  /** Runs of one font and direction, from left to right. */
  private runs(start: number, end: number): Run[] {
    if (start >= end) return [];
    const runs: Run[] = [];
    // Levels are of the whole text; only this part is reordered.
    const order = bidi.getReorderedIndices(this.text, this.levels, start, end - 1);
    for (const index of order.slice(start, end)) {
      const font = this.fontAt[index];
      if (!font) continue;
      const rightToLeft = ((this.levels.levels[index] ?? 0) & 1) === 1;
      const last = runs.at(-1);
      const follows = last && (rightToLeft ? index === last.start - 1 : index === last.end);
      if (last && follows && last.font === font && last.rightToLeft === rightToLeft) {
        if (rightToLeft) last.start = index;
        else last.end = index + 1;
      } else {
        runs.push({ start: index, end: index + 1, font, rightToLeft });
      }
    }
    return runs;
  }
}

function supportedText(written: string, faces: readonly CardFont[]): string {
  return written
    .split(/\s+/)
    .map((word) => supportedWord(word, faces))
    .filter(Boolean)
    .join(" ");
}

function supportedWord(word: string, faces: readonly CardFont[]): string {
  let text = "";
  for (const sign of graphemesIn(word)) {
    const shown = supportedForm(sign, faces);
    if (shown === undefined && /[\p{L}\p{N}]/u.test(sign)) return "";
    text += shown ?? "";
  }
  return text;
}

/**
 * The sign, or its compatibility form (NFKC) if only that has a glyph: ĳ as ij. Latin letters take
 * the first font that has either, since those of other scripts have some of another look.
 */
function supportedForm(sign: string, faces: readonly CardFont[]): string | undefined {
  const forms = [sign, sign.normalize("NFKC")];
  const inFaces = (some: readonly CardFont[]) =>
    forms.find((form) => some.some((face) => hasAll(face, form)));
  if (!/\p{Script=Latin}/u.test(sign)) return inFaces(faces);
  for (const face of faces) {
    const form = inFaces([face]);
    if (form !== undefined) return form;
  }
  return undefined;
}

/** The font of each UTF-16 unit. Spaces and punctuation use the font of the word before them. */
function fontsAt(text: string, faces: readonly CardFont[]): CardFont[] {
  const found: CardFont[] = [];
  for (const segment of graphemesIn(text)) {
    const before = found.at(-1);
    const face =
      before && !/\p{L}/u.test(segment) && hasAll(before, segment)
        ? before
        : faces.find((each) => hasAll(each, segment));
    if (face) found.push(...Array.from({ length: segment.length }, () => face));
  }
  return found;
}

function hasAll(face: CardFont, grapheme: string): boolean {
  return [...grapheme].every((letter) => face.has(letter.codePointAt(0) ?? 0));
}

/** A glyph's outline, scaled and moved. The y axis points up in fonts and down in SVG. */
function outline(face: CardFont, glyph: number, x: number, y: number, scale: number): string {
  return face.font
    .glyphToJson(glyph)
    .map(
      ({ type, values }) =>
        type +
        values
          .map((value, index) =>
            (index % 2 === 0 ? x + value * scale : y - value * scale).toFixed(1),
          )
          .join(" "),
    )
    .join("");
}
