import type { Element, ElementContent, Nodes, Root } from "hast";
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

/** Blocks that a word processor makes for one note: Word, LibreOffice and Google Docs. */
const OFFICE_NOTE = /^(?:_?(?:ftn|edn)|sdfootnote|sdendnote|ftnt)\d+$/;
const OFFICE_NOTE_STYLE = /mso-element:\s*(?:foot|end)note\b(?!-)/i;

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
    for (const id of [property(element, "id"), nameOf(element)]) {
      if (id !== undefined && !byId.has(id)) byId.set(id, element);
    }
  }
  const labels = new Map<Element, string>();
  const isTaken = (link: Element) =>
    [...labels.keys()].some((note) => isWithin(link, note, parents));
  for (const link of [...elementsIn(tree)]) {
    const target = noteOf(link, byId, parents);
    // The way back from a note, which leads to its mark, is no mark itself.
    if (!target || isTaken(link)) continue;
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
  if (notes.length > 0) dropLastRules(tree, parents);
  tree.children.push(...notes);
}

/** Removes rules that notes stood below, where nothing else does. */
function dropLastRules(tree: Root, parents: ReadonlyMap<Element, Element | Root>): void {
  for (const rule of [...elementsIn(tree)].filter(({ tagName }) => tagName === "hr")) {
    const around = parents.get(rule);
    const siblings = around ? childrenOf(around) : [];
    const below = siblings.slice(siblings.indexOf(rule) + 1);
    const isLast = below.every((node) => textIn(node).trim() === "" && !hasPicture(node));
    if (isLast) replace(rule, undefined, parents);
  }
}

function hasPicture(node: Nodes): boolean {
  return isElement(node) && [node, ...elementsIn(node)].some(({ tagName }) => tagName === "img");
}

/** The note that a link refers to, if a link in it refers back to this link. */
function noteOf(
  link: Element,
  byId: ReadonlyMap<string, Element>,
  parents: ReadonlyMap<Element, Element | Root>,
): Element | undefined {
  const id = placeOf(link);
  const place = id === undefined ? undefined : byId.get(id);
  const target = place && placeOf(place) !== undefined ? blockBegunBy(place, parents) : place;
  if (!target || target === link || isWithin(link, target, parents)) return undefined;
  const parent = parents.get(link);
  const own = [
    property(link, "id"),
    nameOf(link),
    parent && isElement(parent) ? property(parent, "id") : "",
  ];
  const leadsBack = [...elementsIn(target)].some((element) => {
    const back = placeOf(element);
    return back !== undefined && own.includes(back);
  });
  // Links in running text are longer than note references.
  return leadsBack && textIn(link).trim().length <= 6 ? target : undefined;
}

/** The place of a note of Google Docs, which is alone with its paragraphs in a block that has no name. */
const UNNAMED_NOTE = /^ftnt\d+$/;

/** Where the way back from a note begins it, its block: word processors have the note's place on that link. */
function blockBegunBy(
  link: Element,
  parents: ReadonlyMap<Element, Element | Root>,
): Element | undefined {
  let block: Element | undefined;
  let here: Element | Root | undefined = parents.get(link);
  while (here && isElement(here)) {
    if (!textIn(here).trim().startsWith(textIn(link).trim())) return block;
    const isOffice =
      OFFICE_NOTE.test(property(here, "id") ?? "") ||
      OFFICE_NOTE_STYLE.test(property(here, "style") ?? "") ||
      (here.tagName === "div" && UNNAMED_NOTE.test(property(link, "id") ?? nameOf(link) ?? ""));
    if (isOffice) return here;
    if (!block && ["p", "li", "dd", "div", "aside"].includes(here.tagName)) block = here;
    here = parents.get(here);
  }
  return block;
}

/** Older than `id`, for the same: word processors still write it. */
function nameOf(element: Element): string | undefined {
  return element.tagName === "a" ? property(element, "name") : undefined;
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
