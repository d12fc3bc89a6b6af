import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { withEditedLines } from "./lineEdits.ts";
import { normalText } from "./normalText.ts";

const FRONT_MATTER = /^(---[ \t]*\n)((?:[\s\S]*?\n)??)((?:---|\.\.\.)[ \t]*(?:\n|$))/;

/** Where a value stands in the front matter: `["hero", "alt"]`, `["corrections", 0, "text"]`. */
export type ValuePath = readonly [string, ...(string | number)[]];

/** A value of the front matter, without `undefined`. */
export type FieldValue =
  | string
  | number
  | boolean
  | null
  | readonly FieldValue[]
  | { readonly [name: string]: FieldValue };

/**
 * Sets or removes one value of the front matter. All other lines keep their bytes, and comments stay.
 * @param text the decoded file, not normalised
 * @param value undefined removes it, and a group that has nothing else
 * @param below fields below the last of which a new one is put; without any of them, it is put at the end
 * @throws Error if there is no readable front matter, or no way to write the value into it
 */
export function withValue(
  text: string,
  path: ValuePath,
  value: FieldValue | undefined,
  below: readonly string[] = [],
): string {
  const plain = normalText(text);
  const match = FRONT_MATTER.exec(plain);
  if (!match) throw new Error("there is no front matter");
  const [whole, open = "", yaml = "", close = ""] = match;
  const edited = open + edit(yaml, path, value, below) + close + plain.slice(whole.length);
  return withEditedLines(text, edited);
}

/** The same for a file that is YAML as a whole, such as site.yaml. */
export function withYamlValue(
  text: string,
  path: ValuePath,
  value: FieldValue | undefined,
  below: readonly string[] = [],
): string {
  return withEditedLines(text, edit(normalText(text), path, value, below));
}

/**
 * The values of the front matter, as YAML reads them.
 * @returns undefined if there is none, or if it cannot be read
 */
export function valuesOf(text: string): Record<string, unknown> | undefined {
  const match = FRONT_MATTER.exec(normalText(text));
  const document = match && readable(match[2] ?? "");
  return document ? dataOf(document) : undefined;
}

/** The values of a file that is YAML as a whole; undefined if it cannot be read. */
export function yamlValuesOf(text: string): Record<string, unknown> | undefined {
  const document = readable(normalText(text));
  return document && dataOf(document);
}

function readable(yaml: string): Document.Parsed | undefined {
  const document = parseDocument(yaml, { version: "1.2", logLevel: "error" });
  const isReadable =
    document.errors.length === 0 && (document.contents === null || isMap(document.contents));
  return isReadable ? document : undefined;
}

function dataOf(document: Document.Parsed): Record<string, unknown> {
  return (document.toJS({ maxAliasCount: 100 }) ?? {}) as Record<string, unknown>;
}

function edit(
  yaml: string,
  path: ValuePath,
  value: FieldValue | undefined,
  below: readonly string[],
): string {
  const document = readable(yaml);
  if (!document) throw new Error("the front matter is not readable");
  const wanted = changed(dataOf(document), path, value) as Record<string, FieldValue>;
  const [field] = path;
  // The narrowest change that says what it should; a whole field where its syntax allows none.
  const attempts = [
    () => narrowEdit(yaml, document, path, value, wanted, below),
    () => narrowEdit(yaml, document, [field], wanted[field], wanted, below),
  ];
  for (const attempt of attempts) {
    const edited = attempt();
    const result = edited === undefined ? undefined : readable(edited);
    if (edited !== undefined && result && isSame(dataOf(result), wanted)) return edited;
  }
  throw new Error(`“${field}” cannot be changed as it is written; write it anew`);
}

