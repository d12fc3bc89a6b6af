import {
  archiveAddress,
  authorAddress,
  dayOfAddress,
  sectionAddress,
  topicAddress,
} from "../addresses/addresses.ts";
import { dayIn } from "../locales/dateFormats.ts";
import type { Edition } from "./edition.ts";

/** How many related stories an article page shows. */
const RELATED = 3;

/**
 * The pages that show something of a public article, by their addresses: its own, the lists that
 * name it (first pages; the further ones go with them), and the articles whose related stories or
 * neighbours it is among or may be. An article with as many stories by topic as it shows does not
 * fill up from its section, so that a new one there leaves it as it is.
 * @returns none for an article that readers cannot see at that time
 */
export function pagesConcerned(edition: Edition, address: string, now: Date): string[] {
  const article = edition.article(address, now);
  if (!article) return [];
  const { year, month, day } = dayOfAddress(address);
  const at = { address, now: now.getTime() };
  const { previous, next } = edition.neighbours(address, now);
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
             WHERE own.article = article.id AND other.published_at <= :now LIMIT ${RELATED}
           )
         ) < ${RELATED}`,
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

/** What stands on every page, as a text to compare: when it changes, every page is concerned. */
export function furnitureOf(edition: Edition, now: Date): string {
  const { date, ...rest } = edition.chrome(now);
  return JSON.stringify([date && dayIn(date, edition.paper), rest]);
}

/**
 * The page, of those that pagesConcerned names, that decides for an address: a list for its further
 * pages and its feed. Undefined for what shows stories from anywhere (the front, feeds, sitemaps) and
 * for everything that is not known here: that is concerned by every change.
 */
export function deciderOf(edition: Edition, address: string): string | undefined {
  if (/^\/\d{4}(?:\/\d{2}){0,2}$/.test(address)) return address;
  if (/^\/\d{4}\/\d{2}\/\d{2}\/[a-z0-9-]+$/.test(address)) return address;
  const [, first = "", second = ""] = address.split("/");
  if (first === "topics" && second) return topicAddress(second);
  if (first === "authors" && second) return authorAddress(second);
  if (edition.section(first)) return sectionAddress(first);
  // The corrections stand at the address of a page, and are those of any story.
  if (first !== "corrections" && second === "" && edition.page(first)) return address;
  return undefined;
}
