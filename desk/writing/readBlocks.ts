import type { FootnoteDefinition, ListItem, Nodes, Table } from "mdast";
import type { Node } from "prosemirror-model";
import { attributeNames, DIRECTIVES } from "../../newsroom/story/directives.ts";
import { nameBeside } from "../../newsroom/story/elements/figure/figure.ts";
import type { Origins } from "./origins.ts";
import { readInlines, Unfaithful } from "./readInlines.ts";
import { type Fields, STORY_SCHEMA } from "./schema.ts";

type Directive = Extract<Nodes, { type: "containerDirective" | "leafDirective" }>;

/** What all blocks of a text are read with. */
export interface BlockReading {
  origins: Origins;
  /** The normalised text of the body, to which the tree's positions refer. */
  source: string;
  lines: readonly string[];
  /** Addresses of link definitions, by identifier. */
  addresses: ReadonlyMap<string, string>;
}

/**
 * A block of Markdown as a node of the document, with its origin.
 * @param container origin of what it stands in; 0 for the story itself
 * @throws Unfaithful
 */
export function readBlock(node: Nodes, container: number, reading: BlockReading): Node {
  const id = reading.origins.reserve();
  const read = blockOf(node, id, reading);
  placed(read, node, id, container, reading);
  return read;
}

/** Notes where a node stands. */
function placed(
  read: Node,
  { position }: Nodes,
  id: number,
  container: number,
  { origins, lines }: BlockReading,
): void {
  if (!position) throw new Unfaithful("a block without a place");
  origins.set({
    id,
    node: read,
    lines,
    first: position.start.line - 1,
    last: position.end.line - 1,
    column: position.start.column - 1,
    container,
  });
}

function blockOf(node: Nodes, id: number, reading: BlockReading): Node {
  const inlines = (run: readonly Nodes[]) => readInlines(run, reading.addresses);
  const blocks = (list: readonly Nodes[]) => blocksIn(list, id, reading);
  const origin = id;
  switch (node.type) {
    case "paragraph": {
      const [only, ...others] = node.children;
      if (only?.type === "image" && others.length === 0) return shortFigure(only, id);
      return made("paragraph", { origin }, inlines(node.children));
    }
    case "heading":
      return made("subhead", { origin, level: node.depth }, inlines(node.children));
    case "list":
      return made(
        "list",
        { origin, ordered: node.ordered === true, start: node.start ?? 1 },
        node.children.map((item) => listItem(item, id, reading)),
      );
    case "table":
      return table(node, id, null, reading);
    case "blockquote":
      return made("quotation", { origin }, filled(blocks(node.children)));
    case "code":
      return made(
        "code",
        { origin, language: node.lang ?? null, meta: node.meta ?? null },
        node.value === "" ? [] : [STORY_SCHEMA.text(node.value)],
      );
    case "thematicBreak":
      return made("rule", { origin }, []);
    case "footnoteDefinition":
      return note(node, id, reading);
    case "containerDirective":
    case "leafDirective":
      return directive(node, id, reading);
    default:
      throw new Unfaithful(node.type);
  }
}

/** The blocks inside of another; one that cannot be shown is its Markdown there. */
function blocksIn(list: readonly Nodes[], container: number, reading: BlockReading): Node[] {
  return list.map((node) => {
    try {
      const read = readBlock(node, container, reading);
      if (read.type.spec.group === "between") throw new Unfaithful("misplaced");
      return read;
    } catch (error) {
      if (!(error instanceof Unfaithful)) throw error;
      return sourceInside(node, container, reading);
    }
  });
}

/**
 * The Markdown of a block inside of another, without the marks of what is around.
 * @throws Unfaithful where these cannot be told from its own
 */
function sourceInside(node: Nodes, container: number, reading: BlockReading): Node {
  const { origins, lines } = reading;
  const { start, end } = node.position ?? {};
  if (!start || !end) throw new Unfaithful("a block without a place");
  const [above = "", ...below] = lines.slice(start.line - 1, end.line);
  const margin = above
    .slice(0, start.column - 1)
    .replace(/\[\^[^\]]+\]:\s*$/, "    ")
    .replace(/[-+*](?=\s)|\d+[.)]/g, (mark) => " ".repeat(mark.length));
  if (!/^[ >]*$/.test(margin)) throw new Unfaithful("marks that are not known");
  const own = below.map((line) => {
    if (line.startsWith(margin)) return line.slice(margin.length);
    if (line.trimEnd() === margin.trimEnd()) return "";
    throw new Unfaithful("a line outside of its block");
  });
  const text = [above.slice(start.column - 1), ...own].join("\n");
  const id = origins.reserve();
  const read = made("source", { origin: id }, text === "" ? [] : [STORY_SCHEMA.text(text)]);
  placed(read, node, id, container, reading);
  return read;
}

function filled(blocks: Node[]): Node[] {
  return blocks.length > 0 ? blocks : [made("paragraph", {}, [])];
}

