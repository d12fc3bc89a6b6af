import { setBlockType, wrapIn } from "prosemirror-commands";
import type { Node } from "prosemirror-model";
import { wrapInList } from "prosemirror-schema-list";
import { type Command, NodeSelection, Selection, TextSelection } from "prosemirror-state";
import type { Block } from "../../../newsroom/story/tree.ts";
import type { PlainDeskKey } from "../../words/words.ts";
import { STORY_SCHEMA } from "../../writing/schema.ts";

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
  return (state, dispatch) => {
    const node = make();
    const { $to } = state.selection;
    // A block that stands between paragraphs only goes below everything around.
    let depth = $to.depth;
    while (
      depth > 0 &&
      !$to
        .node(depth - 1)
        .canReplaceWith($to.indexAfter(depth - 1), $to.indexAfter(depth - 1), node.type)
    ) {
      depth -= 1;
    }
    if ($to.depth > 0 && depth === 0) return false;
    if (!dispatch) return true;
    const block = $to.depth > 0 ? $to.node(depth) : undefined;
    const isEmpty = block?.type.name === "paragraph" && block.content.size === 0;
    const from = $to.depth === 0 ? $to.pos : isEmpty ? $to.before(depth) : $to.after(depth);
    const to = isEmpty ? $to.after(depth) : from;
    const transaction = state.tr.replaceWith(from, to, node);
    const inside = Selection.findFrom(
      transaction.doc.resolve(from),
      1,
      node.isTextblock || !node.isAtom,
    );
    if (node.isAtom) transaction.setSelection(NodeSelection.create(transaction.doc, from));
    else if (inside) transaction.setSelection(inside);
    dispatch(transaction.scrollIntoView());
    return true;
  };
}

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
  if (!mark || !$to.parent.type.contentMatch.matchType(mark)) return false;
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
