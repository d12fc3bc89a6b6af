import { chainCommands, exitCode, toggleMark } from "prosemirror-commands";
import type { Mark } from "prosemirror-model";
import { liftListItem, sinkListItem, splitListItem } from "prosemirror-schema-list";
import type { Command, Transaction } from "prosemirror-state";
import { goToNextCell } from "prosemirror-tables";
import type { PlainDeskKey } from "../../words/words.ts";
import { STORY_SCHEMA } from "../../writing/schema.ts";

const { marks, nodes } = STORY_SCHEMA;

/** Marks of words with a button and keys each. */
export const WORD_MARKS = [
  { name: "strong", mark: "strong", keys: "Mod-b" },
  { name: "emphasis", mark: "emphasis", keys: "Mod-i" },
  { name: "strike", mark: "strike", keys: "Mod-Shift-x" },
  { name: "codeWords", mark: "codeWords", keys: "Mod-e" },
] as const satisfies ReadonlyArray<{ name: PlainDeskKey; mark: string; keys: string }>;

export function toggle(mark: string): Command {
  return (state, dispatch) => {
    const type = marks[mark];
    const { from, to, $from, $to } = state.selection;
    if (!type) return false;
    // What readers do not get can be taken off alone.
    const isPlain = $from.sameParent($to) && $from.parent.type.spec.plainWords === true;
    if (isPlain && !state.doc.rangeHasMark(from, to, type)) return false;
    const without = (tr: Transaction) => {
      tr.doc.nodesBetween(from, to, (node, at) => {
        if (node.type.spec.plainWords) tr.removeMark(at + 1, at + node.nodeSize - 1, type);
      });
      dispatch?.(tr);
    };
    return toggleMark(type, null, { removeWhenPresent: false })(state, dispatch && without);
  };
}

/** A line break within a paragraph; below it where there is none. */
export const breakLine: Command = chainCommands(exitCode, (state, dispatch) => {
  const { $from } = state.selection;
  if (!nodes.break || !$from.parent.type.contentMatch.matchType(nodes.break)) return false;
  dispatch?.(state.tr.replaceSelectionWith(nodes.break.create()).scrollIntoView());
  return true;
});

export const splitItem: Command = (state, dispatch) =>
  nodes.listItem ? splitListItem(nodes.listItem, { origin: null })(state, dispatch) : false;

/** Out of a list, one level. */
export const liftItem: Command = (state, dispatch) =>
  nodes.listItem ? liftListItem(nodes.listItem)(state, dispatch) : false;

/** What Tab does in lists and tables; elsewhere it leaves the text. */
export const indent: Command = chainCommands(goToNextCell(1), (state, dispatch) =>
  nodes.listItem ? sinkListItem(nodes.listItem)(state, dispatch) : false,
);
export const outdent: Command = chainCommands(goToNextCell(-1), liftItem);

/** The letters around the cursor that are one link, or the selection. */
export function linkAt(...[state]: Parameters<Command>): {
  from: number;
  to: number;
  attrs: { href: string; paid: boolean } | undefined;
  mark?: Mark;
} {
  const { from, to, empty, $from } = state.selection;
  const type = marks.link;
  const link = type && (type.isInSet($from.marks()) ?? type.isInSet($from.nodeAfter?.marks ?? []));
  if (!link) return { from, to, attrs: undefined };
  const attrs = { href: String(link.attrs.href), paid: link.attrs.paid === true };
  const found = { attrs, mark: link };
  if (!empty) return { from, to, ...found };
  const { parent } = $from;
  const pieces: { start: number; end: number }[] = [];
  parent.forEach((node, offset) => {
    if (!link.isInSet(node.marks)) return;
    const last = pieces.at(-1);
    if (last?.end === offset) last.end += node.nodeSize;
    else pieces.push({ start: offset, end: offset + node.nodeSize });
  });
  const at = $from.parentOffset;
  const whole = pieces.find(({ start, end }) => start <= at && at <= end);
  if (!whole) return { from, to, ...found };
  return { from: $from.start() + whole.start, to: $from.start() + whole.end, ...found };
}

/** Links the selection, or changes the link around the cursor; without words, the address becomes them. */
export function setLink(href: string, paid: boolean, words?: string): Command {
  return (state, dispatch) => {
    const type = marks.link;
    if (!type || state.selection.$from.parent.type.spec.plainWords) return false;
    const range = linkAt(state);
    // Space at the edges of the selection is no part of the link's words.
    const selected = state.doc.textBetween(range.from, range.to, " ", " ");
    const from = range.from + (selected.length - selected.trimStart().length);
    const to = Math.max(from, range.to - (selected.length - selected.trimEnd().length));
    // Its caption, and how it names its address, are of the link that it is already.
    const own = range.mark?.attrs.href === href ? range.mark.attrs : {};
    const link = type.create({ ...own, href, paid });
    const { tr } = state;
    if (from === to) {
      const text = words ?? href;
      tr.insertText(text, from).addMark(from, from + text.length, link);
    } else {
      tr.removeMark(from, to, type).addMark(from, to, link);
    }
    dispatch?.(tr.removeStoredMark(type).scrollIntoView());
    return true;
  };
}

export const removeLink: Command = (state, dispatch) => {
  const { from, to, attrs } = linkAt(state);
  if (!attrs || !marks.link) return false;
  dispatch?.(state.tr.removeMark(from, to, marks.link));
  return true;
};
