import type { List } from "mdast";
import { tell } from "../../../problems/words/tell.ts";
import { lineOf } from "../../markdown/markdownTree.ts";
import type { Block } from "../../tree.ts";
import { type BlockElement, nothing, type Reading } from "../element.ts";

/** A numbered or unnumbered list; its items contain blocks. */
export const list: BlockElement<"list"> = {
  name: "a list",
  markdown: { list: readList },
  placement: "anywhere",
  inside: { blocks: (block, change) => ({ ...block, items: block.items.map(change) }) },
  directed: false,
  fields: nothing,
  pictures: nothing,
  files: [],
  plays: nothing,
  check: nothing,
  plainText: ({ items }, inner) => items.flatMap(inner),
  captions: nothing,
  feed: ({ ordered, start, items }, write) =>
    write.element(
      ordered ? "ol" : "ul",
      items.map((item) => write.element("li", write.item(item))).join("\n"),
      { start: ordered && start !== 1 ? start : undefined },
    ),
  printedLinks: nothing,
  examples: [
    {
      markdown: "- one\n- two\n\n1. first\n2. second",
      about: "Indent a line by two or three spaces to put it inside an item.",
    },
  ],
};

function readList(node: List, reading: Reading): Block[] {
  const task = node.children.find((item) => typeof item.checked === "boolean");
  if (task) {
    reading.report.error(lineOf(task), "task-list", tell("taskList"), tell("taskListRemedy"));
  }
  return [
    {
      type: "list",
      ordered: node.ordered === true,
      start: node.start ?? 1,
      items: node.children.map((item) => reading.blocks(item.children)),
      line: lineOf(node),
    },
  ];
}
