import { setBlockType, wrapIn } from "prosemirror-commands";
import { closeHistory } from "prosemirror-history";
import { Fragment, type Node, type ResolvedPos, Slice } from "prosemirror-model";
import { wrapInList } from "prosemirror-schema-list";
import {
  type Command,
  NodeSelection,
  Selection,
  TextSelection,
  type Transaction,
} from "prosemirror-state";
import type { Block } from "../../../newsroom/story/tree.ts";
import type { PlainDeskKey } from "../../words/words.ts";
import { readAlone } from "../../writing/openStory.ts";
import { STORY_SCHEMA } from "../../writing/schema.ts";
import { withoutOrigins } from "../../writing/withoutOrigins.ts";
import { withPaidMarks } from "./paidLinks.ts";
import type { StoryEditorProps } from "./storyEditorProps.ts";

/** An element that an editor can insert. */
export interface Insertable {
  name: PlainDeskKey;
  command: Command;
}

const { nodes } = STORY_SCHEMA;

function made(type: string, attrs: Record<string, unknown> = {}, content: Node[] = []): Node {
  return nodes[type]?.createAndFill(attrs, content) as Node;
}

/** How each element of the registry is inserted, in the order of menus. */
const INSERTABLE: { readonly [T in Block["type"]]: readonly Insertable[] } = {
  paragraph: [{ name: "paragraph", command: asText("paragraph") }],
  subhead: [2, 3, 4].map((level) => ({
    name: `subhead${level as 2 | 3 | 4}` as const,
    command: asText("subhead", { level }),
  })),
  list: [
    { name: "bulletList", command: asList(false) },
    { name: "numberedList", command: asList(true) },
  ],
  quotation: [{ name: "quotation", command: around("quotation") }],
  figure: [
    {
      name: "figure",
      command: insertBlock(() => made("figure", { fields: { image: "", alt: "" } })),
    },
  ],
  pullQuote: [{ name: "pullQuote", command: pullQuoteOfSelection }],
  box: [{ name: "box", command: insertBlock(() => made("box", { fields: { title: "" } })) }],
  table: [{ name: "table", command: insertBlock(emptyTable) }],
  video: [
    {
      name: "video",
      command: insertBlock(() =>
        made("video", { fields: { src: "", captions: "", poster: "", alt: "" } }),
      ),
    },
  ],
  code: [{ name: "codeBlock", command: asText("code") }],
  rule: [{ name: "rule", command: insertBlock(() => made("rule")) }],
};

/** All that can be inserted: every element of the registry, and footnotes. */
export const INSERTABLES: readonly Insertable[] = [
  ...Object.values(INSERTABLE).flat(),
  { name: "footnote", command: insertFootnote },
];

function asText(type: string, attrs?: Record<string, unknown>): Command {
  return (state, dispatch) => {
    const node = nodes[type];
    return node ? setBlockType(node, attrs)(state, dispatch) : false;
  };
}

function asList(ordered: boolean): Command {
  return (state, dispatch) =>
    nodes.list ? wrapInList(nodes.list, { ordered })(state, dispatch) : false;
}

function around(type: string): Command {
  return (state, dispatch) => (nodes[type] ? wrapIn(nodes[type])(state, dispatch) : false);
}

/** Inserts a block instead of an empty paragraph, else below the block with the selection. */
function insertBlock(make: () => Node): Command {
  return insertBlocks(() => [make()]);
}

function insertBlocks(make: () => readonly Node[]): Command {
  return (state, dispatch) => {
    const added = make();
    const [node] = added;
    if (!node) return false;
    const fits = (at: number) => added.every((each) => mayFollow($to, at, each));
    const { $to } = state.selection;
    // A block that stands between paragraphs only goes below everything around.
    let depth = $to.depth;
    while (depth > 1 && !fits(depth)) depth -= 1;
    if (depth > 0 && !fits(depth)) return false;
    if (!dispatch) return true;
    const block = depth > 0 ? $to.node(depth) : undefined;
    const isEmpty = block?.type.name === "paragraph" && block.content.size === 0;
    const from = depth === 0 ? $to.pos : isEmpty ? $to.before(depth) : $to.after(depth);
    const transaction = state.tr.replaceWith(from, isEmpty ? $to.after(depth) : from, added);
    const inside = Selection.findFrom(transaction.doc.resolve(from), 1, !node.isAtom);
    if (node.isAtom) transaction.setSelection(NodeSelection.create(transaction.doc, from));
    else if (inside) transaction.setSelection(inside);
    dispatch(transaction.scrollIntoView());
    return true;
  };
}

