import type { Table, TableRow } from "mdast";
import { lineOf } from "../../markdown/markdownTree.ts";
import type { Reading } from "../../reading.ts";
import type { Block, Cell } from "../../tree.ts";

/** A table whose rows are all as long as its head. */
export function readTable(table: Table, reading: Reading): Block[] {
  const [first, ...rest] = table.children;
  if (!first) return [];
  const columns = first.children.length;
  const row = (node: TableRow) => {
    if (node.children.length > columns) {
      reading.report.error(
        lineOf(node),
        "table-cells",
        `this row has ${node.children.length} cells, the head of the table ${columns}`,
        "give both the same number of cells; a plain | in a cell is written \\|",
      );
    }
    return Array.from({ length: columns }, (_, column): Cell => {
      const children = reading.inlines(node.children[column]?.children ?? []);
      const align = table.align?.[column];
      return align ? { children, align } : { children };
    });
  };
  return [{ type: "table", head: row(first), rows: rest.map(row), line: lineOf(table) }];
}
