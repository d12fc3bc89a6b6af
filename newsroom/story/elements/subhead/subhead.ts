import type { Heading } from "mdast";
import { tell } from "../../../problems/words/tell.ts";
import { inlineText } from "../../inlineText.ts";
import { lineOf } from "../../markdown/markdownTree.ts";
import type { Block } from "../../tree.ts";
import { type BlockElement, nothing, type Reading } from "../element.ts";

/** A heading of level 2 to 4 inside a story, which links can target. */
export const subhead: BlockElement<"subhead"> = {
  name: "a subhead",
  markdown: { heading: readSubhead },
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
  feed: ({ level, children, dir }, write) =>
    write.element(`h${level}`, write.inlines(children), { dir }),
  printedLinks: nothing,
  examples: [
    {
      markdown: "## How high the water will rise\n\n### By the end of the year",
      about: "Levels two to four, none skipped: the headline is the first level.",
    },
  ],
};

/** Ids are assigned once all subheads are known. */
function readSubhead(heading: Heading, { inlines, report }: Reading): Block[] {
  const line = lineOf(heading);
  const children = inlines(heading.children);
  if (inlineText(children).trim() === "") {
    report.error(line, "heading-empty", tell("subheadEmpty"), tell("wordsOrOut"));
    return [];
  }
  if (heading.depth === 1) {
    report.error(line, "heading-level", tell("subheadFirstLevel"), tell("subheadFirstLevelRemedy"));
  }
  if (heading.depth > 4) {
    report.error(
      line,
      "heading-level",
      tell("subheadDeep", { level: heading.depth }),
      tell("subheadDeepRemedy"),
    );
  }
  const level = heading.depth <= 2 ? 2 : heading.depth === 3 ? 3 : 4;
  return [{ type: "subhead", level, id: "", children, line }];
}
