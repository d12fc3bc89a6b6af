import type { Node } from "prosemirror-model";
import { keptAround } from "./keptAround.ts";
import type { Origin, Origins } from "./origins.ts";
import { markdownOf } from "./storyMarkdown.ts";

/** What stands left of a block: in its first line, and in all others. */
interface Margin {
  first: string;
  others: string;
}

const NO_MARGIN: Margin = { first: "", others: "" };

/**
 * The lines of a block of which something has changed, with as many of its own lines as possible: of a list only the
 * changed items are written anew, of a paragraph what lies between the first and the last changed letter.
 * Whether they are read as the block says is not looked at.
 */
export function changedLines(node: Node, origins: Origins): string[] {
  const origin = origins.of(node);
  const line = origin?.lines[origin.first] ?? "";
  return linesOf(node, { ...NO_MARGIN, first: line.slice(0, origin?.column) }, origins, true);
}

/** `mayKeep` says whether the block stands where its lines can be taken as they are. */
function linesOf(node: Node, margin: Margin, origins: Origins, mayKeep: boolean): string[] {
  const origin = origins.of(node);
  if (!origin || origin.node.type !== node.type) return fresh(node, margin);
  if (mayKeep && origin.node.eq(node)) return origin.lines.slice(origin.first, origin.last + 1);
  return (mayKeep && partlyKept(node, origin, margin, origins)) || fresh(node, margin);
}

function fresh(node: Node, { first, others }: Margin): string[] {
  return markdownOf(node).map((line, index) =>
    index === 0 ? first + line : (others + line).trimEnd(),
  );
}

/** Undefined if nothing of it can be kept. */
function partlyKept(
  node: Node,
  origin: Origin,
  margin: Margin,
  origins: Origins,
): string[] | undefined {
  switch (node.type.name) {
    case "paragraph":
    case "subhead":
    case "quoteText":
      return node.hasMarkup(node.type, { ...origin.node.attrs, origin: node.attrs.origin })
        ? words(node, origin, margin)
        : undefined;
    case "list":
      return node.attrs.ordered === origin.node.attrs.ordered &&
        node.attrs.start === origin.node.attrs.start
        ? list(node, origin, margin, origins)
        : undefined;
    case "listItem":
    case "quotation":
    case "note":
      return node.attrs.label === origin.node.attrs.label
        ? children(node, origin, insideMargin(node, origin, margin), origins)
        : undefined;
    case "box":
    case "pullQuote":
      return fenced(node, origin, margin, origins);
    case "table":
      return table(node, origin, margin, origins);
    default:
      return undefined;
  }
}

function words(node: Node, origin: Origin, margin: Margin): string[] | undefined {
  const bare: string[] = [];
  for (const line of origin.lines.slice(origin.first, origin.last + 1)) {
    const left = bare.length === 0 ? origin.column : margin.others.length;
    if (bare.length > 0 && !line.startsWith(margin.others)) return undefined;
    bare.push(line.slice(left));
  }
  // A subhead may be underlined instead of having signs before it.
  const isUnderlined = node.type.name === "subhead" && !/^#/.test(bare[0] ?? "");
  const underline = isUnderlined ? bare.splice(-1) : [];
  const [before, after] = [origin.node, node].map((each) => {
    const text = markdownOf(each).join("\n");
    return isUnderlined ? text.replace(/^#+ /, "") : text;
  }) as [string, string];
  const text = keptAround(bare.join("\n"), before, after);
  if (!text) return undefined;
  return [...text.split("\n"), ...underline].map(
    (line, index) => (index === 0 ? margin.first : margin.others) + line,
  );
}

/** The margin of what is inside a list item, quotation or footnote. */
function insideMargin(node: Node, origin: Origin, around: Margin): Margin {
  const line = origin.lines[origin.first] ?? "";
  const child = firstChildOf(origin);
  const first = line.slice(0, child ?? origin.column + markWidth(line.slice(origin.column)));
  if (node.type.name === "quotation") return { first, others: `${around.others}> ` };
  if (node.type.name === "note") return { first, others: `${around.others}    ` };
  return {
    first,
    others: around.others + " ".repeat(Math.max(2, first.length - around.others.length)),
  };
}

/** Column of what stands first inside, if it begins in the same line. */
function firstChildOf({ node, lines, first, column }: Origin): number | undefined {
  const inside = /^(?:[-+*]|\d{1,9}[.)]|>|\[\^[^\]]+\]:)[ \t]*/.exec(
    (lines[first] ?? "").slice(column),
  );
  return node.childCount > 0 && inside ? column + inside[0].length : undefined;
}

