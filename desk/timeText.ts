/** Texts of times as they are compared, and the words with which they begin. */

/** Takes the longest of the words with which the text begins. */
export function take<T>(read: { rest: string }, words: ReadonlyMap<string, T>): T | undefined {
  let longest = "";
  for (const word of words.keys()) {
    if (word.length > longest.length && beginsWith(read.rest, word)) longest = word;
  }
  if (!longest) return undefined;
  read.rest = read.rest.slice(longest.length).replace(/^\./, "");
  return words.get(longest);
}

function beginsWith(text: string, word: string): boolean {
  if (!text.startsWith(word)) return false;
  // Scripts without spaces between words.
  const isGlued = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}]$/u.test(
    word,
  );
  return isGlued || !/^[\p{L}\p{M}]/u.test(text.slice(word.length));
}

/** English is written in every language's papers. */
export function languagesOf(language: string): string[] {
  return ["en", language];
}

/** The first part of a language's tag. */
export function baseOf(language: string): string {
  return language.split("-")[0]?.toLowerCase() ?? language;
}

/** A text without the spaces and commas in front of it. */
export function withoutGaps(text: string): string {
  return text.replace(/^[\s,،、()]+/u, "");
}

/** Lower case, European digits, single spaces; without accents, direction marks and hyphens, which people leave out. */
export function folded(text: string): string {
  return (
    text
      .normalize("NFKD")
      .replace(/[\u0300-\u036F\u064B-\u0655]/g, "")
      .normalize("NFKC")
      .replace(/[\u200E\u200F\u061C]/g, "")
      .replace(/[’ʼ]/g, "'")
      .replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)))
      .replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, " ")
      .replace(/\s+/g, " ")
      .trim()
      .toLowerCase()
      .replace(/(?<!\p{L})([ap])(?:\.\s?)?m(?!\p{L})\.?/gu, "$1m")
      // “Freitagabend”.
      .replace(
        /(?<=(?:tag|mittwoch))(?=(?:vor|nach)?(?:mittag|abend|morgen|nacht)s?(?!\p{L}))/gu,
        " ",
      )
  );
}

/** The digits of a script follow each other, from a code point that is a multiple of ten or sixteen. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  for (let value = 0; value < 10; value += 1) {
    if (!/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) return value;
  }
  return code - 48;
}
