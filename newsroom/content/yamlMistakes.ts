import { type Document, type ErrorCode, isMap, isSeq } from "yaml";

/** Where a value stands, for example `["hero", "alt"]`. */
export type FieldPath = ReadonlyArray<string | number>;

/** What is wrong with a YAML text, in an editor's words. */
export interface YamlMistake {
  message: string;
  remedy: string;
}

interface FoundMistake extends YamlMistake {
  /** In the text that was parsed. */
  offset: number;
  /** What cannot be used because of it; empty where that is not known. */
  path: FieldPath;
}

/** What a message can quote. */
interface Context {
  /** The line, without the space around it. */
  line: string;
  /** The name of the field in which it stands, where there is one. */
  name: string;
  /** What stands behind the field's colon in that line. */
  value: string;
  /** The text from the mistake to the end of its line. */
  rest: string;
  /** The parser's own words, which tell some mistakes of one code apart. */
  original: string;
}

const QUOTE_IT = "put the whole value in quotes";

/** Mistakes that cost one value; after any other the rest of the field cannot be trusted. */
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

/** The parser's codes in words. A code that is not in it does not compile. */
const WORDS: Record<ErrorCode, (context: Context) => YamlMistake> = {
  ALIAS_PROPS: sign,
  BAD_ALIAS: sign,
  BAD_PROP_ORDER: sign,
  BAD_SCALAR_START: sign,
  MULTIPLE_ANCHORS: sign,
  MULTIPLE_TAGS: sign,
  TAG_RESOLVE_FAILED: sign,
  BAD_COLLECTION_TYPE: unknown,
  IMPOSSIBLE: unknown,
  KEY_OVER_1024_CHARS: noField,
  MISSING_CHAR(context) {
    const { original, name } = context;
    if (/closing/.test(original)) {
      return {
        message: `${of(name)} opens with a quotation mark that is never closed`,
        remedy: "write the same mark at its end, or take the first one away",
      };
    }
    if (/end with/.test(original)) return openBracket(context);
    return noField(context);
  },
  MULTILINE_IMPLICIT_KEY: noField,
  BLOCK_AS_IMPLICIT_KEY(context) {
    const { name, value } = context;
    if (/^[?:-](?:\s|$)/.test(value)) return sign(context);
    return {
      message: `${of(name)} has a colon in it: “${short(value)}”`,
      remedy: `put it in quotes: ${name}: ${quoted(value)}`,
    };
  },
  BLOCK_IN_FLOW: ({ name }) => ({
    message: `${of(name)} has a colon in it`,
    remedy: QUOTE_IT,
  }),
  BAD_DIRECTIVE: sign,
  BAD_DQ_ESCAPE: ({ rest }) => ({
    message: `“${rest.slice(0, 2)}” means nothing between double quotation marks`,
    remedy: "write \\\\ for a backslash, or use single quotation marks",
  }),
  BAD_INDENT(context) {
    if (/end with/.test(context.original)) return openBracket(context);
    return {
      message: `“${short(context.line)}” is indented otherwise than the lines that it belongs to`,
      remedy: "begin the fields of one group in the same column",
    };
  },
  DUPLICATE_KEY: ({ name }) => twice(name),
  MULTIPLE_DOCS: ({ line }) => ({
    message: `the line “${short(line)}” ends the fields, and more stands below it`,
    remedy: "take the line out",
  }),
  NON_STRING_KEY: noField,
  RESOURCE_EXHAUSTION: unknown,
  TAB_AS_INDENT: () => ({
    message: "the line is indented with a tab",
    remedy: "indent it with spaces",
  }),
  UNEXPECTED_TOKEN(context) {
    const { original, rest, name, value } = context;
    if (/seq-ind on same line/.test(original)) {
      return {
        message: `the entry “${short(rest)}” stands in the line of its field`,
        remedy: `write each “- …” in a line of its own below “${name}:”, or put the value in quotes`,
      };
    }
    if (/Block scalar header/.test(original)) {
      return {
        message: `behind ${value.slice(0, 1)} nothing can stand in the same line`,
        remedy: `begin the text in the next line, indented; or put it in quotes: ${name}: ${quoted(value)}`,
      };
    }
    if (/^[\]},]/.test(rest)) {
      return {
        message: `“${rest.slice(0, 1)}” in ${of(name)} closes or parts nothing`,
        remedy: `take it out, or ${QUOTE_IT}`,
      };
    }
    if (/^["'[{]/.test(value)) {
      return {
        message: `${of(name)} ends before “${short(rest)}”: ${
          /^["']/.test(value) ? "a quotation mark" : "a bracket"
        } closes there`,
        remedy: `put all of it in quotes: ${name}: ${quoted(value)}`,
      };
    }
    return unknown(context);
  },
};

