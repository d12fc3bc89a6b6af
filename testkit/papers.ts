import { copyFileSync, cpSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { type BuiltEdition, buildEdition } from "../newsroom/edition/buildEdition.ts";
import { documentsOf } from "../newsroom/schema/documents.ts";
import { ROOT, WORKSHOP } from "./project.ts";

/** A content folder and its edition. */
export interface PaperFiles {
  contentDir: string;
  editionFile: string;
}

/**
 * The repository's own content with the edition that test.mjs has built. Tests do not change it.
 */
export const DEMONSTRATION: PaperFiles = {
  contentDir: path.join(ROOT, "content"),
  editionFile: process.env.EDITION_FILE || path.join(WORKSHOP, "edition.sqlite"),
};

/** Empty paths for a paper that a test makes up. */
export function emptyPaper(name: string): PaperFiles {
  const folder = path.join(WORKSHOP, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, "content"), { recursive: true });
  return {
    contentDir: path.join(folder, "content"),
    editionFile: path.join(folder, "edition.sqlite"),
  };
}

/** A copy of the demonstration content that a test may change. */
export function copyOfContent(name: string): PaperFiles {
  const paper = emptyPaper(name);
  cpSync(DEMONSTRATION.contentDir, paper.contentDir, { recursive: true });
  return paper;
}

/**
 * Gives a copy of the demonstration content the edition that test.mjs has built of it, which takes no second. It may
 * have other drafts: they are in no edition.
 */
export function copyEdition({ editionFile }: PaperFiles): void {
  copyFileSync(DEMONSTRATION.editionFile, editionFile);
}

/** Builds a paper's edition like `npm run build`, without contentlayer, which makes the same documents. */
export function build(paper: PaperFiles, now = new Date()): Promise<BuiltEdition> {
  return buildEdition(ROOT, { ...paper, siteUrl: undefined }, now, async (_, { files }) =>
    documentsOf(files),
  );
}
