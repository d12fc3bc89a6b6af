import type { Nodes, Parents } from "mdast";
import { toString as textOf } from "mdast-util-to-string";

/** The line a node begins on. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/** A node as it is written in the file, or undefined when the parser made it up. */
export function writtenAs(node: Nodes, source: string): string | undefined {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? undefined : source.slice(start, end);
}

/** The tree with every list of children changed, from the innermost outwards. */
export function mapChildren<T extends Nodes>(
  node: T,
  change: (children: Nodes[], parent: Parents) => Nodes[],
): T {
  if (!("children" in node)) return node;
  const parent: Parents = node;
  const children = parent.children.map((child: Nodes) => mapChildren(child, change));
  // mdast types say which child may stand where; readBlocks.ts judges that again, so it is safe here.
  return { ...node, children: change(children, parent) } as T;
}

/** Every match of a pattern in a text node's own writing, with the line it is on. */
export function* matchesIn(
  node: Nodes & { value: string },
  source: string,
  pattern: RegExp,
): Generator<{ match: string; line: number }> {
  const written = writtenAs(node, source) ?? node.value;
  for (const found of written.matchAll(pattern)) {
    const above = written.slice(0, found.index).split("\n").length - 1;
    yield { match: found[0], line: lineOf(node) + above };
  }
}

/**
 * Gives a position to the nodes that have none: the parser sets none on links that it finds only afterwards,
 * in finished text, such as an e-mail address.
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
