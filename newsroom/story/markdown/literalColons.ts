import type { Nodes, Root, Text } from "mdast";
import { tell } from "../../problems/words/tell.ts";
import { KNOWN_DIRECTIVES } from "../directives.ts";
import { excerpt, type Report } from "../report.ts";
import { lineOf, mapChildren, visitNodes, writtenAs } from "./markdownTree.ts";

type TextDirective = Extract<Nodes, { type: "textDirective" }>;

/**
 * Turns inline directives back into text: “18:05” and “Note:this” stay as written. One with a label
 * or attributes was meant as a directive and is an error.
 */
export function withLiteralColons(root: Root, source: string, report: Report): Root {
  const notes = new Set<string>();
  visitNodes(root, (node) => {
    if (node.type === "footnoteDefinition") notes.add(node.identifier);
  });
  return mapChildren(root, (children) => {
    if (!children.some((child) => child.type === "textDirective")) return children;
    return joinedTexts(
      children.flatMap((child) => {
        if (child.type !== "textDirective") return [child];
        const mark = noteMarkIn(child, source, notes);
        if (mark) return mark;
        refuse(child, source, report);
        return [literal(child, source)];
      }),
    );
  });
}

/** In “18:05[^1]” the parser reads the footnote reference as a directive's label. */
function noteMarkIn(
  node: TextDirective,
  source: string,
  notes: ReadonlySet<string>,
): Nodes[] | undefined {
  const [, words, label] = /^(:[^[]+)\[\^([^\]\s]+)\]$/.exec(writtenAs(node, source) ?? "") ?? [];
  // Normalised like the parser's identifiers: “ß” and “SS” are equal.
  const identifier = label?.toUpperCase().toLowerCase();
  if (words === undefined || identifier === undefined) return undefined;
  if (!notes.has(identifier)) return [literal(node, source)];
  const [before, after] = splitPosition(node.position, words.length);
  return [
    { type: "text", value: words, position: before },
    { type: "footnoteReference", identifier, label, position: after },
  ];
}

function literal(node: TextDirective, source: string): Text {
  const value = writtenAs(node, source) ?? `:${node.name}`;
  return { type: "text", value, position: node.position };
}

function splitPosition(position: TextDirective["position"], length: number) {
  if (position?.start.offset === undefined) return [position, position];
  const { line, column, offset } = position.start;
  const middle = { line, column: column + length, offset: offset + length };
  return [
    { start: position.start, end: middle },
    { start: middle, end: position.end },
  ];
}

function refuse(node: TextDirective, source: string, report: Report): void {
  if (node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0) return;
  report.error(
    lineOf(node),
    "unknown-directive",
    tell("directiveInLine", { written: excerpt(writtenAs(node, source) ?? `:${node.name}`) }),
    tell("directiveInLineRemedy", KNOWN_DIRECTIVES),
  );
}

/** Merges adjacent texts, so that later steps see the text as written. */
function joinedTexts(nodes: Nodes[]): Nodes[] {
  const joined: Nodes[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type !== "text" || last?.type !== "text") {
      joined.push(node);
      continue;
    }
    const start = last.position?.start;
    const end = node.position?.end;
    joined[joined.length - 1] = {
      type: "text",
      value: last.value + node.value,
      position: start && end ? { start, end } : last.position,
    };
  }
  return joined;
}
