import type { Element, ElementContent } from "hast";
import { childrenOf, elementsIn, isElement, property, textIn } from "./htmlTree.ts";

/** A paragraph that a word processor means as an entry of a list. */
interface Entry {
  /** From 1. */
  level: number;
  ordered: boolean;
  start: number;
  children: ElementContent[];
}

/** `mso-list:l0 level2 lfo1`; “none” takes a paragraph out of its list. */
const LEVEL = /mso-list:\s*(?!none)[^;]*?\blevel(\d+)/i;
const MARK = /mso-list:\s*ignore/i;

/** “1.”, “(a)”, “iv)”; anything else in front of an entry is a bullet. */
const NUMBER = /^\(?(?:(\d{1,3})|[a-z]|[ivxlc]+)[.)]/i;

/**
 * Makes lists of what word processors put on the clipboard instead: Word writes paragraphs with their marks as text
 * (`MsoListParagraph`), Word on the web a list of one entry for each entry.
 */
export function withOfficeLists(nodes: readonly ElementContent[]): ElementContent[] {
  const made: ElementContent[] = [];
  let run: Entry[] = [];
  const end = () => {
    made.push(...listsOf(run));
    run = [];
  };
  for (const node of nodes) {
    const entries = entriesOf(node);
    const last = run.at(-1);
    if (entries.length > 0) run.push(...entries);
    else if (last && isInList(node)) addParagraph(last, node);
    // Space between two entries is no text.
    else if (run.length === 0 || textIn(node).trim() !== "" || isElement(node)) {
      end();
      made.push(node);
    }
  }
  end();
  return made;
}

function entriesOf(node: ElementContent): Entry[] {
  if (!isElement(node)) return [];
  if (node.tagName === "p") return entryOfParagraph(node) ?? [];
  const isWrapper = /\bListContainerWrapper\b/.test(property(node, "className") ?? "");
  return isWrapper ? entriesOfWrapper(node) : [];
}

function entryOfParagraph(node: Element): Entry[] | undefined {
  const level = LEVEL.exec(property(node, "style") ?? "")?.[1];
  const isNamed = /\bMsoListParagraph/.test(property(node, "className") ?? "");
  if (level === undefined && !isNamed) return undefined;
  const mark = [...elementsIn(node)].find((each) => MARK.test(property(each, "style") ?? ""));
  // The style alone is also that of an indented paragraph.
  if (!mark) return undefined;
  const sign = textIn(mark).trim();
  const number = NUMBER.exec(sign);
  return [
    {
      level: Number(level ?? 1),
      ordered: number !== null,
      start: Number(number?.[1] ?? 1),
      children: without(node, mark),
    },
  ];
}

/** Whether it is a paragraph of the entry above it: of the same style, without a mark of its own. */
function isInList(node: ElementContent): node is Element {
  return (
    isElement(node) &&
    node.tagName === "p" &&
    /\bMsoListParagraph|\bMsoListContinue/.test(property(node, "className") ?? "")
  );
}

function addParagraph(entry: Entry, node: Element): void {
  if (textIn(node).trim() === "") return;
  const isParagraph = (child: ElementContent) => isElement(child) && child.tagName === "p";
  if (!entry.children.some(isParagraph)) entry.children = [element("p", entry.children)];
  entry.children.push(element("p", node.children));
}

/** The entries of a list; a list that stands among them instead of in one, as Google Docs writes it, goes into that above it. */
export function withListsInItems(nodes: readonly ElementContent[]): ElementContent[] {
  const made: ElementContent[] = [];
  for (const node of nodes) {
    const isList = isElement(node) && /^[uo]l$/.test(node.tagName);
    const at = isList ? made.findLastIndex((each) => isElement(each) && each.tagName === "li") : -1;
    const item = made[at];
    if (item && isElement(item)) made[at] = { ...item, children: [...item.children, node] };
    else made.push(node);
  }
  return made;
}

function without(node: Element, mark: Element): ElementContent[] {
  return childrenOf(node).flatMap((child) => {
    if (child === mark) return [];
    if (!isElement(child)) return [child as ElementContent];
    return [{ ...child, children: without(child, mark) }];
  });
}

function entriesOfWrapper(wrapper: Element): Entry[] {
  const entries: Entry[] = [];
  for (const list of elementsIn(wrapper)) {
    if (list.tagName !== "ul" && list.tagName !== "ol") continue;
    const start = Number(property(list, "start") ?? 1) || 1;
    for (const item of childrenOf(list)) {
      if (!isElement(item) || item.tagName !== "li") continue;
      const level = Number(property(item, "dataAriaLevel") ?? property(item, "ariaLevel") ?? 1);
      entries.push({
        level: level || 1,
        ordered: list.tagName === "ol",
        start,
        children: item.children,
      });
    }
  }
  return entries;
}

/** Nested lists of entries; where a list of the same level changes its kind, another one begins. */
function listsOf(entries: readonly Entry[]): ElementContent[] {
  const lists: Element[] = [];
  let at = 0;
  while (at < entries.length) {
    const first = entries[at] as Entry;
    const items: Element[] = [];
    while (at < entries.length) {
      const entry = entries[at] as Entry;
      if (entry.level < first.level || (entry.level === first.level && !alike(entry, first))) break;
      if (entry.level === first.level) {
        items.push(element("li", entry.children));
        at += 1;
        continue;
      }
      let until = at;
      while ((entries[until]?.level ?? 0) > first.level) until += 1;
      items.at(-1)?.children.push(...listsOf(entries.slice(at, until)));
      at = until;
    }
    const list = element(first.ordered ? "ol" : "ul", items);
    if (first.ordered && first.start !== 1) list.properties.start = first.start;
    lists.push(list);
  }
  return lists;
}

function alike(one: Entry, other: Entry): boolean {
  return one.ordered === other.ordered;
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: "element", tagName, properties: {}, children };
}
