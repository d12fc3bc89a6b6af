import { lineOf } from "../../markdown/markdownTree.ts";
import type { Note } from "../../tree.ts";
import type { FeedWriter, InlineElement } from "../element.ts";

/** The reference to a footnote. */
export const noteMark: InlineElement<"noteMark"> = {
  markdown: {
    footnoteReference: (node, { notes }) => [
      { type: "noteMark", ...notes.mark(node.identifier), line: lineOf(node) },
    ],
  },
  feed: ({ number }, write) =>
    write.element(
      "sup",
      write.element("a", String(number), { href: write.href(`#note-${number}`) }),
    ),
  examples: [
    {
      markdown: "The wall is 80 meters high.[^height]\n\n[^height]: Measured from the river bed.",
      about: "The mark stands in the text, the note on a line of its own anywhere below.",
    },
  ],
};

/** The footnotes of a story in a feed; empty where it has none. */
export function feedNotes(notes: readonly Note[], write: FeedWriter): string {
  if (notes.length === 0) return "";
  const items = notes.map((note) => write.element("li", write.item(note.children)));
  return `${write.void("hr")}\n${write.element("ol", items.join("\n"))}`;
}
