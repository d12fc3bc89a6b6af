import { holdTogether } from "../locales/holdTogether.ts";
import { graphemesIn, isUnspaced, phrasesIn } from "../locales/segments.ts";
import type { MeasurableText } from "./typesetText.ts";

/** Part of a text, from `start` up to `end` (UTF-16 units). */
export interface Line {
  start: number;
  end: number;
}

export interface Fit<Text extends MeasurableText> {
  /** The fitted text: whole, or cut and ended by an ellipsis. */
  text: Text;
  /** Font size in pixels. */
  size: number;
  lines: Line[];
}

/**
 * The space for a text in pixels. `leading` is the line height in ems; `sizes` are font sizes,
 * largest first.
 */
export interface TextSpace {
  width: number;
  height: number;
  sizes: readonly number[];
  leading: number;
}

/**
 * Breaks a text into lines of similar length, at the largest size at which it fits. Text that does
 * not fit at the smallest size is cut after a word.
 * @param set typesets a text
 * @param language BCP 47; decides what stays on one line (holdTogether.ts)
 */
export function fitLines<Text extends MeasurableText>(
  words: string,
  set: (words: string) => Text,
  room: TextSpace,
  language: string,
): Fit<Text> {
  const text = set(words);
  for (const size of room.sizes) {
    const lines = evenLines(text, room.width / size, language);
    const whole = lines.every(({ start, end }) => text.width(start, end) <= room.width / size);
    if (whole && lines.length <= linesIn(room, size)) return { text, size, lines };
  }
  return clamped(text.text, set, room, language);
}

function clamped<Text extends MeasurableText>(
  words: string,
  set: (words: string) => Text,
  room: TextSpace,
  language: string,
): Fit<Text> {
  const size = room.sizes.at(-1) ?? 0;
  const most = linesIn(room, size);
  const width = room.width / size;
  const broken = (text: Text) => brokenLines(text, width, language, true);
  const fits = (text: Text) => broken(text).length <= most;
  const whole = set(words);
  if (fits(whole)) return { text: whole, size, lines: broken(whole) };
  // As many words as fit, or as many letters of a single long word.
  const ends = isUnspaced(words)
    ? endsOf(phrasesIn(words, language))
    : [...words.matchAll(/\S(?=\s|$)/gu)].map((match) => match.index + match[0].length);
  for (const places of [ends, endsOf(graphemesIn(words))]) {
    const shortened = (place: number) =>
      set(`${words.slice(0, place).replace(/[\s,;:.–—-]+$/u, "")}…`);
    const count = lastWhere(places.length, (index) => fits(shortened(places[index] ?? 0)));
    if (count === undefined) continue;
    const text = shortened(places[count] ?? 0);
    return { text, size, lines: broken(text) };
  }
  return { text: set("…"), size, lines: [{ start: 0, end: 1 }] };
}

/** Where each part of a text ends. */
function endsOf(parts: readonly string[]): number[] {
  let end = 0;
  return parts.map((part) => {
    end += part.length;
    return end;
  });
}

/**
 * Binary search: the last index for which `holds` is true, where it is true up to some index and
 * false after it.
 */
function lastWhere(length: number, holds: (index: number) => boolean): number | undefined {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low > 0 ? low - 1 : undefined;
}

function linesIn({ height, leading }: TextSpace, size: number): number {
  return Math.max(1, Math.floor(height / (size * leading)));
}

/**
 * Uses the fewest lines possible, and the narrowest width for these, so that no single word is left
 * on the last line.
 */
function evenLines(text: MeasurableText, width: number, language: string): Line[] {
  const broken = (within: number) => brokenLines(text, within, language, false);
  const lines = broken(width);
  let low = width / Math.max(1, lines.length);
  let high = width;
  for (let step = 0; step < 8; step += 1) {
    const middle = (low + high) / 2;
    const tried = broken(middle);
    const fits = tried.every(({ start, end }) => text.width(start, end) <= width);
    if (fits && tried.length <= lines.length) high = middle;
    else low = middle;
  }
  return broken(high);
}

/**
 * Breaks lines between words and after dashes, and within a word only if it is too long for a line.
 */
function brokenLines(
  text: MeasurableText,
  width: number,
  language: string,
  withinWords: boolean,
): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let end = 0;
  for (const piece of unbrokenPieces(text.text, language)) {
    if (end > start && text.width(start, piece.end) > width) {
      lines.push({ start, end });
      start = piece.start;
    } else if (end === start) {
      start = piece.start;
    }
    end = piece.end;
    while (withinWords && text.width(start, end) > width && end - start > 1) {
      const ends = endsOf(graphemesIn(text.text.slice(start, end)));
      const fits = lastWhere(
        ends.length,
        (index) => text.width(start, start + (ends[index] ?? 0)) <= width,
      );
      const cut = start + (ends[fits ?? 0] ?? 1);
      lines.push({ start, end: cut });
      start = cut;
    }
  }
  if (end > start) lines.push({ start, end });
  return lines;
}

/** A word, or a part of one that ends with dashes; no-break spaces are parts of words. */
const WORD = /(?:[^\s–—/-]|[\u00a0\u202f])*[–—/-]+|(?:[^\s–—/-]|[\u00a0\u202f])+/gu;

/** The parts of a text between which a line may break. */
function unbrokenPieces(text: string, language: string): Line[] {
  const held = holdTogether(text, language);
  // Ends of dashes within “3–1” and the like.
  const kept = new Set<number>();
  let at = 0;
  for (const { text: part, whole } of held) {
    if (whole) for (let place = 1; place < part.length; place += 1) kept.add(at + place);
    at += part.length;
  }
  const pieces: Line[] = [];
  for (const { 0: word, index } of held
    .map((piece) => piece.text)
    .join("")
    .matchAll(WORD)) {
    let start = index;
    for (const phrase of isUnspaced(word) ? phrasesIn(word, language) : [word]) {
      const last = pieces.at(-1);
      if (last?.end === start && kept.has(start)) last.end += phrase.length;
      else pieces.push({ start, end: start + phrase.length });
      start += phrase.length;
    }
  }
  return pieces;
}
