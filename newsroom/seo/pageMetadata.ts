import type { Metadata } from "next";
import { absolute, authorAddress, feedAddress, sectionAddress } from "../addresses/addresses.ts";
import { articleCard, type Card, cardPicture, frontCard, sectionCard } from "../cards/card.ts";
import { changedAt } from "../edition/changedAt.ts";
import type { SectionRecord, TranslationRecord } from "../edition/records.ts";
import type { ArticleView, ListPage } from "../edition/views.ts";
import { isoWithOffset } from "../locales/dateFormats.ts";
import { isLanguage } from "../locales/language.ts";
import type { Paper } from "../paper/paper.ts";
import { cropsOf } from "../pictures/heroCrops.ts";
import { absoluteOf, versionsOf } from "./pageVersions.ts";

/** A page's title, description and place in the site, for search engines and social sites. */
export interface PageInfo {
  /** Without the paper's name. */
  title: string;
  description: string;
  /** The page's canonical address. */
  address: string;
  /** Whether search engines must not index it. */
  noIndex?: boolean;
  /** BCP 47, if it is not the paper's language. */
  lang?: string | undefined;
  /** The same page in other languages. */
  translations?: readonly TranslationRecord[];
  /** Addresses of the previous and next page of a list. */
  previous?: string | undefined;
  next?: string | undefined;
  /** The page's section, whose social card it has. */
  section?: SectionRecord;
  /** Its own social card; a page without one uses the front's. */
  card?: Card;
  /** The list that the page belongs to, if it has a feed. */
  list?: { address: string; name: string };
}

/** Previous and next addresses of a page of a list. An empty list is not indexed. */
export function listPagination(
  { page, pages, total }: Omit<ListPage, "teasers">,
  addressOf: (page: number) => string,
): Pick<PageInfo, "previous" | "next" | "noIndex"> {
  return {
    previous: page > 1 ? addressOf(page - 1) : undefined,
    next: page < pages ? addressOf(page + 1) : undefined,
    noIndex: total === 0,
  };
}

const ROBOTS: Metadata["robots"] = {
  "max-image-preview": "large",
  "max-snippet": -1,
};

/**
 * Metadata of pages other than articles. Addresses are absolute without Next's `metadataBase`,
 * which would drop the slash of the front's address; sitemaps and structured data have it.
 */
export function pageMetadata(paper: Paper, about: PageInfo): Metadata {
  const title = about.address === "/" ? about.title : `${about.title} – ${paper.name}`;
  const url = absolute(paper.url, about.address);
  const card = about.card ?? (about.section ? sectionCard(paper, about.section) : frontCard(paper));
  const images = [cardPicture(paper, card)];
  return {
    title: { absolute: title },
    description: about.description,
    alternates: {
      canonical: url,
      types: feedsOf(paper, about),
      ...languagesOf(paper, { lang: about.lang ?? paper.language, ...about }),
    },
    pagination: {
      previous: about.previous && absolute(paper.url, about.previous),
      next: about.next && absolute(paper.url, about.next),
    },
    robots: about.noIndex ? { index: false, follow: true } : ROBOTS,
    openGraph: {
      type: "website",
      title: about.title,
      description: about.description,
      url,
      siteName: paper.name,
      locale: localeOf(about.lang ?? paper.language),
      images,
    },
    twitter: {
      card: "summary_large_image",
      title: about.title,
      description: about.description,
      images,
    },
  };
}

/**
 * A page's translations with itself among them, as search engines expect (RFC 8288, `hreflang`); `x-default` is the
 * version for readers of all other languages.
 */
function languagesOf(
  paper: Paper,
  page: { lang: string; address: string; translations?: readonly TranslationRecord[] },
): { languages?: Record<string, string> } {
  const versions = versionsOf(paper, page);
  if (versions.length === 0) return {};
  return {
    languages: Object.fromEntries(
      versions.map(({ lang, address }) => [lang, absoluteOf(paper, address)]),
    ),
  };
}

/** Links to feeds: the paper's and the list's, and on the front in every format. */
function feedsOf(paper: Paper, { address, list }: PageInfo) {
  const feed = (at: string, title: string) => ({ url: absolute(paper.url, at), title });
  return {
    "application/rss+xml": [
      feed(feedAddress("/"), paper.name),
      ...(list ? [feed(feedAddress(list.address), `${list.name} – ${paper.name}`)] : []),
    ],
    ...(address === "/"
      ? {
          "application/atom+xml": [feed("/atom.xml", paper.name)],
          "application/feed+json": [feed("/feed.json", paper.name)],
        }
      : {}),
  };
}

/** Metadata of an article, in the words that the page shows. */
export function articleMetadata(paper: Paper, article: ArticleView): Metadata {
  const base = pageMetadata(paper, {
    title: article.seoTitle ?? article.headline,
    description: article.standfirst,
    address: article.address,
    lang: article.lang,
    translations: article.translations,
    list: { address: sectionAddress(article.section.slug), name: article.section.name },
  });
  const card = cardPicture(paper, articleCard(paper, article));
  // Used by Mastodon to show the author beside a link to the story.
  const creators = article.authors.flatMap(({ fediverse }) => fediverse ?? []);
  return {
    ...base,
    authors: article.authors.map(({ name, slug }) => ({
      name,
      url: absolute(paper.url, authorAddress(slug)),
    })),
    ...(creators.length > 0 && { other: { "fediverse:creator": creators } }),
    openGraph: {
      type: "article",
      title: article.headline,
      description: article.standfirst,
      url: absolute(paper.url, article.address),
      siteName: paper.name,
      locale: localeOf(article.lang),
      publishedTime: isoWithOffset(article.published, paper),
      modifiedTime: isoWithOffset(changedAt(article), paper),
      authors: article.authors.map(({ slug }) => absolute(paper.url, authorAddress(slug))),
      section: article.section.name,
      tags: article.topics.map(({ name }) => name),
      images: [card, ...cleanPictures(paper, article)],
    },
    twitter: {
      card: "summary_large_image",
      title: article.headline,
      description: article.standfirst,
      images: [card],
    },
  };
}

/**
 * The hero without words on it, after the card: link previews show the first picture, and search
 * engines ask for one without text.
 */
function cleanPictures(paper: Paper, { hero }: ArticleView): string[] {
  if (!hero) return [];
  const [widest] = hero.crop === "never" ? [hero] : cropsOf(hero);
  return widest ? [absolute(paper.url, widest.address)] : [];
}

/** A language in Open Graph's form: `language_TERRITORY`, without a script. */
function localeOf(tag: string): string {
  // The development server also shows articles with an invalid language.
  if (!isLanguage(tag)) return tag;
  const { language, region } = new Intl.Locale(tag);
  return region ? `${language}_${region}` : language;
}