/** Data with one value set, or removed together with groups that are empty without it. */
function changed(data: unknown, [at, ...rest]: readonly (string | number)[], value: unknown) {
  if (Array.isArray(data)) {
    const inside = rest.length > 0 ? changed(data[Number(at)] ?? {}, rest, value) : value;
    const list = [...data];
    if (inside === undefined) list.splice(Number(at), 1);
    else list[Number(at)] = inside;
    return rest.length > 0 || list.length > 0 ? emptied(list) : undefined;
  }
  const record: Record<string, unknown> = { ...(data as Record<string, unknown> | null) };
  const key = String(at);
  const begun = record[key] ?? (typeof rest[0] === "number" ? [] : {});
  const inside: unknown = rest.length > 0 ? changed(begun, rest, value) : value;
  const isEmpty = rest.length > 0 && emptied(inside) === undefined;
  if (inside === undefined || isEmpty) delete record[key];
  else record[key] = inside;
  return record;
}

/** Undefined for a list or a group without entries. */
function emptied(value: unknown): unknown {
  return value !== null && typeof value === "object" && Object.keys(value).length === 0
    ? undefined
    : value;
}

/** @returns undefined where this way leads nowhere */
function narrowEdit(
  yaml: string,
  document: Document.Parsed,
  path: readonly (string | number)[],
  value: FieldValue | undefined,
  wanted: Record<string, FieldValue>,
  below: readonly string[],
): string | undefined {
  let parent = document.contents as YAMLMap | YAMLSeq | null;
  for (const [depth, at] of path.entries()) {
    const isLast = depth === path.length - 1;
    const standing = parent === null ? undefined : entryOf(parent, at);
    if (standing && !isLast && isCollection(standing.value)) {
      parent = standing.value as YAMLMap | YAMLSeq;
      continue;
    }
    const above = path.slice(0, depth);
    // Of a list without the entry, its place has the next one.
    const isGone = isLast && value === undefined;
    const kept = isGone ? undefined : valueAt(wanted, path.slice(0, depth + 1));
    if (parent && isFlow(parent) && (!standing || kept === undefined)) {
      return replaced(yaml, parent, valueAt(wanted, above) ?? null);
    }
    if (standing) {
      if (kept !== undefined) return replaced(yaml, standing.value, kept, standing.after);
      const isOnly = parent !== null && parent.items.length === 1 && depth > 0;
      if (!isOnly) return withoutEntry(yaml, standing);
      return narrowEdit(yaml, document, above, undefined, wanted, below);
    }
    if (value === undefined) return yaml;
    return inserted(yaml, parent, at, kept ?? null, depth === 0 ? below : []);
  }
  return undefined;
}

/** An entry of a map or list. */
interface Entry {
  /** Where it begins: its key, or its value in a list. */
  start: number;
  /** Where its value may begin: behind the key and its colon. */
  after: number;
  value: Node | null;
}

function entryOf(parent: YAMLMap | YAMLSeq, at: string | number): Entry | undefined {
  if (isSeq(parent)) {
    const item = parent.items[Number(at)] as Node | undefined;
    const start = item?.range?.[0];
    return item && start !== undefined ? { start, after: start, value: item } : undefined;
  }
  const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(at));
  const range = (pair?.key as Scalar | undefined)?.range;
  if (!pair || !range) return undefined;
  return { start: range[0], after: range[1], value: pair.value as Node | null };
}

function valueAt(data: FieldValue, path: readonly (string | number)[]): FieldValue | undefined {
  let value: FieldValue | undefined = data;
  for (const at of path) {
    if (value === null || typeof value !== "object") return undefined;
    value = (value as Record<string | number, FieldValue>)[at];
  }
  return value;
}

function isFlow(node: Node | null): boolean {
  return isCollection(node) && node.flow === true;
}

