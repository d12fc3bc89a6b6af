import type { Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { lineOf } from "../../markdown/markdownTree.ts";
import type { Reading, WrittenDirective } from "../../reading.ts";
import { excerpt, type Report } from "../../report.ts";
import type { Block } from "../../tree.ts";
import { everyBlock, type StoryParts } from "../../walk.ts";
import { comparable, isQuoted, quotedBeginning } from "./quotedWords.ts";

/** A pull quote: plain words, since it only repeats them and nothing in it may take the focus. */
export function readPullQuote(
  { line, values, children }: WrittenDirective,
  { report }: Reading,
): Block[] {
  const paragraphs = children.map((child) => {
    const odd = firstOddity(child);
    if (odd) {
      report.error(
        lineOf(odd),
        "pull-quote-content",
        "a pull quote holds something other than plain words",
        "write it as plain paragraphs, without links, emphasis, footnotes or lists",
      );
    }
    return plainWords(child);
  });
  const text = withoutOuterMarks(paragraphs.filter((paragraph) => paragraph !== "").join("\n"));
  if (!/[\p{L}\p{N}]/u.test(text)) {
    report.error(
      line,
      "pull-quote-empty",
      "a pull quote has no words",
      "copy words of the article into it or take it out",
    );
    return [];
  }
  const by = values.get("by");
  const role = values.get("role");
  return [{ type: "pullQuote", text, ...(by ? { by } : {}), ...(role ? { role } : {}), line }];
}

/** Reports every pull quote whose words the text does not have. */
export function checkPullQuotes(parts: StoryParts, text: string, report: Report): void {
  const quotes = [...everyBlock(parts)].filter((block) => block.type === "pullQuote");
  if (quotes.length === 0) return;
  const story = comparable(text);
  for (const { text: quote, line } of quotes) {
    if (isQuoted(quote, story)) continue;
    const beginning = quotedBeginning(quote, story);
    const departs = beginning === "" ? "" : ` (it departs from them after “${excerpt(beginning)}”)`;
    report.error(
      line ?? 1,
      "pull-quote",
      `the pull quote “${excerpt(quote)}” is not in the article`,
      `copy the words exactly as they stand in the article${departs}, or take the quote out`,
    );
  }
}

/** The page puts a pull quote in quotation marks itself; those that an editor typed would double them. */
function withoutOuterMarks(text: string): string {
  return /^["“„«]([^"“”„«»]*)["”“»]$/.exec(text)?.[1]?.trim() ?? text;
}

function firstOddity(node: Nodes): Nodes | undefined {
  if (node.type !== "paragraph") return node;
  return node.children.find((child) => child.type !== "text" && child.type !== "break");
}

function plainWords(node: Nodes): string {
  const pieces: readonly Nodes[] = node.type === "paragraph" ? node.children : [node];
  return pieces
    .map((piece) => (piece.type === "break" ? " " : textOf(piece)))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}
