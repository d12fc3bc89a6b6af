import type { RedirectRule } from "../addresses/redirectRules.ts";
import type { PublicFile } from "../content/publicFile.ts";
import type { Picture } from "../pictures/pictureSizes.ts";
import type { PictureText } from "../pictures/pictureText.ts";
import type { Problem } from "../problems/problem.ts";
import type { FieldsOf } from "../schema/contentTypes.ts";
import type { KeptOf } from "../schema/fieldTypes.ts";
import type { Story } from "../story/tree.ts";

/** Records stored in the edition. Instants are ISO, UTC. */

type Article = KeptOf<FieldsOf<"article">>;

export type CorrectionRecord = Article["corrections"][0];

/** The same story in another language. */
export type TranslationRecord = Article["translations"][0];

/**
 * An article: the fields that the schema keeps, with fields derived from them and from the text.
 */
export interface ArticleRecord extends Omit<Article, "hero"> {
  address: string;
  /** Path of the content file, relative to the content folder. */
  file: string;
  /** When it becomes public: the end of its embargo, if that is later than its date. */
  published: string;
  /** BCP 47; that of its section or the paper if the article names none (storyLanguage.ts). */
  lang: string;
  hero?: Picture | undefined;
  story: Story;
  /** Plain text for search. */
  text: string;
}

/** An article in lists. Stored beside the article, so that lists read nothing else. */
export interface Teaser
  extends Pick<
    ArticleRecord,
    | "address"
    | "headline"
    | "standfirst"
    | "kind"
    | "section"
    | "published"
    | "updated"
    | "lang"
    | "hero"
    | "byline"
  > {
  hasPaidLinks: boolean;
}

export interface SectionRecord extends Omit<KeptOf<FieldsOf<"section">>, "translations"> {
  slug: string;
  translations?: TranslationRecord[] | undefined;
}

export interface TopicRecord extends KeptOf<FieldsOf<"topic">> {
  slug: string;
}

/** A topic without a file of its own is named by its slug. */
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

export interface PageRecord extends Omit<KeptOf<FieldsOf<"page">>, "translations"> {
  slug: string;
  translations?: TranslationRecord[] | undefined;
  order: number;
  story: Story;
}

/**
 * A picture file that can be requested; `article` is the address of its article, if it belongs to
 * one.
 */
export interface PictureRecord {
  /** With its version. */
  address: string;
  plainAddress: string;
  /** Relative to the content folder. */
  file: string;
  format: string;
  article?: string | undefined;
  /** Its caption and credit at this address. */
  words?: PictureText;
}

/** A draft: an article whose required fields may be missing. */
export interface DraftRecord extends Omit<ArticleRecord, "standfirst" | "section" | "published"> {
  slug: string;
  standfirst?: string | undefined;
  section?: string | undefined;
  published?: string | undefined;
  /** Why it must not be published. */
  hold?: string | undefined;
}

/** What was at a former address. */
export type FormerKind = "story" | "section" | "topic" | "author" | "page" | "redirect";

/** An address that an earlier edition had. */
export interface FormerAddress {
  address: string;
  kind: FormerKind;
  /** The content file that had it, relative to the content folder. It may be gone. */
  file: string;
}

/**
 * A former address without a page; `opens` is the time in milliseconds at which it will have one
 * again.
 */
export type LostAddress = FormerAddress & { opens?: number };

/** The complete content of an edition. */
export interface EditionContent {
  articles: ArticleRecord[];
  sections: SectionRecord[];
  topics: TopicRecord[];
  authors: AuthorRecord[];
  pages: PageRecord[];
  pictures: PictureRecord[];
  /** Current and former addresses of withdrawn stories. */
  withdrawn: string[];
  /** Rules of redirects.yaml. */
  redirectRules?: readonly RedirectRule[];
  /** Files of `public/`. */
  publicFiles?: readonly PublicFile[];
  /** The paper's own lines of robots.txt. */
  robots?: string | undefined;
  /** By address, a digest of all that an article's rows are made from; without one they are always written. */
  digests?: ReadonlyMap<string, string>;
  /** Lost addresses of earlier editions. */
  lost?: LostAddress[];
  /** Only in editors' editions; each draft with what it is made from, and what everything around stories is made from. */
  drafts?: {
    drafts: ReadonlyArray<{ draft: DraftRecord; source: string }>;
    problems: readonly Problem[];
    around: string;
  };
}
