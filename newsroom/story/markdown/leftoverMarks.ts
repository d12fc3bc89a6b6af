import type { Nodes, Root } from "mdast";
import type { Problem } from "../../problems/problem.ts";
import { tell } from "../../problems/words/tell.ts";
import { excerpt, type Report } from "../report.ts";
import { lineOf, visitNodes, writtenAs } from "./markdownTree.ts";

/** Characters between two marks of a kind at most. */
const WITHIN = "[^*_\\n]{1,200}";
const INSIDE = '[\\p{L}\\p{N}“"「『（(‘\\[]';
const NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}*_~\\\\])";
const NO_WORD_AFTER = "(?![\\p{L}\\p{N}*_~])";

/**
 * Patterns of Markdown marks that readers would see. Footnote stars, censored words, formulas,
 * hashtags, emoticons and names with underscores do not match.
 */
const MARKS = [
  // Two of a kind around words, closed, or with an extra space on one side.
  `${NO_WORD_BEFORE}(\\*\\*|~~)(?![\\s*_~])(?=[\\s\\S]*?\\S\\s?\\1)`,
  // Program names have underscores within words: __init__py.
  `${NO_WORD_BEFORE}__(?![\\s*_~])(?=(?:(?!__)[\\s\\S])+?(?:(?<=\\s)__|__${NO_WORD_AFTER}))`,
  `${NO_WORD_BEFORE}(\\*\\*|__|~~)\\s(?=\\p{L})${WITHIN}[^\\s*_~]\\2${NO_WORD_AFTER}`,
  `(?<=[\\s(“「])\\*\\*(?=${INSIDE})`,
  `${NO_WORD_BEFORE}([*_])(?=${INSIDE})${WITHIN}(?:\\s?\\3${NO_WORD_AFTER}|\\s\\3(?=\\p{L}))`,
  `${NO_WORD_BEFORE}([*_])\\s(?=\\p{L})${WITHIN}[^\\s*_]\\4${NO_WORD_AFTER}`,
  // Code, links, pictures.
  "``+|(?<![\\p{L}\\p{N}])`[^`\\n]+`",
  "!\\[|\\]\\(|\\[[^\\]\\n]+\\]\\s\\((?:https?:|/)",
  // Directives and attributes; {.affiliate} has a rule of its own.
  ":::|(?:^|\\n)\\s*::[a-z]",
  '\\{[.#](?!affiliate\\})[\\w-]+[^}\\n]*\\}|\\{[a-z]+="[^"}\\n]*"\\}',
  // Subheads without a space, tables that were not recognised, lines and dashes of hyphens.
  "(?:^|\\n)#{2,6}[\\p{L}\\p{N}]",
  "(?:^|\\n)[ \\t]*\\|[^\\n]*\\|[^\\n]*\\|[ \\t]*(?=\\n|$)|\\|\\s*:?-{3,}:?\\s*\\|",
  "(?<!-)---(?!-)",
];
const LEFTOVER = new RegExp(MARKS.join("|"), "u");

/** What each of these patterns needs, and those below: most paragraphs have none of it. */
const SIGNS = /[*_~`[\]{}#|&\\]|::|--/;

const ENTITY =
  "(?:nbsp|amp|quot|apos|lt|gt|[mn]dash|hellip|[lr][sd]quo|shy|copy|#\\d{2,6}|#x[\\da-f]{2,6});";
const TAG = "\\/?(?:br|b|i|em|strong|p|span|div|a|sup|sub|u)\\b[^<>]*?";
const ESCAPE = "\\\\[*_`~#[\\]]";

/** HTML and escapes in text that is shown as written. */
const SHOWN = new RegExp(`&${ENTITY}|<${TAG}>|${ESCAPE}`, "iu");

/** The same for text whose entities are decoded once: double encoding. */
const ENCODED_TWICE = new RegExp(
  `&(?:amp|#0*38|#x0*26);${ENTITY}|&(?:lt|#0*60|#x0*3c);${TAG}(?:>|&(?:gt|#0*62|#x0*3e);)|${ESCAPE}`,
  "iu",
);

/** The first mark that readers would see, with some words after it; undefined if there is none. */
export function leftoverMark(text: string): { mark: string; index: number } | undefined {
  const found = LEFTOVER.exec(text) ?? SHOWN.exec(text);
  if (!found) return undefined;
  const index = found.index + (found[0].length - found[0].trimStart().length);
  return { mark: excerpt(text.slice(index, index + 40)), index };
}

/** Reports the first mark that the parser left as text in each block. */
export function reportLeftoverMarks(root: Root, source: string, report: Report): void {
  visitNodes(root, (node) => {
    if (node.type !== "paragraph" && node.type !== "heading" && node.type !== "tableCell") return;
    // In a heading and in a cell nothing begins a line: no table's row, no subhead, no directive.
    const start = node.type === "paragraph" ? "" : "\uE000";
    const text = start + unescapedText(node, source);
    const found = SIGNS.test(text) ? (LEFTOVER.exec(text) ?? ENCODED_TWICE.exec(text)) : undefined;
    if (!found) return;
    const above = found.input.slice(0, found.index).trimStart();
    const rest = found.input.slice(found.index).replace(HIDDEN, "").trim();
    report.warning(
      lineOf(node) + above.split("\n").length - 1,
      "leftover-mark",
      tell("markShown", { mark: excerpt(rest.slice(0, 40)) }),
      tell("textMarkRemedy"),
    );
  });
}

/** Placeholder for escaped characters and for nodes other than text. */
const HIDDEN = /\uE000/g;

/** The first two characters of a mark of several, one in each of two adjacent nodes. */
const JOINED_MARK = /^(?:\]\(|!\[|\{[.#]|([*_~`:#|-])\1)$/;

/** A block's source text without escaped marks. */
function unescapedText(node: Nodes, source: string): string {
  if (node.type === "text") {
    return (writtenAs(node, source) ?? node.value).replace(/\\[!-/:-@[-`{-~]/g, (escaped) =>
      // Readers see the second of two backslashes.
      escaped === "\\\\" ? "\\" : "\uE000\uE000",
    );
  }
  if (!("children" in node)) return node.type === "break" ? "\n" : "\uE000";
  const text = node.children.map((child: Nodes) => unescapedText(child, source)).reduce(joined, "");
  // A table's bars and a subhead's signs are never within a link or emphasis.
  return isPhrasing(node) ? text.replace(/[|#]/g, "\uE000") : text;
}

function isPhrasing({ type }: Nodes): boolean {
  return type === "link" || type === "emphasis" || type === "strong" || type === "delete";
}

/** Joins two texts, with a placeholder between if joining would create a mark: “[x]”, then “(a)”. */
function joined(before: string, after: string): string {
  return JOINED_MARK.test(before.slice(-1) + after.slice(0, 1))
    ? `${before}\uE000${after}`
    : before + after;
}

/** Removes leftover marks on lines that have an error, which is their cause. */
export function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const wrong = new Set(
    problems.filter(({ severity }) => severity === "error").map(({ line }) => line),
  );
  return problems.filter(({ rule, line }) => rule !== "leftover-mark" || !wrong.has(line));
}