function markWidth(text: string): number {
  return (/^\S+/.exec(text)?.[0].length ?? 1) + 1;
}

/** Blocks inside of another, and the lines between them. */
function children(
  node: Node,
  origin: Origin,
  margin: Margin,
  origins: Origins,
): string[] | undefined {
  const lines: string[] = [];
  let above: Origin | undefined;
  for (const [index, child] of node.children.entries()) {
    const own = ownChild(child, origin, origins);
    // The first line has the marks of what is around, so what stood there can stand nowhere else.
    const isFirstLine = own?.first === origin.first;
    const atTop = index === 0 && firstChildOf(origin) !== undefined;
    const mayKeep = own !== undefined && isFirstLine === atTop;
    const written = linesOf(
      child,
      atTop || !mayKeep
        ? atTop
          ? margin
          : { first: margin.others, others: margin.others }
        : marginOf(own, margin),
      origins,
      mayKeep,
    );
    if (written.length === 0) continue;
    const isRightBelow = node.type.name === "listItem" && child.type.name === "list" && !own;
    if (lines.length > 0 && !isRightBelow) lines.push(...between(above, own, margin));
    lines.push(...written);
    above = own;
  }
  return lines.length > 0 ? lines : undefined;
}

/** The margin of a block that stands on lines of its own inside of another. */
function marginOf({ lines, first, column }: Origin, { others }: Margin): Margin {
  return { first: (lines[first] ?? "").slice(0, column), others };
}

/** The origin of a child that stood in the same block before. */
function ownChild(child: Node, origin: Origin, origins: Origins): Origin | undefined {
  const own = origins.of(child);
  return own?.container === origin.id && own.lines === origin.lines ? own : undefined;
}

/** The lines between two blocks: their own where they followed each other, else a blank one. */
function between(above: Origin | undefined, below: Origin | undefined, margin: Margin): string[] {
  const followed = above && below && below.first > above.last && isNext(above, below);
  if (followed) return above.lines.slice(above.last + 1, below.first);
  return [margin.others.trimEnd()];
}

function isNext(above: Origin, below: Origin): boolean {
  const between = above.lines.slice(above.last + 1, below.first);
  return between.every((line) => /^[\s>]*$/.test(line));
}

function list(node: Node, origin: Origin, margin: Margin, origins: Origins): string[] | undefined {
  const lines: string[] = [];
  const tight = !origin.lines
    .slice(origin.first, origin.last + 1)
    .some((line) => /^[\s>]*$/.test(line));
  let mark = /^\S+/.exec((origin.lines[origin.first] ?? "").slice(origin.column))?.[0] ?? "-";
  let space = " ";
  let above: Origin | undefined;
  for (const [index, item] of node.children.entries()) {
    const own = ownChild(item, origin, origins);
    const isFirstLine = own?.first === origin.first;
    if (isFirstLine !== (index === 0)) {
      // An item has come before the first, or the first is gone: its line may hold marks of what is around.
      if (index === 0 ? margin.first.trim() !== "" : isFirstLine && margin.first.trim() !== "") {
        return undefined;
      }
    }
    if (own) {
      const written = (own.lines[own.first] ?? "").slice(own.column);
      [, mark = mark, space = space] = /^(\S+)([ \t]*)/.exec(written) ?? [];
      if (space === "") space = " ";
    } else if (index > 0) mark = nextMark(mark);
    const left = own ? (own.lines[own.first] ?? "").slice(0, own.column) : margin.others;
    const written = own
      ? linesOf(item, { first: left, others: margin.others }, origins, true)
      : freshItem(item, left + mark + space, margin.others, origins);
    const blank = tight ? [] : [margin.others.trimEnd()];
    if (index > 0)
      lines.push(
        ...(above && own && isNext(above, own) && own.first > above.last
          ? between(above, own, margin)
          : blank),
      );
    lines.push(...(written.length > 0 ? written : [left + mark]));
    above = own;
  }
  return lines;
}

