import {
  eachWord,
  READINGS,
  type Reading,
  readingsOf,
  type SearchWord,
  type Span,
  type WordReadings,
  wordsIn,
} from "./searchWords.ts";
import { MARK_END, MARK_START } from "./snippets.ts";
import type { Stem } from "./stemmers.ts";

/**
 * Words on both sides of an alternative spelling that are indexed with it, so that phrases match.
 */
const AROUND = 2;

const SPACE = 0x20;
const START = MARK_START.charCodeAt(0);
const END = MARK_END.charCodeAt(0);

interface OtherToken {
  token: string;
  /** The word of the text that it spells. */
  word: SearchWord;
}

/**
 * Two texts as they are indexed beside one another: the tokens of the words of each, and alternative spellings of
 * both, one after the other.
 * @param stem the stemmer of the texts' language, if it has one
 */
export function indexedTokens(
  first: string,
  second: string,
  stem?: Stem,
): { first: string; second: string; others: string } {
  const text = `${first}\n${second}`;
  const { words, readings } = readText(text, stem);
  const next = words.findIndex(({ start }) => start > first.length);
  const printed = (from: number, to?: number) =>
    readings
      .slice(from, to)
      .flatMap((reading) => reading.printed)
      .join(" ");
  const at = next < 0 ? words.length : next;
  return {
    first: printed(0, at),
    second: printed(at),
    others: tokensOf(words, readings)
      .map(({ token }) => token)
      .join(" "),
  };
}

/** Maps the index's marks in the tokens of a text to spans of the text as printed. */
export function printedSpans(text: string, marked: string): Span[] {
  const phrases = phrasesIn(marked);
  const last = phrases.at(-1);
  if (!last) return [];
  const tokens: Span[] = [];
  // The rest of a long text is left unread.
  eachWord(text, (word) => {
    for (const token of word.tokens) tokens.push(token);
    return tokens.length <= last.to;
  });
  return spansAt(phrases, tokens);
}

/** The same for marks in the alternative spellings of a text. */
export function readingSpans(text: string, marked: string, stem?: Stem): Span[] {
  const phrases = phrasesIn(marked);
  if (phrases.length === 0) return [];
  return spansAt(
    phrases,
    otherTokens(text, stem).map(({ word }) => word),
  );
}

/** For each kind of spelling, the words that have one, with their context. */
function otherTokens(text: string, stem: Stem | undefined): OtherToken[] {
  const { words, readings } = readText(text, stem);
  return tokensOf(words, readings);
}

function readText(text: string, stem: Stem | undefined) {
  const words = wordsIn(text);
  return { words, readings: words.map((word) => readingsOf(text, word, stem)) };
}

function tokensOf(words: readonly SearchWord[], readings: readonly WordReadings[]): OtherToken[] {
  const tokens: OtherToken[] = [];
  for (const reading of READINGS) {
    let next = 0;
    readings.forEach(({ others }, place) => {
      if (!others[reading]) return;
      for (next = Math.max(next, place - AROUND); next <= place + AROUND; next += 1) {
        const word = words[next];
        const its = readings[next];
        if (!word || !its) continue;
        const read =
          next === place ? others[reading] : (readAs(its.others, reading) ?? its.printed);
        for (const token of read ?? []) tokens.push({ token, word });
      }
    });
  }
  return tokens;
}

function readAs(others: Partial<Record<Reading, string[]>>, reading: Reading) {
  return (
    others[reading] ??
    (reading === "joinedDigraphs" ? (others.joined ?? others.digraphs) : undefined)
  );
}

/** A mark around tokens of a text, from the one up to and with the other. */
interface Phrase {
  from: number;
  to: number;
}

function phrasesIn(marked: string): Phrase[] {
  const phrases: Phrase[] = [];
  let from: number | undefined;
  let place = 0;
  // A text has a thousand tokens and few marks, so that it is not taken apart.
  const last = marked.lastIndexOf(MARK_END);
  for (let at = 0; at <= last; at += 1) {
    const code = marked.charCodeAt(at);
    if (code === SPACE) place += 1;
    else if (code === START) from = place;
    else if (code === END && from !== undefined) {
      phrases.push({ from, to: place });
      from = undefined;
    }
  }
  return phrases;
}

function spansAt(phrases: readonly Phrase[], places: readonly Span[]): Span[] {
  return phrases.flatMap(({ from, to }) => {
    const [first, last] = [places[from], places[to]];
    return first && last ? [{ start: first.start, end: Math.max(first.end, last.end) }] : [];
  });
}
