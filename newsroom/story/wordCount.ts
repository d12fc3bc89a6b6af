const WORDS_A_MINUTE = 230;

// The segmenter's time grows with the square of the text's length, so the text is split.
const PIECES = /[^\n]{1,1000}(?!\S)|[^\n]{1,1000}/g;

const segmenters = new Map<string, Intl.Segmenter>();

/** Cached, since creating a segmenter takes longer than using it. */
function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: "word" });
  segmenters.set(language, made);
  return made;
}

/** Counts words by the language's segmentation, and the whole minutes of reading. */
export function countWords(text: string, language: string): { words: number; minutes: number } {
  const segmenter = segmenterOf(language);
  let words = 0;
  for (const [piece] of text.matchAll(PIECES)) {
    for (const segment of segmenter.segment(piece)) if (segment.isWordLike) words += 1;
  }
  const minutes = text.trim() === "" ? 0 : Math.max(1, Math.round(words / WORDS_A_MINUTE));
  return { words, minutes };
}
