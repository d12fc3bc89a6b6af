import type { Node } from "prosemirror-model";
import { changedWords } from "./changedWords.ts";
import type { Origin, Origins } from "./origins.ts";
import { markdownOf } from "./storyMarkdown.ts";

/**
 * The lines of a table of as many columns as before: its unchanged rows, and the unchanged cells of the others, as
 * they are written.
 * @param left what stands left of a row that has come
 * @returns undefined if nothing of it can be kept
 */
export function changedTable(
  node: Node,
  origin: Origin,
  left: string,
  origins: Origins,
  way: number,
): string[] | undefined {
  const was = origin.node;
  const rows = was.children.flatMap((row) => origins.of(row) ?? []);
  const [head] = rows;
  const end = rows.at(-1);
  const known = new Set(rows);
  const ownRow = (row: Node | null | undefined) => {
    const own = origins.of(row);
    return own && known.has(own) ? own : undefined;
  };
  if (!head || !end || ownRow(node.firstChild) !== head) return undefined;
  if (node.firstChild?.childCount !== was.firstChild?.childCount) return undefined;
  // The line of hyphens belongs to the head.
  const rule = head.last + 1;
  const lines: string[] = [];
  for (const [index, row] of node.children.entries()) {
    const own = ownRow(row);
    if (own?.node.eq(row)) lines.push(own.lines[own.first] ?? "");
    else lines.push((own && changedRow(row, own, origins, way)) ?? left + rowLine(row, node));
    if (index === 0) lines.push(ruleLine(node, was, origin.lines[rule] ?? ""));
  }
  return lines;
}

/** A row with its unchanged cells as they are written. */
function changedRow(row: Node, own: Origin, origins: Origins, way: number): string | undefined {
  const line = own.lines[own.first] ?? "";
  const pieces = piecesOf(line.slice(own.column));
  let text = line.slice(0, own.column);
  let column = 0;
  for (const { written, isCell } of pieces) {
    if (!isCell) {
      text += written;
      continue;
    }
    const cell = row.maybeChild(column)?.firstChild;
    const before = own.node.maybeChild(column)?.firstChild;
    column += 1;
    const made = cell && before ? changedCell(cell, before, written, origins, way) : undefined;
    if (made === undefined) return undefined;
    text += made;
  }
  // What has come into a row that was too short.
  return row.children.slice(column).every(({ firstChild }) => firstChild?.content.size === 0)
    ? text
    : undefined;
}

function changedCell(
  cell: Node,
  before: Node,
  written: string,
  origins: Origins,
  way: number,
): string | undefined {
  if (cell.content.eq(before.content)) return written;
  const words = origins.of(before)?.words;
  const [space = ""] = /^[ \t]*/.exec(written) ?? [];
  const after = /[ \t]*$/.exec(written.slice(space.length))?.[0] ?? "";
  if (words && words.source.slice(words.from, words.to) === written.trim()) {
    const made = changedWords(before, cell, words, way);
    if (made !== undefined) return made.includes("\n") ? undefined : space + made + after;
  }
  return `${space || " "}${cellLine(cell)}${after || " "}`;
}

/** The cells of a row and the bars between them, as GFM parts them: not at a bar behind a backslash. */
function piecesOf(row: string): Array<{ written: string; isCell: boolean }> {
  const parts = row.match(/(?:\\[\\|]|[^|])+|\|/g) ?? [];
  const isOuter = (index: number) =>
    (index === 0 || index === parts.length - 1) && parts[index]?.trim() === "";
  const pieces: Array<{ written: string; isCell: boolean }> = [];
  for (const [index, written] of parts.entries()) {
    const isBar = written === "|";
    // Between two bars there is a cell, if an empty one.
    if (isBar && parts[index - 1] === "|") pieces.push({ written: "", isCell: true });
    pieces.push({ written, isCell: !isBar && !isOuter(index) });
  }
  return pieces;
}

/** The line of hyphens, in which the columns with another alignment are written anew. */
function ruleLine(table: Node, before: Node, line: string): string {
  let column = 0;
  return line.replace(/:?-+:?/g, (written) => {
    const [now, was] = [table, before].map(
      ({ firstChild }) => firstChild?.maybeChild(column)?.attrs.align as string | null,
    );
    column += 1;
    if (now === was) return written;
    const hyphens = "-".repeat(Math.max(1, written.length - (now === "center" ? 2 : now ? 1 : 0)));
    return `${now === "left" || now === "center" ? ":" : ""}${hyphens}${now === "right" || now === "center" ? ":" : ""}`;
  });
}

function rowLine(row: Node, table: Node): string {
  return markdownOf(table.type.create({ caption: null }, row))[0] ?? "";
}

function cellLine(cell: Node): string {
  const { tableHead, tableRow, table } = cell.type.schema.nodes;
  const head = tableHead?.create(null, cell);
  const [line = ""] =
    head && tableRow && table ? markdownOf(table.create(null, tableRow.create(null, head))) : [];
  return line.replace(/^\| ?|[ ]*\|$/g, "");
}
