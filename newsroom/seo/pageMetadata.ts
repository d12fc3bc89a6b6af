import type { Metadata } from "next";
import { absolute, authorAddress, feedAddress, sectionAddress } from "../addresses/addresses.ts";
import { articleCard, cardPicture, frontCard, sectionCard } from "../cards/card.ts";
import type { SectionRecord } from "../edition/records.ts";
import type { ArticleView, ListPage } from "../edition/views.ts";
import { isoWithOffset } from "../locales/dateFormats.ts";
import { isLanguage } from "../locales/language.ts";
import type { Paper } from "../paper/paper.ts";

/** What every page says about itself to search engines and social sites. */
export interface PageAbout {
  /** Without the paper's name. */
  title: string;
  description: string;
  /** The page's own address, which is its canonical one. */
  address: string;
  /** Kept out of search engines. */
  hidden?: boolean;
  /** The pages before and after it, where it is one of several of a list. */
  previous?: string | undefined;
  next?: string | undefined;
  /** The section that the page is of; any other page is shared with the front's card. */
  section?: SectionRecord;
  /** The list that the page is of or belongs to, when it has a feed of its own. */
  list?: { address: string; name: string };
}

/** The pages before and after one page of a list. An empty list is not for search engines. */
export function placeInList(
  { page, pages, total }: Omit<ListPage, "teasers">,
  addressOf: (page: number) => string,
): Pick<PageAbout, "previous" | "next" | "hidden"> {
  return {
    previous: page > 1 ? addressOf(page - 1) : undefined,
    next: page < pages ? addressOf(page + 1) : undefined,
    hidden: total === 0,
  };
}

const ROBOTS: Metadata["robots"] = {
  index: true,
  follow: true,
  "max-image-preview": "large",
  "max-snippet": -1,
};

/**
 * Metadata of a page that is no article. Every address in it is written out: against a base (`metadataBase`)
 * Next would take the slash off the front's, which sitemaps and structured data have.
 */
export function pageMetadata(paper: Paper, about: PageAbout): Metadata {
  const title = about.address === "/" ? about.title : `${about.title} – ${paper.name}`;
  const url = absolute(paper.url, about.address);
  const card = about.section ? sectionCard(paper, about.section) : frontCard(paper);
  const images = [cardPicture(paper, card)];
  return {
    title: { absolute: title },
    description: about.description,
    alternates: { canonical: url, types: feedsOf(paper, about) },
    pagination: {
      previous: about.previous && absolute(paper.url, about.previous),
      next: about.next && absolute(paper.url, about.next),
    },
    robots: about.hidden ? { index: false, follow: true } : ROBOTS,
    openGraph: {
      type: "website",
      title: about.title,
      description: about.description,
      url,
      siteName: paper.name,
      locale: localeOf(paper.language),
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

/** Where feed readers find the feeds: the paper's and the list's, and on the front in every format. */
function feedsOf(paper: Paper, { address, list }: PageAbout) {
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

/** Metadata of an article: everything that the page shows, in the words that it shows. */
export function articleMetadata(paper: Paper, article: ArticleView): Metadata {
  const base = pageMetadata(paper, {
    title: article.seoTitle ?? article.headline,
    description: article.standfirst,
    address: article.address,
    list: { address: sectionAddress(article.section.slug), name: article.section.name },
  });
  const { translations } = article;
  const languages = [{ lang: article.lang, address: article.address }, ...translations].map(
    ({ lang, address }) => [lang, address.startsWith("/") ? absolute(paper.url, address) : address],
  );
  const images = [cardPicture(paper, articleCard(paper, article))];
  // Mastodon's: the author's name stands beside a link to the story.
  const creators = article.authors.flatMap(({ fediverse }) => fediverse ?? []);
  return {
    ...base,
    // Search engines expect a page to name itself among its translations.
    alternates: {
      ...base.alternates,
      ...(translations.length > 0 && { languages: Object.fromEntries(languages) }),
    },
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
      modifiedTime: isoWithOffset(article.updated ?? article.published, paper),
      authors: article.authors.map(({ slug }) => absolute(paper.url, authorAddress(slug))),
      section: article.section.name,
      tags: article.topics.map(({ name }) => name),
      images,
    },
    twitter: {
      card: "summary_large_image",
      title: article.headline,
      description: article.standfirst,
      images,
    },
  };
}

/** A language as Open Graph writes it: `language_TERRITORY`, without a script. */
function localeOf(tag: string): string {
  // The editor's server shows an article whose language has a mistake, too.
  if (!isLanguage(tag)) return tag;
  const { language, region } = new Intl.Locale(tag);
  return region ? `${language}_${region}` : language;
}
