import { parseHTML } from "linkedom";

/** A saved page's document: what is read of it, so that any parser's will do. */
export interface PageDocument {
  documentElement: { getAttribute(name: string): string | null } | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageElement {
  localName: string;
  textContent: string | null;
  parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  closest(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** linkedom's document has no layout and runs no script; it stands in for a browser's. */
export function parsePage(html: string): PageDocument {
  return parseHTML(html).document as unknown as PageDocument;
}
