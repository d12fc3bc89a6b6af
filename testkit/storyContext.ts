import { compileStory } from "../newsroom/story/compileStory.ts";
import type { StoryContext } from "../newsroom/story/context.ts";
import type { Block } from "../newsroom/story/tree.ts";

/** An English story beside which stands one picture, `map.jpg`; `shop.example` pays the paper. */
export const testContext: StoryContext = {
  file: "articles/2014/06/12/story/index.md",
  language: "en",
  affiliate: { hosts: ["shop.example"], parameters: ["tag"] },
  picture: (name) =>
    name === "map.jpg"
      ? { address: "/media/map.jpg", width: 1600, height: 900 }
      : `there is no picture “${name}” beside the text`,
};

/** The blocks of a story. */
export function blocksOf(body: string, context: Partial<StoryContext> = {}): Block[] {
  return compileStory(body, { ...testContext, ...context }).story.blocks;
}

/** The problems of a story, each as `line severity rule`. */
export function problemsOf(body: string, context: Partial<StoryContext> = {}): string[] {
  return compileStory(body, { ...testContext, ...context }).problems.map(
    ({ line, severity, rule }) => `${line} ${severity} ${rule}`,
  );
}
