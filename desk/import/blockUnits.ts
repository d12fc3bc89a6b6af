import type { RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { Unit } from "./units.ts";

/** Blocks of a Markdown tree as units, so that the parts of a story are found among them too. */
export function blockUnits(body: readonly RootContent[]): Unit[] {
  return body.map((node, index) => ({
    // Only words by themselves can be a date or a byline; a list or a table is a part of the text.
    text: node.type === "paragraph" || node.type === "heading" ? line(textOf(node)) : "",
    line: index + 1,
    block: index,
    node,
  }));
}

function line(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
