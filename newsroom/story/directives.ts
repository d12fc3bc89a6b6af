import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { DirectiveSyntax, Reading } from "./elements/element.ts";
import { BLOCKS } from "./elements/registry.ts";
import { lineOf, matchesIn, writtenAs } from "./markdown/markdownTree.ts";
import { excerpt, type Report } from "./report.ts";
import type { Block } from "./tree.ts";

type BlockDirective = Extract<Nodes, { type: "containerDirective" | "leafDirective" }>;

/** The syntax of every directive, by its name. */
export const DIRECTIVES: ReadonlyMap<string, DirectiveSyntax> = new Map(
  Object.values(BLOCKS).flatMap(({ directive }) =>
    directive ? [[directive.name, directive]] : [],
  ),
);

/** Existing directives in an editor's notation. */
export const KNOWN_DIRECTIVES = inWords(
  [...DIRECTIVES.values()].map(
    ({ name, form }) => (form === "leafDirective" ? "::" : ":::") + name,
  ),
);

function inWords(names: readonly string[]): string {
  return [names.slice(0, -1).join(", "), names.at(-1)].filter(Boolean).join(" and ");
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
      `there is no directive ${colons}${excerpt(node.name)}`,
      `use one of ${KNOWN_DIRECTIVES}`,
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
      `“${node.name}” is written with ${leaf ? "two colons" : "three colons"}`,
      leaf
        ? `write ::${node.name}{…} on one line, without a closing line`
        : `write :::${node.name}, the text, and a line ::: that closes it`,
    );
  } else if (node.type === "containerDirective" && !isClosed(node, source)) {
    report.error(
      line,
      "directive-open",
      `this ${node.name} is never closed and takes in everything below it`,
      "put a line ::: where it ends",
    );
  }
  const labelled = node.type === "leafDirective" ? node.children : node.children.filter(isLabel);
  if (labelled.length === 0) return;
  report.error(
    line,
    "directive-label",
    `words in square brackets after “${node.name}” are not shown`,
    `write them in braces: ${rule.attributes.map((name) => `${name}="…"`).join(" ")}`,
  );
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
      `keep to ${known.map((name) => `${name}="…"`).join(" ")}`,
    );
  const values = new Map<string, string>();
  for (const name of attributeNames(writtenAs(node, source) ?? "")) {
    if (/^[#.]/.test(name)) {
      refuse(`“${name}” is a style mark, and styles have no place in a story`);
    } else if (/^(?:on.*|style|class|id)$/i.test(name)) {
      refuse(`the attribute “${name}” has no place in a story`);
    } else if (!known.includes(name)) {
      refuse(`${node.name} has no attribute “${name}”`);
    } else if (values.has(name)) {
      refuse(`the attribute “${name}” is given twice`);
    } else {
      values.set(name, (node.attributes?.[name] ?? "").trim());
    }
  }
  return values;
}

/** Names of the attributes in a directive's opening line, as written: `#a` and `.b` too, duplicates twice. */
export function attributeNames(written: string): string[] {
  const opening = written.split("\n", 1)[0] ?? "";
  const braces = /^:+[^[{]*(?:\[[^\]]*\])?\{(.*)\}\s*$/.exec(opening)?.[1] ?? "";
  const attribute =
    /([#.][^\s#.{}="']+)|([^\s=#."'{}][^\s="'{}]*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'{}]+))?/g;
  return [...braces.matchAll(attribute)].map((match) => match[1] ?? match[2] ?? "");
}

/** Reports lines meant as directives that are only text, such as `::: box` or a stray `:::`. */
export function reportUnreadableDirectives(root: Root, source: string, report: Report): void {
  visit(root, "text", (node, index, parent) => {
    if (parent?.type !== "paragraph") return;
    for (const { match, line } of matchesIn(node, source, /^[ \t>]*:{2,}.*/gm)) {
      if (index !== 0 && line === lineOf(node)) continue;
      report.error(
        line,
        "directive-unreadable",
        `“${excerpt(match)}” looks like a directive but cannot be read as one`,
        'write it as :::name{attribute="…"}, with no space after the colons, or take the line out',
      );
    }
  });
}
