import { elementOf } from "./elements/registry.ts";
import type { Report } from "./report.ts";
import type { Block } from "./tree.ts";
import { mapInside, type StoryParts } from "./walk.ts";

/** Removes elements from places where they are not allowed, and keeps their content. */
export function withPlacement({ blocks, notes }: StoryParts, report: Report): StoryParts {
  const inside = (list: Block[], around: string): Block[] =>
    list.flatMap((block) => {
      const { name, placement } = elementOf(block);
      if (placement === "anywhere") return [settled(block)];
      report.error(
        block.line ?? 1,
        "misplaced",
        `${name} cannot stand inside ${around}`,
        "move it between two paragraphs of the story",
      );
      const content: Block[] = [];
      mapInside(block, (children) => {
        content.push(...inside(children, around));
        return children;
      });
      return content;
    });
  const settled = (block: Block): Block =>
    mapInside(block, (children) => inside(children, elementOf(block).name));
  return {
    blocks: blocks.map(settled),
    notes: notes.map((note) => ({ ...note, children: inside(note.children, "a footnote") })),
  };
}
