import type { Element, ElementContent, Root } from "hast";
import type { Nodes as MdastNodes } from "mdast";
import { childrenOf, elementsIn, isElement, property, textIn } from "./htmlTree.ts";

/** Elements that represent note references and notes until the tree has become Markdown. */
const MARK = "story-note-mark";
const NOTE = "story-note";

type State = { all(node: Element): MdastNodes[]; toFlow(nodes: MdastNodes[]): MdastNodes[] };

/** Serialises note references and notes as Markdown. */
export const noteReferences = {
  [MARK]: (_: State, node: Element) => ({
    type: "footnoteReference",
    identifier: property(node, "label") ?? "",
    label: property(node, "label") ?? "",
  }),
  [NOTE]: (state: State, node: Element) => ({
    type: "footnoteDefinition",
    identifier: property(node, "label") ?? "",
    label: property(node, "label") ?? "",
    children: state.toFlow(state.all(node)),
  }),
};

/**
 * Converts a page's footnotes, of any system, to note references and notes: a note is the target of a
 * reference, and links back to it.
 */
export function takeNotes(tree: Root): void {
  const byId = new Map<string, Element>();
  const parents = new Map<Element, Element | Root>();
  for (const parent of [tree, ...elementsIn(tree)]) {
    for (const child of childrenOf(parent)) if (isElement(child)) parents.set(child, parent);
  }
  for (const element of elementsIn(tree)) {
    const id = property(element, "id");
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
  }
  const labels = new Map<Element, string>();
  for (const link of [...elementsIn(tree)]) {
    const target = noteOf(link, byId, parents);
    if (!target) continue;
    const label = labels.get(target) ?? String(labels.size + 1);
    labels.set(target, label);
    const mark: Element = { type: "element", tagName: MARK, properties: { label }, children: [] };
    replace(outermost(link, parents), mark, parents);
  }
  const notes = [...labels].map(([target, label]): Element => {
    const home = parents.get(target);
    replace(target, undefined, parents);
    if (home && isElement(home)) dropEmpty(home, parents);
    return {
      type: "element",
      tagName: NOTE,
      properties: { label },
      children: withoutBackLinks(target),
    };
  });
  tree.children.push(...notes);
}

/** The note that a link refers to, if a link in it refers back to this link. */
function noteOf(
  link: Element,
  byId: ReadonlyMap<string, Element>,
  parents: ReadonlyMap<Element, Element | Root>,
): Element | undefined {
  const id = placeOf(link);
  const target = id === undefined ? undefined : byId.get(id);
  if (!target || target === link || isWithin(link, target, parents)) return undefined;
  const parent = parents.get(link);
  const own = [property(link, "id"), parent && isElement(parent) ? property(parent, "id") : ""];
  const leadsBack = [...elementsIn(target)].some((element) => {
    const back = placeOf(element);
    return back !== undefined && own.includes(back);
  });
  // Links in running text are longer than note references.
  return leadsBack && textIn(link).trim().length <= 6 ? target : undefined;
}

function placeOf(link: Element): string | undefined {
  const href = link.tagName === "a" ? property(link, "href") : undefined;
  return href && /^#./.test(href) ? decodeURIComponentSafely(href.slice(1)) : undefined;
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isWithin(
  node: Element,
  other: Element,
  parents: ReadonlyMap<Element, Element | Root>,
): boolean {
  let here: Element | Root | undefined = node;
  while (here && isElement(here)) {
    if (here === other) return true;
    here = parents.get(here);
  }
  return false;
}

/** The outermost superscript around a reference is removed with it. */
function outermost(link: Element, parents: ReadonlyMap<Element, Element | Root>): Element {
  const parent = parents.get(link);
  const isAround = parent && isElement(parent) && ["sup", "span"].includes(parent.tagName);
  return isAround && textIn(parent).trim() === textIn(link).trim() ? parent : link;
}

function replace(
  node: Element,
  by: Element | undefined,
  parents: ReadonlyMap<Element, Element | Root>,
): void {
  const parent = parents.get(node);
  if (!parent) return;
  const children = parent.children as ElementContent[];
  const index = children.indexOf(node);
  if (index >= 0) children.splice(index, 1, ...(by ? [by] : []));
}

/** Removes a list of notes that has become empty, with the rule and heading above it. */
function dropEmpty(home: Element, parents: ReadonlyMap<Element, Element | Root>): void {
  const isEmpty = [...elementsIn(home)].every(
    ({ tagName }) => !["li", "p", "aside", "img"].includes(tagName),
  );
  if (!isEmpty) return;
  const above = parents.get(home);
  const isRoom = above && isElement(above) && ["section", "div", "aside"].includes(above.tagName);
  const rest = isRoom ? textIn(above).replace(textIn(home), "").trim() : "";
  if (isRoom && /^(?:foot|end)?notes?:?$|^$/i.test(rest)) replace(above, undefined, parents);
  else replace(home, undefined, parents);
}

function withoutBackLinks(node: Element): ElementContent[] {
  return node.children.flatMap((child): ElementContent[] => {
    if (!isElement(child)) return [child];
    if (placeOf(child) !== undefined && textIn(child).trim().length <= 6) return [];
    const children = withoutBackLinks(child);
    const isLeft = children.some((one) => textIn(one).trim() !== "") || child.tagName === "img";
    return isLeft ? [{ ...child, children }] : [];
  });
}
