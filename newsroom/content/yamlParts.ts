import { type Document, type ParseOptions, parseDocument } from "yaml";

/** A part of a text that is parsed by itself, at its offset in the text. */
export interface Part {
  start: number;
  text: string;
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
 * A field without unindented lines that do not belong to it, if it cannot be parsed with them. They
 * are replaced by spaces, so that offsets stay the same.
 */
export function withoutLooseLines(part: Part): { text: string; loose: Part[] } {
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
