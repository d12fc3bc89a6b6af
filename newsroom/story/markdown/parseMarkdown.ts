import type { Root } from "mdast";
import { tell } from "../../problems/words/tell.ts";
import type { Report } from "../report.ts";
import { parseSource } from "./markdownParser.ts";
import { cutDepth, withoutNestedLines } from "./nesting.ts";

/**
 * Parses a story's Markdown.
 * @returns the tree, and the text that its positions refer to
 */
export function parseMarkdown(body: string, report: Report): { root: Root; source: string } {
  const text = body.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const source = withoutNestedLines(text, report);
  try {
    return { root: cutDepth(parseSource(source), report), source };
  } catch (error) {
    // The parser recurses: a draft crafted to exhaust the stack must not crash the preview.
    report.error(
      1,
      "unreadable",
      tell("textUnreadable", { reason: error instanceof Error ? error.message : String(error) }),
      tell("textUnreadableRemedy"),
    );
    return { root: { type: "root", children: [] }, source };
  }
}
