import { addressVersion } from "../pictures/addressVersion.ts";
import type { PictureText } from "../pictures/pictureText.ts";

/**
 * All addresses of the site are built in this file, so that two pages cannot disagree about one.
 */

/** The day of an archive page or of an article's folder. */
export interface Day {
  year: string;
  month: string;
  day: string;
}

export function sectionAddress(section: string, page = 1): string {
  return paged(`/${section}`, page);
}

export function topicAddress(topic: string, page = 1): string {
  return paged(`/topics/${topic}`, page);
}

export function authorAddress(author: string, page = 1): string {
  return paged(`/authors/${author}`, page);
}

/** `/2014`, `/2014/06` or `/2014/06/12`. */
export function archiveAddress(...parts: string[]): string {
  return `/${parts.join("/")}`;
}

export function pageAddress(slug: string): string {
  return `/${slug}`;
}

/** The RSS feed of the whole paper (`/`), or of the section, topic or author with this address. */
export function feedAddress(of: string): string {
  return of === "/" ? "/feed.xml" : `${of}/feed.xml`;
}

/** An archive of the paper's feed. Archive 1 contains the oldest stories. */
export function feedArchiveAddress(number: number): string {
  return `/feed/archive/${number}.xml`;
}

/**
 * Common names of feeds on other sites, which redirect to ours. WordPress uses `feed` as a folder
 * of feeds.
 */
const FEED_ALIASES: ReadonlyArray<readonly [alias: string, format: "rss" | "atom"]> = [
  ["feed", "rss"],
  ["feeds", "rss"],
  ["rss", "rss"],
  ["rss.xml", "rss"],
  ["rss2.xml", "rss"],
  ["index.xml", "rss"],
  ["index.rss", "rss"],
  ["feed.rss", "rss"],
  ["feed/rss", "rss"],
  ["feed/rss2", "rss"],
  ["atom", "atom"],
  ["feed/atom", "atom"],
];

/** Redirects from common feed addresses, as Next's `source` patterns, to the feed's own address. */
export function feedRedirects(): Array<{ source: string; destination: string }> {
  // `/topics/rss` may be the topic “rss”, so the lists of topics and authors have no aliases.
  const subjects = [
    "",
    "/:section((?!(?:topics|authors|feed)/)[a-z0-9-]+)",
    "/topics/:topic",
    "/authors/:author",
  ];
  return subjects.flatMap((of) =>
    FEED_ALIASES.map(([alias, format]) => ({
      source: `${of}/${alias}`,
      destination:
        of === "" && format === "atom" ? "/atom.xml" : `${of.replace(/\(.*\)/, "")}/feed.xml`,
    })),
  );
}

/** The same for one subject, as plain addresses: the whole paper (“”), or a list by its address. */
export function feedAliases(of: string): Array<{ source: string; target: string }> {
  return FEED_ALIASES.map(([alias, format]) => ({
    source: `${of}/${alias}`,
    target: of === "" && format === "atom" ? "/atom.xml" : `${of}/feed.xml`,
  }));
}

/**
 * Whether an address of at most three segments redirects to a feed. No page may use such an
 * address.
 */
export function isFeedAlias(address: string): boolean {
  const match =
    /^(?:\/(?!topics\/|authors\/|feed\/)[a-z0-9-]+|\/(?:topics|authors)\/[^/]+)?\/(.+)$/.exec(
      address,
    );
  return FEED_ALIASES.some(([alias]) => match?.[1] === alias);
}

/** Reports the edition's number, or that it cannot be read. */
export const HEALTH_ADDRESS = "/healthz";

/** Reports whether a server is to be sent readers. */
export const READY_ADDRESS = "/readyz";

/** Says that rights in text and data mining are reserved (TDMRep, https://www.w3.org/2022/tdmrep/). */
export const TDM_ADDRESS = "/.well-known/tdmrep.json";

/** The icon of browser tabs and search results. Browsers request it without being told to. */
export const FAVICON_ADDRESS = "/favicon.ico";

/** Addresses that systems request for a home screen icon without being told to. */
export const TOUCH_ICON_ADDRESSES = [
  "/apple-touch-icon.png",
  "/apple-touch-icon-precomposed.png",
] as const;

/** A sitemap of a month (`2014-06`) or of a list (`topics`). Parts are numbered from 1. */
export function sitemapAddress(subject: string, part = 1): string {
  return `/sitemap-${subject}${part > 1 ? `-${part}` : ""}.xml`;
}

/** The file that proves to search engines that an IndexNow key belongs to the paper. */
export function indexNowKeyAddress(key: string): string {
  return `/${key}.txt`;
}

/** The address of an article by its publication day, `2014-06-12`. */
export function articleAddress(day: string, slug: string): string {
  return `/${day.replaceAll("-", "/")}/${slug}`;
}

/** The list of all corrections. It exists with or without a content file of its own. */
export const CORRECTIONS_ADDRESS = "/corrections";

const STORY_ADDRESS = /^\/\d{4}\/\d{2}\/\d{2}\/[^/]+$/;
const ARCHIVE_ADDRESS = /^\/\d{4}(?:\/\d{2}){0,2}$/;

/** Whether an address has the form of an article's address. */
export function isStoryAddress(address: string): boolean {
  return STORY_ADDRESS.test(address);
}

/** Whether an address has the form of a yearly, monthly or daily archive. */
export function isArchiveAddress(address: string): boolean {
  return ARCHIVE_ADDRESS.test(address);
}

