import { attributesIn, type WrittenAttribute } from "../../newsroom/story/directives.ts";
import type { Fields } from "./schema.ts";

/** Whether an attribute is none that its element has, or is given again further on, so that it says nothing. */
export function isOther(
  name: string,
  index: number,
  all: readonly WrittenAttribute[],
  known: readonly string[],
): boolean {
  return !known.includes(name) || all.findLastIndex((each) => each.name === name) !== index;
}

/**
 * A directive's opening line with other values, in which all other attributes stay as they are written.
 * @param opening from its colons on
 * @param known the attributes that its element has
 */
export function changedAttributes(
  opening: string,
  before: { fields: Fields; others: string },
  after: { fields: Fields; others: string },
  known: readonly string[],
): string {
  let line = opening;
  const names = new Set([...Object.keys(before.fields), ...Object.keys(after.fields)]);
  const changed = new Set([...names].filter((name) => before.fields[name] !== after.fields[name]));
  const all = attributesIn(opening);
  const keepsOthers = before.others === after.others;
  for (const [index, { name, written, at }] of [...all.entries()].reverse()) {
    const isNone = isOther(name, index, all, known);
    if (isNone ? keepsOthers : !changed.delete(name)) continue;
    const value = isNone ? undefined : after.fields[name];
    const head = line.slice(0, at);
    const tail = line.slice(at + written.length);
    line =
      value === undefined ? head.trimEnd() + tail : head + attribute(name, value, written) + tail;
  }
  const added = [...changed].flatMap((name) => {
    const value = after.fields[name];
    return value === undefined ? [] : [attribute(name, value)];
  });
  return withAdded(line, added).replace(/\{[ \t]*\}(?=\s*$)/, "");
}

function withAdded(line: string, added: readonly string[]): string {
  if (added.length === 0) return line;
  const braces = /^(.*\{)(.*?)([ \t]*)(\}\s*)$/.exec(line);
  const [, open, inner = "", space, close] = braces ?? [];
  if (open === undefined) return line.replace(/(\s*)$/, `{${added.join(" ")}}$1`);
  return `${open}${[...(inner.trim() === "" ? [] : [inner]), ...added].join(" ")}${space}${close}`;
}

/** An attribute with a value, in the quotation marks in which it was written. */
function attribute(name: string, value: string, written = ""): string {
  const plain = value.replace(/\s+/g, " ").trim();
  const [, before = `${name}=`, mark = '"'] = /^([^=]*=\s*)(["']?)/.exec(written) ?? [];
  const quote = mark === "" || (mark === "'" && plain.includes("'")) ? '"' : mark;
  const escaped = plain.replace(/&(?=#?\w+;)/g, "&amp;");
  return `${before}${quote}${escaped.replaceAll(quote, quote === '"' ? "&quot;" : "&#x27;")}${quote}`;
}
