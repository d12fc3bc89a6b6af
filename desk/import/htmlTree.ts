import type { Element, Nodes, Root, RootContent } from "hast";

export function isElement(node: Nodes): node is Element {
  return node.type === "element";
}

export function childrenOf(node: Nodes): RootContent[] {
  return "children" in node ? (node as Root).children : [];
}

/** An attribute as text; lists such as `class` are joined by spaces. */
export function property(node: Element, name: string): string | undefined {
  const value = node.properties[name];
  if (Array.isArray(value)) return value.join(" ");
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The text of an element. */
export function textIn(node: Nodes): string {
  if (node.type === "text") return node.value;
  return childrenOf(node).map(textIn).join("");
}

/** Every element at or below the node, in document order. */
export function* elementsIn(node: Nodes): Generator<Element> {
  if (isElement(node)) yield node;
  for (const child of childrenOf(node)) yield* elementsIn(child);
}

/** The first of these attributes with a value. hast spells `data-src` as `dataSrc`. */
export function firstProperty(node: Element, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = property(node, name);
    if (value) return value;
  }
  return undefined;
}
