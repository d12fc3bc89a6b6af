import { compileStory } from "../newsroom/story/compileStory.ts";
import type { StoryContext } from "../newsroom/story/context.ts";
import type { Block } from "../newsroom/story/tree.ts";
import { readable } from "./readableProblems.ts";

/**
 * An English story beside a picture, `map.jpg`, and a video, `clip.mp4` with `clip.de.vtt`; `shop.example` is
 * an affiliate host.
 */
export const testContext: StoryContext = {
  file: "articles/2014/06/12/story/index.md",
  language: "en",
  affiliate: { hosts: ["shop.example"], parameters: ["tag"] },
  picture: (name) =>
    name === "map.jpg"
      ? { address: "/media/map.jpg", width: 1600, height: 900 }
      : `there is no picture “${name}” beside the text`,
  attachment: (name, formats) =>
    name === "clip.mp4" || name === "clip.de.vtt"
      ? {
          address: `/media/${name}`,
          type: formats.includes("vtt") ? "text/vtt" : "video/mp4",
          bytes: 4_000,
          width: 1600,
          height: 900,
          seconds: 12.5,
        }
      : `there is no file “${name}” beside the text`,
};

/** The blocks of a story. */
export function blocksOf(body: string, context: Partial<StoryContext> = {}): Block[] {
  return compileStory(body, { ...testContext, ...context }).story.blocks;
}

/** The problems of a story, each as `line severity rule`. */
export function problemsOf(body: string, context: Partial<StoryContext> = {}): string[] {
  const { problems } = compileStory(body, { ...testContext, ...context });
  return readable(problems).map(({ line, severity, rule }) => `${line} ${severity} ${rule}`);
}