function mayFollow($at: ResolvedPos, depth: number, node: Node): boolean {
  const index = $at.indexAfter(depth - 1);
  return $at.node(depth - 1).canReplaceWith(index, index, node.type);
}

/** Inserts the blocks of Markdown, one below the other. */
export function insertMarkdown(markdown: string, paper: StoryEditorProps["paper"]): Command {
  return insertBlocks(() => blocksOf(markdown, paper).content);
}

function blocksOf(markdown: string, paper: StoryEditorProps["paper"]): Fragment {
  const read = readAlone(markdown.split("\n"), "").map(withoutOrigins);
  return withPaidMarks(Fragment.from(read), paper);
}

/** Puts Markdown into a range as pasted text: its first and last paragraph become one with those around. */
export function pasteMarkdown(
  markdown: string,
  range: { from: number; to: number },
  paper: StoryEditorProps["paper"],
): Command {
  return (state, dispatch) => {
    const added = blocksOf(markdown, paper);
    const open = (node: Node | null) => (node?.type === nodes.paragraph ? 1 : 0);
    const slice = new Slice(added, open(added.firstChild), open(added.lastChild));
    const transaction = closeHistory(state.tr).replaceRange(range.from, range.to, slice);
    const end = transaction.doc.resolve(endOfChange(transaction) ?? range.to);
    transaction.setSelection(Selection.near(end, -1)).setMeta("paste", true);
    dispatch?.(transaction.scrollIntoView());
    return true;
  };
}

/** Behind what has come in last; where a block has come in behind a paragraph, its place is not that of the cursor. */
function endOfChange({ mapping }: Transaction): number | undefined {
  let end: number | undefined;
  mapping.maps.at(-1)?.forEach((_from, _to, _start, until) => {
    end = until;
  });
  return end;
}

/** Out of an element, by Enter in an empty paragraph at its end. */
export const leaveElement: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const depth = $from.depth - 1;
  if (!empty || depth < 1 || $from.parent.content.size > 0) return false;
  const element = $from.node(depth);
  const isLast = $from.index(depth) === element.childCount - 1 && element.childCount > 1;
  if (!isLast || !/^(?:box|pullQuote|note)$/.test(element.type.name)) return false;
  if (!dispatch) return true;
  const after = $from.after(depth) - $from.parent.nodeSize;
  const transaction = state.tr
    .delete($from.before(), $from.after())
    .insert(after, made("paragraph"));
  dispatch(
    transaction.setSelection(TextSelection.create(transaction.doc, after + 1)).scrollIntoView(),
  );
  return true;
};

/** A new paragraph below the element around the selection, and the cursor in it. */
export const goBelow: Command = (state, dispatch) => {
  const { $to } = state.selection;
  const after = $to.depth > 0 ? $to.after(1) : $to.pos;
  if (!dispatch) return true;
  const transaction = state.tr.insert(after, made("paragraph"));
  dispatch(
    transaction.setSelection(TextSelection.create(transaction.doc, after + 1)).scrollIntoView(),
  );
  return true;
};

function emptyTable(): Node {
  const row = (type: string) => made("tableRow", {}, [made(type), made(type)]);
  return made("table", {}, [row("tableHead"), row("tableCell"), row("tableCell")]);
}

/** A pull quote of the selected words, below the block from which they are; without a selection, an empty one. */
export function pullQuoteOfSelection(...[state, dispatch]: Parameters<Command>): boolean {
  const { from, to } = state.selection;
  const words = state.doc.textBetween(from, to, " ", " ").replace(/\s+/g, " ").trim();
  const text = made("quoteText", {}, words === "" ? [] : [STORY_SCHEMA.text(words)]);
  return insertBlock(() => made("pullQuote", {}, [text]))(state, dispatch);
}

/** A footnote's mark at the cursor, and its text below all others, where the cursor goes. */
export function insertFootnote(...[state, dispatch]: Parameters<Command>): boolean {
  const { $to } = state.selection;
  const mark = nodes.noteMark;
  const { type } = $to.parent;
  if (!mark || type.spec.plainWords || !type.contentMatch.matchType(mark)) return false;
  if (!dispatch) return true;
  const labels = new Set<string>();
  state.doc.descendants((node) => {
    if (node.type.name === "note" || node.type === mark) labels.add(String(node.attrs.label));
  });
  let number = 1;
  while (labels.has(String(number))) number += 1;
  const label = String(number);
  const transaction = state.tr.insert($to.pos, mark.create({ label }));
  const end = transaction.doc.content.size;
  transaction.insert(end, made("note", { label }));
  transaction.setSelection(TextSelection.near(transaction.doc.resolve(end + 2)));
  dispatch(transaction.scrollIntoView());
  return true;
}
