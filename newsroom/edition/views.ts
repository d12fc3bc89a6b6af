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

/** Results of queries: records with resolved references. */

/** The parts shared by all pages. */
export interface SiteChrome {
  paper: Paper;
  /** The instant of the newest public story as ISO; it is the date of the edition. */
  date: string | undefined;
  sections: SectionRecord[];
  pages: PageRecord[];
  /** Years of the archive, newest first. */
  years: string[];
  breaking?: BreakingView | undefined;
}

/** The line of breaking news, with the address of its story if readers can open it. */
export interface BreakingView {
  text: string;
  address: string | undefined;
}

/** A teaser with its section's name and colour. */
export interface TeaserView extends Omit<Teaser, "section"> {
  section: SectionRecord;
  /** Names and portraits of the authors, if lists show them for this kind of story. */
  authors?: Array<Pick<AuthorRecord, "name" | "picture">>;
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
  /** Stories that stand with the lead. */
  related: TeaserView[];
  secondary: TeaserView[];
  latest: TeaserView[];
  strips: Array<{ section: SectionRecord; teasers: TeaserView[] }>;
}

export interface CorrectionView extends Pick<Teaser, "address" | "headline" | "kind"> {
  at: string;
  text: string;
}

/** A part of a text; `marked` if it matches the search. */
export interface Fragment {
  text: string;
  marked: boolean;
}

export interface SearchHit {
  teaser: TeaserView;
  headline: Fragment[];
  snippet: Fragment[];
}

/** The filters of a search. */
export type FacetName = "section" | "topic" | "author" | "date";

/** A value to filter by, and the number of stories it would leave. */
export interface Facet {
  /** A slug; for dates a year or month, `2014` or `2014-06`. */
  value: string;
  stories: number;
}

/** The values of a filter, with their names for readers. */
export interface FacetView {
  name: FacetName;
  values: Array<Facet & { label: string; lang?: string | undefined }>;
}

/** A filter that is set. */
export interface ChosenFilter {
  name: "section" | "topic" | "author" | "from" | "to";
  label: string;
  /** Of a section in another language than the paper. */
  lang?: string | undefined;
}

export interface SearchView {
  hits: SearchHit[];
  page: number;
  pages: number;
  total: number;
  facets: FacetView[];
  /** The filters that are set, with names for readers; from and to are days, `2014-06-12`. */
  chosen: ChosenFilter[];
  /** A corrected query, if nothing was found. */
  meant?: string | undefined;
}

export interface DraftView extends Omit<DraftRecord, "section" | "topics" | "byline" | "text"> {
  section: SectionRecord | undefined;
  topics: TopicRecord[];
  authors: AuthorRecord[];
  problems: Problem[];
}
