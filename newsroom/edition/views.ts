import type { Paper } from "../paper/paper.ts";
import type { Problem } from "../problems/problem.ts";
import type {
  ArticleRecord,
  AuthorRecord,
  DraftRecord,
  PageRecord,
  SectionRecord,
  Teaser,
  TopicRecord,
} from "./records.ts";

/** What queries answer with: records whose references are resolved. */

/** What stands on every page of the paper, above and below. */
export interface SiteChrome {
  paper: Paper;
  /** The instant of the newest public story, which dates the edition; ISO. */
  date: string | undefined;
  sections: SectionRecord[];
  pages: PageRecord[];
  /** Years of the archive, newest first. */
  years: string[];
}

/** A teaser that knows its section's name and colour. */
export interface TeaserView extends Omit<Teaser, "section"> {
  section: SectionRecord;
}

export interface ArticleView extends Omit<ArticleRecord, "section" | "topics" | "byline" | "text"> {
  section: SectionRecord;
  topics: TopicRecord[];
  authors: AuthorRecord[];
}

/** One page of a list. `page` and `pages` count from 1; an empty list has one page. */
export interface ListPage {
  teasers: TeaserView[];
  page: number;
  pages: number;
  total: number;
}

export interface FrontView {
  lead: TeaserView | undefined;
  /** The lead's first pull quote. */
  leadQuote: { text: string; by?: string | undefined } | undefined;
  secondary: TeaserView[];
  latest: TeaserView[];
  strips: Array<{ section: SectionRecord; teasers: TeaserView[] }>;
}

export interface CorrectionView extends Pick<Teaser, "address" | "headline" | "kind"> {
  at: string;
  text: string;
}

/** A part of a text; `marked` where it matches the search. */
export interface Fragment {
  text: string;
  marked: boolean;
}

export interface SearchHit {
  teaser: TeaserView;
  headline: Fragment[];
  snippet: Fragment[];
}

/** By what a search can be narrowed. */
export type FacetName = "section" | "topic" | "author" | "date";

/** One way to narrow a search, and how many stories it would leave. */
export interface Facet {
  /** A slug; of dates a year or month, `2014` or `2014-06`. */
  value: string;
  stories: number;
}

/** The values of one way to narrow a search, with the names that readers know them by. */
export interface FacetView {
  name: FacetName;
  values: Array<Facet & { label: string }>;
}

export interface SearchView {
  hits: SearchHit[];
  page: number;
  pages: number;
  total: number;
  facets: FacetView[];
  /** What the reader may have meant, when nothing was found. */
  meant?: string | undefined;
}

export interface DraftView extends Omit<DraftRecord, "section" | "topics" | "byline" | "text"> {
  section: SectionRecord | undefined;
  topics: TopicRecord[];
  authors: AuthorRecord[];
  problems: Problem[];
}
