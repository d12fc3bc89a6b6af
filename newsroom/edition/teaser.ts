import type { Picture } from "../pictures/pictureSizes.ts";
import type { ArticleKind } from "../schema/kinds.ts";
import type { ArticleRecord } from "./records.ts";

/** What a list shows of an article; kept beside it so that a list reads nothing else. */
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

/** The teaser of an article. */
export function teaserOf(article: ArticleRecord): Teaser {
  const { address, headline, standfirst, kind, section, published, updated, lang, hero, byline } =
    article;
  return {
    address,
    headline,
    standfirst,
    kind,
    section,
    published,
    updated,
    lang,
    hero,
    byline,
    hasPaidLinks: article.story.hasPaidLinks,
  };
}
