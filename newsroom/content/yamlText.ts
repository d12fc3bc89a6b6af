import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  type Scalar,
} from "yaml";
import { codePointName, readValue } from "./decodeText.ts";
import {
  colonInValue,
  type FieldPath,
  noField,
  twice,
  type YamlMistake,
  yamlMistakes,
} from "./yamlMistakes.ts";

/** A place in a file; both count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** A YAML text that has been read, as far as it can be. */
export interface YamlText {
  /** Plain data: text, numbers, yes or no, null, lists, groups. Undefined when nothing is there. */
  value: unknown;
  mistakes: Array<Position & YamlMistake>;
  /** Whether a value is left out, or not whole, because of a mistake that is reported. */
  isUnreadable(path: FieldPath): boolean;
  /** Where a value stands, or its nearest parent that exists; else undefined. */
  positionOf(path: FieldPath): Position | undefined;
}

/** A stretch of the text that is read by itself. */
interface Part {
  start: number;
  text: string;
}

/** More values than any file of a newspaper has; a few aliases of aliases can make billions. */
const MOST_VALUES = 100_000;

/** Each costs a reading of the field in which it is, which is short in every paper. */
const MOST_COLONS = 20;
const LONGEST_FIELD = 20_000;

/**
 * Reads YAML 1.2, the only reader of it that the content folder has. A mistake costs the field in which
 * it is, and no other one: when the text as a whole cannot be read, each of its fields is read by itself.
 * Values come as `readValue` has them, without space around; an empty one is null.
 * @param text with LF line ends, as `readText` gives it
 */
export function readYaml(text: string): YamlText {
  const lines = new LineCounter();
  const whole = parse({ start: 0, text }, lines);
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const isWhole = isReadable(whole);
  const parts = isWhole ? [{ start: 0, text }] : fieldsOf(text);
  const reader = new Reader(position);
  let value: unknown;
  if (isWhole) value = reader.readWhole(whole, { start: 0, text });
  else {
    const data = {};
    value = data;
    for (const part of parts) reader.readField(data, part);
    // What is wrong only between fields that are right by themselves.
    if (reader.mistakes.length === 0) reader.report(whole, { start: 0, text });
  }
  const { unreadable } = reader;
  return {
    value,
    mistakes: reader.mistakes,
    isUnreadable: (path) =>
      unreadable.size > 0 &&
      [...path, ""].some((_, length) => unreadable.has(JSON.stringify(path.slice(0, length)))),
    // Read again when it is asked for: ten thousand trees are too many to keep.
    positionOf(path) {
      for (const part of parts) {
        const offset = offsetOf(parse(part), path);
        if (offset !== undefined) return position(part.start + offset);
      }
      return undefined;
    },
  };
}

function parse({ text }: Part, lineCounter?: LineCounter): Document.Parsed {
  return parseDocument(text, {
    ...(lineCounter ? { lineCounter } : {}),
    version: "1.2",
    prettyErrors: false,
    // Found by hand: a field that stands twice does not make the others unreadable.
    uniqueKeys: false,
    logLevel: "error",
  }) as Document.Parsed;
}

function isReadable(document: Document.Parsed): boolean {
  // A warning says that a word with ! in front has been left out.
  return document.errors.length === 0 && document.warnings.length === 0;
}

