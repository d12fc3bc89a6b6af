import { segmenterOf } from "../locales/segments.ts";

/**
 * Reading speeds: words a minute, of seventeen languages as Trauzettel-Klosinski and Dietz measured
 * them (“Standardized Assessment of Reading Performance”, IOVS 53/9, 2012), English rounded up.
 */
const WORDS_A_MINUTE: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
};

/** Of languages that it has not. */
const USUAL_SPEED = 230;

/** Characters a minute, by the same source, where words are a matter of opinion. */
const CHARACTERS_A_MINUTE: Readonly<Record<string, number>> = { ja: 357, yue: 255, zh: 255 };

// The segmenter's time grows with the square of the text's length, so the text is split.
const PIECES = /[^\n]{1,1000}(?!\S)|[^\n]{1,1000}/g;

/**
 * A word between spaces of Latin letters alone, with the punctuation around it: one word in every language.
 * Most words are, and the segmenter takes twenty times as long.
 */
const PLAIN_WORD =
  /(?<![^ \n])["“‘(]*[A-Za-zÀ-ÖØ-öø-ž]+(?:['’][A-Za-zÀ-ÖØ-öø-ž]+)?[.,;:!?)”"’]*(?![^ \n])/g;

/**
 * Counts words by the language's segmentation, and the whole minutes of reading: one at least, none
 * for an empty text.
 */
export function countWords(text: string, language: string): { words: number; minutes: number } {
  const segmenter = segmenterOf(language);
  let words = 0;
  const others = text.replace(PLAIN_WORD, () => {
    words += 1;
    return "";
  });
  for (const [piece] of others.matchAll(PIECES)) {
    for (const segment of segmenter.segment(piece)) if (segment.isWordLike) words += 1;
  }
  const minutes =
    text.trim() === "" ? 0 : Math.max(1, Math.round(minutesOf(text, words, language)));
  return { words, minutes };
}

function minutesOf(text: string, words: number, language: string): number {
  const [base = ""] = language.toLowerCase().split("-");
  const characters = CHARACTERS_A_MINUTE[base];
  if (characters === undefined) return words / (WORDS_A_MINUTE[base] ?? USUAL_SPEED);
  return (text.match(/\S/gu)?.length ?? 0) / characters;
}
