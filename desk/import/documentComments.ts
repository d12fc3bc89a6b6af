import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { markupText } from "./markupText.ts";
import type { Kept } from "./rawStory.ts";

/** The reference to a comment in the text, superscript or not, as Google Docs writes it. */
const MARK =
  /<sup[^>]*>\s*<a\b[^>]*\bhref="#cmnt\d+"[^>]*>[\s\S]*?<\/a>\s*<\/sup>|<a\b[^>]*\bhref="#cmnt\d+"[^>]*>[\s\S]*?<\/a>/gi;
/** The comment itself, in a block after the text. */
const COMMENT =
  /<div\b[^>]*>(?:\s*<p\b[^>]*>)?\s*<a\b[^>]*\bhref="#cmnt_ref\d+"[\s\S]*?<\/div>|<p\b[^>]*>\s*<a\b[^>]*\bhref="#cmnt_ref\d+"[\s\S]*?<\/p>/gi;

/**
 * Removes the comments from a page exported by Google Docs, where they look like footnotes.
 * @returns the page, and the comments' text
 */
export function withoutDocumentComments(html: string): { html: string; kept: Kept[] } {
  const kept: Kept[] = [];
  const plain = html.replace(COMMENT, (comment) => {
    const text = markupText(
      comment.replace(/<a\b[^>]*\bhref="#cmnt_ref\d+"[^>]*>[\s\S]*?<\/a>/i, ""),
    );
    if (text !== "") kept.push({ what: tellAnswer("commentInDocument"), text });
    return "";
  });
  return { html: plain.replace(MARK, ""), kept };
}
