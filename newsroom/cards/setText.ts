import bidiFactory, { type EmbeddingLevels } from "bidi-js";
import { Buffer, Direction, shape } from "harfbuzzjs";
import type { CardFace } from "./cardFonts.ts";

/** A piece of text as outlines. */
export interface Outlines {
  /** Path data in pixels, with the beginning of the line's left edge on its baseline at 0, 0. */
  path: string;
  /** Pixels. */
  width: number;
}

/** A text that can be measured and drawn in parts, as lines need it. */
export interface Settable {
  readonly text: string;
  /** In ems, of the part from `start` up to `end`. */
  width(start: number, end: number): number;
}

interface Run {
  start: number;
  end: number;
  face: CardFace;
  rightToLeft: boolean;
}

const bidi = bidiFactory();
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/**
 * One paragraph of text, shaped by HarfBuzz and ordered by the bidirectional algorithm (UAX #9), so
 * that joined and mixed scripts read as they should. What no face has, an emoji say, is left out.
 */
export class SetText implements Settable {
  readonly text: string;
  private readonly faceAt: CardFace[];
  private readonly levels: EmbeddingLevels;
  private readonly widths = new Map<string, number>();

  constructor(
    written: string,
    faces: readonly CardFace[],
    readonly direction: "ltr" | "rtl",
  ) {
    this.text = settable(written, faces);
    this.faceAt = facesAt(this.text, faces);
    this.levels = bidi.getEmbeddingLevels(this.text, direction);
  }

  width(start: number, end: number): number {
    const key = `${start} ${end}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      width = 0;
      for (const run of this.runs(start, end)) {
        for (const glyph of this.shaped(run)) width += (glyph.xAdvance ?? 0) / run.face.em;
      }
      this.widths.set(key, width);
    }
    return width;
  }

  /** Draws a part on one line, in its visual order from left to right. */
  draw(start: number, end: number, size: number): Outlines {
    let x = 0;
    let path = "";
    for (const run of this.runs(start, end)) {
      const scale = size / run.face.em;
      for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of this.shaped(run)) {
        path += outline(run.face, codepoint, x + xOffset * scale, -yOffset * scale, scale);
        x += xAdvance * scale;
      }
    }
    return { path, width: x };
  }

  private shaped(run: Run) {
    const buffer = new Buffer();
    // The whole text, so that letters at the ends of the run are joined to their neighbours.
    buffer.addText(this.text, run.start, run.end - run.start);
    buffer.guessSegmentProperties();
    buffer.setDirection(run.rightToLeft ? Direction.RTL : Direction.LTR);
    shape(run.face.font, buffer);
    return buffer.getGlyphInfosAndPositions();
  }

  /** Parts of one face and direction, from left to right. */
  private runs(start: number, end: number): Run[] {
    if (start >= end) return [];
    const runs: Run[] = [];
    // Of the whole text, in which this part alone is put in order.
    const order = bidi.getReorderedIndices(this.text, this.levels, start, end - 1);
    for (const index of order.slice(start, end)) {
      const face = this.faceAt[index];
      if (!face) continue;
      const rightToLeft = ((this.levels.levels[index] ?? 0) & 1) === 1;
      const last = runs.at(-1);
      const follows = last && (rightToLeft ? index === last.start - 1 : index === last.end);
      if (last && follows && last.face === face && last.rightToLeft === rightToLeft) {
        if (rightToLeft) last.start = index;
        else last.end = index + 1;
      } else {
        runs.push({ start: index, end: index + 1, face, rightToLeft });
      }
    }
    return runs;
  }
}

function settable(written: string, faces: readonly CardFace[]): string {
  return (
    [...graphemes.segment(written.replace(/\s+/g, " "))]
      // A sign that no face has may be known in a simpler form: ĳ as ij.
      .map(({ segment }) =>
        [segment, segment.normalize("NFKC")].find((form) =>
          faces.some((face) => hasAll(face, form)),
        ),
      )
      .join("")
      .replace(/ +/g, " ")
      .trim()
  );
}

/** The face of every UTF-16 unit. Spaces and signs stay in the face of the word before them. */
function facesAt(text: string, faces: readonly CardFace[]): CardFace[] {
  const found: CardFace[] = [];
  for (const { segment } of graphemes.segment(text)) {
    const before = found.at(-1);
    const face =
      before && !/\p{L}/u.test(segment) && hasAll(before, segment)
        ? before
        : faces.find((each) => hasAll(each, segment));
    if (face) found.push(...Array.from({ length: segment.length }, () => face));
  }
  return found;
}

function hasAll(face: CardFace, grapheme: string): boolean {
  return [...grapheme].every((letter) => face.has(letter.codePointAt(0) ?? 0));
}

/** A glyph's outline moved to its place; fonts count upward, pictures downward. */
function outline(face: CardFace, glyph: number, x: number, y: number, scale: number): string {
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
