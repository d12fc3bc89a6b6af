import { type MarkSpec, type NodeSpec, Schema } from "prosemirror-model";
import { BLOCKS, type INLINES } from "../../newsroom/story/elements/registry.ts";
import type { Block, Inline } from "../../newsroom/story/tree.ts";

/** Values of a directive's attributes, by name, as an editor wrote them. */
export type Fields = Readonly<Record<string, string>>;

/**
 * Every block of a written story has `origin`: the number of its place in the text that was opened (origins.ts), or
 * null for what has been added since.
 */
const ORIGIN = { origin: { default: null } };
const FIELDS = {
  fields: { default: {} },
  /** Attributes that the element does not have, or has already, as they are written. */
  others: { default: "" },
};

/** What a block element is in the document; its group and its fields follow from the registry. */
const BLOCK_SPECS: { readonly [T in Block["type"]]: NodeSpec } = {
  paragraph: {
    content: "inline*",
    parseDOM: [{ tag: "p" }],
    toDOM: () => ["p", { dir: "auto" }, 0],
  },
  subhead: {
    content: "inline*",
    attrs: { level: { default: 2 } },
    defining: true,
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({
      tag: `h${level}`,
      attrs: { level: Math.min(4, Math.max(2, level)) },
    })),
    toDOM: ({ attrs }) => [`h${attrs.level}`, { dir: "auto" }, 0],
  },
  list: {
    content: "listItem+",
    attrs: { ordered: { default: false }, start: { default: 1 } },
    parseDOM: [
      { tag: "ul", attrs: { ordered: false } },
      {
        tag: "ol",
        getAttrs: (dom) => ({ ordered: true, start: Number(dom.getAttribute("start") ?? 1) || 1 }),
      },
    ],
    toDOM: ({ attrs }) => (attrs.ordered ? ["ol", { start: attrs.start }, 0] : ["ul", 0]),
  },
  table: {
    content: "tableRow+",
    attrs: { caption: { default: null } },
    tableRole: "table",
    isolating: true,
    parseDOM: [{ tag: "table" }],
    toDOM: () => ["table", ["tbody", 0]],
  },
  quotation: {
    content: "block+",
    defining: true,
    parseDOM: [{ tag: "blockquote" }],
    toDOM: () => ["blockquote", { dir: "auto" }, 0],
  },
  code: {
    content: "text*",
    marks: "",
    code: true,
    defining: true,
    attrs: { language: { default: null }, meta: { default: null } },
    parseDOM: [{ tag: "pre", preserveWhitespace: "full" }],
    toDOM: () => ["pre", { dir: "ltr" }, ["code", 0]],
  },
  rule: {
    parseDOM: [{ tag: "hr" }],
    toDOM: () => ["hr"],
  },
  pullQuote: {
    content: "(quoteText | source)+",
    defining: true,
    isolating: true,
    toDOM: () => ["aside", { "data-element": "pullQuote" }, 0],
  },
  figure: {
    atom: true,
    draggable: true,
    /** Whether it is written `![…](…)`, which has no room for a credit. */
    attrs: { short: { default: false } },
    toDOM: () => ["figure", { "data-element": "figure" }],
  },
  video: {
    atom: true,
    draggable: true,
    toDOM: () => ["figure", { "data-element": "video" }],
  },
  box: {
    content: "block+",
    defining: true,
    isolating: true,
    toDOM: () => ["section", { "data-element": "box" }, 0],
  },
};

/** The node of each element, in the registry's order: the first is what an empty place gets. */
const blockNodes = Object.fromEntries(
  Object.entries(BLOCKS).map(([type, { directive, placement }]) => {
    const spec = BLOCK_SPECS[type as Block["type"]];
    const attrs = { ...spec.attrs, ...(directive ? FIELDS : {}), ...ORIGIN };
    return [type, { ...spec, attrs, group: placement === "anywhere" ? "block" : "between" }];
  }),
);

const PARTS: Record<string, NodeSpec> = {
  listItem: {
    content: "block+",
    /** Of an item with a box to tick, which readers do not get: whether it is ticked. */
    attrs: { checked: { default: null }, ...ORIGIN },
    defining: true,
    parseDOM: [{ tag: "li" }],
    toDOM: () => ["li", 0],
  },
  tableRow: {
    content: "(tableHead | tableCell)+",
    attrs: ORIGIN,
    tableRole: "row",
    parseDOM: [{ tag: "tr" }],
    toDOM: () => ["tr", 0],
  },
  tableHead: tableCell("th", "header_cell"),
  tableCell: tableCell("td", "cell"),
  /** Readers get its words alone; what else is written in it is shown, to be taken off. */
  quoteText: {
    content: "inline*",
    plainWords: true,
    attrs: ORIGIN,
    toDOM: () => ["p", { dir: "auto" }, 0],
  },
  /** The text of a footnote. */
  note: {
    content: "block+",
    group: "between",
    attrs: { label: { default: "1" }, ...ORIGIN },
    defining: true,
    isolating: true,
    toDOM: ({ attrs }) => ["div", { "data-element": "note", "data-label": attrs.label }, 0],
  },
  /** Markdown that no element shows faithfully, edited as it is written. */
  source: {
    content: "text*",
    marks: "",
    group: "block",
    code: true,
    defining: true,
    attrs: ORIGIN,
    toDOM: () => ["pre", { "data-element": "source", dir: "ltr" }, ["code", 0]],
  },
};