/** A line that begins a field at the margin. */
const FIELD_LINE =
  /^(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|[^\s#"'[\]{},&*!|>%@`-][^\n]*?)[ \t]*:(?:\s|$)/;

/** The text in stretches of one field each, and of lines at the margin that are none. */
function fieldsOf(text: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const part = parts.at(-1);
    const begins = FIELD_LINE.test(line) || !part || /^(?:---|\.\.\.)(?:\s|$)/.test(line);
    if (begins) parts.push({ start, text: line });
    else part.text += `\n${line}`;
    start += line.length + 1;
  }
  return parts.filter((part) => !/^(?:---\s*)?$/.test(part.text.trim()));
}

/**
 * A field without the lines at the margin that have nothing to do with it, where they are what keeps it
 * from being read. They leave spaces, so that every offset is as it was.
 */
function withoutLooseLines(part: Part): { text: string; loose: Part[] } {
  const loose: Part[] = [];
  let start = 0;
  const kept = part.text.split("\n").map((line, index) => {
    const at = part.start + start;
    start += line.length + 1;
    if (index === 0 || !/^[^\s#\]}-]/.test(line)) return line;
    loose.push({ start: at, text: line });
    return " ".repeat(line.length);
  });
  const text = kept.join("\n");
  const helps =
    loose.length > 0 && !isReadable(parse(part)) && isReadable(parse({ ...part, text }));
  return helps ? { text, loose } : { text: part.text, loose: [] };
}

/** What stands around a value. */
interface Around {
  document: Document.Parsed;
  part: Part;
  path: FieldPath;
  /** The lists and groups that the value is in. */
  open: readonly unknown[];
}

class TooManyValues extends Error {}

/** Makes plain data of YAML's nodes and writes down what cannot be. */
class Reader {
  readonly mistakes: Array<Position & YamlMistake> = [];
  readonly unreadable = new Set<string>();
  private readonly meant = new Map<Alias, unknown>();
  private count = 0;

  constructor(private readonly position: (offset: number) => Position) {}

  /** A text that can be read as a whole. */
  readWhole(document: Document.Parsed, part: Part): unknown {
    try {
      return this.valueOf(document.contents, { document, part, path: [], open: [] });
    } catch (error) {
      if (!(error instanceof TooManyValues)) throw error;
      this.unreadable.add("[]");
      this.mistake(part.start, TOO_MANY);
      return {};
    }
  }

  /** One field by itself, into the data. */
  readField(data: Record<string, unknown>, part: Part): void {
    const { text, loose } = withoutLooseLines(part);
    for (const line of loose) this.mistake(line.start, noField({ line: line.text.trim() }));
    const before = this.mistakes.length;
    const colons = this.withoutColons({ ...part, text });
    const { own } = colons;
    const document = parse(own);
    const unusable = this.report(document, own);
    const { contents } = document;
    const first = FIELD_LINE.test(text) ? [nameOf(text)] : [];
    for (const path of [...colons.paths, ...unusable]) {
      const named = path.length > 0 ? path : first;
      if (named.length > 0) this.unreadable.add(JSON.stringify(named));
    }
    if (!isMap(contents)) {
      if (contents && before === this.mistakes.length) {
        this.mistake(part.start, noField({ line: text.split("\n")[0]?.trim() ?? "" }));
      }
      return;
    }
    // Behind a mistake the parser takes lines of the field for fields of their own.
    if (unusable.length > 0) contents.items.splice(1);
    const value = this.readWhole(document, own);
    for (const [name, each] of Object.entries(value ?? {})) {
      if (!Object.hasOwn(data, name)) define(data, name, each);
      else if (!this.unreadable.has(JSON.stringify([name]))) this.mistake(part.start, twice(name));
    }
  }

  /** The field with an empty value in place of each that has a colon in it. */
  private withoutColons(part: Part): { own: Part; paths: FieldPath[] } {
    const paths: FieldPath[] = [];
    let { text } = part;
    for (;;) {
      // The parser names those that are left, but may misread what follows them.
      const tooMany = paths.length >= MOST_COLONS || text.length > LONGEST_FIELD;
      const found = tooMany ? undefined : colonInValue(parse({ ...part, text }), text);
      if (!found) return { own: { ...part, text }, paths };
      const { offset, end, path, message, remedy } = found;
      this.mistake(part.start + offset, { message, remedy });
      paths.push(path);
      text = text.slice(0, offset) + '""'.padEnd(end - offset) + text.slice(end);
    }
  }

  /** Says what the parser has found. @returns the paths of what cannot be used because of it */
  report(document: Document.Parsed, part: Part): FieldPath[] {
    if (isReadable(document)) return [];
    const found = yamlMistakes(document, part.text);
    for (const { offset, message, remedy } of found) {
      this.mistake(part.start + offset, { message, remedy });
    }
    return found.map(({ path }) => path);
  }

  private valueOf(node: unknown, at: Around): unknown {
    this.count += 1;
    if (this.count > MOST_VALUES) throw new TooManyValues();
    if (this.unreadable.size > 0 && this.unreadable.has(JSON.stringify(at.path))) return null;
    if (isAlias(node)) return this.aliased(node, at);
    const open = [...at.open, node];
    if (isMap(node)) return this.group(node.items, { ...at, open });
    if (isSeq(node)) {
      return node.items.map((item, index) =>
        this.valueOf(item, { ...at, path: [...at.path, index], open }),
      );
    }
    if (!isScalar(node)) return null;
    const { value } = node;
    if (typeof value === "string") {
      const { text, control } = readValue(value);
      if (control !== undefined) return this.leaveOut(node, at, invisible(control));
      this.findCutOff(node, at);
      return INVISIBLE.test(text) ? null : text.trim();
    }
    if (typeof value === "number" || typeof value === "boolean" || value === null) return value;
    return this.leaveOut(node, at, NO_VALUE);
  }

  /** “Team #1 wins”: what follows the # is a note to YAML, and seldom to whoever wrote it. */
  private findCutOff(node: Scalar, at: Around): void {
    const end = node.range?.[1];
    if (node.type !== "PLAIN" || end === undefined) return;
    const note = /^[ \t]+(#[^\s#].*)/.exec(at.part.text.slice(end, end + 80));
    if (note?.[1]) this.mistake(at.part.start + end, cutOff(note[1]));
  }

  private group(items: readonly Pair[], at: Around): Record<string, unknown> {
    const data: Record<string, unknown> = {};
    for (const { key, value } of items) {
      const offset = at.part.start + (offsetOfNode(key) ?? offsetOfNode(value) ?? 0);
      const name = isScalar(key) && isPlain(key.value) ? readValue(String(key.value)).text : "";
      if (name === "") this.mistake(offset, NO_NAME);
      else if (Object.hasOwn(data, name)) this.mistake(offset, twice(name));
      else define(data, name, this.valueOf(value, { ...at, path: [...at.path, name] }));
    }
    return data;
  }

  private aliased(node: Alias, at: Around): unknown {
    // The document is searched for it each time, and the same reference may be met a thousand times.
    if (!this.meant.has(node)) this.meant.set(node, node.resolve(at.document));
    const meant = this.meant.get(node);
    // A value that has itself for a part would have no end.
    if (meant === undefined || at.open.includes(meant)) {
      return this.leaveOut(node, at, noAnchor(node.source));
    }
    return this.valueOf(meant, at);
  }

  private leaveOut(node: unknown, at: Around, mistake: YamlMistake): null {
    this.unreadable.add(JSON.stringify(at.path));
    this.mistake(at.part.start + (offsetOfNode(node) ?? 0), mistake);
    return null;
  }

  private mistake(offset: number, mistake: YamlMistake): void {
    this.mistakes.push({ ...this.position(offset), ...mistake });
  }
}

/** Spaces of every width, and signs that take none, are no words. */
const INVISIBLE = /^[\p{Z}\p{C}]*$/u;

const TOO_MANY: YamlMistake = {
  message: `the fields have more than ${MOST_VALUES} values, most of them by reference`,
  remedy: "write values out instead of repeating them with & and *",
};

const NO_VALUE: YamlMistake = {
  message: "this value is neither text nor a number",
  remedy: "write it as text, without a word that starts with ! in front",
};

const NO_NAME: YamlMistake = {
  message: "a field has no name that is plain text",
  remedy: "write “name: value”",
};

function invisible(control: string): YamlMistake {
  return {
    message: `the value has a character that cannot be seen (${codePointName(control)})`,
    remedy: "take it out",
  };
}

function cutOff(note: string): YamlMistake {
  return {
    message: `“${note}” is left out: a # behind a space begins a note`,
    remedy: "put the whole value in quotes, or write a space behind the # if it is a note",
  };
}

function noAnchor(name: string): YamlMistake {
  return {
    message: `“*${name}” refers to a value that does not stand above it`,
    remedy: `put values that start with * in quotes: "*${name}"`,
  };
}

/** The name of the field that a stretch begins with. */
function nameOf(text: string): string {
  const written = text.slice(0, text.indexOf(":")).trim();
  return written.replace(/^(["'])(.*)\1$/, "$2");
}

function isPlain(value: unknown): boolean {
  return value !== null && typeof value !== "object";
}

/** Sets a field of any name; one like __proto__ too. */
function define(data: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(data, name, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

function offsetOfNode(node: unknown): number | undefined {
  return (node as { range?: number[] | null } | null | undefined)?.range?.[0];
}

/** Offset of a value or of its nearest parent; undefined when neither is there. */
function offsetOf(document: Document, path: FieldPath): number | undefined {
  let found: number | undefined;
  let node: unknown = document.contents;
  for (const key of path) {
    const isIndex = isSeq(node) && typeof key === "number";
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      : undefined;
    const item = isIndex ? (node as { items: unknown[] }).items[key] : pair?.key;
    const offset = offsetOfNode(item);
    if (offset === undefined) break;
    found = offset;
    node = isIndex ? item : pair?.value;
  }
  return found;
}
