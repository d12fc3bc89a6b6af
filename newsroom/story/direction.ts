import { directionOf, firstStrongDirection } from "../locales/language.ts";
import { elementOf } from "./elements/registry.ts";
import { plainText } from "./plainText.ts";
import type { Block } from "./tree.ts";
import { mapInside, type StoryParts } from "./walk.ts";

type Direction = "ltr" | "rtl";

/** Adds `dir` to directed blocks whose text has another direction than their surroundings. */
export function withDirections({ blocks, notes }: StoryParts, language: string): StoryParts {
  const own = directionOf(language);
  // A paragraph in the story's direction needs `dir` too inside a quotation of the other direction.
  const marked = (block: Block, around: Direction): Direction | undefined => {
    if (!elementOf(block).directed) return undefined;
    const dir = firstStrongDirection(plainText({ blocks: [block], notes: [] }));
    return dir && (dir !== own || dir !== around) ? dir : undefined;
  };
  const all = (list: Block[], around: Direction): Block[] =>
    list.map((block) => {
      const dir = marked(block, around);
      const inner = mapInside(block, (inside) => all(inside, dir ?? around));
      return dir ? { ...inner, dir } : inner;
    });
  return {
    blocks: all(blocks, own),
    notes: notes.map((note) => ({ ...note, children: all(note.children, own) })),
  };
}
