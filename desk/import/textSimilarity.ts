/** Words in a row that two texts hardly ever share by chance. */
const RUN = 4;

/**
 * All sequences of four words (shingles) of a text, to compare it with another one. In scripts without spaces
 * each sign counts as a word.
 */
export function wordRuns(text: string): ReadonlySet<string> {
  const words =
    text
      .toLowerCase()
      .match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at += 1) runs.add(words.slice(at, at + RUN).join(" "));
  return runs;
}

/** The share of `runs` that is also in `others`, from 0 to 1; 1 for an empty `runs`. */
export function shareOf(runs: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (runs.size === 0) return 1;
  let both = 0;
  for (const run of runs) if (others.has(run)) both += 1;
  return both / runs.size;
}

/** The similarity of two texts, from 0 to 1: the harmonic mean of both shares, like an F1 score. */
export function runSimilarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [precision, recall] = [shareOf(one, other), shareOf(other, one)];
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

const SMALL_WORDS = new Set(
  "the and for with from that this into onto over under between during near after before their his her its are was were has have had been being they which who whom next".split(
    " ",
  ),
);

/**
 * The similarity of two lines' subjects, from 0 to 1: the share of the shorter one's words that the other
 * has too, compared by their first five letters. Words of fewer than three letters and common ones do not count; with
 * fewer than three words it is 0.
 */
export function wordSimilarity(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const [short, long] = first.size <= second.size ? [first, second] : [second, first];
  if (short.size < 3) return 0;
  const shared = [...short].filter((word) => long.has(word)).length;
  return shared / short.size;
}

function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  // Endings differ: “flooded” and “floods”.
  return new Set(words.filter((word) => !SMALL_WORDS.has(word)).map((word) => word.slice(0, 5)));
}
