/** The parts of a text by Unicode's rules (UAX 29) and its dictionaries, for scripts without spaces too. */

/** Scripts that have no spaces between words. */
const UNSPACED =
  /[\p{sc=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Bopomofo}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** What no line begins with in Japanese and Chinese (JLREQ, cl-02 to cl-07, cl-09 to cl-11). */
const NEVER_FIRST =
  /^[\p{Pe}\p{Pf}、。，．・：；？！‼⁇⁈⁉…‥ー々〻ゝゞヽヾ％ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿ,.:;?!%]/u;

/** What no line ends with: opening brackets and quotation marks (cl-01), signs of currencies. */
const NEVER_LAST = /[\p{Ps}\p{Pi}＃￥＄$#]$/u;

/** Particles and endings of Japanese words, with which no phrase begins. */
const PARTICLES = /^[\p{sc=Hiragana}ー]+$/u;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The segmenter of a language, cached: creating one takes longer than using it.
 * @param language BCP 47; an invalid one, which a draft may have, counts as English
 */
export function segmenterOf(
  language: string,
  granularity: "grapheme" | "word" = "word",
): Intl.Segmenter {
  const key = `${granularity} ${language}`;
  let made = segmenters.get(key);
  if (!made) {
    try {
      made = new Intl.Segmenter(language, { granularity });
    } catch {
      made = new Intl.Segmenter("en", { granularity });
    }
    segmenters.set(key, made);
  }
  return made;
}

/** The characters of a text as readers see them: letters with their marks, whole emoji. */
export function graphemesIn(text: string): string[] {
  return Array.from(segmenterOf("en", "grapheme").segment(text), ({ segment }) => segment);
}

/** Whether a text has letters of a script without spaces between words. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/**
 * Splits text of a script without spaces where a line may end: between words, in Japanese between
 * phrases (a word with its particles), never before a closing or after an opening mark.
 * @param language BCP 47
 * @returns the whole text in pieces
 */
export function phrasesIn(text: string, language: string): string[] {
  const phrases: string[] = [];
  const japanese = /^ja\b/i.test(language);
  for (const { segment } of segmenterOf(language).segment(text)) {
    const last = phrases.at(-1);
    const follows =
      last !== undefined &&
      (NEVER_FIRST.test(segment) ||
        NEVER_LAST.test(last) ||
        !(isUnspaced(last) || isUnspaced(segment)) ||
        (japanese && PARTICLES.test(segment) && !/[\s\p{P}]$/u.test(last)));
    if (follows) phrases[phrases.length - 1] = last + segment;
    else phrases.push(segment);
  }
  return phrases;
}

/** Characters around a place in which a word begins or ends. */
const NEARBY = 40;

/**
 * The boundary of words next to a place in the text: the first one at or after it, or the last one
 * at or before it. It never lies within a character.
 */
export function wordBoundary(text: string, place: number, side: "after" | "before"): number {
  const from = Math.max(0, place - NEARBY);
  const nearby = text.slice(from, place + NEARBY);
  for (const granularity of ["word", "grapheme"] as const) {
    const ends = Array.from(
      segmenterOf("en", granularity).segment(nearby),
      ({ index }) => from + index,
    );
    // The ends of what is looked at may lie within a word, but for those of the text.
    if (from > 0) ends.shift();
    if (from + nearby.length === text.length) ends.push(text.length);
    const found =
      side === "after" ? ends.find((end) => end >= place) : ends.findLast((end) => end <= place);
    if (found !== undefined) return found;
  }
  return side === "after" ? text.length : 0;
}
