import { copyFileSync } from "node:fs";
import path from "node:path";
import { copyOfContent, type PaperFiles } from "../papers.ts";
import { writeFiles } from "../writeFiles.ts";

/** A word of the draft that occurs nowhere else in the paper. */
export const WORD = "Quillworthy";
export const SLUG = "quillworthy-bridge";

/** Text of the draft; `more` are additional lines of its front matter. */
export function draftText(text = `The ${WORD} bridge was opened.`, more: string[] = []): string {
  return [
    "---",
    `headline: The ${WORD} bridge opens # the desk's words`,
    `standfirst: The ${WORD} bridge is open to everybody.`,
    "section: science",
    "topics: [new-bridges]",
    "byline: [world-desk]",
    "hero:",
    "  image: bridge.png",
    `  alt: The ${WORD} bridge, seen from the river.`,
    '  credit: "Illustration: Broadsheet"',
    ...more,
    "---",
    "",
    text,
    "",
  ].join("\n");
}

/** The demonstration paper with one draft that can be published. */
export function writeDeskPaper(name: string): PaperFiles {
  const paper = copyOfContent(name);
  writeFiles(paper.contentDir, { [`drafts/${SLUG}/index.md`]: draftText() });
  copyFileSync(
    path.join(paper.contentDir, "articles/2014/06/12/iraq-airstrikes/northern-iraq.png"),
    path.join(paper.contentDir, `drafts/${SLUG}/bridge.png`),
  );
  return paper;
}
