import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { markupText } from "./markupText.ts";
import type { Kept } from "./rawStory.ts";

/** A run with the hidden property, and its text. */
const HIDDEN_RUN =
  /^<w:r(?:\s[^>]*)?>\s*<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<w:(?:vanish|webHidden)(?:\s+w:val="(?:1|true|on)")?\s*\/>(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>([\s\S]*)$/;

const RUN_END = "</w:r>";

/** The most deletions that are reported. */
const MOST_NOTES = 200;

/**
 * Extracts comments, tracked deletions and hidden text from a Word file. `document` and `comments` are XML
 * parts (ECMA-376, part 1).
 * @returns the document without hidden text, and what was extracted
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
  for (const { tag, inner } of elements(comments ?? "", "w:comment")) {
    const author = markupText(/\bw:author="([^"]*)"/.exec(tag)?.[1] ?? "");
    keep(author ? tellAnswer("commentBy", { author }) : tellAnswer("comment"), inner);
  }
  for (const { inner } of elements(document, "w:del")) {
    if (kept.length < MOST_NOTES) keep(tellAnswer("deletedText"), inner);
  }
  const plain = document
    .split(RUN_END)
    .map((piece, index, pieces) => {
      const end = index < pieces.length - 1 ? RUN_END : "";
      const start = Math.max(piece.lastIndexOf("<w:r>"), piece.lastIndexOf("<w:r "));
      const hidden = start < 0 || end === "" ? undefined : HIDDEN_RUN.exec(piece.slice(start))?.[1];
      if (hidden === undefined) return piece + end;
      keep(tellAnswer("hiddenText"), hidden);
      return piece.slice(0, start);
    })
    .join("");
  return { document: plain, kept };
}

/** Elements of a name that do not nest, found in linear time. */
function* elements(xml: string, name: string): Generator<{ tag: string; inner: string }> {
  let at = xml.indexOf(`<${name} `);
  while (at >= 0) {
    const open = xml.indexOf(">", at) + 1;
    const close = xml.indexOf(`</${name}>`, open);
    if (open === 0 || close < 0) return;
    const tag = xml.slice(at, open);
    // Word marks a deleted paragraph end with an empty element.
    if (!tag.endsWith("/>")) yield { tag, inner: xml.slice(open, close) };
    at = xml.indexOf(`<${name} `, tag.endsWith("/>") ? open : close);
  }
}
