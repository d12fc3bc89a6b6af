import { nearestOf } from "../../newsroom/problems/nearestName.ts";
import { DIRECTIVES } from "../../newsroom/story/directives.ts";
import type { DirectiveSyntax } from "../../newsroom/story/elements/element.ts";

/** A way in which lines that are meant as an element can be put right. */
export interface DirectiveRepair {
  /** The directive that it becomes, `box`; undefined where its text alone stays. */
  name: string | undefined;
  markdown: string;
}

/** `::: bxo[Label]{title="…"}`; the name may be of any letters, and marks may be missing. */
const OPENING =
  /^\s*:{2,}\s*([\p{L}][\p{L}\p{N}_-]*)?\s*(?:\[([^\]]*)\])?\s*(?:\{([^}]*)\}?)?\s*(.*)$/u;
const CLOSING = /^\s*:{2,}\s*$/;

/** Attributes that are words for readers, for which labels are meant. */
const WORDS = ["title", "caption", "by"];

/**
 * What lines that begin like a directive may be meant as: the element of the nearest name first, then the others that
 * have a text where these have one, and their text without an element.
 * @param written the lines as they stand in the file, of one block
 * @returns none where they are no directive
 */
export function directiveRepairs(written: string): DirectiveRepair[] {
  const [first = "", ...below] = written.split("\n");
  if (!/^\s*:{2,}/.test(first)) return [];
  const [, name = "", label = "", attributes = "", behind = ""] = OPENING.exec(first) ?? [];
  const isClosed = below.some((line) => CLOSING.test(line));
  const rest = below.filter((line) => !CLOSING.test(line));
  const inside = trimmed([...(behind ? [behind] : []), ...rest]);
  const nearest = DIRECTIVES.has(name) ? name : nearestOf(name, DIRECTIVES.keys());
  const fitting = [...DIRECTIVES.values()]
    .filter((each) => each.name === nearest || fits(each, inside))
    .sort((a, b) => Number(b.name === nearest) - Number(a.name === nearest));
  return [
    ...fitting.map((each) => ({
      name: each.name,
      markdown: elementOf(each, { label, attributes, inside, isClosed }),
    })),
    { name: undefined, markdown: trimmed([...(label ? [label, ""] : []), ...inside]).join("\n") },
  ];
}

function fits({ form, name }: DirectiveSyntax, inside: readonly string[]): boolean {
  if (form === "leafDirective") return inside.length === 0;
  const isTable = inside.some((line) => line.trimStart().startsWith("|"));
  return inside.length > 0 && isTable === (name === "table");
}

function elementOf(
  { name, form, attributes: known }: DirectiveSyntax,
  found: { label: string; attributes: string; inside: string[]; isClosed: boolean },
): string {
  const { label, inside, isClosed } = found;
  const forLabel = WORDS.find((each) => known.includes(each));
  const attributes = [
    found.attributes.trim(),
    label && forLabel && !new RegExp(`\\b${forLabel}\\s*=`).test(found.attributes)
      ? `${forLabel}="${label.replaceAll('"', "”")}"`
      : "",
  ]
    .filter(Boolean)
    .join(" ");
  const opening = name + (attributes ? `{${attributes}}` : "");
  if (form === "leafDirective") return [`::${opening}`, ...behindBlank(inside)].join("\n");
  // What is not closed takes in everything below it, of which the first paragraph is meant.
  const end = isClosed ? inside.length : endOfFirst(inside);
  return [
    `:::${opening}`,
    ...inside.slice(0, end),
    ":::",
    ...behindBlank(trimmed(inside.slice(end))),
  ].join("\n");
}

function endOfFirst(lines: readonly string[]): number {
  const blank = lines.findIndex((line) => line.trim() === "");
  return blank < 0 ? lines.length : blank;
}

function behindBlank(lines: readonly string[]): string[] {
  return lines.length > 0 ? ["", ...lines] : [];
}

function trimmed(lines: readonly string[]): string[] {
  const from = lines.findIndex((line) => line.trim() !== "");
  const to = lines.findLastIndex((line) => line.trim() !== "");
  return from < 0 ? [] : lines.slice(from, to + 1);
}
