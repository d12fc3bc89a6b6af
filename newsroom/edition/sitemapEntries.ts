import { PICTURE_TYPES } from "../http/media.ts";
import type { Edition } from "./edition.ts";
import type { Teaser } from "./records.ts";
import { PUBLIC_SQL } from "./schema.ts";

/** Queries of sitemaps. Instants are in milliseconds; a change that is dated ahead does not count yet. */

/** When an article changed last: its text, or a correction. */
const CHANGED_SQL = `max(published_at, CASE WHEN changed_at <= :now THEN changed_at ELSE 0 END,
  coalesce((SELECT max(at) FROM correction WHERE correction.article = article.id AND at <= :now), 0))`;

/** The public stories of each month, `2014-06`, the newest month first. Days are counted off an index. */
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

/** The parts of so many stories of a month, the last part first. */
export function monthParts(
  edition: Edition,
  month: string,
  length: number,
  now: Date,
): Array<{ part: number; changed: number }> {
  return edition
    .query<{ part: number; changed: number }>(
      // Numbers are bound as reals, of which a division leaves fractions.
      `SELECT (place - 1) / CAST(:length AS INTEGER) + 1 AS part, max(changed) AS changed FROM (
         SELECT row_number() OVER (ORDER BY day, published_at, id) AS place, ${CHANGED_SQL} AS changed
         FROM article WHERE day >= :from AND day < :to AND ${PUBLIC_SQL}
       ) GROUP BY part ORDER BY part DESC`,
    )
    .all({ length, now: now.getTime(), from: `${month}-`, to: `${month}-~` })
    .map(({ part, changed }) => ({ part, changed }));
}

/** Some public stories of a month in the order of their publication. */
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

/** Formats of pictures, as a list of SQL: the table has the other files of stories too. */
const PICTURE_FORMATS = Object.keys(PICTURE_TYPES)
  .map((format) => `'${format}'`)
  .join(", ");

/** The addresses of the pictures that a story shows, sorted. */
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

/** Sections, topics or authors with a public story, and when the newest one was published. */
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

/** Public stories that were published after an instant, the newest first. */
export function storiesSince(edition: Edition, since: Date, limit: number, now: Date): Teaser[] {
  return edition
    .query<{ teaser: string }>(
      `SELECT teaser FROM article WHERE ${PUBLIC_SQL} AND published_at > :since
       ORDER BY published_at DESC, id LIMIT :limit`,
    )
    .all({ now: now.getTime(), since: since.getTime(), limit })
    .map((row) => JSON.parse(row.teaser) as Teaser);
}
