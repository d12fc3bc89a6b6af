import { QUERY_LENGTH } from "../../addresses/addresses.ts";
import {
  READINGS,
  readingsOf,
  type SearchWord,
  type WordReadings,
  wordsIn,
} from "./searchWords.ts";

/** Terms of a query at most; the rest is ignored. */
const MOST_TERMS = 16;

const QUOTED_OR_WORD = /["“”„«»＂]([^"“”„«»＂]*)["“”„«»＂]|([^ "“”„«»＂]+)/g;

/** Spaces that are not separators of thousands in a number. */
const SPACE_BETWEEN_WORDS = /[^\S\u00a0\u2009\u202f]|(?<!\p{Nd})\s|\s(?!\p{Nd})/gu;

/**
 * Converts a query to an FTS5 expression: every word must occur in one of its spellings, “a phrase”
 * in quotation marks exactly, `word*` as a prefix. Everything else is quoted, so no input is a
 * syntax error.
 * @returns undefined if there is nothing to search for
 */
export function matchExpression(
  query: string,
  options: { prefixes?: boolean } = {},
): string | undefined {
  const terms: string[] = [];
  const text = query
    .slice(0, QUERY_LENGTH)
    .normalize("NFC")
    .replace(/\p{Cc}/gu, " ")
    .replace(SPACE_BETWEEN_WORDS, " ");
  for (const [, phrase, word = ""] of text.matchAll(QUOTED_OR_WORD)) {
    const open = phrase === undefined && (word.endsWith("*") || options.prefixes === true);
    const prefix = open || isHalfAPair(phrase ?? word);
    const ways = spellingsOf(phrase ?? word);
    if (ways.length === 0) continue;
    const either = ways.map((way) => `"${way.join(" ")}"${prefix ? " *" : ""}`);
    terms.push(either.length === 1 ? (either[0] ?? "") : `(${either.join(" OR ")})`);
  }
  return terms.length > 0 ? terms.slice(0, MOST_TERMS).join(" AND ") : undefined;
}

/** The tokens of words in all spellings that may have been printed, as typed first. */
export function spellingsOf(words: string): string[][] {
  const found = wordsIn(words);
  const readings = found.map((word, place) =>
    typedReadings(words, word, place === found.length - 1),
  );
  const ways = [readings.flatMap(({ printed }) => printed)];
  for (const reading of READINGS) {
    if (!readings.some(({ others }) => others[reading])) continue;
    ways.push(readings.flatMap(({ printed, others }) => others[reading] ?? printed));
  }
  return ways.filter((way) => way.length > 0);
}

function typedReadings(text: string, word: SearchWord, atEnd: boolean): WordReadings {
  const { printed, others } = readingsOf(text, word);
  const [first = ""] = printed;
  const [last, before] = word.tokens.slice(-2).reverse();
  // In a longer text, the last letter of a run of bigrams starts another bigram.
  if (atEnd && before && last && last.start < before.end)
    return { printed: printed.slice(0, -1), others };
  // “Iraq's” also matches Iraq. “U.S.” does not match “us”, but the index has “US” as separate
  // letters as well.
  if (word.kind === "possessive") return { printed, others: { ...others, joined: [first] } };
  if (word.kind === "initials") return { printed, others: {} };
  return { printed, others };
}

/** Whether the query is a single letter of a script that is indexed in bigrams. */
function isHalfAPair(words: string): boolean {
  const [word, ...others] = wordsIn(words);
  return word?.kind === "pairs" && word.tokens.length === 1 && others.length === 0;
}
