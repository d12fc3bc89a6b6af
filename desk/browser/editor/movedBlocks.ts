import type { ResolvedPos } from "prosemirror-model";
import { type Command, TextSelection } from "prosemirror-state";

/**
 * Puts paragraphs that are selected from their beginning to their end, and dropped at the edge of another one, before or
 * below it; the editor would join the words with its words.
 * @param to the position at which they are dropped
 * @param isMoved whether they leave their place
 */
export function moveBlocks(to: number, isMoved: boolean): Command {
  return (state, dispatch) => {
    const { $from, $to, empty } = state.selection;
    const $at = state.doc.resolve(to);
    const isWhole = isFirst($from) && isLast($to) && !empty;
    const isAtEdge = isFirst($at) || isLast($at);
    if (!isWhole || !isAtEdge) return false;
    const [start, end] = [$from.before(1), $to.after(1)];
    if (to >= start && to <= end) return false;
    if (!dispatch) return true;
    const { content, size } = state.doc.slice(start, end);
    // Of an empty paragraph, both edges are one.
    const place = isFirst($at) ? $at.before(1) : $at.after(1);
    const transaction = state.tr;
    if (isMoved) transaction.delete(start, end);
    const mapped = transaction.mapping.map(place);
    transaction.insert(mapped, content);
    const { doc } = transaction;
    const selection = TextSelection.create(doc, mapped + 1, mapped + size - 1);
    dispatch(transaction.setSelection(selection).setMeta("uiEvent", "drop"));
    return true;
  };
}

/** Whether a place is where a paragraph of the story itself begins, and not one of a list or a box. */
const isFirst = ($at: ResolvedPos) =>
  $at.depth === 1 && $at.parent.isTextblock && $at.parentOffset === 0;

const isLast = ($at: ResolvedPos) =>
  $at.depth === 1 && $at.parent.isTextblock && $at.parentOffset === $at.parent.content.size;