function listItem(item: ListItem, container: number, reading: BlockReading): Node {
  if (typeof item.checked === "boolean") throw new Unfaithful("a task");
  const id = reading.origins.reserve();
  const read = made("listItem", { origin: id }, filled(blocksIn(item.children, id, reading)));
  placed(read, item, id, container, reading);
  return read;
}

function note(node: FootnoteDefinition, id: number, reading: BlockReading): Node {
  const inside = filled(blocksIn(node.children, id, reading));
  return made("note", { origin: id, label: node.label ?? node.identifier }, inside);
}

/** A table; `around` is the number of the directive that gives it a caption. */
function table(node: Table, id: number, caption: string | null, reading: BlockReading): Node {
  const columns = node.children[0]?.children.length ?? 0;
  const rows = node.children.map((row, index) => {
    if (row.children.length > columns) throw new Unfaithful("a row that is too long");
    const origin = reading.origins.reserve();
    const cells = Array.from({ length: columns }, (_, column) =>
      made(index === 0 ? "tableHead" : "tableCell", { align: node.align?.[column] ?? null }, [
        made("cellText", {}, readInlines(row.children[column]?.children ?? [], reading.addresses)),
      ]),
    );
    const read = made("tableRow", { origin }, cells);
    placed(read, row, origin, id, reading);
    return read;
  });
  return made("table", { origin: id, caption, fields: caption === null ? {} : { caption } }, rows);
}

function shortFigure(image: Extract<Nodes, { type: "image" }>, origin: number): Node {
  let name = image.url;
  try {
    name = decodeURIComponent(image.url);
  } catch {
    // Written without percent-encoding.
  }
  const fields: Record<string, string> = { image: name, alt: image.alt ?? "" };
  if (typeof image.title === "string") fields.caption = image.title;
  if (nameBeside(name) === undefined) throw new Unfaithful("a picture elsewhere");
  return made("figure", { origin, fields, short: true }, []);
}

function directive(node: Directive, id: number, reading: BlockReading): Node {
  const syntax = DIRECTIVES.get(node.name);
  if (!syntax || node.type !== syntax.form) throw new Unfaithful("an unknown directive");
  const children: readonly Nodes[] = node.children;
  if (node.type === "leafDirective" ? children.length > 0 : children.some(isLabel)) {
    throw new Unfaithful("a directive with a label");
  }
  const fields = fieldsOf(node, syntax.attributes, reading);
  const origin = id;
  switch (syntax.name) {
    case "table": {
      const only = children[0];
      const caption = fields.caption;
      if (children.length !== 1 || only?.type !== "table" || !caption) {
        throw new Unfaithful("a table directive without one table and its caption");
      }
      requireEnd(node, reading);
      return table(only, id, caption, reading);
    }
    case "pullquote":
      requireEnd(node, reading);
      return made("pullQuote", { origin, fields }, quoteTexts(children, id, reading));
    case "box":
      requireEnd(node, reading);
      return made("box", { origin, fields }, filled(blocksIn(children, id, reading)));
    default:
      return made(syntax.name, { origin, fields }, []);
  }
}

function isLabel(node: Nodes): boolean {
  return node.type === "paragraph" && node.data?.directiveLabel === true;
}

function quoteTexts(children: readonly Nodes[], container: number, reading: BlockReading): Node[] {
  const texts = children.map((child) => {
    if (child.type !== "paragraph" || child.children.some(({ type }) => type !== "text")) {
      throw new Unfaithful("a pull quote with more than words");
    }
    const id = reading.origins.reserve();
    const read = made("quoteText", { origin: id }, readInlines(child.children, new Map()));
    placed(read, child, id, container, reading);
    return read;
  });
  return texts.length > 0 ? texts : [made("quoteText", {}, [])];
}

/** A directive that is never closed takes in what follows: only its Markdown shows that. */
function requireEnd({ position }: Nodes, { lines }: BlockReading): void {
  if (!/^[\s>]*:{3,}\s*$/.test(lines[(position?.end.line ?? 1) - 1] ?? "")) {
    throw new Unfaithful("a directive without an end");
  }
}

function fieldsOf(node: Directive, known: readonly string[], { source }: BlockReading): Fields {
  const written = source.slice(node.position?.start.offset, node.position?.end.offset);
  const names = attributeNames(written);
  if (new Set(names).size < names.length || names.some((name) => !known.includes(name))) {
    throw new Unfaithful("an attribute that the element does not have");
  }
  return Object.fromEntries(names.map((name) => [name, (node.attributes?.[name] ?? "").trim()]));
}

/** @throws Unfaithful if the schema has no room for the content */
function made(type: string, attrs: Record<string, unknown>, content: readonly Node[]): Node {
  try {
    return STORY_SCHEMA.nodes[type]?.createChecked(attrs, content) as Node;
  } catch {
    throw new Unfaithful(`${type} with other content`);
  }
}
