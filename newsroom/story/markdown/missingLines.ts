import type { Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";

/**
 * Gives a line to the nodes that have none: the parser forgets it where it finds an e-mail or web
 * address only afterwards, in finished text.
 */
export function withLines<T extends Nodes>(node: T): T {
  if (!("children" in node)) return node;
  let line = node.position?.start.line ?? 1;
  for (const child of node.children) {
    if (child.position) {
      line = child.position.end.line;
    } else {
      const end = line + textOf(child).split("\n").length - 1;
      child.position = { start: { line, column: 1 }, end: { line: end, column: 1 } };
      line = end;
    }
    withLines(child);
  }
  return node;
}
