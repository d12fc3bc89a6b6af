import type { Node } from "prosemirror-model";
import { type Command, Plugin } from "prosemirror-state";
import { isInTable, selectedRect } from "prosemirror-tables";
import { STORY_SCHEMA } from "../../writing/schema.ts";

/** Keeps tables as Markdown has them: the first row is the head, and a column has one alignment. */
export function tableShape(): Plugin {
  return new Plugin({
    appendTransaction(transactions, _, state) {
      if (!transactions.some(({ docChanged }) => docChanged)) return null;
      const { tr } = state;
      state.doc.descendants((node, position) => {
        if (node.type.name !== "table") return !node.isTextblock;
        shape(node, (at, type, align) => {
          const cell = tr.doc.nodeAt(position + 1 + at);
          if (!cell) return;
          const attrs = { ...cell.attrs, align, colspan: 1, rowspan: 1 };
          tr.setNodeMarkup(position + 1 + at, STORY_SCHEMA.nodes[type], attrs);
        });
        return false;
      });
      return tr.docChanged ? tr : null;
    },
  });
}

/** Calls `change` for each cell that is not what its place asks for. */
function shape(
  table: Node,
  change: (at: number, type: string, align: string | null) => void,
): void {
  const aligns = table.firstChild?.children.map(({ attrs }) => attrs.align as string | null) ?? [];
  table.forEach((row, rowAt, index) => {
    row.forEach((cell, cellAt, column) => {
      const type = index === 0 ? "tableHead" : "tableCell";
      const align = aligns[column] ?? null;
      const { attrs } = cell;
      const isRight =
        cell.type.name === type &&
        attrs.align === align &&
        attrs.colspan === 1 &&
        attrs.rowspan === 1;
      if (!isRight) change(rowAt + 1 + cellAt, type, align);
    });
  });
}

/** Aligns the columns of the selection. */
export function alignColumns(align: "left" | "center" | "right" | null): Command {
  return (state, dispatch) => {
    if (!isInTable(state)) return false;
    const { tableStart, table, left, right } = selectedRect(state);
    const { tr } = state;
    table.firstChild?.forEach((cell, offset, column) => {
      if (column < left || column >= right) return;
      tr.setNodeMarkup(tableStart + 1 + offset, null, { ...cell.attrs, align });
    });
    dispatch?.(tr);
    return true;
  };
}
