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
import { articleAt } from "./articles.ts";
import type { Edition } from "./edition.ts";
import { neighboursOf } from "./lists.ts";
import { RELATED_STORIES } from "./related.ts";

/** The pages that a change of the edition affects. */
export interface AffectedPages {
  /** Every page: what all show has changed, or it is not certain what has. */
  everything: boolean;
  addresses: string[];
}

/** Pages whose stories are from anywhere in the paper. */
export const OF_ALL_STORIES: readonly string[] = ["/", CORRECTIONS_ADDRESS];

/**
 * The pages that show something of a public article, or may: its own, the front and the corrections,
 * the lists that name it (first pages; the further ones go with them), and the articles whose related
 * stories or neighbours it is among or may be. An article with as many stories by topic as it shows does not
 * fill up from its section, so that a new one there leaves it as it is.
 * @returns none for an article that readers cannot see at that time
 */
export function affectedPages(edition: Edition, address: string, now: Date): string[] {
  const article = articleAt(edition, address, now);
  if (!article) return [];
  const { year, month, day } = dayOfAddress(address);
  const at = { address, now: now.getTime() };
  const { previous, next } = neighboursOf(edition, address, now);
  const byTopic = edition
    .query<{ address: string }>(
      `SELECT DISTINCT article.address FROM article_topic AS own
       JOIN article_topic AS other ON other.topic = own.topic
       JOIN article ON article.id = other.article
       WHERE own.article = (SELECT id FROM article WHERE address = :address)
         AND other.published_at <= :now`,
    )
    .all(at);
  const filledUp = edition
    .query<{ address: string }>(
      `SELECT article.address FROM article
       WHERE section = (SELECT section FROM article WHERE address = :address)
         AND published_at <= :now AND (
           SELECT count(*) FROM (
             SELECT DISTINCT other.article FROM article_topic AS own
             JOIN article_topic AS other ON other.topic = own.topic AND other.article <> own.article
             WHERE own.article = article.id AND other.published_at <= :now LIMIT ${RELATED_STORIES}
           )
         ) < ${RELATED_STORIES}`,
    )
    .all(at);
  // A translation is linked as soon as it can be read. Stories that only mention the address are
  // found too, which does no harm.
  const translated = edition
    .query<{ address: string }>("SELECT address FROM article WHERE instr(record, :named) > 0")
    .all({ named: `"address":${JSON.stringify(address)}` });
  return [
    ...new Set([
      address,
      ...OF_ALL_STORIES,
      ...article.redirectFrom,
      archiveAddress(year),
      archiveAddress(year, month),
      archiveAddress(year, month, day),
      sectionAddress(article.section.slug),
      ...article.topics.map(({ slug }) => topicAddress(slug)),
      ...article.authors.map(({ slug }) => authorAddress(slug)),
      ...[previous, next].flatMap((teaser) => teaser?.address ?? []),
      ...translated.map((row) => row.address),
      ...byTopic.map((row) => row.address),
      ...filledUp.map((row) => row.address),
    ]),
  ];
}

/**
 * The page, of those that affectedPages names, that decides for an address: a list for its further
 * pages. Undefined for everything that is not known here: that is affected by every change.
 */
export function deciderOf(edition: Edition, address: string): string | undefined {
  if (OF_ALL_STORIES.includes(address)) return address;
  if (isArchiveAddress(address) || isStoryAddress(address)) return address;
  const [, first = "", second = ""] = address.split("/");
  if (first === "topics" && second) return topicAddress(second);
  if (first === "authors" && second) return authorAddress(second);
  if (edition.section(first)) return sectionAddress(first);
  if (second === "" && edition.page(first)) return address;
  return undefined;
}
