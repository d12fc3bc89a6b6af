import type { ContentFile } from "../content/contentFile.ts";
import type { PictureFile } from "../content/pictureFile.ts";
import type { SectionLanguages } from "../content/storyLanguage.ts";
import { type Compilation, compileTexts, type TextPaper } from "../rules/compileTexts.ts";
import { PictureIndex } from "../rules/pictureIndex.ts";
import { answerTasks } from "../system/threads.ts";
import { type SearchEntry, type SearchedStory, searchEntry } from "./search/searchRow.ts";

/* Compiles texts and finds their words, in a thread: this takes most of the time of writing an archive. */

/** What a text is compiled from. */
type TextFile = Pick<
  ContentFile,
  "path" | "kind" | "slug" | "address" | "version" | "data" | "timeZone" | "body"
>;

export interface TextTask {
  paper: TextPaper | undefined;
  sections: SectionLanguages;
  /** Of the texts' folders. */
  pictures: ReadonlyMap<string, PictureFile>;
  texts: ReadonlyArray<{
    file: TextFile;
    /** What else the search index has of a story; undefined for what is not searched. */
    searched: Omit<SearchedStory, "text"> | undefined;
  }>;
}

export interface CompiledInThread extends Omit<Compilation, "whole"> {
  /** The story tree, as JSON. */
  story: string;
  text: string;
  search: SearchEntry | undefined;
}

/** Forms of words that this thread has found. The texts before the first one with a word had none of its forms. */
const forms = new Set<string>();

answerTasks(({ paper, sections, pictures, texts }: TextTask): CompiledInThread[] => {
  const files = texts.map(({ file }) => contentFile(file));
  const index = new PictureIndex({ files, pictures: new Map(pictures) });
  const compilations = new WeakMap<ContentFile, Compilation>();
  const compiled = compileTexts({ files }, paper, index, compilations, sections);
  return compiled.flatMap(({ file, story, text }, at) => {
    const known = compilations.get(file);
    if (!known) return [];
    const { context, asked, findings } = known;
    const searched = texts[at]?.searched;
    const search = searched && searchEntry({ ...searched, text }, forms);
    return [{ context, asked, findings, story: JSON.stringify(story), text, search }];
  });
});

function contentFile(file: TextFile): ContentFile {
  const start = { line: 1, column: 1 };
  // Of the front matter, texts depend on its values alone.
  return { ...file, problems: [], isUnreadable: () => false, positionOf: () => start };
}
