import type { Report } from "./report.ts";
import type { Block } from "./tree.ts";
import type { StoryParts } from "./walk.ts";

/** The story with boxes and pull quotes only between its paragraphs, never inside another element. */
export function withPlacement({ blocks, notes }: StoryParts, report: Report): StoryParts {
  const refuse = (block: Block, around: string) =>
    report.error(
      block.line ?? 1,
      "misplaced",
      `a ${block.type === "box" ? "box" : "pull quote"} cannot stand inside ${around}`,
      "move it between two paragraphs of the story",
    );
  const inside = (list: Block[], around: string): Block[] =>
    list.flatMap((block) => {
      if (block.type === "pullQuote") {
        refuse(block, around);
        return [];
      }
      if (block.type === "box") {
        refuse(block, around);
        return inside(block.children, around);
      }
      return [settled(block)];
    });
  const settled = (block: Block): Block => {
    if (block.type === "box") return { ...block, children: inside(block.children, "a box") };
    if (block.type === "quotation") {
      return { ...block, children: inside(block.children, "a quotation") };
    }
    if (block.type !== "list") return block;
    return { ...block, items: block.items.map((item) => inside(item, "a list")) };
  };
  return {
    blocks: blocks.map(settled),
    notes: notes.map((note) => ({ ...note, children: inside(note.children, "a footnote") })),
  };
}
