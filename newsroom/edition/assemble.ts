import { mediaAddress, plainMediaAddress } from "../addresses/addresses.ts";
import type { ContentFile } from "../content/contentFile.ts";
import type { ContentFolder, PictureFile } from "../content/contentFolder.ts";
import { publicFrom } from "../content/visibility.ts";
import {
  PICTURE_VERSIONS,
  type Picture,
  type PictureVersions,
  parseAiPart,
  parseFocus,
} from "../pictures/pictureSizes.ts";
import { filesOfPicture, type PictureText, pictureTextOf } from "../pictures/pictureText.ts";
import { fieldsOf } from "../schema/contentTypes.ts";
import { type DocumentOf, type Documents, keptFields } from "../schema/documents.ts";
import { elementOf } from "../story/elements/registry.ts";
import type { Story } from "../story/tree.ts";
import { everyBlock } from "../story/walk.ts";
import {
  type ArticleRecord,
  type AuthorRecord,
  type DraftRecord,
  type EditionContent,
  type PictureRecord,
  type TopicRecord,
  unnamedTopic,
} from "./records.ts";

/** Compiled texts by file path. */
export type Stories = ReadonlyMap<string, { story: Story; text: string }>;

const EMPTY_STORY: Story = {
  blocks: [],
  notes: [],
  words: 0,
  minutes: 0,
  hasPaidLinks: false,
  hasEmphasis: false,
};

/**
 * Combines compiled front matter, compiled texts and pictures into the content of an edition.
 * Everything has been checked; documents whose file has been deleted since are left out.
 */
export function assembleEdition(
  documents: Documents,
  folder: ContentFolder,
  stories: Stories,
  language: string,
): EditionContent {
  const files = new Map(folder.files.map((file) => [file.path, file]));
  const join = <D extends { _id: string }, R>(
    list: readonly D[],
    make: (document: D, file: ContentFile) => R,
  ): R[] =>
    list.flatMap((document) => {
      const file = files.get(document._id);
      return file ? [make(document, file)] : [];
    });

  const articles = join(documents.article, (document, file) =>
    articleRecord(document, file, folder, stories, language),
  );
  const authors = join(documents.author, (document, file) =>
    authorRecord(document, file, folder, stories),
  );
  const named = join(documents.topic, (document, file) => ({
    slug: file.slug,
    ...keptFields(document, fieldsOf("topic")),
  }));
  return {
    articles,
    sections: join(documents.section, (document, file) => ({
      slug: file.slug,
      ...keptFields(document, fieldsOf("section")),
    })),
    topics: [...named, ...unnamedTopics(articles, new Set(named.map((topic) => topic.slug)))],
    authors,
    pages: join(documents.page, (document, file) => ({
      ...keptFields(document, fieldsOf("page")),
      slug: file.slug,
      order: document.order ?? Number.MAX_SAFE_INTEGER,
      story: stories.get(file.path)?.story ?? EMPTY_STORY,
    })),
    pictures: pictureRecords(folder, articles, authors),
    withdrawn: folder.withdrawn.map(({ address }) => address),
  };
}

/** The drafts, for the development server's edition. */
export function assembleDrafts(
  documents: readonly DocumentOf<"draft">[],
  folder: ContentFolder,
  stories: Stories,
  language: string,
): DraftRecord[] {
  const files = new Map(folder.files.map((file) => [file.path, file]));
  return documents.flatMap((document) => {
    const file = files.get(document._id);
    if (!file) return [];
    return [
      {
        ...common(document, file, folder, stories, language),
        slug: file.slug,
        standfirst: document.standfirst,
        section: document.section,
        published: document.published && releaseOf(document.published, document.embargo),
        hold: document.hold,
      },
    ];
  });
}

/** The publication time that readers are shown: not before the end of an embargo. */
function releaseOf(published: string, embargo: string | undefined): string {
  return new Date(publicFrom({ published, embargo })).toISOString();
}

/** One article, combined with its compiled text. */
function articleRecord(
  document: DocumentOf<"article">,
  file: ContentFile,
  folder: ContentFolder,
  stories: Stories,
  language: string,
): ArticleRecord {
  const published = releaseOf(document.published, document.embargo);
  const record = common(document, file, folder, stories, language);
  const { updated } = record;
  return {
    ...record,
    standfirst: document.standfirst,
    section: document.section,
    published,
    // Changes during an embargo are no updates to readers, who have not seen the story before.
    updated: updated !== undefined && updated < published ? undefined : updated,
  };
}

