import { foldDigraphs, foldLetters } from "./foldLetters.ts";
import type { Stem } from "./stemmers.ts";

/** A range of a text: from `start` up to `end`, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/**
 * A word of one or more tokens: “e-mail” has two. Scripts without spaces are tokenised in bigrams,
 * so that any two adjacent letters are found.
 */
export interface SearchWord extends Span {
  tokens: Span[];
  kind: "plain" | "compound" | "possessive" | "initials" | "number" | "pairs";
}

/**
 * Kinds of alternative spellings. “inflected” is the stem of the word with its diacritics: stemmers
 * need them (“activité”), but readers leave them out, so words are stemmed without them too.
 */
export const READINGS = ["digraphs", "joined", "joinedDigraphs", "spelled", "inflected"] as const;
export type Reading = (typeof READINGS)[number];

/** Tokens of a word as printed, and in each alternative spelling. */
export interface WordReadings {
  printed: string[];
  others: Partial<Record<Reading, string[]>>;
}

const LETTER = "\\p{L}\\p{M}\\p{N}\\p{Co}";
/** Characters without width: soft hyphens, joiners, direction marks. */
const UNSEEN = "\\u00ad\\u034f\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff";
const UNSEEN_ALL = new RegExp(`[${UNSEEN}]`, "gu");
const ASCII = /^[\0-\x7f]*$/;
const PART = `[\\p{L}\\p{N}\\p{Co}][${LETTER}${UNSEEN}]*`;
const APOSTROPHES = "'’‘ʼʻ`´′＇׳״";
/** Between letters of Hebrew, quotation marks stand for gershayim, which keyboards lack (UAX 29, WB7b): צה"ל. */
export const GERSHAYIM = '(?<=\\p{sc=Hebrew}\\p{M}*)["”](?=\\p{sc=Hebrew})';
const JOINERS = `(?:[${APOSTROPHES}\\-‐‑–－·・＆&]|${GERSHAYIM})`;
const NUMBER = `(?<!\\p{N})\\p{Nd}{1,3}(?:[.,’'\\u00a0\\u202f\\u2009٬，．]\\p{Nd}{3})+(?![\\p{N}])`;
const INITIALS = `(?<![${LETTER}${UNSEEN}])\\p{L}\\p{M}*(?:\\.\\p{L}\\p{M}*)+(?:\\.|(?![${LETTER}${UNSEEN}]))`;
/** Fast path for most words of many languages: plain letters up to a space or punctuation. */
const SIMPLE = '[A-Za-z]{2,}(?=[\\s,;:!?)"”]|\\.\\s|\\.?$)';
const AFTER_SIMPLE = ',;:!?)"”';
const SPACE = /\s/;
const WORD = new RegExp(
  `(${SIMPLE})|(${NUMBER})|(${INITIALS})|${PART}(?:${JOINERS}${PART})*`,
  "gu",
);
const PARTS = new RegExp(PART, "gu");
const POSSESSIVE = new RegExp(`[${APOSTROPHES}][sS]$`, "u");
const CAPITALS = /^\p{Lu}{2,5}$/u;

/** Letters of scripts without spaces between words, and Korean, which adds suffixes to words. */
const PAIRED =
  "[\\p{sc=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{sc=Bopomofo}\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]";
const HAS_PAIRS = new RegExp(PAIRED, "u");
/** The sound marks of narrow katakana, which are letters of their own. */
const NARROW_MARKS = "\\uff9e\\uff9f";
/** A syllable of Korean that is written in its parts (Unicode 16, 3.12). */
const SYLLABLE =
  "[\\u1100-\\u115f\\ua960-\\ua97c][\\u1160-\\u11a7\\ud7b0-\\ud7c6]*[\\u11a8-\\u11ff\\ud7cb-\\ud7fb]*";
const RUNS = new RegExp(`((?:${PAIRED}[\\p{M}${UNSEEN}]*)+)|(?:(?!${PAIRED})[\\s\\S])+`, "gu");
const ONE_LETTER = new RegExp(`(?:${SYLLABLE}|\\P{M})[\\p{M}${NARROW_MARKS}${UNSEEN}]*`, "gu");

/** The words of a text in order. */
export function wordsIn(text: string): SearchWord[] {
  const words: SearchWord[] = [];
  eachWord(text, (word) => {
    words.push(word);
    return true;
  });
  return words;
}

