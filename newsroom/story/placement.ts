import { tell } from "../problems/words/tell.ts";
import { elementOf } from "./elements/registry.ts";
import type { Report } from "./report.ts";
import type { Block } from "./tree.ts";
import { mapInside, type StoryParts } from "./walk.ts";

/** What has other elements inside. */
type Surroundings = Block["type"] | "footnote";

/** Removes elements from places where they are not allowed, and keeps their content. */
export function withPlacement({ blocks, notes }: StoryParts, report: Report): StoryParts {
  const inside = (list: Block[], around: Surroundings): Block[] =>
    list.flatMap((block) => {
      if (elementOf(block).placement === "anywhere") return [settled(block)];
      report.error(
        block.line ?? 1,
        "misplaced",
        tell(block.type === "box" ? "boxMisplaced" : "pullQuoteMisplaced", { around }),
        tell("misplacedRemedy"),
      );
      const content: Block[] = [];
      mapInside(block, (children) => {
        content.push(...inside(children, around));
        return children;
      });
      return content;
    });
  const settled = (block: Block): Block =>
    mapInside(block, (children) => inside(children, block.type));
  return {
    blocks: blocks.map(settled),
    notes: notes.map((note) => ({ ...note, children: inside(note.children, "footnote") })),
  };
}
