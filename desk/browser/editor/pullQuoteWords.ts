import type { Node } from "prosemirror-model";
import { Plugin } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { comparable, isQuoted } from "../../../newsroom/story/elements/pullQuote/quotedWords.ts";

/** Marks pull quotes whose words are not, or no longer, in the text. */
export function pullQuoteWords(message: string): Plugin {
  return new Plugin<DecorationSet>({
    state: {
      init: (_, { doc }) => decorations(doc, message),
      apply: (tr, known) => (tr.docChanged ? decorations(tr.doc, message) : known),
    },
    props: {
      decorations(state) {
        return this.getState(state);
      },
    },
  });
}

function decorations(doc: Node, message: string): DecorationSet {
  return DecorationSet.create(
    doc,
    goneQuotes(doc).flatMap(({ from, to }) => [
      Decoration.node(from, to, { class: "is-gone" }),
      Decoration.widget(
        to,
        () => {
          const note = document.createElement("p");
          note.className = "element-fault";
          note.setAttribute("role", "status");
          note.textContent = message;
          return note;
        },
        { side: -1, key: `gone-${from}`, ignoreSelection: true },
      ),
    ]),
  );
}

/** Places of the pull quotes that repeat nothing of the text. */
export function goneQuotes(doc: Node): Array<{ from: number; to: number }> {
  const quotes: Array<{ from: number; to: number; text: string }> = [];
  const lines: string[] = [];
  doc.forEach((node, offset) => {
    if (node.type.name === "pullQuote") {
      const text = node.textBetween(0, node.content.size, " ");
      quotes.push({ from: offset, to: offset + node.nodeSize, text });
    } else {
      lines.push(String(node.attrs.fields?.title ?? node.attrs.caption ?? ""));
      lines.push(node.textBetween(0, node.content.size, "\n"));
      lines.push(String(node.isAtom ? (node.attrs.fields?.caption ?? "") : ""));
    }
  });
  if (quotes.length === 0) return [];
  const story = comparable(lines.join("\n"));
  return quotes.filter(({ text }) => text.trim() !== "" && !isQuoted(text, story));
}
