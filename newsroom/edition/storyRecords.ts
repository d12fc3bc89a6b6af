import type { ContentFile } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import { documentsOf } from "../schema/documents.ts";
import { assembleEdition, type Stories } from "./assemble.ts";
import type { StoryReferences } from "./changeEdition.ts";
import type { ArticleRecord, PictureRecord } from "./records.ts";

/** A story with all records that an edition stores of it and of what it refers to. */
export interface StoryRecords {
  article: ArticleRecord;
  pictures: PictureRecord[];
  references: StoryReferences;
}

/**
 * The files that a story refers to: its section, its topics (whose files are optional) and its
 * authors.
 */
export function referencedFiles(file: ContentFile): string[] {
  const { section, topics, byline } = file.data as Record<string, unknown>;
  const names = (value: unknown) => (Array.isArray(value) ? value : []);
  return [
    `sections/${section}.md`,
    ...names(topics).map((slug) => `topics/${slug}.md`),
    ...names(byline).map((slug) => `authors/${slug}.md`),
  ];
}

/**
 * The records of one article of a checked folder, equal to those of a build.
 * @param file the article's file in that folder
 */
export function storyRecords(
  file: ContentFile,
  folder: ContentFolder,
  stories: Stories,
  language: string,
): StoryRecords {
  const named = new Set(referencedFiles(file));
  const around = folder.files.filter((other) => named.has(other.path));
  const content = assembleEdition(documentsOf([file, ...around]), folder, stories, language);
  const [article] = content.articles;
  if (!article) throw new Error(`${file.path} is no article`);
  const portraits = new Set(content.authors.flatMap(({ picture }) => picture?.address ?? []));
  return {
    article,
    pictures: content.pictures.filter((picture) => picture.article === article.address),
    references: {
      sections: content.sections,
      topics: content.topics,
      authors: content.authors,
      pictures: content.pictures.filter(
        (picture) => picture.article === undefined && portraits.has(picture.address),
      ),
    },
  };
}