/**
 * The first address that a story had on this site. `redirectFrom` lists the oldest first; entries
 * without the form of an article's address come from another site.
 */
export function firstAddress(story: { address: string; redirectFrom: readonly string[] }): string {
  return story.redirectFrom.find(isStoryAddress) ?? story.address;
}

/** The publication day in an article's address. */
export function dayOfAddress(address: string): Day {
  const [, year = "", month = "", day = ""] = address.split("/");
  return { year, month, day };
}

/**
 * Maps a content file to its address: `articles/2014/06/12/slug/map.png` to
 * `/media/2014/06/12/slug/map.png`.
 */
export function plainMediaAddress(file: string): string {
  return `/media/${file.replace(/^articles\//, "")}`;
}

/**
 * The address that pages use. It changes with the picture, so that it can be cached without an end.
 */
export function mediaAddress(
  picture: { path: string; version: string },
  words: PictureText = {},
): string {
  // Drafts are seen by editors only, and an edition knows their pictures before their captions.
  const draft = picture.path.startsWith("drafts/");
  const version = draft ? picture.version : addressVersion(picture.version, words);
  return plainMediaAddress(picture.path).replace(/(\.[^./]+)$/, `.${version}$1`);
}

/** The query parameters of a search, in the order of its canonical address. */
export const SEARCH_PARAMETERS = [
  "q",
  "section",
  "topic",
  "author",
  "from",
  "to",
  "sort",
  "page",
] as const;
export type SearchParameter = (typeof SEARCH_PARAMETERS)[number];

export interface SearchRequest extends Partial<Record<SearchParameter, string | number>> {
  q: string;
  section?: string | undefined;
  topic?: string | undefined;
  author?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  /** Newest first. Without it, results are ordered by relevance. */
  sort?: "date" | undefined;
  page?: number | undefined;
}

export function searchAddress(request: SearchRequest): string {
  const query = new URLSearchParams();
  for (const name of SEARCH_PARAMETERS) {
    const value = request[name];
    const isMeant = name === "q" || (name === "page" ? Number(value) > 1 : Boolean(value));
    if (isMeant) query.set(name, String(value));
  }
  return `/search?${query}`;
}

/** The first day of a year `2014` or month `2014-06`; a day stays as it is. */
export function firstDay(period: string): string {
  return `${period}-01-01`.slice(0, Math.max(10, period.length));
}

/** The last day of a year `2014` or month `2014-06`; a day stays as it is. */
export function lastDay(period: string): string {
  const [year = "", month = "12", day] = period.split("-");
  if (day !== undefined) return period;
  return `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}

/** Parses a reader's search; a year or month stands for its days. Invalid parameters are ignored and never an error. */
export function parseSearch(query: URLSearchParams): SearchRequest {
  const text = (name: SearchParameter) => query.get(name)?.trim() ?? "";
  const day = (name: SearchParameter, dayOf: (period: string) => string) => {
    const whole = dayOf(text(name));
    const [year = "", month = "", dayOfMonth = ""] = whole.split("-");
    return isRealDay({ year, month, day: dayOfMonth }) ? whole : undefined;
  };
  const slug = (name: SearchParameter) => (isSlug(text(name)) ? text(name) : undefined);
  const page = Number(text("page"));
  return {
    q: text("q").slice(0, QUERY_LENGTH),
    section: slug("section"),
    topic: slug("topic"),
    author: slug("author"),
    from: day("from", firstDay),
    to: day("to", lastDay),
    sort: text("sort") === "date" ? "date" : undefined,
    page: Number.isInteger(page) && page > 1 && page < 10_000 ? page : undefined,
  };
}

/** Characters of a query that are searched for; the rest is ignored. */
export const QUERY_LENGTH = 200;

/** An absolute address on this site. */
export function absolute(siteUrl: string, address: string): string {
  return address === "/" ? `${siteUrl}/` : siteUrl + address;
}

/** A complete http(s) address. */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\/\S+$/i.test(value) && URL.canParse(value) && new URL(value).hostname !== "";
}

/** A name on the fediverse with its server, `@jane@social.example` (WebFinger, RFC 7033). */
export function isFediverseHandle(value: string): boolean {
  const [, host = ""] = /^@[\w.-]+@([\p{L}\p{N}.-]+\.\p{L}{2,})$/u.exec(value) ?? [];
  return host !== "" && isWebAddress(`https://${host}/`);
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Lower-case Latin letters, digits and single hyphens. */
export function isSlug(value: string): boolean {
  return SLUG.test(value);
}

/** First path segments that the product uses. No section or page may take them. */
export const RESERVED_SEGMENTS: ReadonlySet<string> = new Set([
  "topics",
  "authors",
  "search",
  "saved",
  "drafts",
  "media",
  "page",
  "healthz",
  "readyz",
  "scripts",
  "fonts",
  "icons",
  "feed",
  "feeds",
  "rss",
  "atom",
  "cards",
  "internal",
  "api",
  "preview",
  "offline",
]);

/** Whether the day exists in the calendar and its parts are padded with zeros. */
export function isRealDay({ year, month, day }: Day): boolean {
  if (!/^\d{4}$/.test(year) || !/^\d{2}$/.test(month) || !/^\d{2}$/.test(day)) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

function paged(address: string, page: number): string {
  return page > 1 ? `${address}/page/${page}` : address;
}

/** The page of a scheduled story before its time. Only the development server has it. */
export function scheduledAddress(address: string): string {
  return `/drafts/scheduled${address}`;
}
