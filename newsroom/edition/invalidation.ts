import {
  archiveAddress,
  authorAddress,
  CORRECTIONS_ADDRESS,
  dayOfAddress,
  isArchiveAddress,
  isStoryAddress,
  sectionAddress,
  topicAddress,
} from "../addresses/addresses.ts";
import { dayIn } from "../locales/dateFormats.ts";
import { articleAt } from "./articles.ts";
import type { Edition } from "./edition.ts";
import { furtherPages } from "./listPages.ts";
import { neighboursOf, placeInList } from "./lists.ts";
import { NEAR_IN_SECTION, NEAR_ON_TOPIC, numberOnTopic, placeInTime } from "./nearStories.ts";
import { RELATED_STORIES, topicWeight } from "./related.ts";

/** The pages that a change of the edition affects. */
export interface AffectedPages {
  /** All pages: a part of every page has changed, or the change is unknown. */
  everything: boolean;
  addresses: string[];
}

/** Pages with stories of the whole paper. */
export const OF_ALL_STORIES: readonly string[] = ["/", CORRECTIONS_ADDRESS];

/** In place of a page's number: all pages of a list but the first. */
export const EVERY = "*";

/** What stands for all pages of a list but the first. */
export function everyFurtherPage(list: string): string {
  return `${list}/page/${EVERY}`;
}

/**
 * The pages that show a public article, or may: its own, the front and the corrections, pages of lists that contain it
 * (`/world/page/*` for all but the first), and articles that may have it as a related story or neighbour.
 * @param together how many articles become public, or stop being it, at once
 * @returns those first that most readers ask for; an empty list for an article that is not public at that time
 */
export function affectedPages(
  edition: Edition,
  address: string,
  now: Date,
  together = 1,
): string[] {
  const article = articleAt(edition, address, now);
  if (!article) return [];
  const shown = dayIn(article.published, edition.paper).split("-");
  const { year, month, day } = dayOfAddress(address);
  // Its versions in other languages link to it, and leave lists that it enters.
  const versions = [
    article,
    ...edition
      .query<{ address: string; lang: string }>(
        `SELECT article.address, json_extract(article.teaser, '$.lang') AS lang
         FROM article WHERE article.id IN (
           SELECT article FROM translation WHERE address = :address
           UNION
           SELECT further.article FROM translation JOIN article AS original ON original.id = translation.article
           JOIN translation AS further ON further.address = original.address
           WHERE translation.address = :address
         )`,
      )
      .all({ address }),
  ];
  const languages = new Set([edition.paper.language, ...versions.map(({ lang }) => lang)]);
  const neighbours = versions.flatMap((version) =>
    [...languages].flatMap((language) =>
      Object.values(neighboursOf(edition, version.address, now, language)),
    ),
  );
  const related = versions.flatMap((version) =>
    relatedAround(edition, version.address, now, together),
  );
  const lists = [
    { list: "section", key: article.section.slug, addressOf: sectionAddress } as const,
    ...article.topics.map(
      ({ slug }) => ({ list: "topic", key: slug, addressOf: topicAddress }) as const,
    ),
    ...article.authors.map(
      ({ slug }) => ({ list: "author", key: slug, addressOf: authorAddress }) as const,
    ),
  ];
  const further = lists.flatMap(({ list, key, addressOf }) => {
    const { newer, total } = placeInList(edition, address, list, key, now);
    // A version in another language may stand anywhere.
    const pages = versions.length > 1 ? "all" : furtherPages(newer, total, together);
    return pages === "all"
      ? everyFurtherPage(addressOf(key))
      : pages.map((page) => addressOf(key, page));
  });
  return [
    ...new Set([
      address,
      ...OF_ALL_STORIES,
      sectionAddress(article.section.slug),
      ...article.topics.map(({ slug }) => topicAddress(slug)),
      ...article.authors.map(({ slug }) => authorAddress(slug)),
      ...article.redirectFrom,
      // The day of its address redirects to the archive's, where they differ.
      ...[shown, [year, month, day]].flatMap((parts) =>
        [1, 2, 3].map((length) => archiveAddress(...parts.slice(0, length))),
      ),
      ...neighbours.map((teaser) => teaser.address),
      ...versions.map((version) => version.address),
      ...related,
      ...further,
    ]),
  ];
}

/**
 * Stories whose related ones may be others by a story: those near to it in time that share a topic, or stand in its
 * section without enough by topic. If a topic has become so common that it counts for less, all of that topic.
 */
function relatedAround(edition: Edition, address: string, now: Date, together: number): string[] {
  const place = placeInTime(edition, address);
  if (!place) return [];
  const at = { ...place, now: now.getTime() };
  const own = edition
    .query<{ topic: string }>("SELECT topic FROM article_topic WHERE article = :id")
    .all({ id: place.id });
  const byTopic = own.flatMap(({ topic }) => {
    const stories = numberOnTopic(edition, topic, now);
    const countsForLess = topicWeight(stories) !== topicWeight(stories - together);
    return edition
      .query<{ address: string }>(countsForLess ? ALL_ON_TOPIC : ADDRESSES_ON_TOPIC)
      .all(countsForLess ? { topic, now: at.now } : { ...at, topic });
  });
  const filledUp = edition.query<{ address: string }>(FILLED_UP).all(at);
  return [...byTopic, ...filledUp].map((row) => row.address);
}

const ADDRESSES_ON_TOPIC = `SELECT article.address FROM (${NEAR_ON_TOPIC}) AS near
  JOIN article ON article.id = near.article`;

const ALL_ON_TOPIC = `SELECT article.address FROM article_topic JOIN article ON article.id = article_topic.article
  WHERE topic = :topic AND article_topic.published_at <= :now`;

/** Where there are translations, related stories may be fewer than a topic's others: of two versions one counts. */
const FILLED_UP = `SELECT article.address FROM (
    ${NEAR_IN_SECTION.replaceAll(":section", "(SELECT section FROM article WHERE id = :id)")}
  ) AS near JOIN article ON article.id = near.article
  WHERE EXISTS (SELECT 1 FROM translation) OR (
    SELECT count(*) FROM (
      SELECT DISTINCT other.article FROM article_topic AS own
      JOIN article_topic AS other ON other.topic = own.topic AND other.article <> own.article
      WHERE own.article = article.id AND other.published_at <= :now LIMIT ${RELATED_STORIES}
    )
  ) < ${RELATED_STORIES}`;

/** Whether an affected page stands for many, and has no address of its own. */
export function isEveryPage(address: string): boolean {
  return address.endsWith(`/${EVERY}`);
}

/**
 * The addresses, among those of affectedPages, any of which decides for a page. Undefined for unknown pages, which every
 * change affects.
 */
export function decidersOf(edition: Edition, address: string): string[] | undefined {
  if (OF_ALL_STORIES.includes(address)) return [address];
  if (isArchiveAddress(address) || isStoryAddress(address)) return [address];
  const [, first = "", second = "", ...rest] = address.split("/");
  if (first === "topics" && second) return ofList(topicAddress(second), rest);
  if (first === "authors" && second) return ofList(authorAddress(second), rest);
  if (edition.section(first)) return ofList(sectionAddress(first), [second, ...rest]);
  if (second === "" && edition.page(first)) return [address];
  return undefined;
}

/** A list's feed changes with its first page. */
function ofList(list: string, [word, number = ""]: readonly string[]): string[] {
  const isFurther = word === "page" && number !== "" && number !== "1";
  return isFurther ? [`${list}/page/${number}`, everyFurtherPage(list)] : [list];
}
