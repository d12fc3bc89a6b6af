import {
  READINGS,
  type Reading,
  readingsOf,
  type SearchWord,
  type Span,
  wordsIn,
} from "./searchWords.ts";
import { MARK_END, MARK_START } from "./snippets.ts";

/** Words on both sides of one that may be typed otherwise, so that phrases with it are found. */
const AROUND = 2;

interface OtherToken {
  token: string;
  /** Of which word of the text it is a reading. */
  word: SearchWord;
}

/** A text as the index has it: the tokens of its words. */
export function printedTokens(text: string): string {
  return wordsIn(text)
    .flatMap((word) => readingsOf(text, word).printed)
    .join(" ");
}

/** How else words of a text may be typed, as tokens for the index. */
export function otherReadings(text: string): string {
  return otherTokens(text)
    .map(({ token }) => token)
    .join(" ");
}

/** What the index has marked of a text's tokens, as spans of the text as it was printed. */
export function printedSpans(text: string, marked: string): Span[] {
  if (!marked.includes(MARK_START)) return [];
  return phrases(
    marked,
    wordsIn(text).flatMap(({ tokens }) => tokens),
  );
}

/** The same for what it has marked of a text's other readings. */
export function readingSpans(text: string, marked: string): Span[] {
  if (!marked.includes(MARK_START)) return [];
  return phrases(
    marked,
    otherTokens(text).map(({ word }) => word),
  );
}

/** For each reading, the words that have it, with some words around them. */
function otherTokens(text: string): OtherToken[] {
  const words = wordsIn(text);
  const readings = words.map((word) => readingsOf(text, word));
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

/** From the first token to the last of each mark. */
function phrases(marked: string, places: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let first: number | undefined;
  marked.split(" ").forEach((token, place) => {
    if (token.startsWith(MARK_START)) first = place;
    if (!token.endsWith(MARK_END) || first === undefined) return;
    const [from, to] = [places[first], places[place]];
    if (from && to) spans.push({ start: from.start, end: Math.max(from.end, to.end) });
    first = undefined;
  });
  return spans;
}
