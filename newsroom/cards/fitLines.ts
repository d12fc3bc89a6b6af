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
 */
export function fitLines<Text extends MeasurableText>(
  words: string,
  set: (words: string) => Text,
  room: TextSpace,
): Fit<Text> {
  const text = set(words);
  for (const size of room.sizes) {
    const lines = evenLines(text, room.width / size);
    const whole = lines.every(({ start, end }) => text.width(start, end) <= room.width / size);
    if (whole && lines.length <= linesIn(room, size)) return { text, size, lines };
  }
  return clamped(text.text, set, room);
}

function clamped<Text extends MeasurableText>(
  words: string,
  set: (words: string) => Text,
  room: TextSpace,
): Fit<Text> {
  const size = room.sizes.at(-1) ?? 0;
  const most = linesIn(room, size);
  const width = room.width / size;
  const fits = (text: Text) => brokenLines(text, width, true).length <= most;
  const whole = set(words);
  if (fits(whole)) return { text: whole, size, lines: brokenLines(whole, width, true) };
  // As many words as fit, or as many letters of a single long word.
  const ends = [...words.matchAll(/\S(?=\s|$)/gu)].map((match) => match.index + 1);
  const letters = Array.from(words, (_, index) => index);
  for (const places of [ends, letters]) {
    const shortened = (place: number) =>
      set(`${words.slice(0, place).replace(/[\s,;:.–—-]+$/u, "")}…`);
    const count = lastWhere(places.length, (index) => fits(shortened(places[index] ?? 0)));
    if (count === undefined) continue;
    const text = shortened(places[count] ?? 0);
    return { text, size, lines: brokenLines(text, width, true) };
  }
  return { text: set("…"), size, lines: [{ start: 0, end: 1 }] };
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
function evenLines(text: MeasurableText, width: number): Line[] {
  const lines = brokenLines(text, width, false);
  let low = width / Math.max(1, lines.length);
  let high = width;
  for (let step = 0; step < 8; step += 1) {
    const middle = (low + high) / 2;
    const tried = brokenLines(text, middle, false);
    const fits = tried.every(({ start, end }) => text.width(start, end) <= width);
    if (fits && tried.length <= lines.length) high = middle;
    else low = middle;
  }
  return brokenLines(text, high, false);
}

/**
 * Breaks lines between words and after dashes, and within a word only if it is too long for a line.
 */
function brokenLines(text: MeasurableText, width: number, withinWords: boolean): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let end = 0;
  for (const piece of text.text.matchAll(/[^\s–—/-]*[–—/-]+|[^\s–—/-]+/gu)) {
    const to = piece.index + piece[0].length;
    if (end > start && text.width(start, to) > width) {
      lines.push({ start, end });
      start = piece.index;
    } else if (end === start) {
      start = piece.index;
    }
    end = to;
    while (withinWords && text.width(start, end) > width && end - start > 1) {
      const fits = lastWhere(end - start, (index) => text.width(start, start + index + 1) <= width);
      const cut = start + Math.max(1, (fits ?? 0) + 1);
      lines.push({ start, end: cut });
      start = cut;
    }
  }
  if (end > start) lines.push({ start, end });
  return lines;
}