function common(
  document: DocumentOf<"article"> | DocumentOf<"draft">,
  file: ContentFile,
  folder: ContentFolder,
  stories: Stories,
  language: string,
) {
  const compiled = stories.get(file.path);
  return {
    ...keptFields(document, fieldsOf("article")),
    address: file.address,
    file: file.path,
    lang: document.lang ?? language,
    hero: document.hero && pictureOf(document.hero, file, folder),
    story: compiled?.story ?? EMPTY_STORY,
    text: compiled?.text ?? "",
  };
}

function authorRecord(
  document: DocumentOf<"author">,
  file: ContentFile,
  folder: ContentFolder,
  stories: Stories,
): AuthorRecord {
  return {
    ...keptFields(document, fieldsOf("author")),
    slug: file.slug,
    picture: document.picture && pictureOf(document.picture, file, folder),
    story: stories.get(file.path)?.story ?? EMPTY_STORY,
  };
}

function pictureOf(
  hero: NonNullable<DocumentOf<"draft">["hero"]>,
  file: ContentFile,
  folder: ContentFolder,
): Picture | undefined {
  const words = { caption: hero.caption, credit: hero.credit, ai: parseAiPart(hero.ai) };
  const fileOf = (name: string | undefined) => {
    if (!name) return undefined;
    const beside = `${file.path.slice(0, file.path.lastIndexOf("/"))}/${name}`;
    const picture = folder.pictures.get(beside);
    if (!picture || "broken" in picture) return undefined;
    const { width, height, backdrop } = picture;
    return { address: mediaAddress(picture, words), width, height, backdrop };
  };
  const own = fileOf(hero.image);
  if (!own) return undefined;
  const versions: PictureVersions = {};
  for (const name of PICTURE_VERSIONS) {
    const version = fileOf(hero[name]);
    if (version) versions[name] = version;
  }
  return {
    ...own,
    alt: hero.alt ?? "",
    ...pictureTextOf(words),
    focus: hero.focus === undefined ? undefined : parseFocus(hero.focus),
    crop: hero.crop === "never" ? hero.crop : undefined,
    versions: Object.keys(versions).length > 0 ? versions : undefined,
  };
}

/** Every picture that can be requested, once for each caption under which it is shown. */
function pictureRecords(
  folder: ContentFolder,
  articles: readonly ArticleRecord[],
  authors: readonly AuthorRecord[],
): PictureRecord[] {
  const addresses = new Set(articles.map(({ address }) => address));
  const shown = shownPictures(articles, authors);
  return [...folder.pictures.values()].flatMap((picture): PictureRecord[] => {
    if ("broken" in picture) return [];
    const article = articleOf(picture);
    if (article !== undefined && !addresses.has(article)) return [];
    const plainAddress = plainMediaAddress(picture.path);
    const { path: file, format } = picture;
    const uses = shown.get(plainAddress) ?? new Map([[mediaAddress(picture), {}]]);
    return [...uses].map(([address, words]) => ({
      address,
      plainAddress,
      file,
      format,
      article,
      words,
    }));
  });
}

/** By a picture's plain address: its captions by versioned address. */
function shownPictures(
  articles: readonly ArticleRecord[],
  authors: readonly AuthorRecord[],
): Map<string, Map<string, PictureText>> {
  const figures = articles.flatMap(({ story }) =>
    [...everyBlock(story)].flatMap((block) => elementOf(block).pictures(block)),
  );
  const pictures = [
    ...articles.flatMap(({ hero }) => (hero ? filesOfPicture(hero) : [])),
    ...authors.map(({ picture }) => picture),
  ];
  const shown = new Map<string, Map<string, PictureText>>();
  for (const picture of [...pictures, ...figures]) {
    if (!picture) continue;
    const plain = picture.address.replace(/\.[0-9a-f]{8}(\.[^./]+)$/, "$1");
    const uses = shown.get(plain) ?? new Map<string, PictureText>();
    shown.set(plain, uses.set(picture.address, pictureTextOf(picture)));
  }
  return shown;
}

function articleOf(picture: PictureFile): string | undefined {
  const match = /^articles(\/\d{4}\/\d{2}\/\d{2}\/[^/]+)\//.exec(picture.path);
  return match?.[1];
}

/** Topics without a file of their own. */
function unnamedTopics(articles: readonly ArticleRecord[], known: Set<string>): TopicRecord[] {
  const found = new Set(articles.flatMap((article) => article.topics));
  return [...found].filter((slug) => !known.has(slug)).map(unnamedTopic);
}
