import type { Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { tell } from "../../../problems/words/tell.ts";
import { lineOf } from "../../markdown/markdownTree.ts";
import { excerpt, type Report } from "../../report.ts";
import type { Block } from "../../tree.ts";
import {
  type BlockElement,
  type BlockOf,
  nothing,
  type Reading,
  type WrittenDirective,
} from "../element.ts";

/**
 * A quote from the story in large type. Feeds, search and word count leave it out, since it repeats
 * the text.
 */
export const pullQuote: BlockElement<"pullQuote"> = {
  name: "a pull quote",
  markdown: {},
  directive: {
    name: "pullquote",
    form: "containerDirective",
    attributes: ["by", "role"],
    read: readPullQuote,
  },
  placement: "between paragraphs",
  inside: {},
  directed: false,
  fields: ({ by, role }) => [by, role],
  pictures: nothing,
  files: [],
  plays: nothing,
  check: checkPullQuotes,
  plainText: () => [],
  captions: nothing,
  feed: () => "",
  printedLinks: nothing,
  examples: [
    {
      markdown:
        'Nobody thought it would take nine years.\n\n:::pullquote{by="Ana Ruiz" role="chief engineer"}\nNobody thought it would take nine years.\n:::',
      about:
        "Words of the article set large. They have to be in its text, quotation marks, case and spacing aside; `…` stands for what you leave out. The page puts the quotation marks around it. `by` and `role` may be left out. No links and no emphasis inside. The lead story’s first pull quote also stands on the front.",
    },
  ],
};

import { comparable, isQuoted, quotedBeginning } from "./quotedWords.ts";

/** Plain text only: it repeats the story, and must contain nothing focusable. */
function readPullQuote({ line, values, children }: WrittenDirective, { report }: Reading): Block[] {
  const paragraphs = children.map((child) => {
    const odd = firstOddity(child);
    if (odd) {
      report.error(
        lineOf(odd),
        "pull-quote-content",
        tell("pullQuoteContent"),
        tell("pullQuoteContentRemedy"),
      );
    }
    return plainWords(child);
  });
  const text = withoutOuterMarks(paragraphs.filter((paragraph) => paragraph !== "").join("\n"));
  if (!/[\p{L}\p{N}]/u.test(text)) {
    report.error(line, "pull-quote-empty", tell("pullQuoteEmpty"), tell("pullQuoteEmptyRemedy"));
    return [];
  }
  const by = values.get("by");
  const role = values.get("role");
  return [{ type: "pullQuote", text, ...(by ? { by } : {}), ...(role ? { role } : {}), line }];
}

/** Reports pull quotes whose words are not in the text. */
function checkPullQuotes(
  quotes: readonly BlockOf<"pullQuote">[],
  text: string,
  report: Report,
): void {
  if (quotes.length === 0) return;
  const story = comparable(text);
  for (const { text: quote, line } of quotes) {
    if (isQuoted(quote, story)) continue;
    const beginning = quotedBeginning(quote, story);
    report.error(
      line ?? 1,
      "pull-quote",
      tell("pullQuoteNotInText", { quote: excerpt(quote) }),
      beginning === ""
        ? tell("pullQuoteNotInTextRemedy")
        : tell("pullQuoteDepartsRemedy", { beginning: excerpt(beginning) }),
    );
  }
}

/** Removes outer quotation marks, which the page adds. */
function withoutOuterMarks(text: string): string {
  return text.replace(/^["“„«]([^"“”„«»]*)["”“»]$/, (_, quoted: string) => quoted.trim());
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
