import { QUERY_LENGTH } from "../../addresses/addresses.ts";
import {
  READINGS,
  readingsOf,
  type SearchWord,
  type WordReadings,
  wordsIn,
} from "./searchWords.ts";

/** Terms of one search; what comes after them is not looked for. */
const MOST_TERMS = 16;

const QUOTED_OR_WORD = /["“”„«»＂]([^"“”„«»＂]*)["“”„«»＂]|([^ "“”„«»＂]+)/g;

/** Spaces that do not part the thousands of a number. */
const SPACE_BETWEEN_WORDS = /[^\S\u00a0\u2009\u202f]|(?<!\p{Nd})\s|\s(?!\p{Nd})/gu;

/**
 * A reader's words as an FTS5 expression: every word must occur, in one of the ways in which it may
 * have been printed, “a phrase” in quotation marks as it stands, `word*` by its beginning. Anything else
 * is taken as a word, so no input is a syntax error.
 * @returns undefined when there is nothing to look for
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

/** The tokens of some words in every way that they may have been printed, as typed first. */
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
  // The last letter of a run of pairs begins another pair in a longer text.
  if (atEnd && before && last && last.start < before.end)
    return { printed: printed.slice(0, -1), others };
  // “Iraq's” is also Iraq; “U.S.” is not us, but the index has the letters of “US” apart.
  if (word.kind === "possessive") return { printed, others: { ...others, joined: [first] } };
  if (word.kind === "initials") return { printed, others: {} };
  return { printed, others };
}

/** Whether the words are one letter of a script that the index has in pairs. */
function isHalfAPair(words: string): boolean {
  const [word, ...others] = wordsIn(words);
  return word?.kind === "pairs" && word.tokens.length === 1 && others.length === 0;
}
