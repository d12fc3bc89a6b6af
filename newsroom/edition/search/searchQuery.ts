import { QUERY_LENGTH } from "../../addresses/addresses.ts";
import {
  GERSHAYIM,
  READINGS,
  readingsOf,
  type SearchWord,
  type WordReadings,
  wordsIn,
} from "./searchWords.ts";
import type { Stem } from "./stemmers.ts";

/** Terms of a query at most; the rest is ignored. */
const MOST_TERMS = 16;

const QUOTED_OR_WORD = new RegExp(
  `(?!${GERSHAYIM})["“”„«»＂]((?:${GERSHAYIM}|[^"“”„«»＂])*)["“”„«»＂]|((?:${GERSHAYIM}|[^ "“”„«»＂])+)`,
  "gu",
);

/** Spaces that are not separators of thousands in a number. */
const SPACE_BETWEEN_WORDS = /[^\S\u00a0\u2009\u202f]|(?<!\p{Nd})\s|\s(?!\p{Nd})/gu;

/**
 * Converts a query to an FTS5 expression: every word must occur in one of its spellings, “a phrase”
 * in quotation marks exactly, `word*` as a prefix. Everything else is quoted, so no input is a
 * syntax error.
 * @param options `stems`: of the languages that the edition has, in whose inflections a word is
 * searched; `completed`: folded words of the edition with this beginning, since the stem of a word
 * may be shorter than what has been typed of it (“universit”)
 * @returns undefined if there is nothing to search for
 */
export function matchExpression(
  query: string,
  options: {
    prefixes?: boolean;
    stems?: readonly Stem[];
    completed?: (beginning: string) => readonly string[];
  } = {},
): string | undefined {
  const terms: string[] = [];
  const text = query
    .slice(0, QUERY_LENGTH)
    .normalize("NFC")
    .replace(/\p{Cc}/gu, " ")
    .replace(SPACE_BETWEEN_WORDS, " ");
  for (const [, phrase, word = ""] of text.matchAll(QUOTED_OR_WORD)) {
    const ways = spellingsOf(phrase ?? word, options.stems);
    if (ways.length === 0) continue;
    const [typed = []] = spellingsOf(phrase ?? word);
    const mayBegin = options.prefixes === true && !endsInLetter(typed);
    const open = phrase === undefined && (word.endsWith("*") || mayBegin);
    const prefix = open || isHalfAPair(phrase ?? word);
    // The stem of a word in another language is shorter than what has been typed, and begins other words.
    const begins = (way: readonly string[]) => (way.at(-1) ?? "").startsWith(typed.at(-1) ?? "");
    const either = ways.map((way) => `"${way.join(" ")}"${prefix && begins(way) ? " *" : ""}`);
    if (prefix && !ways.some(begins)) either.push(`"${typed.join(" ")}" *`);
    if (open && options.completed) {
      either.push(...completions(typed, options.completed, options.stems ?? []));
    }
    terms.push(either.length === 1 ? (either[0] ?? "") : `(${either.join(" OR ")})`);
  }
  return terms.length > 0 ? terms.slice(0, MOST_TERMS).join(" AND ") : undefined;
}

/** Phrases of typed words whose last one is completed, but for those that begin as typed. */
function completions(
  typed: readonly string[],
  completed: (beginning: string) => readonly string[],
  stems: readonly Stem[],
): string[] {
  const beginning = typed.at(-1) ?? "";
  const last = completed(beginning)
    .flatMap((word) => stems.map((stem) => stem(word)))
    .filter((stem) => !stem.startsWith(beginning));
  return [...new Set(last)].map((stem) => `"${[...typed.slice(0, -1), stem].join(" ")}"`);
}

/**
 * The tokens of words in all spellings that may have been printed, as typed first.
 * @param stems the stemmers of the languages that they may be in; none for the words as they are
 */
export function spellingsOf(words: string, stems: readonly Stem[] = []): string[][] {
  const found = wordsIn(words);
  const ways = new Map<string, string[]>();
  for (const stem of stems.length > 0 ? stems : [undefined]) {
    const readings = found.map((word, place) =>
      typedReadings(words, word, place === found.length - 1, stem),
    );
    for (const reading of [undefined, ...READINGS]) {
      if (reading && !readings.some(({ others }) => others[reading])) continue;
      const way = readings.flatMap(
        ({ printed, others }) => (reading && others[reading]) ?? printed,
      );
      if (way.length > 0) ways.set(way.join(" "), way);
    }
  }
  return [...ways.values()];
}

function typedReadings(
  text: string,
  word: SearchWord,
  atEnd: boolean,
  stem: Stem | undefined,
): WordReadings {
  const { printed, others } = readingsOf(text, word, stem);
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

/** Whether a word of several parts ends in a single letter, as “AT&T” does: it is whole, and would begin “at the”. */
function endsInLetter(typed: readonly string[]): boolean {
  return typed.length > 1 && typed.at(-1)?.length === 1;
}

/** Whether the query is a single letter of a script that is indexed in bigrams. */
function isHalfAPair(words: string): boolean {
  const [word, ...others] = wordsIn(words);
  return word?.kind === "pairs" && word.tokens.length === 1 && others.length === 0;
}
