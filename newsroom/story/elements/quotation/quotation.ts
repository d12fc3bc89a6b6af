import { lineOf } from "../../markdown/markdownTree.ts";
import { type BlockElement, nothing } from "../element.ts";

/** A block quotation. */
export const quotation: BlockElement<"quotation"> = {
  name: "a quotation",
  markdown: {
    blockquote: (node, { blocks }) => [
      { type: "quotation", children: blocks(node.children), line: lineOf(node) },
    ],
  },
  placement: "anywhere",
  inside: { blocks: (block, change) => ({ ...block, children: change(block.children) }) },
  directed: true,
  fields: nothing,
  pictures: nothing,
  files: [],
  plays: nothing,
  check: nothing,
  plainText: ({ children }, inner) => inner(children),
  captions: nothing,
  feed: ({ children, dir }, write) => write.element("blockquote", write.blocks(children), { dir }),
  printedLinks: nothing,
  examples: [
    {
      markdown: "> We measured the wall every hour.\n> It did not move.",
      about:
        "For a passage of several sentences; a short one stands in quotation marks in the text.",
    },
  ],
};
