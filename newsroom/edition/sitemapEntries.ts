import { PICTURE_TYPES } from "../http/media.ts";
import { articleAt } from "./articles.ts";
import type { Edition } from "./edition.ts";
import type { Teaser } from "./records.ts";
import { PUBLIC_SQL } from "./schema.ts";
import type { ArticleView } from "./views.ts";

/**
 * Queries of sitemaps. Instants are in milliseconds; changes whose time has not come do not count.
 */

/** The last change of an article or of its corrections. */
const CHANGED_SQL = `max(published_at, CASE WHEN changed_at <= :now THEN changed_at ELSE 0 END,
  coalesce((SELECT max(at) FROM correction WHERE correction.article = article.id AND at <= :now), 0))`;

/**
 * The number of public stories of each month (`2014-06`), newest month first. Days are counted by
 * an index.
 */
export function monthsWithStories(
  edition: Edition,
  now: Date,
): Array<{ month: string; stories: number; changed: number }> {
  const at = { now: now.getTime() };
  const corrected = new Map(
    edition
      .query<{ month: string; at: number }>(
        `SELECT substr(day, 1, 7) AS month, max(at) AS at
         FROM correction JOIN article ON article.id = correction.article
         WHERE at <= :now AND ${PUBLIC_SQL} GROUP BY month`,
      )
      .all(at)
      .map((row) => [row.month, row.at]),
  );
  return edition
    .query<{ month: string; stories: number; changed: number }>(
      `SELECT substr(day, 1, 7) AS month, sum(stories) AS stories, max(changed) AS changed FROM (
         SELECT day, count(*) AS stories,
           max(max(published_at, CASE WHEN changed_at <= :now THEN changed_at ELSE 0 END)) AS changed
         FROM article INDEXED BY article_by_day WHERE ${PUBLIC_SQL} GROUP BY day
       ) GROUP BY month ORDER BY month DESC`,
    )
    .all(at)
    .map(({ month, stories, changed }) => ({
      month,
      stories,
      changed: Math.max(changed, corrected.get(month) ?? 0),
    }));
}

/** Splits a month's stories into parts of `length`, last part first. */
export function monthParts(
  edition: Edition,
  month: string,
  length: number,
  now: Date,
): Array<{ part: number; changed: number }> {
  return edition
    .query<{ part: number; changed: number }>(
      // Parameters are bound as reals, whose division has fractions.
      `SELECT (place - 1) / CAST(:length AS INTEGER) + 1 AS part, max(changed) AS changed FROM (
         SELECT row_number() OVER (ORDER BY day, published_at, id) AS place, ${CHANGED_SQL} AS changed
         FROM article WHERE day >= :from AND day < :to AND ${PUBLIC_SQL}
       ) GROUP BY part ORDER BY part DESC`,
    )
    .all({ length, now: now.getTime(), from: `${month}-`, to: `${month}-~` })
    .map(({ part, changed }) => ({ part, changed }));
}

/** Public stories of a month, ordered by publication. */
export function monthStories(
  edition: Edition,
  month: string,
  { limit, offset }: { limit: number; offset: number },
  now: Date,
): Array<{ id: number; address: string; changed: number }> {
  return edition
    .query<{ id: number; address: string; changed: number }>(
      `SELECT id, address, ${CHANGED_SQL} AS changed FROM article
       WHERE day >= :from AND day < :to AND ${PUBLIC_SQL}
       ORDER BY day, published_at, id LIMIT :limit OFFSET :offset`,
    )
    .all({ from: `${month}-`, to: `${month}-~`, now: now.getTime(), limit, offset });
}

/** The translations of a story for search engines, with its language; undefined if it has none. */
export function translatedStory(
  edition: Edition,
  { id, address }: { id: number; address: string },
  now: Date,
): Pick<ArticleView, "lang" | "address" | "translations"> | undefined {
  const some = edition.query("SELECT 1 FROM translation WHERE article = :id LIMIT 1").one({ id });
  return some === undefined ? undefined : articleAt(edition, address, now);
}

/** Formats of pictures as a SQL list: the table also contains other files of stories. */
const PICTURE_FORMATS = Object.keys(PICTURE_TYPES)
  .map((format) => `'${format}'`)
  .join(", ");

/** Addresses of the pictures that a story shows, sorted. */
export function shownPictures(edition: Edition, article: number, limit: number): string[] {
  return edition
    .query<{ address: string }>(
      `SELECT picture.address FROM picture JOIN article ON article.id = picture.article
       WHERE picture.article = :article AND picture.format IN (${PICTURE_FORMATS})
         AND instr(article.record, '"' || picture.address || '"') > 0
       ORDER BY picture.address LIMIT :limit`,
    )
    .all({ article, limit })
    .map(({ address }) => address);
}

/** Sections, topics or authors with a public story, and the time of the newest one. */
export function listsWithStories(
  edition: Edition,
  list: "sections" | "topics" | "authors",
  now: Date,
): Array<{ slug: string; changed: number }> {
  const sql = {
    sections: `SELECT section.slug, max(published_at) AS changed FROM section
       JOIN article ON article.section = section.slug WHERE ${PUBLIC_SQL}
       GROUP BY section.slug ORDER BY section.sort, section.slug`,
    topics: `SELECT topic AS slug, max(published_at) AS changed FROM article_topic
       WHERE published_at <= :now GROUP BY topic ORDER BY topic`,
    authors: `SELECT author AS slug, max(published_at) AS changed FROM article_author
       WHERE published_at <= :now AND author IN (SELECT slug FROM author)
       GROUP BY author ORDER BY author`,
  }[list];
  return edition.query<{ slug: string; changed: number }>(sql).all({ now: now.getTime() });
}

/** Public stories published after an instant, newest first. */
export function storiesSince(edition: Edition, since: Date, limit: number, now: Date): Teaser[] {
  return edition
    .query<{ teaser: string }>(
      `SELECT teaser FROM article WHERE ${PUBLIC_SQL} AND published_at > :since
       ORDER BY published_at DESC, id LIMIT :limit`,
    )
    .all({ now: now.getTime(), since: since.getTime(), limit })
    .map((row) => JSON.parse(row.teaser) as Teaser);
}