/** “3.” follows “2.”; a bullet follows itself. */
function nextMark(mark: string): string {
  const number = /^(\d+)([.)])$/.exec(mark);
  return number ? `${Number(number[1]) + 1}${number[2]}` : mark;
}

function freshItem(item: Node, first: string, others: string, origins: Origins): string[] {
  const margin = { first, others: others + " ".repeat(first.length - others.length) };
  const lines: string[] = [];
  for (const [index, child] of item.children.entries()) {
    const here = index === 0 ? margin : { first: margin.others, others: margin.others };
    const written = linesOf(child, here, origins, false);
    if (written.length === 0 && index > 0) continue;
    if (index > 0 && child.type.name !== "list") lines.push(others.trimEnd());
    lines.push(...(written.length > 0 ? written : [first.trimEnd()]));
  }
  return lines;
}

/** An element between two lines of colons. */
function fenced(
  node: Node,
  origin: Origin,
  margin: Margin,
  origins: Origins,
): string[] | undefined {
  const sameFields = JSON.stringify(node.attrs.fields) === JSON.stringify(origin.node.attrs.fields);
  const opening = sameFields ? origin.lines[origin.first] : fresh(node, margin)[0];
  const inside = origin.node.children.flatMap((child) => origins.of(child) ?? []);
  const body = children(node, origin, { first: margin.others, others: margin.others }, origins);
  const [firstInside] = inside;
  const lastInside = inside.at(-1);
  if (opening === undefined || !body || !firstInside || !lastInside) return undefined;
  return [
    opening,
    ...origin.lines.slice(origin.first + 1, firstInside.first),
    ...body,
    ...origin.lines.slice(lastInside.last + 1, origin.last + 1),
  ];
}

/** A table of the same columns: its unchanged rows as they are. */
function table(node: Node, origin: Origin, margin: Margin, origins: Origins): string[] | undefined {
  const was = origin.node;
  if (node.attrs.caption !== was.attrs.caption || columnsOf(node) !== columnsOf(was))
    return undefined;
  const rows = was.children.flatMap((row) => origins.of(row) ?? []);
  const [head] = rows;
  const end = rows.at(-1);
  if (!head || !end || ownChild(node.child(0), origin, origins) !== head) return undefined;
  // The line of hyphens belongs to the head.
  const headEnd = head.last + 1;
  const lines = origin.lines.slice(origin.first, head.first);
  for (const [index, row] of node.children.entries()) {
    const own = ownChild(row, origin, origins);
    if (own?.node.eq(row)) lines.push(...own.lines.slice(own.first, own.last + 1));
    else {
      const at = own
        ? marginOf(own, margin).first
        : (origin.lines[headEnd] ?? "").slice(0, head.column);
      lines.push(at + rowLine(row, node));
    }
    if (index === 0) lines.push(origin.lines[headEnd] ?? "");
  }
  return [...lines, ...origin.lines.slice(Math.max(end.last, headEnd) + 1, origin.last + 1)];
}

function columnsOf(table: Node): string {
  return JSON.stringify(table.firstChild?.children.map(({ attrs }) => attrs.align));
}

function rowLine(row: Node, table: Node): string {
  const bare = table.type.create({ caption: null }, row);
  return markdownOf(bare)[0] ?? "";
}
