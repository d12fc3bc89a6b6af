import {
  absolute,
  authorAddress,
  pageAddress,
  sectionAddress,
  sitemapAddress,
  topicAddress,
} from "../addresses/addresses.ts";
import type { Edition } from "../edition/edition.ts";
import { latestCorrections } from "../edition/lists.ts";
import type { TranslationRecord } from "../edition/records.ts";
import {
  listsWithStories,
  monthParts,
  monthStories,
  monthsWithStories,
  shownPictures,
  translatedStory,
} from "../edition/sitemapEntries.ts";
import { pageTranslations, sectionTranslations } from "../edition/translations.ts";
import { element, textElement, XML_HEAD } from "../http/xml.ts";
import { isoWithOffset } from "../locales/dateFormats.ts";
import { hasNews } from "./newsSitemap.ts";
import { absoluteOf, versionsOf } from "./pageVersions.ts";

/**
 * Sitemaps (sitemaps.org, 0.9) with Google's image extension (1.1): an index, one for the articles
 * of each month, and one for each list. Files stay far below the limits of 50,000 addresses and 50
 * MB, so that each is made quickly and crawlers fetch only what has changed.
 */

/** Addresses in one file. Articles include their pictures. */
export const SITEMAP_LENGTH = 1_000;

/** Pictures of an article at most: an entry stays below 50 kB, and 1,000 entries below 50 MB. */
const MAX_PICTURES = 250;

/** Rows in memory at a time. */
const BATCH = 200;

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
const IMAGE_NAMESPACE = "http://www.google.com/schemas/sitemap-image/1.1";

/** Of links to translations (Google Search Central, “Localized versions”). */
const XHTML_NAMESPACE = "http://www.w3.org/1999/xhtml";

const LISTS = ["sections", "topics", "authors", "pages"] as const;
type List = (typeof LISTS)[number];

interface Entry {
  address: string;
  /** The last change of the page's content, in milliseconds. */
  changed?: number | undefined;
  lang?: string | undefined;
  translations?: readonly TranslationRecord[];
}

/** The sitemap index. */
export function sitemapIndex(edition: Edition, now: Date): string {
  const { paper } = edition;
  const months = monthsOf(edition, now);
  const lists = LISTS.flatMap((list) => {
    const entries = entriesOf(edition, list, now);
    const parts = Math.ceil(entries.length / SITEMAP_LENGTH);
    return Array.from({ length: parts }, (_, index) => ({
      address: sitemapAddress(list, index + 1),
      changed: newestOf(partOf(entries, index + 1)),
    }));
  });
  const news = hasNews(edition, now) ? [{ address: "/news-sitemap.xml" }] : [];
  const files: Entry[] = [...news, ...lists, ...months];
  return (
    XML_HEAD +
    element(
      "sitemapindex",
      files
        .map((file) => `\n${element("sitemap", locationOf(file, paper))}`)
        .join("")
        .concat("\n"),
      { xmlns: NAMESPACE },
    )
  );
}

/** Sitemaps of articles, newest month first. A month may need several files. */
function monthsOf(edition: Edition, now: Date): Entry[] {
  return monthsWithStories(edition, now).flatMap(({ month, stories, changed }) =>
    stories > SITEMAP_LENGTH
      ? monthParts(edition, month, SITEMAP_LENGTH, now).map(({ part, changed }) => ({
          address: sitemapAddress(month, part),
          changed,
        }))
      : { address: sitemapAddress(month), changed },
  );
}

/**
 * A sitemap in chunks, by the name in its address: `2014-06`, `2014-06-2`, `topics`.
 * @returns undefined if the index has none of this name
 */
export function sitemap(edition: Edition, name: string, now: Date): Iterable<string> | undefined {
  const match = /^(\d{4}-\d{2}|[a-z]+)(?:-([2-9]|[1-9]\d+))?$/.exec(name);
  if (!match) return undefined;
  const [, subject = "", number = "1"] = match;
  const part = Number(number);
  if (LISTS.includes(subject as List)) {
    const entries = partOf(entriesOf(edition, subject as List, now), part);
    return entries.length > 0 ? document(pages(entries, edition)) : undefined;
  }
  const articles = articlesOf(edition, subject, part, now);
  // An empty sitemap is not found, as the index does not name it.
  const first = articles.next();
  if (first.done) return undefined;
  return document(following(first.value, articles));
}

function* document(entries: Iterable<string>): Generator<string> {
  yield `${XML_HEAD}<urlset xmlns="${NAMESPACE}" xmlns:image="${IMAGE_NAMESPACE}" xmlns:xhtml="${XHTML_NAMESPACE}">\n`;
  yield* entries;
  yield "</urlset>\n";
}

