import type { Image, ImageReference } from "mdast";
import { tell } from "../../../problems/words/tell.ts";
import { lineOf } from "../../markdown/markdownTree.ts";
import { excerpt } from "../../report.ts";
import type { Inline } from "../../tree.ts";
import type { InlineElement, Reading } from "../element.ts";

export const text: InlineElement<"text"> = {
  markdown: {
    text: (node) => [{ type: "text", text: node.value, line: lineOf(node) }],
    image: refusePicture,
    imageReference: refusePicture,
  },
  feed: (inline, write) => write.text(inline.text),
  examples: [],
};

export const emphasis: InlineElement<"emphasis"> = {
  markdown: {
    emphasis: (node, { inlines }) => [
      { type: "emphasis", children: inlines(node.children), line: lineOf(node) },
    ],
  },
  feed: ({ children }, write) => write.element("em", write.inlines(children)),
  examples: [{ markdown: "The *Courier* was there.", about: "For titles and foreign words." }],
};

export const strong: InlineElement<"strong"> = {
  markdown: {
    strong: (node, { inlines }) => [
      { type: "strong", children: inlines(node.children), line: lineOf(node) },
    ],
  },
  feed: ({ children }, write) => write.element("strong", write.inlines(children)),
  examples: [{ markdown: "**Six** gates opened.", about: "For what must not be missed." }],
};

export const strike: InlineElement<"strike"> = {
  markdown: {
    delete: (node, { inlines }) => [
      { type: "strike", children: inlines(node.children), line: lineOf(node) },
    ],
  },
  feed: ({ children }, write) => write.element("s", write.inlines(children)),
  examples: [{ markdown: "~~Five~~ Six gates opened.", about: "For what no longer holds." }],
};

export const code: InlineElement<"code"> = {
  markdown: {
    inlineCode: (node) => [{ type: "code", text: node.value, line: lineOf(node) }],
  },
  feed: (inline, write) => write.element("code", write.text(inline.text)),
  examples: [{ markdown: "The file is called `gates.csv`.", about: "Between backquotes." }],
};

export const lineBreak: InlineElement<"break"> = {
  markdown: { break: (node) => [{ type: "break", line: lineOf(node) }] },
  feed: (_, write) => write.void("br"),
  examples: [
    { markdown: "Roses are red,\\\nviolets are blue.", about: "A `\\` at the end of a line." },
  ],
};

function refusePicture(node: Image | ImageReference, { report }: Reading): Inline[] {
  const line = lineOf(node);
  report.error(
    line,
    "picture-in-line",
    tell("pictureInLine", { alt: excerpt(node.alt ?? "") }),
    tell("pictureInLineRemedy", { example: '::figure{image="…" alt="…"}' }),
  );
  return node.alt ? [{ type: "text", text: node.alt, line }] : [];
}