function tableCell(tag: "th" | "td", role: string): NodeSpec {
  return {
    content: "cellText",
    attrs: {
      align: { default: null },
      // GFM joins no cells; the table commands need both.
      colspan: { default: 1 },
      rowspan: { default: 1 },
      colwidth: { default: null },
    },
    tableRole: role,
    isolating: true,
    parseDOM: [{ tag }],
    toDOM: ({ attrs }) => [tag, attrs.align ? { "data-align": attrs.align } : {}, 0],
  };
}

/** How the inline elements are named here: the others are marks or nodes of their own name. */
export const INLINE_NAMES: { readonly [T in keyof typeof INLINES]: string } = {
  text: "text",
  emphasis: "emphasis",
  strong: "strong",
  strike: "strike",
  // A node has the name “code” already.
  code: "codeWords",
  break: "break",
  link: "link",
  noteMark: "noteMark",
} satisfies Record<Inline["type"], string>;

const INLINE_NODES: Record<string, NodeSpec> = {
  cellText: {
    content: "inline*",
    attrs: ORIGIN,
    parseDOM: [{ tag: "td > p, th > p" }],
    toDOM: () => ["p", { dir: "auto" }, 0],
  },
  text: { group: "inline" },
  break: {
    inline: true,
    group: "inline",
    selectable: false,
    linebreakReplacement: true,
    leafText: () => " ",
    parseDOM: [{ tag: "br" }],
    toDOM: () => ["br"],
  },
  noteMark: {
    inline: true,
    group: "inline",
    atom: true,
    attrs: { label: { default: "1" } },
    leafText: () => "",
    toDOM: ({ attrs }) => ["sup", { "data-note": attrs.label }, String(attrs.label)],
  },
};

const MARKS: Record<string, MarkSpec> = {
  link: {
    attrs: {
      href: { default: "" },
      caption: { default: null },
      /** Whether it is marked as one that pays the paper. */
      paid: { default: false },
      /** The name of a definition, `[name]: address`. */
      label: { default: null },
      /** How the name is written: `[words][name]`, `[name][]` or `[name]`. */
      form: { default: "full" },
    },
    inclusive: false,
    parseDOM: [
      {
        tag: "a[href]",
        getAttrs: (dom) => {
          const href = dom.getAttribute("href") ?? "";
          const isLink = /^(?:https?:|mailto:|\/(?!\/)|#.)/i.test(href);
          return isLink ? { href, paid: dom.hasAttribute("data-paid") } : false;
        },
      },
    ],
    toDOM: ({ attrs }) => [
      "a",
      { href: attrs.href, rel: "noopener", ...(attrs.paid ? { "data-paid": "" } : {}) },
      0,
    ],
  },
  strong: {
    parseDOM: [
      // Google Docs wraps all that is copied in a <b> that is not bold.
      { tag: "b", getAttrs: (dom) => dom.style.fontWeight !== "normal" && null },
      { tag: "strong" },
      { style: "font-weight=bold" },
      { style: "font-weight", getAttrs: (value) => /^[6-9]\d\d$/.test(value) && null },
    ],
    toDOM: () => ["strong", 0],
  },
  emphasis: {
    parseDOM: [
      { tag: "i", getAttrs: (dom) => dom.style.fontStyle !== "normal" && null },
      { tag: "em" },
      { style: "font-style=italic" },
    ],
    toDOM: () => ["em", 0],
  },
  strike: {
    parseDOM: [{ tag: "s" }, { tag: "del" }, { tag: "strike" }],
    toDOM: () => ["s", 0],
  },
  /** Markdown among the words that no element shows faithfully. */
  markdownWords: {
    inclusive: false,
    excludes: "codeWords",
    parseDOM: [{ tag: "code[data-markdown]", priority: 60 }],
    toDOM: () => ["code", { "data-markdown": "", dir: "ltr" }, 0],
  },
  codeWords: {
    excludes: "",
    parseDOM: [{ tag: "code" }],
    toDOM: () => ["code", { dir: "ltr" }, 0],
  },
};

/** The document of a story's text, made from the registry of elements. */
export const STORY_SCHEMA = new Schema({
  nodes: {
    doc: { content: "(block | between)+" },
    ...blockNodes,
    ...PARTS,
    ...INLINE_NODES,
  },
  marks: MARKS,
});
