import { type Document, type ErrorCode, isMap, isSeq } from "yaml";
import { unclosedValue } from "./unclosedValue.ts";
import {
  indentedBelow,
  MESSAGES,
  type MistakeContext,
  UNCLOSED,
  type YamlMistake,
} from "./yamlMessages.ts";

/** Path of a value, for example `["hero", "alt"]`. */
export type FieldPath = ReadonlyArray<string | number>;

interface FoundMistake extends YamlMistake {
  /** In the text that was parsed. */
  offset: number;
  /** The value that cannot be used because of it; empty if unknown. */
  path: FieldPath;
}

/** Mistakes that make one value unusable; any other makes its whole field unusable. */
const LOCAL: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "ALIAS_PROPS",
  "BAD_ALIAS",
  "BAD_DQ_ESCAPE",
  "BAD_PROP_ORDER",
  "BAD_SCALAR_START",
  "BLOCK_AS_IMPLICIT_KEY",
  "BLOCK_IN_FLOW",
  "MULTIPLE_ANCHORS",
  "MULTIPLE_TAGS",
  "TAG_RESOLVE_FAILED",
]);

/** The parser's errors, at most one a line, without those caused by an earlier one. */
export function yamlMistakes(
  document: Document.Parsed,
  text: string,
  most = Number.POSITIVE_INFINITY,
): FoundMistake[] {
  const found: FoundMistake[] = [];
  const lines = new Set<number>();
  for (const error of [...document.errors, ...document.warnings]) {
    const { code, message, pos } = error;
    const unclosed = found.length === 0 ? unclosedValue(error, text) : undefined;
    const local = LOCAL.has(code) && !unclosed;
    if (found.length >= most) break;
    if (!local && found.length > 0) continue;
    const below =
      code === "BLOCK_AS_IMPLICIT_KEY" && !unclosed ? belowItsValue(text, pos[0]) : undefined;
    const offset =
      below ??
      (code === "BAD_INDENT" ? belowNotes(text, unclosed?.offset ?? pos[0]) : undefined) ??
      unclosed?.offset ??
      pos[0];
    const start = startOfLine(text, offset);
    if (lines.has(start)) continue;
    lines.add(start);
    const path = pathAt(document, unclosed?.offset ?? pos[0]);
    const line = lineFrom(text, start);
    const own = path.findLast((part) => typeof part === "string");
    // Within brackets a field's name is not at the start of the line.
    const isInside = local || unclosed;
    const name = below
      ? nameAbove(text, below)
      : String((isInside ? own : undefined) ?? (nameIn(line) || own || ""));
    const context: MistakeContext = {
      line,
      name,
      value: valueIn(line, name),
      rest: lineFrom(text, offset),
      original: message,
    };
    const say = unclosed ? UNCLOSED[unclosed.kind] : below ? indentedBelow : MESSAGES[code];
    found.push({
      offset,
      path: local ? path : path.slice(0, 1),
      ...say(context),
    });
  }
  return found;
}

/**
 * A value with an unquoted colon, where that is the first mistake. The parser misreads what follows it, so the text has
 * to be parsed again without that value.
 */
export function colonInValue(
  document: Document.Parsed,
  text: string,
): (FoundMistake & { end: number }) | undefined {
  const [error] = document.errors;
  if (error?.code !== "BLOCK_AS_IMPLICIT_KEY" || !/^Nested/.test(error.message)) return undefined;
  const isOther = belowItsValue(text, error.pos[0]) !== undefined || unclosedValue(error, text);
  if (isOther) return undefined;
  const [first] = yamlMistakes(document, text, 1);
  const end = text.indexOf("\n", error.pos[0]);
  return first && { ...first, end: end < 0 ? text.length : end };
}

/** Offset of a field that is indented below a value; that line is the mistake. */
function belowItsValue(text: string, offset: number): number | undefined {
  if (/:(?:\s|$)/.test(lineFrom(text, offset))) return undefined;
  const below = /\n[ \t]*(?=[^\n]*:(?:\s|$))/g;
  below.lastIndex = offset;
  const found = below.exec(text);
  return found ? found.index + found[0].length : undefined;
}

/** Name of the field in the nearest line above that is indented less than the line at an offset. */
function nameAbove(text: string, offset: number): string {
  const indent = offset - startOfLine(text, offset);
  const above = text.slice(0, startOfLine(text, offset)).split("\n");
  return nameIn(above.findLast((line) => line.trim() && line.search(/\S/) < indent)?.trim() ?? "");
}

function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** The offset, moved past comments and empty lines. */
function belowNotes(text: string, offset: number): number {
  const notes = /(?:[ \t]*(?:#[^\n]*)?\n)*/y;
  notes.lastIndex = offset;
  return offset + (notes.exec(text)?.[0].length ?? 0);
}

function lineFrom(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? undefined : end).trim();
}

function nameIn(line: string): string {
  return /^(?:-\s+)*["']?([^:"']*?)["']?\s*:(?:\s|$)/.exec(line)?.[1] ?? "";
}

function valueIn(line: string, name: string): string {
  const own = line.indexOf(`${name}:`);
  return name === "" || own < 0 ? line : line.slice(own + name.length + 1).trim();
}

interface Ranged {
  range?: [number, number, number] | null;
}

/** The field in which an offset lies: the innermost one whose name begins before it. */
function pathAt(document: Document.Parsed, offset: number): FieldPath {
  const path: Array<string | number> = [];
  let node: unknown = document.contents;
  for (;;) {
    if (isMap(node)) {
      const pair = node.items.findLast(({ key }) => startOf(key) < offset);
      const key = (pair?.key as { value?: unknown } | undefined)?.value;
      if (!pair || key === undefined || key === null) return path;
      path.push(String(key));
      node = pair.value;
    } else if (isSeq(node)) {
      const index = node.items.findLastIndex((item) => startOf(item) <= offset);
      if (index < 0) return path;
      path.push(index);
      node = node.items[index];
    } else return path;
  }
}

function startOf(node: unknown): number {
  return (node as Ranged | null | undefined)?.range?.[0] ?? Number.POSITIVE_INFINITY;
}
