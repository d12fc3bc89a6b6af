import { lineOf } from "../../markdown/markdownTree.ts";
import { type BlockElement, nothing } from "../element.ts";

/** Preformatted source code. */
export const code: BlockElement<"code"> = {
  name: "code",
  markdown: {
    code: (node) => [
      {
        type: "code",
        text: node.value,
        ...(node.lang ? { language: node.lang } : {}),
        line: lineOf(node),
      },
    ],
  },
  placement: "anywhere",
  inside: {},
  directed: false,
  fields: nothing,
  pictures: nothing,
  files: [],
  plays: nothing,
  check: nothing,
  plainText: ({ text }) => text.split("\n"),
  captions: nothing,
  feed: ({ text }, write) => write.element("pre", write.element("code", write.text(text))),
  printedLinks: nothing,
  examples: [
    { markdown: "```\nlet gates = 3;\n```", about: "Between two lines of three backquotes." },
  ],
};
