import type { Table, TableRow } from "mdast";
import { tell } from "../../../problems/words/tell.ts";
import { inlineText } from "../../inlineText.ts";
import { lineOf } from "../../markdown/markdownTree.ts";
import type { Block, Cell } from "../../tree.ts";
import {
  type BlockElement,
  type BlockOf,
  type FeedWriter,
  nothing,
  type Reading,
  type WrittenDirective,
} from "../element.ts";

/** A table with one header row; the first cell of each row is its row header. */
export const table: BlockElement<"table"> = {
  name: "a table",
  markdown: { table: readTable },
  directive: {
    name: "table",
    form: "containerDirective",
    attributes: ["caption"],
    read: readCaptionedTable,
  },
  placement: "anywhere",
  inside: {
    inlines(block, change) {
      const cells = (row: Cell[]) =>
        row.map((cell) => ({ ...cell, children: change(cell.children) }));
      return { ...block, head: cells(block.head), rows: block.rows.map(cells) };
    },
  },
  directed: false,
  fields: ({ caption }) => [caption],
  pictures: nothing,
  files: [],
  plays: nothing,
  check: nothing,
  plainText: ({ caption, head, rows }) => [
    ...(caption ? [caption] : []),
    ...[head, ...rows].map((row) => row.map((cell) => inlineText(cell.children)).join(" ")),
  ],
  captions: nothing,
  feed: feedTable,
  printedLinks: nothing,
  examples: [
    {
      markdown:
        "| Gate  | Opened | Height |\n| ----- | ------ | -----: |\n| North | 6:10   |     80 |",
      about:
        "The first line is the head of the columns, the first cell of a line is the head of that line. A colon in the second line aligns a column. A plain `|` in a cell is written `\\|`.",
    },
    {
      markdown:
        ':::table{caption="How the gates were opened"}\n| Gate  | Opened |\n| ----- | ------ |\n| North | 6:10   |\n:::',
      about: "With a caption, which says what the table shows and stands above it.",
    },
  ],
};

function feedTable({ caption, head, rows }: BlockOf<"table">, write: FeedWriter): string {
  const cell = (name: "th" | "td", { children, align }: Cell, scope?: "col" | "row") =>
    write.element(name, write.inlines(children), { scope, align });
  const header = write.element("tr", head.map((each) => cell("th", each, "col")).join(""));
  const body = rows.map((row) =>
    write.element(
      "tr",
      row.map((each, index) => (index === 0 ? cell("th", each, "row") : cell("td", each))).join(""),
    ),
  );
  return write.element(
    "table",
    (caption ? write.element("caption", write.text(caption)) : "") +
      write.element("thead", header) +
      (body.length > 0 ? write.element("tbody", body.join("\n")) : ""),
  );
}

/** Makes all rows as long as the header row. */
function readTable(table: Table, reading: Reading): Block[] {
  // The parser gives every table a head.
  const [first, ...rest] = table.children as [TableRow, ...TableRow[]];
  const columns = first.children.length;
  const row = (node: TableRow) => {
    if (node.children.length > columns) {
      reading.report.error(
        lineOf(node),
        "table-cells",
        tell("tableCells", { cells: node.children.length, columns }),
        tell("tableCellsRemedy"),
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

/** `:::table{caption="…"}` around a table. */
function readCaptionedTable(
  { line, values, children }: WrittenDirective,
  { blocks, report }: Reading,
): Block[] {
  const content = blocks(children);
  const caption = values.get("caption") ?? "";
  if (caption === "") {
    report.error(
      line,
      "table-caption",
      tell("tableNoCaption"),
      tell("beginWithExample", { example: ':::table{caption="…"}' }),
    );
  }
  if (content.length !== 1 || content[0]?.type !== "table") {
    report.error(line, "table-content", tell("tableContent"), tell("tableContentRemedy"));
  }
  return content.map((block) =>
    block.type === "table" && caption ? { ...block, caption, line } : block,
  );
}
