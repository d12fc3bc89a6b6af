import type { RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { withoutInvisible } from "../../newsroom/content/invisibleLetters.ts";
import { type Wrapping, wrappingOf } from "./wrappedLines.ts";

/** One paragraph, line or list item of a copy, before it is recognised. */
export interface Unit {
  text: string;
  /** Its Markdown node, in a copy with markup. */
  node?: RootContent;
  /** 1-based line of the copy. */
  line: number;
  /** Units without an empty line between them share a block. */
  block: number;
  /** The marker that sets it off from running text. */
  mark?: { kind: "bullet" | "number" | "quotation"; sign: string } | undefined;
}

const BULLET = /^\s*[•·‣◦▪●*–—-]\s+(?=\S)/u;
const NUMBER = /^\s*(\d{1,3})[.)]\s+(?=\S)/u;
const QUOTATION = /^\s*(?:>\s?)+/u;

/**
 * Splits a plain text into units. Lines that were wrapped are joined again; every other line is a unit of its own.
 */
export function readUnits(text: string): Unit[] {
  const lines = text.split("\n").map((line) => line.trimEnd());
  const wrapping = wrappingOf(lines);
  const units: Unit[] = [];
  let block = 0;
  let previous: string | undefined;
  // The lines of the last unit, put together at its end: a long one has thousands.
  let parts: string[] = [];
  const finish = () => {
    const last = units.at(-1);
    if (last) last.text = clean(parts.join(""));
  };
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") {
      if (previous !== undefined) block += 1;
      previous = undefined;
      continue;
    }
    const unit = unitOf(line, index + 1, block);
    const last = units.at(-1);
    if (last && previous !== undefined && continues(previous, line, unit, last, wrapping)) {
      const { cut, between } = wrapping.seam(parts.at(-1) ?? "", unit.text);
      parts.push((parts.pop() ?? "").slice(0, cut === 0 ? undefined : -cut), between, unit.text);
    } else {
      finish();
      units.push(unit);
      parts = [unit.text];
    }
    previous = line;
  }
  finish();
  return withoutLoneMarks(units);
}

/** The blocks of a Markdown tree as units, so that the same recogniser reads them. */
export function blockUnits(body: readonly RootContent[]): Unit[] {
  return body.map((node, index) => ({
    // Only a paragraph or heading can be a date or a byline; lists and tables belong to the text.
    text:
      node.type === "paragraph" || node.type === "heading"
        ? textOf(node).replace(/\s+/gu, " ").trim()
        : "",
    line: index + 1,
    block: index,
    node,
  }));
}

function unitOf(line: string, number: number, block: number): Unit {
  const at = { line: number, block };
  const marks = [
    ["quotation", QUOTATION],
    ["bullet", BULLET],
    ["number", NUMBER],
  ] as const;
  for (const [kind, pattern] of marks) {
    const sign = pattern.exec(line)?.[0];
    if (sign === undefined) continue;
    return { ...at, text: spaced(line.slice(sign.length)), mark: { kind, sign: sign.trim() } };
  }
  return { ...at, text: spaced(line) };
}

/** Whether a line goes on with the one above it. */
function continues(
  previous: string,
  line: string,
  unit: Unit,
  last: Unit,
  wrapping: Wrapping,
): boolean {
  if (last.mark?.kind === "quotation") {
    return unit.mark?.kind === "quotation" && last.text !== "" && unit.text !== "";
  }
  if (unit.mark) return false;
  // An indented first line begins a paragraph, except below a list item.
  const setIn = /^\s{2,}/.test(line) && !/^\s{2,}/.test(previous);
  if (setIn && !last.mark) return false;
  return wrapping.goesOn(previous, line);
}

/** A list has at least two items; a single dash or number belongs to the text after it. */
function withoutLoneMarks(units: Unit[]): Unit[] {
  return units.map((unit, index) => {
    const kind = unit.mark?.kind;
    if (kind === undefined || kind === "quotation") return unit;
    // A long dash between paragraphs opens a quotation as often as a list item.
    const isDash = /^[–—]$/u.test(unit.mark?.sign ?? "");
    const isNeighbour = (other: Unit | undefined) =>
      other?.mark?.kind === kind && (!isDash || other.block === unit.block);
    if (isNeighbour(units[index - 1]) || isNeighbour(units[index + 1])) return unit;
    return { ...unit, text: `${unit.mark?.sign} ${unit.text}`, mark: undefined };
  });
}

function clean(text: string): string {
  return withoutInvisible(spaced(text));
}

function spaced(text: string): string {
  return text.replace(/[\s\u00A0]+/gu, " ").trim();
}
