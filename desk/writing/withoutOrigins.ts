import type { Node } from "prosemirror-model";

/** A node as one that has been added: origins are of the text in which it was read. */
export function withoutOrigins(node: Node): Node {
  if (node.isText) return node;
  const attrs = "origin" in node.attrs ? { ...node.attrs, origin: null } : node.attrs;
  return node.type.create(attrs, node.children.map(withoutOrigins), node.marks);
}
