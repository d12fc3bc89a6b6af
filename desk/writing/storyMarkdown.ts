import type { BlockContent, ListItem, PhrasingContent, RootContent, Table, TableRow } from "mdast";
import type { Node } from "prosemirror-model";
import { DIRECTIVES } from "../../newsroom/story/directives.ts";
import { BLOCKS } from "../../newsroom/story/elements/registry.ts";
import type { Block } from "../../newsroom/story/tree.ts";
import { markdownText } from "../import/markdownText.ts";
import { inlineMarkdown } from "./inlineMarkdown.ts";
import type { Fields } from "./schema.ts";

/**
 * A block of the document written in the paper's conventions.
 * @param other whether a list takes the other mark, so that it does not continue the one above it
 * @returns lines without line ends; none for an empty paragraph
 */
export function markdownOf(node: Node, other = false): string[] {
  if (node.type.name === "source")
    return node.textContent === "" ? [] : node.textContent.split("\n");
  const tree = markdownTree(node);
  if (!tree) return [];
  // The first of two adjacent lists is written with the usual mark, the second with the other.
  const above: RootContent[] =
    other && tree.type === "list" ? [{ ...tree, children: [SPACER] }] : [];
  const lines = markdownText([...above, tree])
    .replace(/\n+$/, "")
    .split("\n");
  return above.length === 0 ? lines : lines.slice(lines.indexOf("") + 1);
}

const SEPARATOR: RootContent = { type: "paragraph", children: [{ type: "text", value: "x" }] };

/** Blocks written at once, with a paragraph after each, so that none continues another. */
export function separatedMarkdown(nodes: readonly Node[]): string[] {
  const trees = nodes.flatMap((node) => [markdownTree(node) ?? SEPARATOR, SEPARATOR]);
  return markdownText(trees).split("\n");
}

const SPACER: ListItem = {
  type: "listItem",
  children: [{ type: "paragraph", children: [{ type: "text", value: "x" }] }],
};

/** The Markdown tree of a block (mdast); undefined for an empty paragraph. */
export function markdownTree(node: Node): RootContent | undefined {
  const { attrs } = node;
  switch (node.type.name) {
    case "paragraph":
    case "quoteText": {
      const children = inlineMarkdown(node);
      return children.length === 0 ? undefined : { type: "paragraph", children };
    }
    case "subhead": {
      const children = inlineMarkdown(node);
      return children.length === 0 ? undefined : { type: "heading", depth: attrs.level, children };
    }
    case "list":
      return {
        type: "list",
        ordered: attrs.ordered,
        ...(attrs.ordered ? { start: attrs.start } : {}),
        spread: node.children.some(isSpread),
        children: node.children.map(listItem),
      };
    case "listItem":
      return listItem(node);
    case "quotation":
      return { type: "blockquote", children: blocksOf(node) };
    case "code":
      return { type: "code", lang: attrs.language, meta: attrs.meta, value: node.textContent };
    case "rule":
      return { type: "thematicBreak" };
    case "table":
      return attrs.caption === null
        ? table(node)
        : directive("table", { ...attrs, fields: { caption: attrs.caption } }, [table(node)]);
    case "note":
      return {
        type: "footnoteDefinition",
        identifier: attrs.label,
        label: attrs.label,
        children: blocksOf(node),
      };
    case "source":
      // Written as it is by its own lines; inside of another block it has no place.
      return { type: "html", value: node.textContent };
    case "figure":
      return figure(attrs);
    default: {
      const syntax = BLOCKS[node.type.name as Block["type"]]?.directive;
      if (!syntax) throw new Error(`${node.type.name} has no Markdown`);
      return directive(syntax.name, attrs, node.isAtom ? [] : blocksOf(node));
    }
  }
}

function blocksOf(node: Node): BlockContent[] {
  return node.children.flatMap((child) => (markdownTree(child) ?? []) as BlockContent);
}

function listItem(node: Node): ListItem {
  const { checked } = node.attrs;
  return { type: "listItem", spread: isSpread(node), checked, children: blocksOf(node) };
}

/** Whether blank lines stand within an item: a list right below its words needs none. */
function isSpread({ children }: Node): boolean {
  return children.some((child, index) => index > 0 && child.type.name !== "list");
}

function table(node: Node): Table {
  const head = node.firstChild;
  return {
    type: "table",
    align: head?.children.map(({ attrs }) => attrs.align) ?? [],
    children: node.children.map(
      (row): TableRow => ({
        type: "tableRow",
        children: row.children.map((cell) => ({
          type: "tableCell",
          children: inlineMarkdown(cell.firstChild ?? cell).map(withoutBreak),
        })),
      }),
    ),
  };
}

/** A cell is one line. */
function withoutBreak(node: PhrasingContent): PhrasingContent {
  return node.type === "break" ? { type: "text", value: " " } : node;
}

/** A picture: in short where that has room for all of its fields. */
function figure(attrs: Attrs): RootContent {
  const { fields = {}, short } = attrs;
  const names = Object.keys(fields).filter((name) => fields[name] !== "");
  const { image = "", alt = "", caption } = fields;
  if (short && image !== "" && names.every((name) => /^(?:image|alt|caption)$/.test(name))) {
    // What readers of Markdown decode has to be encoded: “100%.jpg”.
    const url = image.replace(/%/g, "%25");
    const picture = { type: "image" as const, url, alt, title: caption ?? null };
    return { type: "paragraph", children: [picture] };
  }
  return directive("figure", attrs, []);
}

/** Attributes of a node that is written as a directive. */
type Attrs = Node["attrs"] & { fields?: Fields; others?: string };

/** A directive with those attributes that its element has, in the order in which they were written. */
function directive(
  name: string,
  { fields = {}, others = "" }: Attrs,
  children: BlockContent[],
): RootContent {
  const syntax = DIRECTIVES.get(name);
  const known = Object.entries(fields).filter(([key]) => syntax?.attributes.includes(key));
  const attributes = Object.fromEntries(known.map(([key, value]) => [key, plainLine(value)]));
  const data = others === "" ? {} : { data: { otherAttributes: others } };
  return syntax?.form === "leafDirective"
    ? { type: "leafDirective", name, attributes, children: [], ...data }
    : { type: "containerDirective", name, attributes, children, ...data };
}

/** An attribute is one line. */
function plainLine(value: string): string {
  return value.replace(/\s+/g, " ").trim();
}