/** Puts a value in the place of another one. */
function replaced(yaml: string, node: Node | null, value: FieldValue, key = 0): string | undefined {
  const [start, end] = node?.range ?? [];
  if (start === undefined || end === undefined) return undefined;
  const indent = indentAt(yaml, key > 0 ? key - 1 : start);
  if (isScalar(node) && !isGroup(value)) {
    // “published:” without a value has no space after its colon.
    const gap = start === end && !/\s$/.test(yaml.slice(0, start)) ? " " : "";
    const comment = yaml[end] === "#" ? " " : "";
    const text = scalarText(value, node as Scalar, indent);
    // A block scalar ends with its line.
    const close = /\n$/.test(yaml.slice(start, end)) ? "\n" : comment;
    return yaml.slice(0, start) + gap + text + close + yaml.slice(end);
  }
  if (isFlow(node)) return yaml.slice(0, start) + flowText(value) + yaml.slice(end);
  if (key === 0) return undefined;
  // Everything behind the colon, with a comment there kept.
  const lineEnd = endOfLine(yaml, key);
  const comment = /:[ \t]*(#[^\n]*)$/.exec(yaml.slice(key, lineEnd))?.[1];
  const close = end > start && yaml[end - 1] === "\n" ? end : endOfLine(yaml, end);
  const head = `${yaml.slice(0, key)}:${comment === undefined ? "" : ` ${comment}`}`;
  const text = isGroup(value) && !isPlainList(value) ? blockText(value, indent) : undefined;
  const body = text === undefined ? ` ${flowText(value)}\n` : `\n${text}`;
  return head + body + yaml.slice(yaml[close] === "\n" ? close + 1 : close);
}

/** Removes the lines of an entry; an entry that shares its first line is not removed this way. */
function withoutEntry(yaml: string, { start, after, value }: Entry): string | undefined {
  const lineStart = yaml.lastIndexOf("\n", start - 1) + 1;
  if (!/^[ \t]*(?:- +)?$/.test(yaml.slice(lineStart, start))) return undefined;
  const end = value?.range?.[1] ?? after;
  const next = yaml[end - 1] === "\n" ? end : endOfLine(yaml, Math.max(after, end)) + 1;
  return yaml.slice(0, lineStart) + yaml.slice(next);
}

/** Writes a new entry below the last of its neighbours. */
function inserted(
  yaml: string,
  parent: YAMLMap | YAMLSeq | null,
  at: string | number,
  value: FieldValue,
  below: readonly string[],
): string | undefined {
  const keyed = (indent: number) => {
    const head = `${" ".repeat(indent)}${keyText(String(at))}:`;
    return isGroup(value) && !isPlainList(value)
      ? `${head}\n${blockText(value, indent)}`
      : `${head} ${flowText(value)}\n`;
  };
  const entries = parent?.items ?? [];
  if (parent === null || entries.length === 0) return insertedAt(yaml, yaml.length, keyed(0));
  const keyAt = (index: number) => String((parent.items.at(index) as Pair<Scalar>).key.value);
  const first = entryOf(parent, isMap(parent) ? keyAt(0) : 0);
  if (!first) return undefined;
  const column = first.start - (yaml.lastIndexOf("\n", first.start - 1) + 1);
  if (isSeq(parent)) {
    const dash = /^([ \t]*)-[ \t]+$/.exec(yaml.slice(first.start - column, first.start));
    if (!dash) return undefined;
    const indent = (dash[1] ?? "").length;
    const body = isGroup(value) ? blockText([value], indent - 2) : undefined;
    const item = body ?? `${" ".repeat(indent)}- ${flowText(value)}\n`;
    const last = entryOf(parent, entries.length - 1);
    return last && insertedAt(yaml, endOfEntry(yaml, last), item);
  }
  const above = below
    .flatMap((name) => entryOf(parent, name) ?? [])
    .sort((a, b) => b.start - a.start)[0];
  if (above) return insertedAt(yaml, endOfEntry(yaml, above), keyed(column));
  // At the end of the front matter, also below its last comment.
  if (column === 0) return insertedAt(yaml, yaml.length, keyed(0));
  const last = entryOf(parent, keyAt(-1));
  return last && insertedAt(yaml, endOfEntry(yaml, last), keyed(column));
}

function insertedAt(yaml: string, at: number, lines: string): string {
  const open = at > 0 && yaml[at - 1] !== "\n" ? "\n" : "";
  return yaml.slice(0, at) + open + lines + yaml.slice(at);
}

/** Where the line below an entry begins. */
function endOfEntry(yaml: string, { after, value }: Entry): number {
  const end = Math.max(after, value?.range?.[1] ?? after);
  return yaml[end - 1] === "\n" ? end : Math.min(yaml.length, endOfLine(yaml, end) + 1);
}

function endOfLine(yaml: string, at: number): number {
  const end = yaml.indexOf("\n", at);
  return end < 0 ? yaml.length : end;
}

/** Columns by which the line of an offset is indented; of a list's entry, those of what follows its dash. */
function indentAt(yaml: string, at: number): number {
  const lineStart = yaml.lastIndexOf("\n", at - 1) + 1;
  return /^[ \t]*(?:- +)*/.exec(yaml.slice(lineStart))?.[0].length ?? 0;
}

function isGroup(value: FieldValue): boolean {
  return value !== null && typeof value === "object";
}

/** A list of names or numbers, which is written on one line. */
function isPlainList(value: FieldValue): boolean {
  return Array.isArray(value) && value.every((entry) => !isGroup(entry));
}

/** In the way in which the standing value is written, as far as the new one can be. */
function scalarText(value: FieldValue, standing: Scalar, indent: number): string {
  if (typeof value !== "string") return flowText(value);
  const inner = " ".repeat(indent + 2);
  switch (standing.type) {
    case "BLOCK_FOLDED":
    case "BLOCK_LITERAL": {
      if (/^\s|[ \t]$|\n\n|\t/.test(value) || value === "") return JSON.stringify(value);
      const isLiteral = value.includes("\n") || standing.type === "BLOCK_LITERAL";
      return `${isLiteral ? "|-" : ">-"}\n${inner}${value.replaceAll("\n", `\n${inner}`)}`;
    }
    case "QUOTE_SINGLE":
      return /[\n\t]|\p{Cc}/u.test(value)
        ? JSON.stringify(value)
        : `'${value.replaceAll("'", "''")}'`;
    case "QUOTE_DOUBLE":
      return JSON.stringify(value);
    default:
      return flowText(value);
  }
}

/** On one line. */
function flowText(value: FieldValue): string {
  if (value !== null && typeof value === "object") {
    if (Array.isArray(value)) return `[${value.map(flowText).join(", ")}]`;
    const pairs = Object.entries(value).map(
      ([key, inside]) => `${keyText(key)}: ${flowText(inside)}`,
    );
    return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
  }
  // The library breaks lines within quotes; JSON's strings are YAML's too (YAML 1.2, 1.3).
  if (typeof value === "string" && /\p{Cc}/u.test(value)) return JSON.stringify(value);
  // Within a list, so that signs of lists and groups are quoted too.
  return stringify([value], { collectionStyle: "flow", lineWidth: 0 })
    .trim()
    .replace(/^\[ /, "")
    .replace(/ \]$/, "");
}

/** Lines below a key at this column. */
function blockText(value: FieldValue, indent: number): string {
  const text = stringify(value, { lineWidth: 0, indent: 2 });
  return text.replace(/^(?=.)/gm, " ".repeat(indent + 2));
}

function keyText(key: string): string {
  return flowText(key);
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (one === null || other === null || typeof one !== "object" || typeof other !== "object") {
    return Number.isNaN(one) && Number.isNaN(other);
  }
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [ours, theirs] = [one as Record<string, unknown>, other as Record<string, unknown>];
  const names = Object.keys(ours);
  return (
    names.length === Object.keys(theirs).length &&
    names.every((name) => Object.hasOwn(theirs, name) && isSame(ours[name], theirs[name]))
  );
}
