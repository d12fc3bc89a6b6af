import type { Node } from "prosemirror-model";
import { BLOCKS } from "../../newsroom/story/elements/registry.ts";
import type { Block } from "../../newsroom/story/tree.ts";
import { changedAttributes } from "./attributes.ts";
import { changedCode } from "./changedCode.ts";
import { changedPicture } from "./changedPicture.ts";
import { changedTable } from "./changedTable.ts";
import { changedWords } from "./changedWords.ts";
import type { Origin, Origins } from "./origins.ts";
import { markdownOf } from "./storyMarkdown.ts";

/** What stands left of a block: in its first line, and in all others. */
interface Margin {
  first: string;
  others: string;
  /** Lines of what is around, above the first that has something in it. */
  above?: readonly string[];
}

const NO_MARGIN: Margin = { first: "", others: "" };

/** How blocks are written: the origins of nodes, and the first way in which words are tried (changedWords.ts). */
interface Writing {
  origins: Origins;
  way: number;
}

/**
 * The lines of a block of which something has changed, with as many of its own lines as possible: of a list only the
 * changed items are written anew, of a paragraph the changed words.
 * Whether they are read as the block says is not looked at.
 * @param way number of the first way in which words are written, below `WAY_COUNT`
 */
export function changedLines(node: Node, origins: Origins, way: number): string[] {
  const origin = origins.of(node);
  const line = origin?.lines[origin.first] ?? "";
  const margin = { ...NO_MARGIN, first: line.slice(0, origin?.column) };
  return linesOf(node, margin, { origins, way }, true);
}

/** `mayKeep` says whether the block stands where its lines can be taken as they are. */
function linesOf(node: Node, margin: Margin, writing: Writing, mayKeep: boolean): string[] {
  const origin = writing.origins.of(node);
  if (!origin || origin.node.type !== node.type) return fresh(node, margin);
  if (mayKeep && origin.node.eq(node)) {
    const [top = "", ...below] = origin.lines.slice(origin.first, origin.last + 1);
    return [margin.first + top.slice(origin.column), ...below];
  }
  return (mayKeep && partlyKept(node, origin, margin, writing)) || fresh(node, margin);
}

function fresh(node: Node, { first, others }: Margin): string[] {
  return markdownOf(node).map((line, index) =>
    index === 0 ? first + line : line === "" ? others.trimEnd() : others + line,
  );
}

/** Undefined if nothing of it can be kept. */
function partlyKept(
  node: Node,
  origin: Origin,
  margin: Margin,
  writing: Writing,
): string[] | undefined {
  switch (node.type.name) {
    case "paragraph":
    case "subhead":
    case "quoteText":
      return node.hasMarkup(node.type, { ...origin.node.attrs, origin: node.attrs.origin })
        ? words(node, origin, margin, writing.way)
        : undefined;
    case "code":
      return changedCode(node, origin, margin.others);
    case "list":
      return node.attrs.ordered === origin.node.attrs.ordered &&
        node.attrs.start === origin.node.attrs.start
        ? list(node, origin, margin, writing)
        : undefined;
    case "listItem":
      return item(node, origin, margin, writing);
    case "quotation":
    case "note":
      return node.attrs.label === origin.node.attrs.label
        ? container(node, origin, insideMargin(node, origin, margin, writing), writing)
        : undefined;
    case "box":
    case "pullQuote":
      return fenced(node, origin, margin, writing);
    case "table":
      return table(node, origin, margin, writing);
    case "figure":
    case "video":
      return element(node, origin);
    default:
      return undefined;
  }
}

function words(node: Node, origin: Origin, margin: Margin, way: number): string[] | undefined {
  if (!origin.words) return undefined;
  const { source, from, to } = origin.words;
  // What is around the words within the block: the signs of a subhead, or the line below it.
  const own = origin.lines.slice(origin.first, origin.last + 1).join("\n");
  const begin = from - (source.lastIndexOf("\n", from - 1) + 1);
  const end = begin + to - from;
  const text = changedWords(origin.node, node, origin.words, way, margin.others);
  if (text === undefined || own.slice(begin, end) !== source.slice(from, to)) return undefined;
  return `${margin.first}${own.slice(origin.column, begin)}${text}${own.slice(end)}`.split("\n");
}

