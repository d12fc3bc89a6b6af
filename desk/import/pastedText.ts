import type { RootContent, TableCell } from "mdast";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { markdownNodes } from "./markdown.ts";
import { normaliseBody } from "./normaliseBody.ts";
import type { Kept } from "./rawStory.ts";
import { markedText, paragraph } from "./storyText.ts";
import { readUnits } from "./units.ts";
import { ENDS_SENTENCE, NARROWEST_COLUMN } from "./wrappedLines.ts";

/** Marks that nobody writes in plain text: subheads, boxes to tick, links, bold words, code. */
const MARKDOWN =
  /^#{1,6} \S|^[^\S\n]*[-*+] \[[ xX]\] |\[[^\]\n]{1,200}\]\((?:https?:|mailto:|\/)[^)\s]{1,500}\)|\*\*[^\s*][^\n*]{0,300}\*\*|^```/m;

/** The number of a page, as it stands alone on a line: `12`, `– 12 –`, `Page 3 of 10`, `3/10`. */
const PAGE_NUMBER =
  /^\s*(?:[-–—]\s*)?(?:(?:page|seite|p[áa]gina?|p[áa]g|pp?|s|صفحة)\.?\s+)?\d{1,4}(?:\s*(?:\/|\p{L}{1,4})\s*\d{1,4})?(?:\s*[-–—])?\s*$/iu;

/**
 * Reads pasted plain text as the text of a story: lines that a page or a program has broken are joined, and lists,
 * quotations, cells and Markdown are what they are. Nothing is guessed by its words.
 * @returns the blocks, and what was left out
 */
export function pastedText(text: string): {
  body: RootContent[];
  kept: Kept[];
  remarks: string[];
} {
  const lines = text
    .replace(/\r\n?|[\u2028\v]/g, "\n")
    .replace(/\f/g, "\n")
    .replace(/\u2029/g, "\n\n");
  if (MARKDOWN.test(lines)) {
    const { nodes, remarks } = markdownNodes(lines);
    const fitted = normaliseBody(nodes, {});
    return { ...fitted, remarks: [...remarks, ...fitted.remarks] };
  }
  const cells = table(lines);
  if (cells) return { body: [cells], kept: [], remarks: [] };
  const kept: Kept[] = [];
  return { body: markedText(readUnits(withoutPageNumbers(lines, kept))), kept, remarks: [] };
}

/** The same where it says itself that it is one: by a word for pages, or between dashes. */
const CERTAIN_NUMBER =
  /^\s*(?:([-–—])\s*\d{1,4}\s*\1|(?:page|seite|p[áa]gina|صفحة)\s+\d{1,4}(?:\s*(?:\/|\p{L}{1,4})\s*\d{1,4})?|\d{1,4}\s*ページ)\s*$/iu;

/**
 * Takes out the numbers of pages: those that say what they are, and where one stands in the middle of a sentence, which
 * can be nothing else, all others too.
 */
function withoutPageNumbers(text: string, kept: Kept[]): string {
  const lines = text.split("\n");
  // Lines with something on them, so that a column of figures is not searched for each of them.
  const written = lines.flatMap((line, at) => (line.trim() === "" ? [] : [at]));
  const around = written.flatMap((at, place) => {
    const line = lines[at] ?? "";
    const isCertain = CERTAIN_NUMBER.test(line);
    if (!isCertain && !PAGE_NUMBER.test(line)) return [];
    const [above = -1, below = lines.length] = [written[place - 1], written[place + 1]];
    const isWithin = isBroken(lines[above] ?? "", lines[below] ?? "");
    return [{ at, above, below, isWithin, isCertain }];
  });
  const hasWithin = around.some(({ isWithin }) => isWithin);
  const left = new Set<number>();
  for (const { at, above, below, isWithin, isCertain } of around) {
    if (!hasWithin && !isCertain) continue;
    kept.push({ what: tellAnswer("pageNumber"), text: (lines[at] ?? "").trim() });
    left.add(at);
    // The sentence goes on over the empty lines around.
    for (let index = above + 1; isWithin && index < below; index += 1) left.add(index);
  }
  return lines.filter((_, index) => !left.has(index)).join("\n");
}

function isBroken(above: string, below: string): boolean {
  return (
    above.length >= NARROWEST_COLUMN && !ENDS_SENTENCE.test(above) && /^\s*\p{Ll}/u.test(below)
  );
}

/** Cells that tabs divide, as a spreadsheet writes them: as many in each of several lines. */
function table(text: string): RootContent | undefined {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => line !== "");
  const last = lines.findLastIndex((line) => line !== "");
  const rows = lines.slice(first, last + 1).map((line) => line.split("\t"));
  const width = rows[0]?.length ?? 0;
  if (width < 2 || rows.length < 2 || rows.some((row) => row.length !== width)) return undefined;
  // Lines that are set in by a tab are words.
  if (rows.every(([first = ""]) => first.trim() === "")) return undefined;
  return {
    type: "table",
    align: Array.from({ length: width }, () => null),
    children: rows.map((row) => ({
      type: "tableRow",
      children: row.map(
        (cell): TableCell => ({
          type: "tableCell",
          children: paragraph(cell.replace(/\s+/gu, " ").trim()).children,
        }),
      ),
    })),
  };
}
