const SMALL_WORDS = new Set(
  "the and for with from that this into onto over under between during near after before their his her its are was were has have had been being they which who whom next".split(
    " ",
  ),
);

/**
 * How much two lines speak of the same, from 0 to 1: the part of the shorter one's longer words that
 * the other has as well.
 */
export function likeness(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const [short, long] = first.size <= second.size ? [first, second] : [second, first];
  if (short.size < 3) return 0;
  const shared = [...short].filter((word) => long.has(word)).length;
  return shared / short.size;
}

function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  // “burnt” and “burned”, “Iraq” and “Iraqi” are near enough by their first letters.
  return new Set(words.filter((word) => !SMALL_WORDS.has(word)).map((word) => word.slice(0, 5)));
}
