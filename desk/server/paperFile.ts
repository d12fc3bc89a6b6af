import { readFile } from "node:fs/promises";
import path from "node:path";
import type { ContentFolder } from "../../newsroom/content/contentFolder.ts";
import { REDIRECTS_FILE, SITE_FILE } from "../../newsroom/schema/site.ts";
import type { FileKind } from "../api/paperFiles.ts";
import { readStoryText, type StoryText, versionOfText } from "../storyText.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { GoneFile, refuseLinked } from "./namedStory.ts";

/** A file of the paper that is no story. */
export interface PaperFile {
  /** Below the content folder. */
  path: string;
  kind: FileKind;
  name: string;
}

/** The YAML files, which may be missing. */
const OF_PAPER: readonly PaperFile[] = [
  { path: SITE_FILE, kind: "site", name: SITE_FILE },
  { path: REDIRECTS_FILE, kind: "redirects", name: REDIRECTS_FILE },
];

/** The files of the whole paper, then sections, authors, topics and standing pages of the folder. */
export function paperFiles({ files }: ContentFolder): PaperFile[] {
  const markdown = files.flatMap(({ path, kind, data, slug }): PaperFile[] => {
    if (kind === "article" || kind === "draft") return [];
    const name = kind === "page" ? data.headline : data.name;
    return [{ path, kind, name: typeof name === "string" && name.trim() ? name.trim() : slug }];
  });
  return [...OF_PAPER, ...markdown];
}

/**
 * The file that a page names. A path from a page is only ever compared with known ones, and never opened itself.
 * @throws GoneFile if there is none
 */
export function namedFile(folder: ContentFolder, file: string): PaperFile {
  const found = paperFiles(folder).find((each) => each.path === file);
  if (found) return found;
  throw new GoneFile(tellAnswer("fileNotHere"));
}

/** The file's text now; that of a missing YAML file is empty. */
export async function readPaperFile(contentDir: string, file: PaperFile): Promise<StoryText> {
  const exists = await readFile(path.join(contentDir, file.path)).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );
  const mayBeMissing = OF_PAPER.some((each) => each.path === file.path);
  if (!exists && mayBeMissing) {
    return { text: "", encoding: "utf-8", version: versionOfText("", "utf-8") };
  }
  await refuseLinked(contentDir, file.path);
  return readStoryText(contentDir, file);
}
