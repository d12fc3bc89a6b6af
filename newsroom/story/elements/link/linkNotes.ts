import { everyBlock, inlinesOf, type StoryParts } from "../../walk.ts";
import { elementOf } from "../registry.ts";

/**
 * Where a story's links lead, in reading order: on paper each is a note with a number. Links
 * within the page have none.
 */
export function linkNotes(story: StoryParts): string[] {
  return [...everyBlock(story)].flatMap((block) => [
    ...[...inlinesOf(block)].flatMap((inline) =>
      inline.type === "link" && inline.kind !== "anchor" ? [inline.href] : [],
    ),
    ...elementOf(block).printedLinks(block),
  ]);
}

/** An address as somebody types it from paper: whole, and a mail address without its scheme. */
export function writtenAddress(href: string, site: string): string {
  if (href.startsWith("/")) return site + href;
  return href.replace(/^mailto:/, "");
}
