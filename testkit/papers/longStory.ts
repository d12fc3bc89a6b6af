import { copyOfContent, type PaperFiles } from "../papers.ts";
import { writeFiles } from "../writeFiles.ts";

/** Address of a long story with five subheads. */
export const LONG = "/2014/06/13/long-story";

/** The demonstration paper with that story in it. */
export function writeLongStory(name: string): PaperFiles {
  const paper = copyOfContent(name);
  const paragraph = "A sentence of many words that fills a line or two of the story. ".repeat(6);
  const part = (title: string) => [`## ${title}`, "", paragraph, "", paragraph, "", paragraph, ""];
  writeFiles(paper.contentDir, {
    [`articles${LONG}/index.md`]: [
      "---",
      "headline: A long story",
      "standfirst: It has parts, and a list of them.",
      "section: world",
      "topics: [iraq]",
      "byline: [world-desk]",
      "published: 2014-06-13T10:00:00-04:00",
      "---",
      "",
      ...["How it began", "What came next", "The turn", "Top", "How it ended"].flatMap(part),
    ].join("\n"),
  });
  return paper;
}