/** Visits the words of a text in order, for as long as the visitor wants the next one. */
export function eachWord(text: string, visit: (word: SearchWord) => boolean): void {
  const pattern = new RegExp(WORD);
  for (let from = 0; from < text.length; ) {
    const code = text.charCodeAt(from);
    // No word begins with a sign of ASCII.
    if (code < 0x80 && !isAsciiLetter(code) && !isAsciiDigit(code)) {
      from += 1;
      continue;
    }
    const end = endOfSimple(text, from);
    if (end !== undefined) {
      if (!visit({ start: from, end, tokens: [{ start: from, end }], kind: "plain" })) return;
      from = end;
      continue;
    }
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match || !visit(wordOf(match))) return;
    from = pattern.lastIndex;
  }
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isAsciiDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Where a word ends that SIMPLE matches here; undefined if there is none. The pattern takes ten times as long. */
function endOfSimple(text: string, from: number): number | undefined {
  let end = from;
  while (isAsciiLetter(text.charCodeAt(end))) end += 1;
  if (end - from < 2) return undefined;
  const after = text.charAt(end);
  const ends = after === "." ? isSpaceOrEnd(text.charAt(end + 1)) : isSpaceOrEnd(after);
  return ends || (after !== "" && AFTER_SIMPLE.includes(after)) ? end : undefined;
}

function isSpaceOrEnd(sign: string): boolean {
  return sign === "" || sign === " " || SPACE.test(sign);
}

function wordOf(match: RegExpExecArray): SearchWord {
  const [word, simple, number, initials] = match;
  const start = match.index;
  const end = start + word.length;
  if (simple) return { start, end, tokens: [{ start, end }], kind: "plain" };
  if (number) return { start, end, tokens: [{ start, end }], kind: "number" };
  if (HAS_PAIRS.test(word)) return { start, end, tokens: pairsIn(word, start), kind: "pairs" };
  const tokens = spansOf(word, initials ? /\p{L}\p{M}*/gu : PARTS, start);
  const last = tokens.at(-1);
  if (initials && last) last.end = end;
  return { start, end, tokens, kind: kindOf(word, tokens.length, initials !== undefined) };
}

/**
 * The tokens of a word: one for each of its parts, and its alternative spellings.
 * @param stem the stemmer of the text's language, if it has one
 */
export function readingsOf(text: string, word: SearchWord, stem: Stem = unstemmed): WordReadings {
  if (word.kind === "plain") return readingsOfPlain(text.slice(word.start, word.end), stem);
  const parts = word.tokens.map(({ start, end }) => text.slice(start, end));
  const folded = parts.map(folding(foldLetters));
  if (word.kind === "pairs" || word.kind === "number") return { printed: folded, others: {} };
  const printed = folded.map(stem);
  const others: WordReadings["others"] = {};
  const add = (reading: Reading, tokens: string[]) => {
    if (tokens.join(" ") !== printed.join(" ")) others[reading] = tokens;
  };
  const digraphs = parts.map(folding(foldDigraphs));
  add("digraphs", digraphs.map(stem));
  if (word.kind === "compound" || word.kind === "initials") {
    add("joined", [stem(folded.join(""))]);
    if (others.digraphs) add("joinedDigraphs", [stem(digraphs.join(""))]);
  }
  add(
    "inflected",
    parts.map((part) => inflected(part, stem)),
  );
  return { printed, others };
}

function readingsOfPlain(word: string, stem: Stem): WordReadings {
  const folded = foldLetters(word) || "_";
  const printed = stem(folded);
  const spelled = word.length <= 5 && CAPITALS.test(word) && { spelled: [...folded] };
  // Without diacritics there is one way to fold a word.
  if (ASCII.test(word)) return { printed: [printed], others: { ...spelled } };
  const digraphs = stem(foldDigraphs(word) || "_");
  const withDiacritics = inflected(word, stem);
  return {
    printed: [printed],
    others: {
      ...(digraphs !== printed && { digraphs: [digraphs] }),
      ...spelled,
      ...(withDiacritics !== printed && { inflected: [withDiacritics] }),
    },
  };
}

function unstemmed(word: string): string {
  return word;
}

/** A token is never empty: tokens are counted to find the printed word. */
function folding(fold: (word: string) => string): (part: string) => string {
  return (part) => fold(part) || "_";
}

function inflected(part: string, stem: Stem): string {
  if (stem === unstemmed || ASCII.test(part)) return stem(foldLetters(part) || "_");
  return foldLetters(stem(part.normalize("NFC").replace(UNSEEN_ALL, "").toLowerCase())) || "_";
}

function kindOf(word: string, tokens: number, initials: boolean): SearchWord["kind"] {
  if (initials) return "initials";
  if (tokens === 1) return "plain";
  return tokens === 2 && POSSESSIVE.test(word) ? "possessive" : "compound";
}

function spansOf(word: string, pattern: RegExp, from: number): Span[] {
  return [...word.matchAll(pattern)].map(({ 0: part, index }) => ({
    start: from + index,
    end: from + index + part.length,
  }));
}

/**
 * Each letter with the next one; the last letter of a run alone. Letters of other scripts in
 * between are words.
 */
function pairsIn(word: string, from: number): Span[] {
  return [...word.matchAll(RUNS)].flatMap(({ 0: run, 1: paired, index }) => {
    if (paired === undefined) return spansOf(run, PARTS, from + index);
    const letters = spansOf(run, ONE_LETTER, from + index);
    return letters.map(({ start, end }, place) => ({ start, end: letters[place + 1]?.end ?? end }));
  });
}
