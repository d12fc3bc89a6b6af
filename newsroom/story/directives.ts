import type { Nodes, Root } from "mdast";
import { tell } from "../problems/words/tell.ts";
import type { DirectiveSyntax, Reading } from "./elements/element.ts";
import { BLOCKS } from "./elements/registry.ts";
import { lineOf, matchesIn, visitNodes, writtenAs } from "./markdown/markdownTree.ts";
import { excerpt, type Report } from "./report.ts";
import type { Block } from "./tree.ts";

type BlockDirective = Extract<Nodes, { type: "containerDirective" | "leafDirective" }>;

/** The syntax of every directive, by its name. */
export const DIRECTIVES: ReadonlyMap<string, DirectiveSyntax> = new Map(
  Object.values(BLOCKS).flatMap(({ directive }) =>
    directive ? [[directive.name, directive]] : [],
  ),
);

/** Existing directives in an editor's notation, the last one apart. */
export const KNOWN_DIRECTIVES = lastApart(
  [...DIRECTIVES.values()].map(
    ({ name, form }) => (form === "leafDirective" ? "::" : ":::") + name,
  ),
);

function lastApart(names: readonly string[]): { names: string; last: string } {
  return { names: names.slice(0, -1).join(", "), last: names.at(-1) ?? "" };
}

/** The elements that a directive stands for. */
export function readDirective(node: BlockDirective, reading: Reading): Block[] {
  const { report } = reading;
  const line = lineOf(node);
  const rule = DIRECTIVES.get(node.name);
  if (!rule) {
    const colons = node.type === "leafDirective" ? "::" : ":::";
    report.error(
      line,
      "unknown-directive",
      tell("directiveUnknown", { directive: colons + excerpt(node.name) }),
      tell("directiveUnknownRemedy", KNOWN_DIRECTIVES),
    );
    return reading.blocks(withoutLabel(node));
  }
  checkForm(node, rule, reading);
  const values = readAttributes(node, rule.attributes, reading);
  return rule.read({ line, values, children: withoutLabel(node) }, reading);
}

/** The nodes between the two lines of a directive. */
function withoutLabel(node: BlockDirective): Nodes[] {
  if (node.type === "leafDirective") return [];
  return node.children.filter((child) => !isLabel(child));
}

function isLabel(node: Nodes): boolean {
  return node.type === "paragraph" && node.data?.directiveLabel === true;
}

function checkForm(node: BlockDirective, rule: DirectiveSyntax, { source, report }: Reading): void {
  const line = lineOf(node);
  if (node.type !== rule.form) {
    const leaf = rule.form === "leafDirective";
    report.error(
      line,
      "directive-form",
      tell(leaf ? "directiveLeaf" : "directiveContainer", { name: node.name }),
      leaf
        ? tell("directiveLeafRemedy", { example: `::${node.name}{…}` })
        : tell("directiveContainerRemedy", { example: `:::${node.name}` }),
    );
  } else if (node.type === "containerDirective" && !isClosed(node, source)) {
    report.error(
      line,
      "directive-open",
      tell("directiveOpen", { name: node.name }),
      tell("directiveOpenRemedy"),
    );
  }
  const labelled = node.type === "leafDirective" ? node.children : node.children.filter(isLabel);
  if (labelled.length === 0) return;
  report.error(
    line,
    "directive-label",
    tell("directiveLabel", { name: node.name }),
    tell("directiveLabelRemedy", { attributes: asWritten(rule.attributes) }),
  );
}

function asWritten(attributes: readonly string[]): string {
  return attributes.map((name) => `${name}="…"`).join(" ");
}

function isClosed(node: BlockDirective, source: string): boolean {
  const lines = (writtenAs(node, source) ?? "").split("\n");
  const opening = /^:+/.exec(lines[0] ?? "")?.[0].length ?? 3;
  const closing = /^[\s>]*(:{3,})\s*$/.exec(lines.at(-1) ?? "")?.[1]?.length ?? 0;
  return lines.length > 1 && closing >= opening;
}

/**
 * Values of the known attributes. Names are read from the source, since the parser loses
 * `__proto__`, duplicates, and whether `#a` or `id="a"` was written.
 */
function readAttributes(
  node: BlockDirective,
  known: readonly string[],
  { source, report }: Reading,
): ReadonlyMap<string, string> {
  const refuse = (message: string) =>
    report.error(
      lineOf(node),
      "directive-attribute",
      message,
      tell("attributeRemedy", { attributes: asWritten(known) }),
    );
  const values = new Map<string, string>();
  for (const name of attributeNames(writtenAs(node, source) ?? "")) {
    if (/^[#.]/.test(name)) {
      refuse(tell("attributeStyleMark", { name }));
    } else if (/^(?:on.*|style|class|id)$/i.test(name)) {
      refuse(tell("attributeRefused", { name }));
    } else if (!known.includes(name)) {
      refuse(tell("attributeUnknown", { directive: node.name, name }));
    } else if (values.has(name)) {
      refuse(tell("attributeTwice", { name }));
    } else {
      values.set(name, (node.attributes?.[name] ?? "").trim());
    }
  }
  return values;
}

/** Names of the attributes in a directive's opening line, as written: `#a` and `.b` too, duplicates twice. */
export function attributeNames(written: string): string[] {
  return attributesIn(written).map(({ name }) => name);
}

/** An attribute in a directive's opening line. */
export interface WrittenAttribute {
  name: string;
  /** As it is written: `by="Ana Ruiz"`. */
  written: string;
  /** Where it begins in the line. */
  at: number;
}

/** The attributes in a directive's opening line, in order. */
export function attributesIn(directive: string): WrittenAttribute[] {
  const opening = directive.split("\n", 1)[0] ?? "";
  const [, before = "", braces = ""] = /^(:+[^[{]*(?:\[[^\]]*\])?\{)(.*)\}\s*$/.exec(opening) ?? [];
  const attribute =
    /([#.][^\s#.{}="']+)|([^\s=#."'{}][^\s="'{}]*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'{}]+))?/g;
  return [...braces.matchAll(attribute)].map((match) => ({
    name: match[1] ?? match[2] ?? "",
    written: match[0],
    at: before.length + match.index,
  }));
}

/** Reports lines meant as directives that are only text, such as `::: box` or a stray `:::`. */
export function reportUnreadableDirectives(root: Root, source: string, report: Report): void {
  visitNodes(root, (parent) => {
    if (parent.type !== "paragraph") return;
    for (const [index, node] of parent.children.entries()) {
      if (node.type !== "text") continue;
      for (const { match, line } of matchesIn(node, source, /^[ \t>]*:{2,}.*/gm)) {
        if (index !== 0 && line === lineOf(node)) continue;
        report.error(
          line,
          "directive-unreadable",
          tell("directiveUnreadable", { line: excerpt(match) }),
          tell("directiveUnreadableRemedy", { example: ':::name{attribute="…"}' }),
        );
      }
    }
  });
}
