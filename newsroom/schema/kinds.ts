interface Kind {
  /** What readers see beside the section, and the word for it in feeds. */
  label: string;
  /** What the reference tells editors. */
  about: string;
  /** Its type in structured data (schema.org, subtypes of NewsArticle, and AdvertiserContentArticle). */
  structuredType: NewsType;
}

type NewsType =
  | "NewsArticle"
  | "AnalysisNewsArticle"
  | "AskPublicNewsArticle"
  | "BackgroundNewsArticle"
  | "OpinionNewsArticle"
  | "ReportageNewsArticle"
  | "ReviewNewsArticle"
  | "AdvertiserContentArticle";

/** What an article can be. One without a kind is news, and news has no label on pages. */
export const KINDS = {
  news: {
    label: "News",
    about: "a report of what has happened",
    structuredType: "NewsArticle",
  },
  analysis: {
    label: "Analysis",
    about: "what it means, by somebody who knows the matter",
    structuredType: "AnalysisNewsArticle",
  },
  opinion: {
    label: "Opinion",
    about: "what its author thinks of it",
    structuredType: "OpinionNewsArticle",
  },
  review: {
    label: "Review",
    about: "a judgement of a work or a performance",
    structuredType: "ReviewNewsArticle",
  },
} as const satisfies Record<string, Kind>;

export type ArticleKind = keyof typeof KINDS;

export const ARTICLE_KINDS = Object.keys(KINDS) as readonly ArticleKind[];

/** The word that readers see for a kind of article; undefined for news, which needs none. */
export function kindLabel(kind: ArticleKind | undefined): string | undefined {
  return kind === undefined || kind === "news" ? undefined : KINDS[kind].label;
}

/** The schema.org type of an article of this kind. */
export function structuredTypeOf(kind: ArticleKind | undefined): NewsType {
  return KINDS[kind ?? "news"].structuredType;
}