function* following(first: string, rest: Iterable<string>): Generator<string> {
  yield first;
  yield* rest;
}

function* pages(entries: readonly Entry[], { paper }: Edition): Generator<string> {
  for (const entry of entries) {
    yield `${element("url", locationOf(entry, paper) + alternatesOf(entry, paper))}\n`;
  }
}

/** Articles of a month (`2014-06`), oldest first, in chunks of some hundred. */
function* articlesOf(edition: Edition, month: string, part: number, now: Date): Generator<string> {
  const { paper } = edition;
  const start = (part - 1) * SITEMAP_LENGTH;
  for (let offset = 0; offset < SITEMAP_LENGTH; offset += BATCH) {
    const rows = monthStories(edition, month, { limit: BATCH, offset: start + offset }, now);
    if (rows.length === 0) return;
    yield rows
      .map(({ id, ...entry }) => {
        const images = shownPictures(edition, id, MAX_PICTURES).map((picture) =>
          element("image:image", textElement("image:loc", absolute(paper.url, picture))),
        );
        const translated = translatedStory(edition, { id, address: entry.address }, now);
        const alternates = translated ? alternatesOf(translated, paper) : "";
        return `${element("url", locationOf(entry, paper) + alternates + images.join(""))}\n`;
      })
      .join("");
    if (rows.length < BATCH) return;
  }
}

/** Lists without stories are left out. */
function entriesOf(edition: Edition, list: List, now: Date): Entry[] {
  const withStories = (
    of: "sections" | "topics" | "authors",
    addressOf: (slug: string) => string,
  ): Entry[] =>
    listsWithStories(edition, of, now).map(({ slug, changed }) => ({
      address: addressOf(slug),
      changed,
    }));
  switch (list) {
    case "sections": {
      const sections = new Map(
        edition.sections.map((section) => [sectionAddress(section.slug), section]),
      );
      return withStories(list, sectionAddress).map((entry) => {
        const section = sections.get(entry.address);
        return section
          ? { ...entry, lang: section.lang, translations: sectionTranslations(edition, section) }
          : entry;
      });
    }
    case "topics":
      return withStories(list, topicAddress);
    case "authors":
      return withStories(list, authorAddress);
    case "pages": {
      const date = edition.date(now);
      const corrected = latestCorrections(edition, now, 1)[0]?.at;
      const standing = edition
        .pages()
        .map((page) => ({
          address: pageAddress(page.slug),
          changed: instant(page.updated),
          lang: page.lang,
          translations: pageTranslations(edition, page),
        }))
        .filter(({ address }) => address !== CORRECTIONS);
      const own = edition.page(CORRECTIONS.slice(1))?.updated;
      return [
        { address: "/", changed: instant(date) },
        ...standing.map((entry) => withoutFuture(entry, now)),
        withoutFuture(
          { address: CORRECTIONS, changed: latest(instant(corrected), instant(own)) },
          now,
        ),
      ];
    }
  }
}

/** Exists with or without a content file of its own. */
const CORRECTIONS = "/corrections";

function locationOf({ address, changed }: Entry, paper: Edition["paper"]): string {
  const lastmod =
    changed === undefined
      ? ""
      : textElement("lastmod", isoWithOffset(new Date(changed).toISOString(), paper));
  return textElement("loc", absolute(paper.url, address)) + lastmod;
}

function alternatesOf({ address, lang, translations }: Entry, paper: Edition["paper"]): string {
  const page = { address, lang: lang ?? paper.language, ...(translations && { translations }) };
  return versionsOf(paper, page)
    .map((version) =>
      element("xhtml:link", "", {
        rel: "alternate",
        hreflang: version.lang,
        href: absoluteOf(paper, version.address),
      }),
    )
    .join("");
}

function partOf(entries: readonly Entry[], part: number): Entry[] {
  return entries.slice((part - 1) * SITEMAP_LENGTH, part * SITEMAP_LENGTH);
}

function newestOf(entries: readonly Entry[]): number | undefined {
  return latest(...entries.map(({ changed }) => changed));
}

function latest(...instants: Array<number | undefined>): number | undefined {
  const known = instants.filter((at) => at !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
}

function instant(iso: string | undefined): number | undefined {
  return iso === undefined ? undefined : Date.parse(iso);
}

function withoutFuture({ changed, ...entry }: Entry, now: Date): Entry {
  return {
    ...entry,
    changed: changed !== undefined && changed <= now.getTime() ? changed : undefined,
  };
}
