import type { Nodes, Parents } from "mdast";
import { toString as textOf } from "mdast-util-to-string";

/** The line a node begins on. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/** A node's source text; undefined if the parser generated it. */
export function writtenAs(node: Nodes, source: string): string | undefined {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? undefined : source.slice(start, end);
}

/** Visits a node and all below it, in the order of the source. */
export function visitNodes(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ("children" in node) for (const child of node.children) visitNodes(child, see);
}

/** Maps every list of children, innermost first. */
export function mapChildren<T extends Nodes>(
  node: T,
  change: (children: Nodes[], parent: Parents) => Nodes[],
): T {
  if (!("children" in node)) return node;
  const parent: Parents = node;
  const children = parent.children.map((child: Nodes) => mapChildren(child, change));
  // mdast's types restrict children by parent; readBlocks.ts checks that again, so the cast is
  // safe.
  return { ...node, children: change(children, parent) } as T;
}

/** All matches of a pattern in a text node's source, with their lines. */
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
 * Adds missing positions: the parser sets none on links it finds in finished text, such as e-mail
 * addresses.
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
