import { markupText } from "./markupText.ts";
import type { Kept } from "./rawStory.ts";

/** A run of text that its writer has set as hidden. */
const HIDDEN_RUN =
  /<w:r(?:\s[^>]*)?>\s*<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<w:(?:vanish|webHidden)(?:\s+w:val="(?:1|true|on)")?\s*\/>(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>([\s\S]*?)<\/w:r>/g;
const DELETION = /<w:del\s(?:[^>]*[^/])?>([\s\S]*?)<\/w:del>/g;
const COMMENT = /<w:comment\s([^>]*)>([\s\S]*?)<\/w:comment>/g;

/** Beyond so many deletions a comment tells an editor no more. */
const MOST_DELETIONS = 100;

/**
 * What a Word file holds beside its text: comments, what was struck out while changes were tracked, and
 * hidden words. `document` and `comments` are its parts in XML (ECMA-376, part 1).
 * @returns the document without hidden words, and all of it to be kept
 */
export function takeWordNotes(
  document: string,
  comments: string | undefined,
): { document: string; kept: Kept[] } {
  const kept: Kept[] = [];
  const keep = (what: string, markup: string) => {
    const text = markupText(markup);
    if (text !== "") kept.push({ what, text });
  };
  for (const [, attributes = "", inner = ""] of (comments ?? "").matchAll(COMMENT)) {
    const author = markupText(/\bw:author="([^"]*)"/.exec(attributes)?.[1] ?? "");
    keep(author ? `comment by ${author}` : "comment", inner);
  }
  for (const [, inner = ""] of [...document.matchAll(DELETION)].slice(0, MOST_DELETIONS)) {
    keep("deleted text", inner);
  }
  const plain = document.replace(HIDDEN_RUN, (_, inner: string) => {
    keep("hidden text", inner);
    return "";
  });
  return { document: plain, kept };
}