/** What the parser has found, one mistake a line, without those that only follow from another one. */
export function yamlMistakes(
  document: Document.Parsed,
  text: string,
  most = Number.POSITIVE_INFINITY,
): FoundMistake[] {
  const found: FoundMistake[] = [];
  const lines = new Set<number>();
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    const local = LOCAL.has(code);
    if (found.length >= most) break;
    if (!local && found.length > 0) continue;
    const at = code === "BLOCK_AS_IMPLICIT_KEY" ? belowItsValue(text, pos[0]) : undefined;
    const offset = at?.offset ?? (code === "BAD_INDENT" ? belowNotes(text, pos[0]) : pos[0]);
    const start = text.lastIndexOf("\n", offset - 1) + 1;
    if (lines.has(start)) continue;
    lines.add(start);
    const path = pathAt(document, pos[0]);
    const line = lineFrom(text, start);
    const own = path.findLast((part) => typeof part === "string");
    // Within brackets the field's name does not stand at the start of the line.
    const name = String((local ? own : undefined) ?? (nameIn(line) || own || ""));
    const context: Context = {
      line,
      name,
      value: valueIn(line, name),
      rest: lineFrom(text, offset),
      original: message,
    };
    found.push({
      offset,
      path: local ? path : path.slice(0, 1),
      ...(at ? indentedBelow(context) : WORDS[code](context)),
    });
  }
  return found;
}

/**
 * A value with a colon that begins another field, where that is the first thing wrong. What follows it is
 * misread, so that the text is best read again without the value.
 */
export function colonInValue(
  document: Document.Parsed,
  text: string,
): (FoundMistake & { end: number }) | undefined {
  const [error] = document.errors;
  if (error?.code !== "BLOCK_AS_IMPLICIT_KEY" || belowItsValue(text, error.pos[0]))
    return undefined;
  const [first] = yamlMistakes(document, text, 1);
  const end = text.indexOf("\n", error.pos[0]);
  return first && { ...first, end: end < 0 ? text.length : end };
}

/** A line at the margin that is no field, no note and no entry of a list. */
export function noField({ line }: Pick<Context, "line">): YamlMistake {
  const glued = /^([\w-]+):(\S.*)$/.exec(line);
  if (glued) {
    return {
      message: `there is no space behind the colon of “${short(line)}”`,
      remedy: `write “${glued[1]}: ${short(glued[2] ?? "")}”`,
    };
  }
  return {
    message: `“${short(line)}” is no field: it has no name with a colon`,
    remedy: "write “name: value”; indent the line if it goes on with the one above, or take it out",
  };
}

export function twice(name: string): YamlMistake {
  return { message: `“${name}” stands twice`, remedy: "keep one of the two" };
}

/** YAML takes some signs at the start of a value for instructions of its own. */
function sign({ name, value, rest }: Context): YamlMistake {
  const isInBrackets = /^[[{]/.test(value) && !value.startsWith(rest);
  const whole = isInBrackets ? (/^[^,\]}]*/.exec(rest)?.[0].trim() ?? rest) : value || rest;
  return {
    message: `${of(name)} cannot begin with ${/^\S/.exec(rest)?.[0] ?? "this sign"}: “${short(rest)}”`,
    remedy: `put it in quotes: ${name && !isInBrackets ? `${name}: ` : ""}${quoted(whole)}`,
  };
}

function unknown({ line }: Context): YamlMistake {
  return {
    message: `the line “${short(line)}” cannot be read`,
    remedy: "put values with signs like : # [ { in quotes, and check the indentation",
  };
}

function openBracket({ name, value }: Context): YamlMistake {
  const open = /[[{]/.exec(value)?.[0] ?? "[";
  return {
    message: `${of(name)} opens a bracket ${open} that is never closed`,
    remedy: `write ${open === "{" ? "}" : "]"} at its end, or ${QUOTE_IT}`,
  };
}

function indentedBelow({ line, name }: Context): YamlMistake {
  return {
    message: `“${short(line)}” is indented as if it went on with ${of(name)}, which has a value already`,
    remedy:
      "begin the line in the column of the field that it belongs beside, or put the value in quotes",
  };
}

/** Where a field is written below a value, indented, it is that line which is wrong. */
function belowItsValue(text: string, offset: number): { offset: number } | undefined {
  if (/:(?:\s|$)/.test(lineFrom(text, offset))) return undefined;
  const below = /\n[ \t]*(?=[^\n]*:(?:\s|$))/g;
  below.lastIndex = offset;
  const found = below.exec(text);
  return found ? { offset: found.index + found[0].length } : undefined;
}

/** The place itself, or the first line below it that is no note and not empty. */
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

function of(name: string): string {
  return name ? `the value of “${name}”` : "a value";
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The text as a YAML value in quotes that means just it. */
function quoted(text: string): string {
  const plain = text.replace(/^(["'])(.*)\1$/, "$2");
  return /["\\]/.test(plain) ? `'${plain.replaceAll("'", "''")}'` : `"${plain}"`;
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
