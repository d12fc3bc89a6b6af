import type { FootnoteDefinition, ListItem, Nodes, Table, TableCell } from "mdast";
import type { Node } from "prosemirror-model";
import { attributesIn, DIRECTIVES } from "../../newsroom/story/directives.ts";
import { nameBeside } from "../../newsroom/story/elements/figure/figure.ts";
import { isOther } from "./attributes.ts";
import type { Origins } from "./origins.ts";
import { type InlineReading, readInlines, Unfaithful } from "./readInlines.ts";
import { type Fields, STORY_SCHEMA } from "./schema.ts";

type Directive = Extract<Nodes, { type: "containerDirective" | "leafDirective" }>;

/** What all blocks of a text are read with. */
export interface BlockReading extends InlineReading {
  origins: Origins;
  /** Those of the normalised text of the body. */
  lines: readonly string[];
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
  written: Nodes,
  id: number,
  container: number,
  { origins, lines, source }: BlockReading,
): void {
  const { position } = written;
  if (!position) throw new Unfaithful("a block without a place");
  const inlines: readonly Nodes[] = "children" in written ? written.children : [];
  const from = inlines[0]?.position?.start.offset;
  const to = inlines.at(-1)?.position?.end.offset;
  origins.set({
    ...(read.isTextblock && from !== undefined && to !== undefined
      ? { words: { inlines, source, from, to } }
      : {}),
    id,
    node: read,
    lines,
    first: position.start.line - 1,
    last: lastLineOf(position, lines),
    column: position.start.column - 1,
    container,
  });
}

/**
 * The last line of a block, counted from 0. Where a block right below a quotation in a quotation ends it, the parser says
 * that it ends in the line of that block, in front of it.
 */
function lastLineOf(
  { start, end }: NonNullable<Nodes["position"]>,
  lines: readonly string[],
): number {
  const line = lines[end.line - 1] ?? "";
  const isOfNext =
    end.line > start.line &&
    /^[\s>]*$/.test(line.slice(0, end.column - 1)) &&
    line.slice(end.column - 1).trim() !== "";
  return isOfNext ? end.line - 2 : end.line - 1;
}

function blockOf(node: Nodes, id: number, reading: BlockReading): Node {
  const inlines = (run: readonly Nodes[]) => readInlines(run, reading);
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
      return table(node, id, undefined, reading);
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
  const id = reading.origins.reserve();
  const checked = item.checked ?? null;
  const read = made(
    "listItem",
    { origin: id, checked },
    filled(blocksIn(item.children, id, reading)),
  );
  placed(read, item, id, container, reading);
  return read;
}

function note(node: FootnoteDefinition, id: number, reading: BlockReading): Node {
  const inside = filled(blocksIn(node.children, id, reading));
  return made("note", { origin: id, label: node.label ?? node.identifier }, inside);
}

/** @param cell undefined in a row that is too short */
function cellText(cell: TableCell | undefined, row: number, reading: BlockReading): Node {
  if (!cell) return made("cellText", {}, []);
  const origin = reading.origins.reserve();
  const read = made("cellText", { origin }, readInlines(cell.children, reading));
  placed(read, cell, origin, row, reading);
  return read;
}

/** @param around the attributes of the directive that gives it a caption */
function table(
  node: Table,
  id: number,
  around: { caption: string; others: string } | undefined,
  reading: BlockReading,
): Node {
  const columns = node.children[0]?.children.length ?? 0;
  const rows = node.children.map((row, index) => {
    if (row.children.length > columns) throw new Unfaithful("a row that is too long");
    const origin = reading.origins.reserve();
    const cells = Array.from({ length: columns }, (_, column) =>
      made(index === 0 ? "tableHead" : "tableCell", { align: node.align?.[column] ?? null }, [
        cellText(row.children[column], origin, reading),
      ]),
    );
    const read = made("tableRow", { origin }, cells);
    placed(read, row, origin, id, reading);
    return read;
  });
  const { caption = null, others = "" } = around ?? {};
  const fields = caption === null ? {} : { caption };
  return made("table", { origin: id, caption, fields, others }, rows);
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
  const { fields, others } = fieldsOf(node, syntax.attributes, reading);
  const origin = id;
  switch (syntax.name) {
    case "table": {
      const only = children[0];
      const caption = fields.caption;
      if (children.length !== 1 || only?.type !== "table" || !caption) {
        throw new Unfaithful("a table directive without one table and its caption");
      }
      requireEnd(node, reading);
      return table(only, id, { caption, others }, reading);
    }
    case "pullquote":
      requireEnd(node, reading);
      return made("pullQuote", { origin, fields, others }, quoteTexts(children, id, reading));
    case "box":
      requireEnd(node, reading);
      return made("box", { origin, fields, others }, filled(blocksIn(children, id, reading)));
    default:
      return made(syntax.name, { origin, fields, others }, []);
  }
}

function isLabel(node: Nodes): boolean {
  return node.type === "paragraph" && node.data?.directiveLabel === true;
}

function quoteTexts(children: readonly Nodes[], container: number, reading: BlockReading): Node[] {
  const texts = children.map((child) => {
    if (child.type !== "paragraph") return sourceInside(child, container, reading);
    const id = reading.origins.reserve();
    const read = made("quoteText", { origin: id }, readInlines(child.children, reading));
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

/** The values of an element's attributes, and what else is written among them. */
function fieldsOf(
  node: Directive,
  known: readonly string[],
  { source }: BlockReading,
): { fields: Fields; others: string } {
  const written = attributesIn(
    source.slice(node.position?.start.offset, node.position?.end.offset),
  );
  const others = written.filter(({ name }, index) => isOther(name, index, written, known));
  const names = written.map(({ name }) => name).filter((name) => known.includes(name));
  return {
    // Of an attribute that is given twice the last is the value.
    fields: Object.fromEntries(names.map((name) => [name, (node.attributes?.[name] ?? "").trim()])),
    others: others.map((each) => each.written).join(" "),
  };
}

/** @throws Unfaithful if the schema has no room for the content */
function made(type: string, attrs: Record<string, unknown>, content: readonly Node[]): Node {
  try {
    return STORY_SCHEMA.nodes[type]?.createChecked(attrs, content) as Node;
  } catch {
    throw new Unfaithful(`${type} with other content`);
  }
}
