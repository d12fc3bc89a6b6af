import { isCollection, isNode, isScalar, type Node, visit, type YAMLError } from "yaml";
import { parse } from "./yamlParts.ts";

/** A value whose opening mark has no closing one where the parser expects it. */
export interface UnclosedValue {
  kind: "quotation" | "brackets" | "unindented brackets";
  /** Of the opening mark; for brackets that close below, of the line that is not indented. */
  offset: number;
}

/** A line that begins a field or an entry of a list. */
const BEGINS_ANOTHER = /\n[ \t]*(?:-[ \t]|(?:- )?[\w-]+:(?:\s|$))/;

/**
 * The unclosed bracket or quotation mark that causes an error of the parser, which reports the end of the text or
 * the word behind the next quotation mark; both may be many lines below.
 * @param text in which the error was found
 */
export function unclosedValue(
  { message, pos: [offset] }: YAMLError,
  text: string,
): UnclosedValue | undefined {
  if (!/["'[{]/.test(text.slice(0, offset))) return undefined;
  const lastOf = (matches: (node: Node, start: number, end: number) => boolean) =>
    openedNodes(text).findLast(({ node, start, end }) => matches(node, start, end))?.start;
  if (/^Flow (?:sequence|map) .*end with/.test(message)) {
    const bracket = lastOf((node, _, end) => end === offset && isUnclosed(node));
    if (bracket === undefined) return undefined;
    return isClosedBelow(text.slice(bracket))
      ? { kind: "unindented brackets", offset }
      : { kind: "brackets", offset: bracket };
  }
  const isMissing = /^Missing closing/.test(message);
  const quotation = lastOf((node, start, end) => {
    if (!isScalar(node)) return false;
    if (isMissing) return end === offset;
    // The opening mark of the next value has closed this one.
    return BEGINS_ANOTHER.test(text.slice(start, end)) && text.slice(end, offset).trim() === "";
  });
  return quotation === undefined ? undefined : { kind: "quotation", offset: quotation };
}

/** Quoted texts, and lists and groups in brackets, in the order in which they begin. */
function openedNodes(text: string): Array<{ node: Node; start: number; end: number }> {
  const found: Array<{ node: Node; start: number; end: number }> = [];
  visit(parse({ start: 0, text }, { keepSourceTokens: true }), {
    Node(_, node) {
      const isOpened =
        (isCollection(node) && node.srcToken?.type === "flow-collection") ||
        (isScalar(node) && /^QUOTE_/.test(node.type ?? ""));
      if (isOpened && isNode(node) && node.range) {
        found.push({ node, start: node.range[0], end: node.range[1] });
      }
    },
  });
  return found;
}

function isUnclosed(node: Node): boolean {
  const token = isCollection(node) ? node.srcToken : undefined;
  if (token?.type !== "flow-collection") return false;
  const closing = token.start.source === "{" ? "}" : "]";
  return !token.end.some(({ source }) => source === closing);
}

/** Whether the bracket at the start of a text is closed in one of the lines below it. */
function isClosedBelow(text: string): boolean {
  let depth = 0;
  const marks = /"(?:[^"\\]|\\.)*"|'[^']*'|\s#[^\n]*|[[{]|[\]}]/g;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (/^[[{]$/.test(mark)) depth += 1;
    else if (/^[\]}]$/.test(mark)) depth -= 1;
    if (depth === 0) return text.slice(0, index).includes("\n");
  }
  return false;
}
