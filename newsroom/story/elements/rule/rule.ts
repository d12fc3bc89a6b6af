import { lineOf } from "../../markdown/markdownTree.ts";
import { type BlockElement, nothing } from "../element.ts";

/** A thematic break between parts of a story. */
export const rule: BlockElement<"rule"> = {
  name: "a rule",
  markdown: { thematicBreak: (node) => [{ type: "rule", line: lineOf(node) }] },
  placement: "anywhere",
  inside: {},
  directed: false,
  fields: nothing,
  pictures: nothing,
  files: [],
  plays: nothing,
  check: nothing,
  plainText: () => [],
  captions: nothing,
  feed: (_, write) => write.void("hr"),
  printedLinks: nothing,
  examples: [
    {
      markdown: "One part ends.\n\n---\n\nAnother begins.",
      about: "Three hyphens; the line above is empty, or the text above becomes a subhead.",
    },
  ],
};
