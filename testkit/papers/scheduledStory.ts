import { copyFileSync } from "node:fs";
import path from "node:path";
import { copyOfContent, type PaperFiles } from "../papers.ts";
import { writeFiles } from "../writeFiles.ts";

/** A word of the scheduled story that occurs nowhere else in the paper. */
export const WORD = "Xanthippe";

export interface ScheduledStory {
  paper: PaperFiles;
  address: string;
  /** Address of its picture without a version. */
  picture: string;
  day: string;
  topic: string;
  oldAddress: string;
}

/**
 * The demonstration paper with one more story.
 * @param published ISO 8601 with an offset
 */
export function writeScheduledStory(name: string, published: string): ScheduledStory {
  const paper = copyOfContent(name);
  const day = `/${published.slice(0, 10).replaceAll("-", "/")}`;
  const address = `${day}/lighthouse-of-tomorrow`;
  writeFiles(paper.contentDir, {
    [`articles${address}/index.md`]: [
      "---",
      `headline: The ${WORD} lighthouse opens`,
      `standfirst: The ${WORD} lighthouse is lit for the first time.`,
      "section: world",
      "topics: [iraq, lighthouses]",
      "byline: [world-desk]",
      `published: ${published}`,
      "hero:",
      "  image: lighthouse.png",
      `  alt: The lamp of the ${WORD} lighthouse, seen from below.`,
      "corrections:",
      `  - at: ${published}`,
      `    text: This story first called the ${WORD} a tower.`,
      "redirectFrom: [/world/lighthouse]",
      "---",
      "",
      `The ${WORD} lighthouse was opened today.`,
      "",
    ].join("\n"),
    "topics/lighthouses.md": `---\nname: ${WORD} and other lighthouses\n---\n`,
  });
  copyFileSync(
    path.join(paper.contentDir, "articles/2014/06/12/iraq-airstrikes/northern-iraq.png"),
    path.join(paper.contentDir, `articles${address}/lighthouse.png`),
  );
  return {
    paper,
    address,
    picture: `/media${address}/lighthouse.png`,
    day,
    topic: "/topics/lighthouses",
    oldAddress: "/world/lighthouse",
  };
}

/** Pages that will show the story, and addresses that must not answer before it is due. */
export function placesOf(story: ScheduledStory): { shown: string[]; closed: string[] } {
  return {
    shown: [
      "/",
      "/world",
      "/authors/world-desk",
      "/topics/iraq",
      "/corrections",
      "/search?q=lighthouse",
    ],
    closed: [story.address, story.picture, story.day, story.topic, story.oldAddress],
  };
}
