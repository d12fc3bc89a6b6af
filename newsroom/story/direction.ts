import { directionOf, firstStrongDirection } from "../locales/language.ts";
import { inlineText, plainText } from "./plainText.ts";
import type { Block } from "./tree.ts";
import type { StoryParts } from "./walk.ts";

type Direction = "ltr" | "rtl";

/** The story with `dir` on paragraphs, subheads and quotations that run against their surroundings. */
export function withDirections({ blocks, notes }: StoryParts, language: string): StoryParts {
  const own = directionOf(language);
  // Inside a quotation that runs the other way, a paragraph in the story's direction needs it said.
  const mark = (text: string, around: Direction): { dir?: Direction } => {
    const dir = firstStrongDirection(text);
    return dir && (dir !== own || dir !== around) ? { dir } : {};
  };
  const all = (list: Block[], around: Direction): Block[] =>
    list.map((block) => {
      switch (block.type) {
        case "paragraph":
        case "subhead":
          return { ...block, ...mark(inlineText(block.children), around) };
        case "quotation": {
          const { dir } = mark(plainText({ blocks: block.children, notes: [] }), around);
          const children = all(block.children, dir ?? around);
          return dir ? { ...block, children, dir } : { ...block, children };
        }
        case "list":
          return { ...block, items: block.items.map((item) => all(item, around)) };
        case "box":
          return { ...block, children: all(block.children, around) };
        default:
          return block;
      }
    });
  return {
    blocks: all(blocks, own),
    notes: notes.map((note) => ({ ...note, children: all(note.children, own) })),
  };
}
