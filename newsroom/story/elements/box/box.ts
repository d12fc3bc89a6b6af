import { tell } from "../../../problems/words/tell.ts";
import type { Block } from "../../tree.ts";
import { type BlockElement, nothing, type Reading, type WrittenDirective } from "../element.ts";

/** A box beside the story with its own title: key facts, a chronology. */
export const box: BlockElement<"box"> = {
  name: "a box",
  markdown: {},
  directive: { name: "box", form: "containerDirective", attributes: ["title"], read: readBox },
  placement: "between paragraphs",
  inside: { blocks: (block, change) => ({ ...block, children: change(block.children) }) },
  directed: false,
  fields: ({ title }) => [title],
  pictures: nothing,
  files: [],
  plays: nothing,
  check: nothing,
  plainText: ({ title, children }, inner) => [title, ...inner(children)],
  captions: nothing,
  feed: ({ title, children }, write) =>
    write.element(
      "aside",
      `${write.element("p", write.element("strong", write.text(title)))}\n${write.blocks(children)}`,
    ),
  printedLinks: nothing,
  examples: [
    {
      markdown:
        ':::box{title="The dam in figures"}\n- Height: 80 meters\n- Built: 2005 to 2014\n:::',
      about:
        "Paragraphs, lists, tables and figures may stand in it, but no other box and no pull quote.",
    },
  ],
};

function readBox(
  { line, values, children }: WrittenDirective,
  { blocks, report }: Reading,
): Block[] {
  const title = values.get("title") ?? "";
  if (title === "") {
    report.error(
      line,
      "box-title",
      tell("boxNoTitle"),
      tell("beginWithExample", { example: ':::box{title="…"}' }),
    );
  }
  const content = blocks(children);
  if (content.length === 0) {
    report.error(line, "box-empty", tell("boxNoText"), tell("textOrOut"));
  }
  return [{ type: "box", title, children: content, line }];
}
