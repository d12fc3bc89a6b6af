import { createHash } from "node:crypto";
import { mediaAddress, plainMediaAddress } from "../addresses/addresses.ts";
import type { ContentFile } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import type { PictureFile } from "../content/pictureFile.ts";
import {
  type SectionLanguages,
  sectionLanguages,
  storyLanguage,
} from "../content/storyLanguage.ts";
import { publicFrom } from "../content/visibility.ts";
import {
  HERO_VERSIONS,
  type Picture,
  type PictureVersions,
  parseAiPart,
  parseFocus,
} from "../pictures/pictureSizes.ts";
import { filesOfPicture, type PictureText, pictureTextOf } from "../pictures/pictureText.ts";
import { fieldsOf } from "../schema/contentTypes.ts";
import { type DocumentOf, type Documents, keptFields } from "../schema/documents.ts";
import type { Story } from "../story/tree.ts";
import { programVersion } from "../system/programVersion.ts";
import {
  type ArticleRecord,
  type AuthorRecord,
  type DraftRecord,
  type EditionContent,
  type PictureRecord,
  type TopicRecord,
  unnamedTopic,
} from "./records.ts";

/**
 * A compiled text. `digest` is one of all that it was compiled from; the story of one that is known may be
 * compiled when it is asked for, so nothing here asks for it.
 */
export interface StoryText {
  readonly story: Story;
  readonly text: string;
  pictures: ReadonlyArray<PictureText & { address: string }>;
  digest?: string | undefined;
}

/** Compiled texts by file path. */
export type Stories = ReadonlyMap<string, StoryText>;

const EMPTY_STORY: Story = {
  blocks: [],
  notes: [],
  words: 0,
  minutes: 0,
  hasPaidLinks: false,
  hasEmphasis: false,
};

/** What the language of a story follows from where it names none. */
export interface Languages {
  /** The paper's, BCP 47. */
  paper: string;
  sections: SectionLanguages;
}

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

  const languages = { paper: language, sections: languagesOfSections(documents, files) };
  const articles = join(documents.article, (document, file) =>
    articleRecord(document, file, folder, stories, languages),
  );
  const authors = join(documents.author, (document, file) =>
    authorRecord(document, file, folder, stories),
  );
  const names = new Map(authors.map(({ slug, name }) => [slug, name]));
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
    pictures: pictureRecords(folder, articles, authors, stories),
    withdrawn: folder.withdrawn.map(({ address }) => address),
    redirectRules: folder.redirects.map(({ from, to, status }) => ({ from, to, status })),
    publicFiles: folder.publicFiles,
    robots: folder.robots,
    digests: new Map(
      articles.flatMap((article) => {
        const digest = digestOf(article, stories, names);
        return digest ? [[article.address, digest]] : [];
      }),
    ),
  };
}

/** The drafts, for the development server's edition. */
export function assembleDrafts(
  documents: readonly DocumentOf<"draft">[],
  folder: ContentFolder,
  stories: Stories,
  languages: Languages,
): DraftRecord[] {
  const files = new Map(folder.files.map((file) => [file.path, file]));
  return documents.flatMap((document) => {
    const file = files.get(document._id);
    if (!file) return [];
    return [
      withText(
        {
          ...common(document, file, folder, languages),
          slug: file.slug,
          standfirst: document.standfirst,
          section: document.section,
          published: document.published && releaseOf(document.published, document.embargo),
          hold: document.hold,
        },
        stories.get(file.path),
      ),
    ];
  });
}

/** The languages of the sections that are in the edition. */
export function languagesOfSections(
  { section }: Pick<Documents, "section">,
  files: ReadonlyMap<string, ContentFile>,
): SectionLanguages {
  return sectionLanguages(
    section.flatMap((document) => {
      const slug = files.get(document._id)?.slug;
      return slug === undefined ? [] : [{ kind: "section", slug, data: { lang: document.lang } }];
    }),
  );
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
  languages: Languages,
): ArticleRecord {
  const published = releaseOf(document.published, document.embargo);
  const record = common(document, file, folder, languages);
  const { updated } = record;
  return withText(
    {
      ...record,
      standfirst: document.standfirst,
      section: document.section,
      published,
      // Changes during an embargo are no updates to readers, who have not seen the story before.
      updated: updated !== undefined && updated < published ? undefined : updated,
    },
    stories.get(file.path),
  );
}

function common(
  document: DocumentOf<"article"> | DocumentOf<"draft">,
  file: ContentFile,
  folder: ContentFolder,
  { paper, sections }: Languages,
) {
  return {
    ...keptFields(document, fieldsOf("article")),
    address: file.address,
    file: file.path,
    lang: storyLanguage(document, sections, paper),
    hero: document.hero && pictureOf(document.hero, file, folder),
  };
}

/** A record with its text, which is compiled when it is asked for. */
function withText<R extends object>(
  record: R,
  compiled: StoryText | undefined,
): R & Pick<StoryText, "story" | "text"> {
  return Object.defineProperties(record, {
    story: { enumerable: true, get: () => compiled?.story ?? EMPTY_STORY },
    text: { enumerable: true, get: () => compiled?.text ?? "" },
  }) as R & Pick<StoryText, "story" | "text">;
}

/**
 * A digest of all that the rows of an article are made from: its fields, what its text was compiled from, and
 * the names that it is found by.
 */
function digestOf(
  article: ArticleRecord,
  stories: Stories,
  names: ReadonlyMap<string, string>,
): string | undefined {
  const compiled = stories.get(article.file);
  if (compiled && !compiled.digest) return undefined;
  // Without asking for the text, which would compile it.
  const descriptors = Object.entries(Object.getOwnPropertyDescriptors(article));
  const fields = descriptors.map(([name, { value }]) => [name, value]);
  return createHash("sha256")
    .update(programVersion(process.cwd()))
    .update(
      JSON.stringify([fields, compiled?.digest, article.byline.map((slug) => names.get(slug))]),
    )
    .digest("base64url");
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
  for (const name of HERO_VERSIONS) {
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
  stories: Stories,
): PictureRecord[] {
  const addresses = new Set(articles.map(({ address }) => address));
  const shown = shownPictures(articles, authors, stories);
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
  stories: Stories,
): Map<string, Map<string, PictureText>> {
  const figures = articles.flatMap(({ file }) => stories.get(file)?.pictures ?? []);
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
