import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from "yaml";
import { withEditedLines } from "./lineEdits.ts";
import { normalText } from "./normalText.ts";

/** A replacement for a part of a text. */
interface Splice {
  start: number;
  end: number;
  text: string;
}

/** The fields between the two lines. */
const FRONT_MATTER = /(?<=^---[ \t]*\n)(?:[\s\S]*?\n)??(?=(?:---|\.\.\.)[ \t]*(?:\n|$))/;

/**
 * Adds an address to `redirectFrom` of an article, and removes another one. All other lines keep
 * their bytes.
 * @param add the address to redirect from; it may already be listed
 * @param remove the article's current address, which cannot redirect to itself
 * @throws Error if the front matter or the list cannot be parsed
 */
export function withRedirect(raw: string, add: string, remove?: string): string {
  return edited(raw, (text) => {
    const { yaml, offset } = frontMatterOf(text);
    const document = readable(yaml);
    return redirectSplices(document, yaml, add, remove).map((splice) => moved(splice, offset));
  });
}

/** Replaces the address of a story in `translations` of an article. */
export function withMovedTranslation(raw: string, from: string, to: string): string {
  return edited(raw, (text) => {
    const { yaml, offset } = frontMatterOf(text);
    const document = readable(yaml);
    const list = document.get("translations", true);
    if (!isSeq(list)) return [];
    return list.items
      .flatMap((item) =>
        isMap(item) ? replacement(item.get("address", true), yaml, from, to) : [],
      )
      .map((splice) => moved(splice, offset));
  });
}

/** Replaces the address of a story in `front` of site.yaml. */
export function withMovedFront(raw: string, from: string, to: string): string {
  return edited(raw, (yaml) => {
    const document = readable(yaml);
    return ["lead", "related", "secondary"]
      .map((name) => document.getIn(["front", name], true))
      .flatMap((node) => (isSeq(node) ? node.items : [node]))
      .flatMap((node) => replacement(node, yaml, from, to));
  });
}

function redirectSplices(
  document: Document,
  yaml: string,
  add: string,
  remove: string | undefined,
): Splice[] {
  const list = document.get("redirectFrom", true);
  if (!isSeq(list) || list.items.length === 0) {
    if (document.get("redirectFrom") && !isSeq(list)) throw new Error("redirectFrom is no list");
    return [freshList(document, yaml, add)];
  }
  const at = (address: string | undefined) =>
    list.items.findIndex((item) => isScalar(item) && item.value === address);
  const [known, old] = [at(add), at(remove)];
  if (old >= 0 && known < 0) return replacement(list.items[old], yaml, remove as string, add);
  if (old >= 0) return [removal(list, old, yaml)];
  return known < 0 ? [insertion(list, yaml, add)] : [];
}

/** Writes the whole field: in place of an empty one, or else below `published`. */
function freshList(document: Document, yaml: string, add: string): Splice {
  const written = `[${add}]`;
  const standing = document.get("redirectFrom", true);
  const range = rangeOf(standing);
  if (isSeq(standing) && range) return { start: range[0], end: range[1], text: written };
  if (document.has("redirectFrom")) {
    const key = /^redirectFrom[ \t]*:/m.exec(yaml);
    if (!key) throw new Error("redirectFrom cannot be read");
    // Its value may be “null” or “~”.
    if (range && range[0] < range[1]) return { start: range[0], end: range[1], text: written };
    const start = key.index + key[0].length;
    return { start, end: start, text: ` ${written}` };
  }
  const published = rangeOf(document.get("published", true));
  const line = published ? afterLine(yaml, published[1]) : yaml.length;
  return { start: line, end: line, text: `redirectFrom: ${written}\n` };
}

function insertion(list: YAMLSeq, yaml: string, add: string): Splice {
  const last = rangeOf(list.items.at(-1));
  if (!last) throw new Error("redirectFrom cannot be read");
  if (list.flow) return { start: last[1], end: last[1], text: `, ${add}` };
  const first = rangeOf(list.items[0])?.[0] ?? 0;
  const dash = yaml.slice(yaml.lastIndexOf("\n", first - 1) + 1, first);
  const line = afterLine(yaml, last[1]);
  return { start: line, end: line, text: `${dash}${add}\n` };
}

function removal(list: YAMLSeq, index: number, yaml: string): Splice {
  const range = rangeOf(list.items[index]);
  if (!range) throw new Error("redirectFrom cannot be read");
  if (!list.flow) {
    const start = yaml.lastIndexOf("\n", range[0] - 1) + 1;
    return { start, end: afterLine(yaml, range[1]), text: "" };
  }
  const before = rangeOf(list.items[index - 1]);
  const after = rangeOf(list.items[index + 1]);
  if (before) return { start: before[1], end: range[1], text: "" };
  return { start: range[0], end: after?.[0] ?? range[1], text: "" };
}

/** Replaces an address and keeps its quotes. */
function replacement(node: unknown, yaml: string, from: string, to: string): Splice[] {
  const range = rangeOf(node);
  if (!range || !isScalar(node) || node.value !== from) return [];
  const source = yaml.slice(range[0], range[1]);
  return [
    { start: range[0], end: range[1], text: source.includes(from) ? source.replace(from, to) : to },
  ];
}

/** Start and end of a node's value. */
function rangeOf(node: unknown): [number, number] | undefined {
  const range = (node as { range?: [number, number, number] | null } | null | undefined)?.range;
  return range ? [range[0], range[1]] : undefined;
}

function afterLine(yaml: string, offset: number): number {
  const end = yaml.indexOf("\n", Math.max(0, offset - 1));
  return end < 0 ? yaml.length : end + 1;
}

function frontMatterOf(text: string): { yaml: string; offset: number } {
  const match = FRONT_MATTER.exec(text);
  if (!match) throw new Error("there is no front matter");
  return { yaml: match[0], offset: match.index };
}

function readable(yaml: string): Document {
  const document = parseDocument(yaml);
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents))) {
    throw new Error("the fields cannot be read");
  }
  return document;
}

function moved({ start, end, text }: Splice, by: number): Splice {
  return { start: start + by, end: end + by, text };
}

/** Applies edits of the normalised text to the file's own text. */
function edited(raw: string, edit: (text: string) => Splice[]): string {
  let text = normalText(raw);
  let result = raw;
  // One at a time from the end, so that the lines between them keep their bytes.
  for (const { start, end, text: put } of edit(text).sort((a, b) => b.start - a.start)) {
    text = text.slice(0, start) + put + text.slice(end);
    result = withEditedLines(result, text);
  }
  return result;
}
