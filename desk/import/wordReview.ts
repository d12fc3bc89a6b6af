import type { Element } from "hast";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { childrenOf, elementsIn, isElement, property, textIn } from "./htmlTree.ts";
import type { Kept } from "./rawStory.ts";

const COMMENT = /mso-element:\s*comment(?:;|$)/i;
const COMMENTS = /mso-element:\s*comment-list/i;
const REFERENCE = /\bMsoCommentReference\b/;

/**
 * What Word's “track changes” and comments put into a text, and nobody has written for readers: words that are deleted,
 * the marks of comments, and the comments themselves.
 * @returns what they say, to be named; undefined for any other element
 */
export function reviewIn(element: Element): Kept[] | undefined {
  if (element.tagName === "del" && property(element, "dateTime")) {
    const text = line(textIn(element));
    return text === "" ? [] : [{ what: tellAnswer("deletedText"), text }];
  }
  const names = property(element, "className") ?? "";
  const style = property(element, "style") ?? "";
  if (REFERENCE.test(names)) return [];
  if (!COMMENTS.test(style)) return undefined;
  return [...elementsIn(element)]
    .filter((each) => COMMENT.test(property(each, "style") ?? ""))
    .map((each) => line(textOfComment(each)))
    .filter((text) => text !== "")
    .map((text) => ({ what: tellAnswer("commentInDocument"), text }));
}

/** Without the mark that it begins with. */
function textOfComment(node: Element): string {
  return childrenOf(node)
    .map((child) => {
      if (!isElement(child)) return textIn(child);
      return REFERENCE.test(property(child, "className") ?? "") ? "" : textOfComment(child);
    })
    .join("");
}

function line(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
