import { editDistance } from "../../problems/nearestName.ts";
import type { Edition } from "../edition.ts";
import { foldLetters } from "./foldLetters.ts";
import { wordsIn } from "./searchWords.ts";

/** Characters of a suggested word at most; longer ones are addresses and the like. */
const LONGEST = 24;

/** Candidates whose edit distance is computed. */
const CANDIDATES = 12;

/** A word of the edition: folded for comparison, and as printed. */
export interface VocabularyWord {
  initial: string;
  length: number;
  folded: string;
  form: string;
}

/**
 * Distinct words that are worth suggesting, without numbers.
 * @param seen forms of earlier texts, which are left out and to which these are added
 */
export function vocabularyOf(
  texts: readonly string[],
  seen: Set<string> = new Set(),
): VocabularyWord[] {
  const words = new Map<string, VocabularyWord>();
  // All of them first: a word of the headline may stand in lower case in the text.
  const found = texts.map((text) => formsIn(text, seen));
  for (const forms of found) {
    for (const form of forms.printed) seen.add(form);
    for (const form of forms.words) {
      const folded = foldLetters(form);
      const length = folded.length;
      if (length > LONGEST) continue;
      const known = words.get(folded);
      // Names are capitalised everywhere, other words only at the start of a sentence.
      if (known && known.form <= form) known.form = form;
      else if (!known) words.set(folded, { initial: folded.charAt(0), length, folded, form });
    }
  }
  return [...words.values()];
}

/** Words without digits, of scripts that separate words, each once, and the same as they are printed. */
function formsIn(text: string, seen: ReadonlySet<string>): { printed: string[]; words: string[] } {
  const forms = new Set<string>();
  for (const { kind, tokens } of wordsIn(text)) {
    if (kind === "pairs") continue;
    for (const { start, end } of tokens) {
      const form = text.slice(start, end);
      if (!seen.has(form)) forms.add(form);
    }
  }
  const printed = [...forms];
  const words = printed
    .map((form) => form.normalize("NFC"))
    .filter((form) => /^\p{L}[\p{L}\p{M}]{2,}$/u.test(form));
  return { printed, words };
}

/** A word of the edition as printed, and its edit distance from the word that was asked for. */
interface NearWord {
  form: string;
  distance: number;
}

/**
 * Words of the edition that are misspelled as this word, nearest first. They include words of
 * stories that are not public: callers have to check that a suggestion finds something.
 */
export function nearWords(edition: Edition, word: string): NearWord[] {
  const wanted = foldLetters(word);
  const limit = wanted.length <= 4 ? 1 : 2;
  const near = new Map<string, NearWord>();
  const look = (folded: string, form: string) => {
    const distance = editDistance(wanted, folded, limit);
    if (distance > 0 && distance <= limit) near.set(folded, { form, distance });
  };
  const alike = edition.query<{ words: string | null }>(
    `SELECT group_concat(folded || ' ' || form, char(10)) AS words FROM word
     WHERE initial = :initial AND length BETWEEN :least AND :most`,
  );
  // The first letter is rarely wrong; if it was swapped with the second, that one comes first.
  for (const initial of new Set([wanted.charAt(0), wanted.charAt(1)])) {
    const { words } = alike.one({
      initial,
      least: wanted.length - limit,
      most: wanted.length + limit,
    }) ?? { words: null };
    for (const line of words?.split("\n") ?? []) {
      const [folded = "", form = ""] = line.split(" ");
      look(folded, form);
    }
  }
  // The first letter wrong or missing, for alphabets with few letters.
  const exact = edition.query<{ form: string }>(
    "SELECT form FROM word WHERE initial = :initial AND length = :length AND folded = :folded",
  );
  for (const initial of "abcdefghijklmnopqrstuvwxyz") {
    for (const folded of [initial + wanted.slice(1), initial + wanted]) {
      const row = exact.one({ initial, length: folded.length, folded });
      if (row) look(folded, row.form);
    }
  }
  return [...near.values()].sort((a, b) => a.distance - b.distance).slice(0, CANDIDATES);
}

/** Words corrected in one query at most; a query with more was not misspelled. */
const MOST_CORRECTIONS = 2;

/**
 * Suggests a corrected query: each word without a match is replaced by the nearest word that
 * has one, and among several that are equally near by the one with most stories.
 * @param matches the number of public stories with these words
 * @returns undefined if no such query would find anything
 */
export function correctedQuery(
  query: string,
  matches: (words: string) => number,
  edition: Edition,
): string | undefined {
  let corrections = 0;
  const corrected = query.replace(/\p{L}[\p{L}\p{M}\p{N}]*/gu, (word) => {
    if (word.length < 3 || corrections >= MOST_CORRECTIONS || matches(word) > 0) return word;
    corrections += 1;
    let best: (NearWord & { stories: number }) | undefined;
    for (const { form, distance } of nearWords(edition, word)) {
      if (best && distance > best.distance) break;
      const stories = matches(form);
      if (stories > (best?.stories ?? 0)) best = { form, distance, stories };
    }
    return best?.form ?? word;
  });
  return corrected !== query && matches(corrected) > 0 ? corrected : undefined;
}
