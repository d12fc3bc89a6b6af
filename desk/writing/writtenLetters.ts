import type { Nodes } from "mdast";
import { PAID } from "./readInlines.ts";

/** The text of a block as it is written. */
export interface WrittenWords {
  readonly inlines: readonly Nodes[];
  readonly source: string;
  /** Offsets of the text in the source. */
  readonly from: number;
  readonly to: number;
}

/** Where a letter of a text block is written in the source. */
export interface Letter {
  readonly from: number;
  readonly to: number;
  /** Number of the text, code or Markdown that it is in: nothing is written between letters of one; 0 if not known. */
  readonly run: number;
  readonly part: Part;
  /** Whether it is plain text with no mark around it, so that Markdown can be cut beside it. */
  readonly isPlain: boolean;
}

/** The part of a block that a letter is in, such as a link, with all its marks. */
interface Part {
  readonly from: number;
  to: number;
}

/**
 * Where each letter of a text block is written.
 * @param length letters of the block in the document
 * @returns undefined where that cannot be told
 */
export function writtenLetters(
  { inlines, source, from, to }: WrittenWords,
  length: number,
): readonly Letter[] | undefined {
  const walk = new Walk(source);
  for (let index = 0; index < inlines.length; ) {
    const node = inlines[index] as Nodes;
    if (isPlaced(node)) {
      walk.add(node);
      index += 1;
      continue;
    }
    // Of addresses that have become links in finished text, and of the text around them, the parser gives no places.
    const end = inlines.findIndex((each, at) => at > index && isPlaced(each));
    const group = inlines.slice(index, end < 0 ? undefined : end);
    const start = offsetOf(inlines[index - 1]?.position?.end) ?? from;
    walk.addUnplaced(group, start, (end < 0 ? undefined : startOf(inlines[end])) ?? to);
    index += group.length;
  }
  return walk.letters.length === length ? walk.letters : undefined;
}

function isPlaced(node: Nodes): boolean {
  return startOf(node) !== undefined && offsetOf(node.position?.end) !== undefined;
}

function startOf(node: Nodes | undefined): number | undefined {
  return offsetOf(node?.position?.start);
}

function offsetOf(point: { offset?: number | undefined } | undefined): number | undefined {
  return point?.offset;
}

class Walk {
  readonly letters: Letter[] = [];
  readonly #source: string;
  #runs = 0;
  #part: Part = { from: 0, to: 0 };
  #isAfterPaid = false;

  constructor(source: string) {
    this.#source = source;
  }

  /** A part of the block. */
  add(node: Nodes): void {
    const before = this.#part;
    this.#part = { from: startOf(node) ?? 0, to: offsetOf(node.position?.end) ?? 0 };
    this.#walk(node, true, before);
  }

  #walk(node: Nodes, isTop: boolean, before = this.#part): void {
    const isAfterPaid = this.#isAfterPaid;
    this.#isAfterPaid = false;
    const from = startOf(node) ?? 0;
    const to = offsetOf(node.position?.end) ?? from;
    const written = this.#source.slice(from, to);
    switch (node.type) {
      case "text": {
        // The mark of a paid link is no text, and belongs to the link.
        const mark = isAfterPaid ? (PAID.exec(node.value)?.[0].length ?? 0) : 0;
        if (isTop) before.to += mark;
        this.#leaf(node.value, from, to, isTop, mark);
        return;
      }
      case "emphasis":
      case "strong":
      case "delete":
      case "link":
      case "linkReference": {
        const before = this.letters.length;
        for (const child of node.children) this.#walk(child, false);
        // What has no words is shown as its Markdown.
        if (this.letters.length === before) this.#leaf(written, from, to, false);
        this.#isAfterPaid = node.type === "link" || node.type === "linkReference";
        return;
      }
      case "inlineCode": {
        const signs = /^`*/.exec(written)?.[0].length ?? 0;
        const inner = written.slice(signs, written.length - signs);
        const pad = inner === node.value ? 0 : 1;
        this.#leaf(node.value, from + signs + pad, to - signs - pad, false);
        return;
      }
      case "break":
      case "footnoteReference":
        this.#runs += 1;
        this.#letter(from, to, this.#runs, false);
        return;
      default:
        this.#leaf(written, from, to, false);
    }
  }

  /** Parts of the block whose places are not known: if they are written as they are read, these are found. */
  addUnplaced(group: readonly Nodes[], from: number, to: number): void {
    const texts = group.map(textOf);
    const places = placesOf(texts.join(""), this.#source, from, to);
    this.#part = { from, to };
    let at = 0;
    for (const [index, text] of texts.entries()) {
      const first = places?.[at];
      const last = places?.[at + text.length - 1];
      if (first && last) this.#part = { from: first[0], to: last[1] };
      this.#letters(
        text.length,
        places?.slice(at, at + text.length),
        group[index]?.type === "text",
      );
      at += text.length;
    }
  }

  #leaf(value: string, from: number, to: number, isTop: boolean, without = 0): void {
    const places = placesOf(value, this.#source, from, to)?.slice(without);
    this.#letters(value.length - without, places, isTop);
  }

  #letters(count: number, places: Places | undefined, isTop: boolean): void {
    this.#runs += 1;
    for (let at = 0; at < count; at += 1) {
      const place = places?.[at];
      if (place) this.#letter(place[0], place[1], this.#runs, isTop);
      else this.#letter(this.#part.from, this.#part.to, 0, false);
    }
  }

  #letter(from: number, to: number, run: number, isPlain: boolean): void {
    this.letters.push({ from, to, run, part: this.#part, isPlain });
  }
}

type Places = ReadonlyArray<readonly [from: number, to: number]>;

function textOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

/** Where each letter of a text is written between two offsets; undefined if it is not written there so. */
function placesOf(value: string, source: string, from: number, to: number): Places | undefined {
  const places: Array<readonly [number, number]> = [];
  let at = from;
  while (places.length < value.length) {
    const letter = value.charAt(places.length);
    const written = source[at];
    if (at >= to) return undefined;
    if (letter === "\n") {
      const space = /^[ \t]*\n[ \t>]*/.exec(source.slice(at, to))?.[0].length;
      if (!space) return undefined;
      places.push([at, at + space]);
      at += space;
    } else if (written === "\\" && source[at + 1] === letter && /[!-/:-@[-`{-~]/.test(letter)) {
      places.push([at, at + 2]);
      at += 2;
    } else if (written === "&" && /^&(?:#\w+|\w+);/.test(source.slice(at, to))) {
      return withReference(places, value, source, at, to);
    } else if (written === letter) {
      places.push([at, at + 1]);
      at += 1;
    } else return undefined;
  }
  return at === to ? places : undefined;
}

/** The same from a character reference, such as `&amp;`: it stands for itself if nothing is called so. */
function withReference(
  before: Places,
  value: string,
  source: string,
  at: number,
  to: number,
): Places | undefined {
  const end = source.indexOf(";", at) + 1;
  for (const length of [1, 2]) {
    const rest = placesOf(value.slice(before.length + length), source, end, to);
    const own = Array.from({ length }, () => [at, end] as const);
    if (rest) return [...before, ...own, ...rest];
  }
  if (value[before.length] !== "&") return undefined;
  const rest = placesOf(value.slice(before.length + 1), source, at + 1, to);
  return rest && [...before, [at, at + 1], ...rest];
}
