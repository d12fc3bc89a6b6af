import { foldDigraphs, foldLetters } from "./foldLetters.ts";

/** Where something stands in a text: from `start` to before `end`, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/**
 * A word of a text, of one token or several: “e-mail” has two. Scripts without spaces have a token for
 * each pair of letters, so that any two letters in a row are found.
 */
export interface SearchWord extends Span {
  tokens: Span[];
  kind: "plain" | "compound" | "possessive" | "initials" | "number" | "pairs";
}

/** How else a word may be typed. */
export const READINGS = ["digraphs", "joined", "joinedDigraphs", "spelled"] as const;
export type Reading = (typeof READINGS)[number];

/** Tokens of a word as printed, and of each other way to type it. */
export interface WordReadings {
  printed: string[];
  others: Partial<Record<Reading, string[]>>;
}

const LETTER = "\\p{L}\\p{M}\\p{N}\\p{Co}";
/** Characters without width: soft hyphens, joiners, marks of direction. */
const UNSEEN = "\\u00ad\\u034f\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff";
const PART = `[\\p{L}\\p{N}\\p{Co}][${LETTER}${UNSEEN}]*`;
const APOSTROPHES = "'’‘ʼʻ`´′＇׳״";
const JOINERS = `[${APOSTROPHES}\\-‐‑–－·・＆&]`;
const NUMBER = `(?<!\\p{N})\\p{Nd}{1,3}(?:[.,’'\\u00a0\\u202f\\u2009٬，．]\\p{Nd}{3})+(?![\\p{N}])`;
const INITIALS = `(?<![${LETTER}${UNSEEN}])\\p{L}\\p{M}*(?:\\.\\p{L}\\p{M}*)+(?:\\.|(?![${LETTER}${UNSEEN}]))`;
/** What most words are in many languages, for speed: plain letters up to a space or the like. */
const SIMPLE = '[A-Za-z]{2,}(?=[\\s,;:!?)"”]|\\.\\s|\\.?$)';
const WORD = new RegExp(
  `(${SIMPLE})|(${NUMBER})|(${INITIALS})|${PART}(?:${JOINERS}${PART})*`,
  "gu",
);
const PARTS = new RegExp(PART, "gu");
const POSSESSIVE = new RegExp(`[${APOSTROPHES}][sS]$`, "u");
const CAPITALS = /^\p{Lu}{2,5}$/u;

/** Letters of scripts that set no spaces between words, and Korean, which adds endings to them. */
const PAIRED =
  "[\\p{sc=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{sc=Bopomofo}\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]";
const HAS_PAIRS = new RegExp(PAIRED, "u");
const RUNS = new RegExp(`((?:${PAIRED}[\\p{M}${UNSEEN}]*)+)|(?:(?!${PAIRED})[\\s\\S])+`, "gu");
const ONE_LETTER = new RegExp(`\\P{M}[\\p{M}${UNSEEN}]*`, "gu");

/** The words of a text in their order. */
export function wordsIn(text: string): SearchWord[] {
  const words: SearchWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const [word, simple, number, initials] = match;
    const start = match.index;
    const end = start + word.length;
    if (simple) {
      words.push({ start, end, tokens: [{ start, end }], kind: "plain" });
    } else if (number) {
      words.push({ start, end, tokens: [{ start, end }], kind: "number" });
    } else if (HAS_PAIRS.test(word)) {
      words.push({ start, end, tokens: pairsIn(word, start), kind: "pairs" });
    } else {
      const tokens = spansOf(word, initials ? /\p{L}\p{M}*/gu : PARTS, start);
      const last = tokens.at(-1);
      if (initials && last) last.end = end;
      words.push({ start, end, tokens, kind: kindOf(word, tokens.length, initials !== undefined) });
    }
  }
  return words;
}

/** What stands for a word in the index: a token for each of its spans, and how else it may be typed. */
export function readingsOf(text: string, word: SearchWord): WordReadings {
  if (word.kind === "plain") return readingsOfPlain(text.slice(word.start, word.end));
  const parts = word.tokens.map(({ start, end }) => text.slice(start, end));
  // A token never goes missing, since tokens are counted to find what was printed.
  const printed = parts.map((part) => foldLetters(part) || "_");
  if (word.kind === "pairs" || word.kind === "number") return { printed, others: {} };
  const others: WordReadings["others"] = {};
  const add = (reading: Reading, tokens: string[]) => {
    if (tokens.join(" ") !== printed.join(" ")) others[reading] = tokens;
  };
  const digraphs = parts.map((part) => foldDigraphs(part) || "_");
  add("digraphs", digraphs);
  if (word.kind === "compound" || word.kind === "initials") {
    add("joined", [printed.join("")]);
    if (others.digraphs) add("joinedDigraphs", [digraphs.join("")]);
  }
  return { printed, others };
}

function readingsOfPlain(word: string): WordReadings {
  const printed = foldLetters(word) || "_";
  const digraphs = foldDigraphs(word) || "_";
  return {
    printed: [printed],
    others: {
      ...(digraphs !== printed && { digraphs: [digraphs] }),
      ...(word.length <= 5 && CAPITALS.test(word) && { spelled: [...printed] }),
    },
  };
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

/** Each letter with the one after it; the last of a run alone. Other letters between are words. */
function pairsIn(word: string, from: number): Span[] {
  return [...word.matchAll(RUNS)].flatMap(({ 0: run, 1: paired, index }) => {
    if (paired === undefined) return spansOf(run, PARTS, from + index);
    const letters = spansOf(run, ONE_LETTER, from + index);
    return letters.map(({ start, end }, place) => ({ start, end: letters[place + 1]?.end ?? end }));
  });
}