/** A figure or a video: other attributes. */
function element(node: Node, origin: Origin): string[] | undefined {
  const { lines, first, last, column } = origin;
  if (node.attrs.short !== origin.node.attrs.short || first !== last) return undefined;
  const line = lines[first] ?? "";
  const changed = node.attrs.short
    ? changedPicture(line.slice(column), origin.node, node)
    : openingOf(node, origin);
  return changed === undefined ? undefined : [line.slice(0, column) + changed];
}

/** The opening line of a directive, without what is left of it. */
function openingOf(node: Node, { node: before, lines, first, column }: Origin): string {
  const { attributes = [] } = BLOCKS[node.type.name as Block["type"]]?.directive ?? {};
  const attrs = ({ attrs: { fields, others } }: Node) => ({ fields, others });
  const opening = (lines[first] ?? "").slice(column);
  return changedAttributes(opening, attrs(before), attrs(node), attributes);
}

/** The item of a list, with the box to tick in which it may begin. */
function item(node: Node, origin: Origin, margin: Margin, writing: Writing): string[] | undefined {
  const inside = insideMargin(node, origin, margin, writing);
  const { checked } = node.attrs;
  if (checked !== origin.node.attrs.checked) {
    const first = inside.first.replace(BOX, checked === null ? "" : `[${checked ? "x" : " "}] `);
    if (first === inside.first) return undefined;
    inside.first = first;
  }
  return container(node, origin, inside, writing);
}

/** What is inside a list item, quotation or footnote, and blank lines that are of it. */
function container(
  node: Node,
  origin: Origin,
  margin: Margin,
  writing: Writing,
): string[] | undefined {
  const lines = children(node, origin, margin, writing);
  return lines && [...lines, ...blankBelow(node, origin, writing)];
}

/** The blank lines that the parser takes for a part of a block, below the last that is in it. */
function blankBelow(node: Node, origin: Origin, { origins }: Writing): string[] {
  const last = origins.of(origin.node.lastChild);
  if (!last || origins.of(node.lastChild) !== last) return [];
  const below = origin.lines.slice(last.last + 1, origin.last + 1);
  return below.every((line) => /^[\s>]*$/.test(line)) ? below : [];
}

/** A box to tick at the beginning of an item. */
const BOX = /\[[ \txX]\][ \t]$/;

/** The margin of what is inside a list item, quotation or footnote. */
function insideMargin(node: Node, origin: Origin, around: Margin, { origins }: Writing): Margin {
  const { lines } = origin;
  const line = lines[origin.first] ?? "";
  const top = origins.of(origin.node.firstChild);
  const above = lines.slice(origin.first, top?.first ?? origin.first);
  if (top && above.length > 0 && above.every((each) => ONLY_MARKS.test(each))) {
    const others = (lines[top.first] ?? "").slice(0, top.column);
    return { first: others, others, above };
  }
  // Signs and space may be followed by space that is the child's own, as of code by indentation.
  const child = top?.first === origin.first ? top.column : firstChildOf(origin);
  const first = line.slice(0, child ?? origin.column + markWidth(line.slice(origin.column)));
  if (node.type.name === "quotation") return { first, others: `${around.others}> ` };
  if (node.type.name === "note") return { first, others: `${around.others}    ` };
  const mark = typeof origin.node.attrs.checked === "boolean" ? first.replace(BOX, "") : first;
  return {
    first,
    others: around.others + " ".repeat(Math.max(2, mark.length - around.others.length)),
  };
}

/** A line with the mark of an item, a quotation or a footnote and nothing in it. */
const ONLY_MARKS = /^[\s>]*(?:[-+*]|\d{1,9}[.)]|\[\^[^\]]+\]:)?[\s>]*$/;

