import type { BlockContent, ListItem, Paragraph, PhrasingContent, RootContent } from "mdast";
import { comparable, isQuoted } from "../../newsroom/story/elements/pullQuote/quotedWords.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { endsSentence } from "./pictureLines.ts";
import type { Unit } from "./units.ts";

const ATTRIBUTION = /^[—–-]{1,2}\s*(\p{Lu}.{2,100})$/u;
const WEB_ADDRESS = /https?:\/\/[^\s<>"”)\]]*[^\s<>"”)\].,;:!?'’]/gu;

/**
 * Converts units of plain text to Markdown: paragraphs, subheads, lists, quotations and pull quotes.
 */
export function storyText(units: readonly Unit[]): { body: RootContent[]; remarks: string[] } {
  const remarks: string[] = [];
  const body: RootContent[] = [];
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index] as Unit;
    if (unit.node) {
      body.push(unit.node);
    } else if (unit.mark) {
      const run = runOf(units, index);
      body.push(marked(run));
      index += run.length - 1;
    } else {
      const quote = pullQuoteAt(units, index);
      if (quote) {
        body.push(quote.node);
        index += quote.length - 1;
        remarks.push(tellAnswer("becamePullQuote", { line: unit.line, words: quote.words }));
      } else if (isSubhead(units, index)) {
        body.push({ type: "heading", depth: 2, children: [{ type: "text", value: unit.text }] });
        remarks.push(tellAnswer("takenForSubhead", { line: unit.line, words: unit.text }));
      } else {
        body.push(paragraph(unit.text));
      }
    }
  }
  return { body, remarks };
}

/** The same without guesses: what has a mark is a list or a quotation, and everything else a paragraph. */
export function markedText(units: readonly Unit[]): RootContent[] {
  const body: RootContent[] = [];
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index] as Unit;
    const run = unit.mark ? runOf(units, index) : [];
    body.push(run.length > 0 ? marked(run) : paragraph(unit.text));
    index += Math.max(0, run.length - 1);
  }
  return body;
}

function marked(run: readonly Unit[]): RootContent {
  return run[0]?.mark?.kind === "quotation" ? quotation(run) : list(run);
}

function runOf(units: readonly Unit[], start: number): Unit[] {
  const kind = units[start]?.mark?.kind;
  let end = start;
  while (units[end]?.mark?.kind === kind && !units[end]?.node) end += 1;
  return units.slice(start, end);
}

function list(run: readonly Unit[]): RootContent {
  const first = run[0]?.mark;
  const ordered = first?.kind === "number";
  return {
    type: "list",
    ordered,
    ...(ordered ? { start: Number.parseInt(first?.sign ?? "1", 10) || 1 } : {}),
    spread: false,
    children: run.map(
      (unit): ListItem => ({ type: "listItem", spread: false, children: [paragraph(unit.text)] }),
    ),
  };
}

function quotation(run: readonly Unit[]): RootContent {
  const children: BlockContent[] = run
    .filter((unit) => unit.text !== "")
    .map((unit) => paragraph(unit.text));
  return { type: "blockquote", children };
}

/** A paragraph of text; URLs in it become links. */
export function paragraph(text: string): Paragraph {
  const children: PhrasingContent[] = [];
  let from = 0;
  for (const match of text.matchAll(WEB_ADDRESS)) {
    if (match.index > from) children.push({ type: "text", value: text.slice(from, match.index) });
    children.push({ type: "link", url: match[0], children: [{ type: "text", value: match[0] }] });
    from = match.index + match[0].length;
  }
  if (from < text.length) children.push({ type: "text", value: text.slice(from) });
  return { type: "paragraph", children };
}

/** Whether a unit is a subhead: a short line between paragraphs without punctuation at its end. */
function isSubhead(units: readonly Unit[], index: number): boolean {
  const unit = units[index] as Unit;
  const above = units[index - 1];
  const below = units[index + 1];
  if (!above || !below || above.mark || below.mark) return false;
  if (above.block === unit.block || below.block === unit.block) return false;
  return (
    unit.text.length <= 80 &&
    /^[\p{Lu}\p{N}]/u.test(unit.text) &&
    !/[.!?…:,;”"’'»]$/u.test(unit.text) &&
    endsSentence(above.text) &&
    (endsSentence(below.text) || below.text.endsWith(":")) &&
    below.text.length >= 60
  );
}

/** A pull quote: a block whose words the text has too, with its attribution. */
function pullQuoteAt(
  units: readonly Unit[],
  index: number,
): { node: RootContent; length: number; words: string } | undefined {
  const unit = units[index] as Unit;
  const { text } = unit;
  if (text.length > 300 || text.split(" ").length < 4) return undefined;
  const below = units[index + 1];
  const said = below && !below.mark ? ATTRIBUTION.exec(below.text)?.[1] : undefined;
  const inMarks = /^["“„«].*["”“»]$/u.test(text);
  if (!inMarks && !said) return undefined;
  const others = units.filter((other) => other !== unit && other.text.length > text.length);
  if (!others.some((other) => isQuoted(text, comparable(other.text)))) return undefined;
  const [by, ...role] = (said ?? "").split(/\s*,\s*/);
  const attributes = {
    ...(by ? { by } : {}),
    ...(role.length > 0 ? { role: role.join(", ") } : {}),
  };
  const words: Paragraph = {
    type: "paragraph",
    children: [{ type: "text", value: text.replace(/^["“„«]\s*|\s*["”“»]$/gu, "") }],
  };
  const node: RootContent = {
    type: "containerDirective",
    name: "pullquote",
    attributes,
    children: [words],
  };
  return { node, length: said ? 2 : 1, words: text };
}
