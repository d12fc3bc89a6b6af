import { CORRECTIONS_ADDRESS, isArchiveAddress, isStoryAddress } from "../addresses/addresses.ts";
import { articleAt, isWithdrawn, redirectTarget } from "./articles.ts";
import type { Edition } from "./edition.ts";
import { frontOf } from "./front.ts";
import { EVERY } from "./invalidation.ts";
import {
  daysWithin,
  latestCorrections,
  neighboursOf,
  storiesByAuthor,
  storiesInSection,
  storiesOnDay,
  storiesOnTopic,
} from "./lists.ts";
import type { SectionRecord, TopicRecord } from "./records.ts";
import { relatedStories } from "./related.ts";
import { pageTranslations, sectionTranslations } from "./translations.ts";
import type { ArticleView, ListPage, TeaserView } from "./views.ts";

/**
 * The content of a page apart from the parts that all pages share (siteChrome.ts), as a text to
 * compare: if it is equal in two editions, so is the page. A list's first page is compared with all of its stories,
 * since it decides for the feed too.
 * @param address the front's, or one that decidersOf returns
 * @returns “null” if there is nothing at the address
 */
export function pageContent(edition: Edition, address: string, now: Date): string {
  return JSON.stringify(contentAt(edition, address, now) ?? null);
}

/** A public story itself, as feeds and search show it, as a text to compare; “null” if there is none. */
export function storyContent(edition: Edition, address: string, now: Date): string {
  return JSON.stringify(articleAt(edition, address, now) ?? null);
}

function contentAt(edition: Edition, address: string, now: Date): unknown {
  if (address === "/") return frontContent(edition, now);
  const [, first = "", second = "", ...rest] = address.split("/");
  if (isStoryAddress(address)) return articleContent(edition, address, now);
  if (isArchiveAddress(address)) {
    return [archiveContent(edition, address, now), elsewhere(edition, address, now)];
  }
  if (second && first === "topics") {
    const topic = edition.topic(second);
    const list = listContent(rest, (page) => storiesOnTopic(edition, second, page, now));
    return topic && list?.length ? [topic, list] : undefined;
  }
  if (second && first === "authors") {
    const author = edition.author(second);
    const list = listContent(rest, (page) => storiesByAuthor(edition, second, page, now));
    return author && list && [author, list];
  }
  const section = edition.section(first);
  if (second && !(section && second === "page")) return elsewhere(edition, address, now);
  if (section) {
    const list = listContent([second, ...rest], (page) =>
      storiesInSection(edition, first, page, now),
    );
    return list && [section, sectionTranslations(edition, section), list];
  }
  const page = edition.page(first);
  if (address === CORRECTIONS_ADDRESS) return [page, latestCorrections(edition, now)];
  return page ? [page, pageTranslations(edition, page)] : elsewhere(edition, address, now);
}

/** The days of a year or month with their numbers of stories, or the stories of a day. */
function archiveContent(edition: Edition, address: string, now: Date): unknown {
  const [year, month, day] = address.slice(1).split("/");
  if (day) return storiesOnDay(edition, `${year}-${month}-${day}`, now).map(asShown);
  const days = daysWithin(edition, month ? `${year}-${month}-` : `${year}-`, now);
  return month ? days.map(({ day }) => [day, storiesOnDay(edition, day, now).map(asShown)]) : days;
}

function articleContent(edition: Edition, address: string, now: Date): unknown {
  const article = articleAt(edition, address, now);
  if (!article) return elsewhere(edition, address, now);
  const { previous, next } = neighboursOf(edition, address, now);
  return [
    shownOf(article),
    [previous, next].map((teaser) => teaser && asShown(teaser)),
    relatedStories(edition, address, now).map(asShown),
  ];
}

/** The content of an address without a page: a redirect, or a withdrawal. */
function elsewhere(edition: Edition, address: string, now: Date): unknown {
  const target = redirectTarget(edition, address, now);
  return target ?? (isWithdrawn(edition, address) ? 410 : undefined);
}

function frontContent(edition: Edition, now: Date): unknown {
  const { lead, leadQuote, related, secondary, latest, strips } = frontOf(edition, now);
  return [
    edition.paper.description,
    lead && asShown(lead),
    leadQuote,
    related.map(asShown),
    secondary.map(asShown),
    latest.map(asShown),
    strips.map(({ section, teasers }) => [sectionShown(section), teasers.map(asShown)]),
  ];
}

/** An article, with only those fields of its section, topics and authors that its page shows. */
function shownOf({
  section,
  topics,
  authors,
  file: _file,
  embargo: _embargo,
  redirectFrom: _redirectFrom,
  feedId: _feedId,
  ...article
}: ArticleView): unknown {
  return {
    ...article,
    section: sectionShown(section),
    topics: topics.map(({ slug, name }: TopicRecord) => [slug, name]),
    authors: authors.map(({ slug, name, kind, sameAs, fediverse }) => [
      slug,
      name,
      kind,
      sameAs,
      fediverse,
    ]),
  };
}

function asShown({ section, ...teaser }: TeaserView): unknown {
  return [teaser, sectionShown(section)];
}

/** Only the section's own page shows its description. */
function sectionShown({ slug, name, colour, lang }: SectionRecord): unknown {
  return [slug, name, colour, lang];
}

/**
 * @param rest what follows the list's address: nothing, or `page` and the number of one, or EVERY
 * @returns undefined for pages that do not exist
 */
function listContent(
  [word, which]: readonly string[],
  pageOf: (page: number) => ListPage | undefined,
): unknown[] | undefined {
  const shown = (page: number) => pageOf(page)?.teasers.map(asShown) ?? [];
  const pages = pageOf(1)?.pages ?? 0;
  const first = word !== "page" ? 1 : which === EVERY ? 2 : Number(which);
  if (first > 1 && first > pages) return undefined;
  if (word === "page" && which !== EVERY) return [pages, shown(first)];
  return Array.from({ length: pages - first + 1 }, (_, index) => shown(first + index)).flat();
}
