import { parseAst } from "vitest/node";
import { lineAt, type Source, type Violation } from "./source.ts";

/** Rooms whose words readers or editors see. */
const ROOMS = /^(?:app|client|components|desk|newsroom)\//;

/** Tests; catalogues, of which the schema is the English one of fields; the page of a paper of which nothing is known. */
const ELSEWHERE =
  /\.(?:test|spec)\.tsx?$|\/(?:words|starterTexts|draftNotes|fieldTexts)\/|^newsroom\/locales\/affiliateNotice\.ts$|^newsroom\/schema\/(?:contentTypes|site|theme)\.ts$|^desk\/import\/labelledLines\.ts$|^app\/global-error\.tsx$/;

/** Attributes and properties that are seen or read aloud. */
const NAMES = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "aria-placeholder",
  "aria-roledescription",
  "aria-valuetext",
  "label",
  "placeholder",
  "title",
]);
const PROPERTIES = new Set([...NAMES, "ariaLabel", "innerText", "textContent"]);

/** What speaks to editors by what it is handed, and the fields of a problem. */
const SPEAKERS = /(?:Refusal|Errors|SettingsError|DraftTaken)$/;
const TOLD = new Set(["error", "message", "notice", "remedy"]);

/** Elements whose text is no word of a language. */
const CODE = new Set(["code", "kbd", "samp", "script", "style"]);

const WORD = /\p{L}{2,}/u;

/** Names of messages, and commands to be copied. */
const NO_WORDS = /^(?:[a-z]+(?:[A-Z][a-z]*)+|\s*npm run .*)$/;

/** Words within the markup of feeds, of cards and of what is built as a string. */
const IN_MARKUP = /<[\w:]+[^<>]*>\s*(\p{L}[\p{L} ’'…-]+)/gu;

/** A node of the syntax tree (ESTree, with JSX). */
interface Node {
  type: string;
  start: number;
  [field: string]: unknown;
}

type Judge = (expression: unknown) => void;

/** Words that stand in code where readers or editors would see them, instead of in a catalogue. */
export function looseWords({ file, text }: Source): Violation[] {
  if (!ROOMS.test(file) || ELSEWHERE.test(file) || !/\.tsx?$/.test(file)) return [];
  const found: Violation[] = [];
  const report = (start: number, words: string) => {
    const message = `“${words.trim()}” is seen and is in no catalogue; make it a message`;
    found.push({ file, line: lineAt(text, start), message });
  };
  const judge: Judge = (expression) => {
    for (const [start, words] of literalsOf(expression)) {
      if (WORD.test(words) && !NO_WORDS.test(words)) report(start, words);
    }
  };
  const visit = (value: unknown, around: string): void => {
    if (Array.isArray(value)) for (const each of value) visit(each, around);
    if (!isNode(value)) return;
    if (value.type === "JSXText") {
      if (WORD.test(String(value.value)) && !CODE.has(around))
        report(value.start, String(value.value));
      return;
    }
    judgeNode(value, around, judge);
    if (value.type === "TemplateLiteral" || value.type === "Literal") {
      for (const [start, markup] of literalsOf(value)) {
        for (const [, words = ""] of markup.matchAll(IN_MARKUP)) report(start, words);
      }
    }
    const inside = value.type === "JSXElement" ? nameOf(value.openingElement) : around;
    for (const [key, child] of Object.entries(value)) {
      if (key !== "parent") visit(child, inside);
    }
  };
  visit(parseAst(text, { lang: file.endsWith("x") ? "tsx" : "ts" }), "");
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

/** The name of an identifier, a property or an element. */
function nameOf(value: unknown): string {
  if (!isNode(value)) return "";
  if (typeof value.name === "string") return value.name;
  if (typeof value.value === "string") return value.value;
  return nameOf(value.property ?? value.name ?? value.key);
}

/** Hands on what a node shows. */
function judgeNode(node: Node, around: string, judge: Judge): void {
  const [first, second] = Array.isArray(node.arguments) ? node.arguments : [];
  switch (node.type) {
    case "JSXElement":
    case "JSXFragment": {
      const inside = node.type === "JSXElement" ? nameOf(node.openingElement) : around;
      for (const child of node.children as Node[]) {
        if (child.type === "JSXExpressionContainer" && !CODE.has(inside)) judge(child.expression);
      }
      return;
    }
    case "JSXAttribute":
      if (NAMES.has(nameOf(node.name))) judge(node.value);
      return;
    case "AssignmentExpression":
      if (isNode(node.left) && node.left.type === "MemberExpression") {
        if (PROPERTIES.has(nameOf(node.left))) judge(node.right);
      }
      return;
    case "CallExpression": {
      const called = nameOf(node.callee);
      if (called === "setAttribute" && NAMES.has(nameOf(first))) judge(second);
      const on = isNode(node.callee) ? nameOf(node.callee.object) : "";
      if (called === "line" && on === "terminal") judge(first);
      return;
    }
    case "NewExpression":
      if (SPEAKERS.test(nameOf(node.callee))) judge(first);
      return;
    case "Property":
      if (TOLD.has(nameOf(node.key)) || NAMES.has(nameOf(node.key))) judge(node.value);
  }
}

/** The texts that an expression may be, or have as a part. */
function literalsOf(value: unknown): Array<[start: number, words: string]> {
  if (!isNode(value)) return [];
  switch (value.type) {
    case "Literal":
      return typeof value.value === "string" ? [[value.start, value.value]] : [];
    case "TemplateLiteral":
      return [
        ...(value.quasis as Node[]).map(({ start, value: text }): [number, string] => [
          start,
          (text as { cooked?: string }).cooked ?? "",
        ]),
        ...(value.expressions as Node[]).flatMap(literalsOf),
      ];
    case "ConditionalExpression":
      return [...literalsOf(value.consequent), ...literalsOf(value.alternate)];
    case "LogicalExpression":
      return value.operator === "&&"
        ? literalsOf(value.right)
        : [...literalsOf(value.left), ...literalsOf(value.right)];
    case "BinaryExpression":
      return value.operator === "+" ? [...literalsOf(value.left), ...literalsOf(value.right)] : [];
    case "JSXExpressionContainer":
    case "ParenthesizedExpression":
    case "TSAsExpression":
      return literalsOf(value.expression);
    default:
      return [];
  }
}
