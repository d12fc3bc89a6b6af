/**
 * Links to words of a page (WICG, “URL Fragment Text Directives”).
 *
 * Client code since only the browser knows what a reader has selected.
 */

/** A position in a text that consists of blocks: paragraphs, headings and the like. */
export interface Place {
  block: number;
  offset: number;
}

/**
 * Characters of a quotation that is included in full; a longer one is named by its first and last
 * words.
 */
const WHOLE = 200;
/** Words at each end of a long quotation. */
const END_WORDS = 5;
/** Words of context at most, added to distinguish a quotation from repetitions. */
const MAX_CONTEXT = 8;

const WORD = /\S+/g;

/**
 * The fragment (`#:~:text=…`) for the text between two positions, extended to whole words, since
 * browsers match only these.
 * @param blocks texts of all blocks of the page in order, with single spaces between words
 * @returns undefined if there is no word between the positions
 */
export function textFragment(
  blocks: readonly string[],
  start: Place,
  end: Place,
): string | undefined {
  const first = blocks[start.block] ?? "";
  const last = blocks[end.block] ?? "";
  const from = wordStart(first, start.offset);
  const to = wordEnd(last, end.offset);
  const same = start.block === end.block;
  if (same && from >= to) return undefined;
  const quotation = same
    ? first.slice(from, to)
    : [first.slice(from), ...blocks.slice(start.block + 1, end.block), last.slice(0, to)].join(
        "\n",
      );
  if (!/[\p{L}\p{N}]/u.test(quotation)) return undefined;
  const whole = same && quotation.length <= WHOLE;
  const parts = whole
    ? [quotation.trim()]
    : [
        words(same ? quotation : first.slice(from))
          .slice(0, END_WORDS)
          .join(" "),
        words(same ? quotation : last.slice(0, to))
          .slice(-END_WORDS)
          .join(" "),
      ];
  const text = blocks.join("\n");
  let prefix = "";
  let suffix = "";
  for (let count = 1; count <= MAX_CONTEXT; count += 1) {
    if (occurrences(text, prefix + parts[0] + suffix) < 2) break;
    prefix = lastWords(first.slice(0, from), count);
    if (whole) suffix = firstWords(last.slice(to), count);
  }
  return `#:~:text=${[
    prefix && `${encoded(prefix.trim())}-`,
    ...parts.map(encoded),
    suffix && `-${encoded(suffix.trim())}`,
  ]
    .filter(Boolean)
    .join(",")}`;
}

/** Hyphens and commas are syntax of the directive; `encodeURIComponent` leaves hyphens. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll("-", "%2D");
}

function words(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** The last `count` words with letters or digits, as written. */
function lastWords(text: string, count: number): string {
  const starts = realWords(text).map(({ index }) => index);
  return text.slice(starts[Math.max(0, starts.length - count)] ?? text.length);
}

/** The same for the first words. */
function firstWords(text: string, count: number): string {
  const ends = realWords(text).map((word) => word.index + word[0].length);
  return text.slice(0, ends[Math.min(count, ends.length) - 1] ?? 0);
}

function realWords(text: string): RegExpExecArray[] {
  return [...text.matchAll(WORD)].filter(([word]) => /[\p{L}\p{N}]/u.test(word));
}

/** Case-insensitive, as in browsers. */
function occurrences(text: string, part: string): number {
  return text.toLowerCase().split(part.toLowerCase()).length - 1;
}

function wordStart(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && /\s/.test(text[at] ?? "")) at += 1;
  while (at > 0 && isWordPart(text[at - 1]) && isWordPart(text[at])) at -= 1;
  return at;
}

function wordEnd(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && /\s/.test(text[at - 1] ?? "")) at -= 1;
  while (at < text.length && isWordPart(text[at]) && isWordPart(text[at - 1])) at += 1;
  return at;
}

function isWordPart(character = ""): boolean {
  return /[\p{L}\p{N}\p{M}’']/u.test(character);
}
