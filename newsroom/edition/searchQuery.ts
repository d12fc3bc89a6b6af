import { QUERY_LENGTH } from "../addresses.ts";

/**
 * A reader's words as an FTS5 expression: every word must occur, “a phrase” in quotation marks as
 * it stands, `word*` by its beginning. Anything else is taken as a word, so no input is a syntax
 * error.
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
    .replace(/\p{Cc}/gu, " ");
  for (const match of text.matchAll(/["“”„«»]([^"“”„«»]*)["“”„«»]|([^\s"“”„«»]+)/g)) {
    const phrase = match[1];
    const word = match[2];
    if (phrase !== undefined) {
      const inside = wordsOf(phrase);
      if (inside.length > 0) terms.push(`"${inside.join(" ")}"`);
    } else if (word !== undefined) {
      const inside = wordsOf(word);
      if (inside.length === 0) continue;
      const prefix = word.endsWith("*") || options.prefixes === true;
      terms.push(`"${inside.join(" ")}"${prefix ? " *" : ""}`);
    }
  }
  return terms.length > 0 ? terms.slice(0, 16).join(" AND ") : undefined;
}

/** What the tokenizer would keep: runs of letters and digits with their marks; a mark alone is none. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
}
