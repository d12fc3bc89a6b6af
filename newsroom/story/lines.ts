import type { Inline } from "./tree.ts";
import { mapBlocks, mapInlines, type StoryParts } from "./walk.ts";

/** The story as it is kept: without lines of the file, and with its line ends folded to spaces. */
export function withoutLines(parts: StoryParts): StoryParts {
  const bare = mapInlines(parts, (run) =>
    run.map(({ line: _, ...inline }): Inline => {
      if (inline.type !== "text") return inline;
      return { ...inline, text: inline.text.replace(/\n/g, " ") };
    }),
  );
  return mapBlocks(bare, ({ line: _, ...block }) => [block]);
}
