import type { Picture } from "../pictures/pictureSizes.ts";
import type { PictureWords } from "../pictures/pictureWords.ts";
import type { Problem } from "../problems/problem.ts";
import type { FieldsOf } from "../schema/contentTypes.ts";
import type { KeptOf } from "../schema/fieldTypes.ts";
import type { ArticleKind } from "../schema/kinds.ts";
import type { Story } from "../story/tree.ts";

/** What the edition keeps of everything that content files describe. Instants are ISO, UTC. */

type Article = KeptOf<FieldsOf<"article">>;

export type CorrectionRecord = Article["corrections"][0];

/** The same story in another language. */
export type TranslationRecord = Article["translations"][0];

/** The fields of an article that the schema keeps, and what is made of them and of its text. */
export interface ArticleRecord extends Omit<Article, "hero"> {
  address: string;
  /** Path of the content file, relative to the content folder. */
  file: string;
  /** From when on readers may see it: the end of its embargo, where that is later than its date. */
  published: string;
  /** BCP 47; the paper's language when the article names none. */
  lang: string;
  hero?: Picture | undefined;
  story: Story;
  /** Plain text for search. */
  text: string;
}

/** What lists show of an article. Stored beside it, so that a list reads nothing else. */
export interface Teaser {
  address: string;
  headline: string;
  standfirst: string;
  kind?: ArticleKind | undefined;
  section: string;
  published: string;
  updated?: string | undefined;
  lang: string;
  hero?: Picture | undefined;
  byline: string[];
  hasPaidLinks: boolean;
}

export interface SectionRecord extends KeptOf<FieldsOf<"section">> {
  slug: string;
}

export interface TopicRecord extends KeptOf<FieldsOf<"topic">> {
  slug: string;
}

/** A topic that has no file of its own is named after its slug. */
export function unnamedTopic(slug: string): TopicRecord {
  return {
    slug,
    name: slug
      .split("-")
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(" "),
    description: undefined,
  };
}

export interface AuthorRecord extends Omit<KeptOf<FieldsOf<"author">>, "picture" | "sameAs"> {
  slug: string;
  sameAs?: string[] | undefined;
  picture?: Picture | undefined;
  story: Story;
}

export interface PageRecord extends KeptOf<FieldsOf<"page">> {
  slug: string;
  order: number;
  story: Story;
}

/** A picture file that may be asked for; `article` is its article's address, if it has one. */
export interface PictureRecord {
  /** With the version of its content. */
  address: string;
  plainAddress: string;
  /** Relative to the content folder. */
  file: string;
  format: string;
  article?: string | undefined;
  /** What is said of it under this address. */
  words?: PictureWords;
}

/** A draft as the editor's server keeps it: an article with holes. */
export interface DraftRecord extends Omit<ArticleRecord, "standfirst" | "section" | "published"> {
  slug: string;
  standfirst?: string | undefined;
  section?: string | undefined;
  published?: string | undefined;
  /** Why it may not be published. */
  hold?: string | undefined;
}

/** What readers found at an address. */
export type FormerKind = "story" | "section" | "topic" | "author" | "page" | "redirect";

/** An address that readers have had. */
export interface FormerAddress {
  address: string;
  kind: FormerKind;
  /** The content file that made it, relative to the content folder; it may be gone. */
  file: string;
}

/** One that leads them nowhere now; `opens` (milliseconds) when it will lead somewhere again. */
export type LostAddress = FormerAddress & { opens?: number };

/** Everything one edition is made of. */
export interface EditionContent {
  articles: ArticleRecord[];
  sections: SectionRecord[];
  topics: TopicRecord[];
  authors: AuthorRecord[];
  pages: PageRecord[];
  pictures: PictureRecord[];
  /** Addresses of stories that have been taken back, old addresses included. */
  withdrawn: string[];
  /** Addresses that readers had in an earlier edition and that nothing leads on from. */
  lost?: LostAddress[];
  /** Only in the edition of the editor's server. */
  drafts?: { drafts: DraftRecord[]; problems: Problem[] };
}
