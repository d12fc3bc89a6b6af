import type { Edition } from "./edition.ts";
import { nearWords } from "./search/spelling.ts";

/** Words that are put right in one query; more than these were not misspellings. */
const MOST_SLIPS = 2;

/**
 * The query that a reader may have meant: each word that matches nothing replaced by the nearest
 * word of the edition that matches something, the more frequent of equals.
 * @param matches how many public stories some words match
 * @returns undefined when no such query would find anything
 */
export function correctedQuery(
  query: string,
  matches: (words: string) => number,
  edition: Edition,
): string | undefined {
  let slips = 0;
  const corrected = query.replace(/\p{L}[\p{L}\p{M}\p{N}]*/gu, (word) => {
    if (word.length < 3 || slips >= MOST_SLIPS || matches(word) > 0) return word;
    slips += 1;
    const known = nearWords(edition, word)
      .map((form) => ({ form, stories: matches(form) }))
      .filter(({ stories }) => stories > 0);
    const [best] = known.slice(0, 5).sort((a, b) => b.stories - a.stories);
    return best?.form ?? word;
  });
  return corrected !== query && matches(corrected) > 0 ? corrected : undefined;
}
