import type { FootnoteDefinition, Nodes, Root } from "mdast";
import { tell } from "../../../problems/words/tell.ts";
import { lineOf, matchesIn, visitNodes } from "../../markdown/markdownTree.ts";
import { excerpt, type Report } from "../../report.ts";
import type { Block, Note } from "../../tree.ts";
import type { FeedWriter, InlineElement } from "../element.ts";

/** A reference to a footnote. */
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

/** The footnotes of a story in a feed; empty if there are none. */
export function feedNotes(notes: readonly Note[], write: FeedWriter): string {
  if (notes.length === 0) return "";
  const items = notes.map((note) => write.element("li", write.item(note.children)));
  return `${write.void("hr")}\n${write.element("ol", items.join("\n"))}`;
}

/** Numbers footnotes in the order of their first reference. */
export interface NoteBook {
  /** The number of a note and the id of this reference to it. */
  mark(identifier: string): { number: number; id: string };
  /** All referenced notes. Notes that only other notes reference come last. */
  notes(read: (children: readonly Nodes[]) => Block[]): Note[];
}

/** Collects the footnotes and reports duplicate, empty, unused and missing ones. */
export function readFootnotes(root: Root, source: string, report: Report): NoteBook {
  const definitions = new Map<string, FootnoteDefinition>();
  visitNodes(root, (node) => {
    if (node.type === "text") reportMissing(node, source, report);
    if (node.type !== "footnoteDefinition") return;
    if (definitions.has(node.identifier)) {
      report.error(
        lineOf(node),
        "footnote-twice",
        tell("footnoteTwice", { mark: `[^${node.label ?? node.identifier}]` }),
        tell("oneOutOrRenamed"),
      );
      return;
    }
    definitions.set(node.identifier, node);
    if (node.children.length > 0) return;
    report.error(
      lineOf(node),
      "footnote-empty",
      tell("footnoteEmpty", { mark: `[^${node.label ?? node.identifier}]` }),
      tell("textOrOut"),
    );
  });

  const order: Array<{ identifier: string; marks: string[] }> = [];
  return {
    mark(identifier) {
      let index = order.findIndex((note) => note.identifier === identifier);
      if (index < 0) index = order.push({ identifier, marks: [] }) - 1;
      const marks = order[index]?.marks ?? [];
      const id = `note-${index + 1}-${marks.length + 1}`;
      marks.push(id);
      return { number: index + 1, id };
    },
    notes(read) {
      const notes: Note[] = [];
      // Notes may reference other notes, so the list grows during the loop.
      for (let index = 0; index < order.length; index += 1) {
        const { identifier, marks } = order[index] ?? { identifier: "", marks: [] };
        const children = read(definitions.get(identifier)?.children ?? []);
        notes.push({ number: index + 1, id: `note-${index + 1}`, marks, children });
      }
      const used = new Set(order.map((note) => note.identifier));
      for (const [identifier, node] of definitions) {
        if (used.has(identifier)) continue;
        report.warning(
          lineOf(node),
          "footnote-unused",
          tell("footnoteUnused", { mark: `[^${node.label ?? identifier}]` }),
          tell("footnoteUnusedRemedy"),
        );
      }
      return notes;
    },
  };
}

function reportMissing(
  node: Parameters<typeof matchesIn>[0],
  source: string,
  report: Report,
): void {
  for (const { match, line } of matchesIn(node, source, /(?<!\\)\[\^[^\]\n]+\]/g)) {
    report.error(
      line,
      "footnote-missing",
      tell("footnoteMissing", { mark: excerpt(match) }),
      tell("footnoteMissingRemedy", { mark: excerpt(match) }),
    );
  }
}
