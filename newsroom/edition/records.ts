import type { ArticleKind, SectionColour } from "../content/model.ts";
import type { Picture } from "../pictures/pictureSizes.ts";
import type { PictureWords } from "../pictures/pictureWords.ts";
import type { Problem } from "../problems/problem.ts";
import type { Story } from "../story/tree.ts";

/** What the edition keeps of everything that content files describe. Instants are ISO, UTC. */

export interface CorrectionRecord {
  at: string;
  text: string;
}

/** The same story in another language. */
export interface TranslationRecord {
  /** BCP 47. */
  lang: string;
  /** Of this site, `/2014/06/12/story`, or a complete web address. */
  address: string;
}

export interface ArticleRecord {
  address: string;
  /** Path of the content file, relative to the content folder. */
  file: string;
  headline: string;
  seoTitle?: string | undefined;
  standfirst: string;
  /** Left out, it is news. */
  kind?: ArticleKind | undefined;
  section: string;
  topics: string[];
  byline: string[];
  dateline?: string | undefined;
  /** From when on readers may see it: the end of its embargo, where that is later than its date. */
  published: string;
  embargo?: string | undefined;
  updated?: string | undefined;
  /** BCP 47; the paper's language when the article names none. */
  lang: string;
  translations: TranslationRecord[];
  hero?: Picture | undefined;
  corrections: CorrectionRecord[];
  sources: Array<{ name: string; url?: string | undefined }>;
  redirectFrom: string[];
  /** Address by which feed readers know it, where that does not follow from `redirectFrom`. */
  feedId?: string | undefined;
  story: Story;
  /** Plain text for search. */
  text: string;
}

export interface SectionRecord {
  slug: string;
  name: string;
  description: string;
  order: number;
  colour: SectionColour;
}

export interface TopicRecord {
  slug: string;
  name: string;
  description?: string | undefined;
}

export interface AuthorRecord {
  slug: string;
  name: string;
  kind: "person" | "organization";
  role?: string | undefined;
  /** Complete web addresses of the author's own pages elsewhere. */
  sameAs?: string[] | undefined;
  /** `@jane@social.example` */
  fediverse?: string | undefined;
  picture?: Picture | undefined;
  story: Story;
}

export interface PageRecord {
  slug: string;
  headline: string;
  standfirst?: string | undefined;
  updated?: string | undefined;
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
