import type { Node } from "prosemirror-model";
import { EditorState, type Plugin, Selection, type Transaction } from "prosemirror-state";
import { hasEditedSource } from "../../writing/editedSource.ts";
import { type OpenedStory, openStory, partsOf } from "../../writing/openStory.ts";
import { Origins, type RawLine } from "../../writing/origins.ts";
import { writeStory, writtenBlocks } from "../../writing/writeStory.ts";

/** A story's text in one editor: its document, and the file's text that follows from it. */
export class StorySession {
  readonly #origins = new Origins();
  #opened: OpenedStory;
  #text: string;

  constructor(text: string) {
    this.#text = text;
    this.#opened = openStory(text, this.#origins);
  }

  /** The file's text as it was last written or opened. */
  get text(): string {
    return this.#text;
  }

  begin(plugins: readonly Plugin[]): EditorState {
    return EditorState.create({ doc: this.#opened.doc, plugins });
  }

  /** The file's text with a document. */
  write(state: EditorState): string {
    this.#text = writeStory(state.doc, this.#opened, this.#origins);
    return this.#text;
  }

  /**
   * The change of the document that a text from elsewhere makes. Blocks whose lines stay keep their nodes, and with
   * them selection and history.
   */
  take(state: EditorState, text: string): Transaction {
    const parts = partsOf(text);
    if (!this.hasEditedMarkdown(state) && sameLines(parts.body, partsOf(this.#text).body)) {
      // Somebody is at the fields above the text.
      this.#opened = { ...this.#opened, head: parts.head };
      this.#text = text;
      return state.tr.setMeta("addToHistory", false);
    }
    const opened = openStory(text, this.#origins);
    const blocks = writtenBlocks(state.doc, this.#opened, this.#origins);
    const now = blocks.map(({ node, lines }, index) => {
      const isEdited = hasEditedSource(node, this.#origins);
      const after = blocks[index + 1]?.gap ?? this.#opened.tail;
      return isEdited ? undefined : keyOf(lines, after);
    });
    const next = opened.doc.children.map((node) => {
      const origin = this.#origins.of(node);
      return keyOf(origin?.raw ?? [], origin?.after);
    });
    const most = Math.min(now.length, next.length);
    let top = 0;
    while (top < most && now[top] !== undefined && now[top] === next[top]) top += 1;
    let bottom = 0;
    while (
      bottom < most - top &&
      now.at(-1 - bottom) !== undefined &&
      now.at(-1 - bottom) === next.at(-1 - bottom)
    ) {
      bottom += 1;
    }
    const changed = replaced(state, opened, top, bottom);
    // Where lines between blocks differ, only the whole document gives the text's own bytes.
    const isExact = writeStory(changed.doc, opened, this.#origins) === text;
    this.#opened = opened;
    this.#text = text;
    return isExact ? changed : replaced(state, opened, 0, 0);
  }

  /** Whether somebody has edited Markdown as such, which may now be read as an element. */
  hasEditedMarkdown(state: EditorState): boolean {
    return state.doc.children.some((node) => hasEditedSource(node, this.#origins));
  }

  /** The first and last line of each block of the document in the file, from 1. */
  lines(state: EditorState): Array<{ first: number; last: number }> {
    let line = this.#opened.head.length + this.#opened.before.length;
    return writtenBlocks(state.doc, this.#opened, this.#origins).map(({ gap, lines }) => {
      line += gap.length + lines.length;
      return { first: line - lines.length + 1, last: line };
    });
  }
}

/** Where the cursor goes: into the block with the same text, else as far into what has come. */
function samePlace({ selection }: EditorState, nodes: readonly Node[], from: number): number {
  const { $head } = selection;
  const block = $head.depth > 0 ? $head.node(1) : undefined;
  let at = from;
  for (const node of nodes) {
    if (block && node.textContent === block.textContent && node.type === block.type) {
      return Math.min(at + $head.pos - $head.before(1), at + node.nodeSize - 1);
    }
    at += node.nodeSize;
  }
  return Math.min($head.pos, at);
}

function sameLines(one: readonly RawLine[], other: readonly RawLine[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ text, end }, index) => text === other[index]?.text && end === other[index]?.end)
  );
}

function keyOf(lines: readonly RawLine[], after: readonly RawLine[] | undefined): string {
  return JSON.stringify([lines, after ?? []]);
}

/** Replaces all blocks but those at the top and the bottom. */
function replaced(
  state: EditorState,
  opened: OpenedStory,
  top: number,
  bottom: number,
): Transaction {
  const { doc } = state;
  let from = 0;
  for (let index = 0; index < top; index += 1) from += doc.child(index).nodeSize;
  let to = doc.content.size;
  for (let index = 0; index < bottom; index += 1) {
    to -= doc.child(doc.childCount - 1 - index).nodeSize;
  }
  const nodes = opened.doc.children.slice(top, opened.doc.childCount - bottom);
  const { head } = state.selection;
  const transaction = state.tr.setMeta("addToHistory", false);
  if (from === to && nodes.length === 0) return transaction;
  transaction.replaceWith(from, to, nodes);
  if (head < from || head > to) return transaction;
  const place = transaction.doc.resolve(samePlace(state, nodes, from));
  return transaction.setSelection(Selection.near(place));
}
