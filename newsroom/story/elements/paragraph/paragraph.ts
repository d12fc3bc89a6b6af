import type { Paragraph } from "mdast";
import { inlineText } from "../../inlineText.ts";
import { lineOf } from "../../markdown/markdownTree.ts";
import type { Block } from "../../tree.ts";
import { type BlockElement, nothing, type Reading } from "../element.ts";
import { figureAlone, readFigure } from "../figure/figure.ts";

/** A paragraph; one that consists of a picture is a figure. */
export const paragraph: BlockElement<"paragraph"> = {
  name: "a paragraph",
  markdown: { paragraph: readParagraph },
  placement: "anywhere",
  inside: { inlines: (block, change) => ({ ...block, children: change(block.children) }) },
  directed: true,
  fields: nothing,
  pictures: nothing,
  files: [],
  plays: nothing,
  check: nothing,
  plainText: (block) => [inlineText(block.children)],
  captions: nothing,
  feed: ({ children, dir }, write) => write.element("p", write.inlines(children), { dir }),
  printedLinks: nothing,
  examples: [
    {
      markdown: "The gates opened at six.\n\nBy noon the valley was under water.",
      about: "Paragraphs are divided by an empty line.",
    },
  ],
};

function readParagraph(node: Paragraph, reading: Reading): Block[] {
  const figure = figureAlone(node, reading.definitions);
  if (figure) return readFigure(figure, reading);
  const children = reading.inlines(node.children);
  return children.length > 0 ? [{ type: "paragraph", children, line: lineOf(node) }] : [];
}
