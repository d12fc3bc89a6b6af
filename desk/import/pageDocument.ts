import { parseHTML } from "linkedom";

/** The part of the DOM that is used, independent of the parser. */
export interface PageDocument {
  documentElement: { getAttribute(name: string): string | null } | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageElement {
  localName: string;
  textContent: string | null;
  parentElement: PageElement | null;
  nextElementSibling: PageElement | null;
  getAttribute(name: string): string | null;
  closest(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** Parses a page with linkedom, which has no layout and runs no scripts. */
export function parsePage(html: string): PageDocument {
  return parseHTML(html).document as unknown as PageDocument;
}
