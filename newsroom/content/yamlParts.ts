import { type Document, type ParseOptions, parseDocument } from "yaml";

/** A part of a text that is parsed by itself, at its offset in the text. */
export interface Part {
  start: number;
  text: string;
  /** Whether its value is in brackets that close in a line of their own. */
  inBrackets?: boolean;
}

/** Parses one part as YAML 1.2. */
export function parse(
  { text }: Part,
  options: Pick<ParseOptions, "keepSourceTokens" | "lineCounter"> = {},
): Document.Parsed {
  return parseDocument(text, {
    ...options,
    version: "1.2",
    prettyErrors: false,
    // Duplicates are reported by YamlReader, so that all other fields stay readable.
    uniqueKeys: false,
    logLevel: "error",
  }) as Document.Parsed;
}

/** Whether the parser reported nothing. */
export function isReadable(document: Document.Parsed): boolean {
  // A warning means that a tag (!word) was dropped.
  return document.errors.length === 0 && document.warnings.length === 0;
}

/** A line that begins a field in the first column. */
export const FIELD_LINE =
  /^(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|[^\s#"'[\]{},&*!|>%@`-][^\n]*?)[ \t]*:(?:\s|$)/;

/** Splits a text into parts of one field each, and lines in the first column that begin none. */
export function fieldParts(text: string): Part[] {
  const parts: Part[] = [];
  const lines = text.split("\n");
  let start = 0;
  let closing = -1;
  for (const [index, line] of lines.entries()) {
    const part = parts.at(-1);
    const begins =
      index > closing && (FIELD_LINE.test(line) || !part || /^(?:---|\.\.\.)(?:\s|$)/.test(line));
    if (begins || !part) {
      closing = closingLine(lines, index) ?? closing;
      parts.push({ start, text: line, inBrackets: closing > index });
    } else part.text += `\n${line}`;
    start += line.length + 1;
  }
  return parts.filter((part) => !/^(?:---\s*)?$/.test(part.text.trim()));
}

/** Lines of a value in brackets at most, whose closing line is looked for. */
const MOST_LINES = 100;

/**
 * Index of the line of closing brackets alone that ends the value of a field. Lines up to it belong to that value
 * even if they are not indented.
 */
function closingLine(lines: readonly string[], field: number): number | undefined {
  const value = /:[ \t]+(?=[[{])(.*)$/.exec(lines[field] ?? "")?.[1];
  if (value === undefined) return undefined;
  let depth = depthOf(value);
  for (let index = field + 1; depth > 0 && index <= field + MOST_LINES; index += 1) {
    const line = lines[index];
    if (line === undefined) return undefined;
    depth += depthOf(line);
    if (depth <= 0) return /^[\]}]+[ \t]*(?:#.*)?$/.test(line) ? index : undefined;
  }
  return undefined;
}

/** Brackets that a line opens, less those that it closes; without those in quotations and notes. */
function depthOf(line: string): number {
  let depth = 0;
  for (const [mark] of line.matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|\s#.*|[[{\]}]/g)) {
    if (mark === "[" || mark === "{") depth += 1;
    else if (mark === "]" || mark === "}") depth -= 1;
  }
  return depth;
}

/**
 * A field without unindented lines that do not belong to it, if it cannot be parsed with them. They
 * are replaced by spaces, so that offsets stay the same.
 */
export function withoutLooseLines(part: Part): { text: string; loose: Part[] } {
  if (part.inBrackets) return { text: part.text, loose: [] };
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

/** The name of the field that a part begins with. */
export function nameOf(text: string): string {
  const written = text.slice(0, text.indexOf(":")).trim();
  return written.replace(/^(["'])(.*)\1$/, "$2");
}
