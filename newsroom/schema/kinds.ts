import { say, type Wording } from "../locales/messages.ts";
import type { MessageKey } from "../locales/words/en.ts";

interface Kind {
  /** The message that is shown beside the section, and used as category in feeds. */
  label: MessageKey;
  /** Description in the editors' reference. */
  about: string;
  /**
   * Type in structured data (schema.org: subtypes of NewsArticle, and AdvertiserContentArticle).
   */
  structuredType: NewsType;
  /** Whether lists name the authors, since it is theirs what it says. */
  signed?: true;
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

/** Kinds of articles. News is the default and has no label on pages. */
export const KINDS = {
  news: {
    label: "kindNews",
    about: "a report of what has happened",
    structuredType: "NewsArticle",
  },
  analysis: {
    label: "kindAnalysis",
    about: "what it means, by somebody who knows the matter",
    structuredType: "AnalysisNewsArticle",
  },
  opinion: {
    label: "kindOpinion",
    about: "what its author thinks of it",
    structuredType: "OpinionNewsArticle",
    signed: true,
  },
  review: {
    label: "kindReview",
    about: "a judgement of a work or a performance",
    structuredType: "ReviewNewsArticle",
  },
} as const satisfies Record<string, Kind>;

export type ArticleKind = keyof typeof KINDS;

export const ARTICLE_KINDS = Object.keys(KINDS) as readonly ArticleKind[];

/** The label of a kind for readers; undefined for news. */
export function kindLabel(kind: ArticleKind | undefined, wording: Wording): string | undefined {
  return kind === undefined || kind === "news" ? undefined : say(wording, KINDS[kind].label);
}

/** The schema.org type of an article of this kind. */
export function structuredTypeOf(kind: ArticleKind | undefined): NewsType {
  return KINDS[kind ?? "news"].structuredType;
}

/** Whether lists name the authors of an article of this kind. */
export function isSigned(kind: ArticleKind | undefined): boolean {
  const { signed }: Kind = KINDS[kind ?? "news"];
  return signed === true;
}
