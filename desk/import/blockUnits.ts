import type { RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { Unit } from "./units.ts";

/** The blocks of a Markdown tree as units, so that the same recogniser reads them. */
export function blockUnits(body: readonly RootContent[]): Unit[] {
  return body.map((node, index) => ({
    // Only a paragraph or heading can be a date or a byline; lists and tables belong to the text.
    text: node.type === "paragraph" || node.type === "heading" ? line(textOf(node)) : "",
    line: index + 1,
    block: index,
    node,
  }));
}

function line(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
