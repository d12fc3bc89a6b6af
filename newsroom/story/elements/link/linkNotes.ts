import { everyBlock, inlinesOf, type StoryParts } from "../../walk.ts";
import { elementOf } from "../registry.ts";

/**
 * Addresses of a story's links in reading order, which are numbered notes in print. Links within
 * the page are left out.
 */
export function linkNotes(story: StoryParts): string[] {
  return [...everyBlock(story)].flatMap((block) => [
    ...[...inlinesOf(block)].flatMap((inline) =>
      inline.type === "link" && inline.kind !== "anchor" ? [inline.href] : [],
    ),
    ...elementOf(block).printedLinks(block),
  ]);
}

/** An address as typed from paper: absolute, and a mail address without its scheme. */
export function writtenAddress(href: string, site: string): string {
  if (href.startsWith("/")) return site + href;
  return href.replace(/^mailto:/, "");
}