/** Column of what stands first inside, if it begins in the same line. */
function firstChildOf({ node, lines, first, column }: Origin): number | undefined {
  const inside = (
    typeof node.attrs.checked === "boolean"
      ? /^(?:[-+*]|\d{1,9}[.)])[ \t]*\[[ \txX]\][ \t]/
      : /^(?:[-+*]|\d{1,9}[.)]|>|\[\^[^\]]+\]:)[ \t]*/
  ).exec((lines[first] ?? "").slice(column));
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
  writing: Writing,
): string[] | undefined {
  const lines: string[] = [];
  let above: Origin | undefined;
  const startsInFirst = !margin.above && firstChildOf(origin) !== undefined;
  for (const [index, child] of node.children.entries()) {
    const own = ownChild(child, origin, writing.origins);
    // The first line has the marks of what is around, so what stood there can stand nowhere else.
    const isFirstLine = own?.first === origin.first;
    const atTop = index === 0 && startsInFirst;
    const mayKeep = own !== undefined && isFirstLine === atTop;
    const written = linesOf(
      child,
      atTop || !mayKeep
        ? atTop
          ? margin
          : { first: margin.others, others: margin.others }
        : marginOf(own, margin),
      writing,
      mayKeep,
    );
    if (written.length === 0) continue;
    const isRightBelow = node.type.name === "listItem" && child.type.name === "list" && !own;
    if (lines.length > 0 && !isRightBelow) lines.push(...between(above, own, margin));
    lines.push(...written);
    above = own;
  }
  return lines.length > 0 ? [...(margin.above ?? []), ...lines] : undefined;
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

function list(node: Node, origin: Origin, margin: Margin, writing: Writing): string[] | undefined {
  const lines: string[] = [];
  const tight = !origin.lines
    .slice(origin.first, origin.last + 1)
    .some((line) => /^[\s>]*$/.test(line));
  let mark = /^\S+/.exec((origin.lines[origin.first] ?? "").slice(origin.column))?.[0] ?? "-";
  let space = " ";
  let above: Origin | undefined;
  for (const [index, item] of node.children.entries()) {
    const own = ownChild(item, origin, writing.origins);
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
      ? linesOf(item, { first: left, others: margin.others }, writing, true)
      : freshItem(item, left + mark + space, margin.others, writing);
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
  lines.push(...blankBelow(node, origin, writing));
  return lines;
}

/** “3.” follows “2.”; a bullet follows itself. */
function nextMark(mark: string): string {
  const number = /^(\d+)([.)])$/.exec(mark);
  return number ? `${Number(number[1]) + 1}${number[2]}` : mark;
}

function freshItem(item: Node, first: string, others: string, writing: Writing): string[] {
  const margin = { first, others: others + " ".repeat(first.length - others.length) };
  const lines: string[] = [];
  for (const [index, child] of item.children.entries()) {
    const here = index === 0 ? margin : { first: margin.others, others: margin.others };
    const written = linesOf(child, here, writing, false);
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
  writing: Writing,
): string[] | undefined {
  const { lines, first, last, column } = origin;
  const inside = origin.node.children.flatMap((child) => writing.origins.of(child) ?? []);
  const body = children(node, origin, { first: margin.others, others: margin.others }, writing);
  const [firstInside] = inside;
  const lastInside = inside.at(-1);
  if (!body || !firstInside || !lastInside) return undefined;
  return [
    (lines[first] ?? "").slice(0, column) + openingOf(node, origin),
    ...lines.slice(first + 1, firstInside.first),
    ...body,
    ...lines.slice(lastInside.last + 1, last + 1),
  ];
}

/** A table, and the directive that gives it a caption. */
function table(
  node: Node,
  origin: Origin,
  margin: Margin,
  { origins, way }: Writing,
): string[] | undefined {
  const { lines, first, last, column } = origin;
  const rows = origin.node.children.flatMap((row) => origins.of(row) ?? []);
  const [head] = rows;
  const bottom = Math.max(rows.at(-1)?.last ?? 0, (head?.last ?? 0) + 1);
  if (!head) return undefined;
  const left = (lines[head.last + 1] ?? "").slice(0, head.column);
  const written = changedTable(node, origin, left, origins, way);
  if (!written) return undefined;
  const [before, after] = [origin.node.attrs.caption, node.attrs.caption];
  const isDirective = before !== null;
  if (isDirective === (after !== null)) {
    const opening = (lines[first] ?? "").slice(0, column) + openingOf(node, origin);
    const above = isDirective ? [opening, ...lines.slice(first + 1, head.first)] : [];
    return [...above, ...written, ...lines.slice(bottom + 1, last + 1)];
  }
  // Inside of another directive it would need other colons.
  if (origin.container !== 0) return undefined;
  if (isDirective) return written;
  const [opening = ""] = fresh(node, margin);
  return [opening, ...written, ":::"];
}
