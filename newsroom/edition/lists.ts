import { isSigned } from "../schema/kinds.ts";
import { currentAddress, placeholderSection } from "./articles.ts";
import type { Edition } from "./edition.ts";
import { extentOfPage, pagesOfList } from "./listPages.ts";
import type { Teaser } from "./records.ts";
import { PUBLIC_SQL } from "./schema.ts";
import { onlyVersionSql } from "./translations.ts";
import type { CorrectionView, ListPage, TeaserView } from "./views.ts";

/**
 * Queries for lists of public stories. All take `now`, at which stories have to be public. A list leaves out
 * stories that it has in the language of its readers as well: the section's language, else the paper's.
 */

const ONCE = onlyVersionSql("article.id");
const ONCE_IN_SECTION = onlyVersionSql("article.id", "version.section = article.section");
const ONCE_ON_DAY = onlyVersionSql("article.id", "version.day = article.day");

/** The queries of a list. All take `key`, `language` and `now`. */
interface ListQueries {
  total: string;
  /** Takes `limit` and `offset`. */
  page: string;
  /** How many stories are newer than the one at `address`. */
  newer: string;
}

/** The condition that a story stands before the one at `address`; the second part alone would use no index. */
function isNewerSql(publishedAt: string, id: string): string {
  const own = (columns: string) => `(SELECT ${columns} FROM article WHERE address = :address)`;
  return `${publishedAt} >= ${own("published_at")} AND (${publishedAt}, -${id}) > ${own("published_at, -id")}`;
}

const IN_SECTION = `FROM article WHERE section = :key AND ${PUBLIC_SQL} AND ${ONCE_IN_SECTION}`;
const OF_SECTION: ListQueries = {
  total: `SELECT count(*) AS total ${IN_SECTION}`,
  page: `SELECT id, teaser ${IN_SECTION} ORDER BY published_at DESC, id LIMIT :limit OFFSET :offset`,
  newer: `SELECT count(*) AS total ${IN_SECTION} AND ${isNewerSql("published_at", "id")}`,
};
const OF_TOPIC = linkedBy("topic");
const OF_AUTHOR = linkedBy("author");

function linkedBy(column: "topic" | "author"): ListQueries {
  const table = `article_${column}`;
  const once = onlyVersionSql(
    `${table}.article`,
    `EXISTS (SELECT 1 FROM ${table} AS same WHERE same.article = version.id AND same.${column} = :key)`,
  );
  const linked = `${table}.${column} = :key AND ${table}.published_at <= :now AND ${once}`;
  return {
    total: `SELECT count(*) AS total FROM ${table} WHERE ${linked}`,
    page: `SELECT article.id, article.teaser FROM ${table} JOIN article ON article.id = ${table}.article
      WHERE ${linked} ORDER BY ${table}.published_at DESC, ${table}.article LIMIT :limit OFFSET :offset`,
    newer: `SELECT count(*) AS total FROM ${table}
      WHERE ${linked} AND ${isNewerSql(`${table}.published_at`, `${table}.article`)}`,
  };
}

/** The language of a section's readers, or of the paper's. */
export function languageOf(edition: Edition, section?: string): string {
  const ofSection = section === undefined ? undefined : edition.section(section)?.lang;
  return ofSection ?? edition.paper.language;
}

type TeaserRow = { id: number; teaser: string };

export function storiesInSection(
  edition: Edition,
  section: string,
  page: number,
  now: Date,
): ListPage | undefined {
  const language = languageOf(edition, section);
  return listPage(edition, page, { key: section, language, now: now.getTime() }, OF_SECTION);
}

export function storiesOnTopic(edition: Edition, topic: string, page: number, now: Date) {
  const at = { key: topic, language: languageOf(edition), now: now.getTime() };
  return listPage(edition, page, at, OF_TOPIC);
}

export function storiesByAuthor(edition: Edition, author: string, page: number, now: Date) {
  const at = { key: author, language: languageOf(edition), now: now.getTime() };
  return listPage(edition, page, at, OF_AUTHOR);
}

/**
 * Where a public story stands in a list of its section, topic or author.
 * @returns how many of the list's stories are newer, and how many it has
 */
export function placeInList(
  edition: Edition,
  address: string,
  list: "section" | "topic" | "author",
  key: string,
  now: Date,
): { newer: number; total: number } {
  const queries = { section: OF_SECTION, topic: OF_TOPIC, author: OF_AUTHOR }[list];
  const language = languageOf(edition, list === "section" ? key : undefined);
  const at = { key, language, now: now.getTime() };
  const count = (sql: string, more = {}) =>
    edition.query<{ total: number }>(sql).one({ ...at, ...more })?.total ?? 0;
  return { newer: count(queries.newer, { address }), total: count(queries.total) };
}

/**
 * The newest stories of the paper or of one section, except some addresses.
 * @param language that of their readers
 */
export function latestStories(
  edition: Edition,
  now: Date,
  limit: number,
  except: ReadonlySet<string> = new Set(),
  section?: string,
  language = languageOf(edition, section),
): TeaserView[] {
  const rows = edition
    .query<TeaserRow>(
      section === undefined
        ? `SELECT id, teaser FROM article WHERE ${PUBLIC_SQL} AND ${ONCE}
           ORDER BY published_at DESC, id LIMIT :limit`
        : `SELECT id, teaser FROM article
           WHERE section = :section AND ${PUBLIC_SQL} AND ${ONCE_IN_SECTION}
           ORDER BY published_at DESC, id LIMIT :limit`,
    )
    .all({
      now: now.getTime(),
      language,
      limit: limit + except.size,
      ...(section === undefined ? {} : { section }),
    });
  return teasersOf(edition, rows)
    .filter((teaser) => !except.has(teaser.address))
    .slice(0, limit);
}

/**
 * Teasers by address, current or former, in the given order. Stories that are not public are left
 * out.
 */
export function storiesAt(edition: Edition, addresses: readonly string[], now: Date): TeaserView[] {
  const present = addresses.flatMap((address) => currentAddress(edition, address, now) ?? []);
  const query = edition.query<TeaserRow>(
    `SELECT id, teaser FROM article WHERE address = :address AND ${PUBLIC_SQL}`,
  );
  return teasersOf(
    edition,
    [...new Set(present)].flatMap((address) => query.one({ address, now: now.getTime() }) ?? []),
  );
}

/** Stories of a day in the paper's time zone, newest first. */
export function storiesOnDay(edition: Edition, day: string, now: Date): TeaserView[] {
  return teasersOf(
    edition,
    edition
      .query<TeaserRow>(
        `SELECT id, teaser FROM article WHERE day = :day AND ${PUBLIC_SQL} AND ${ONCE_ON_DAY}
         ORDER BY published_at DESC, id`,
      )
      .all({ day, now: now.getTime(), language: languageOf(edition) }),
  );
}

/** The number of stories of each day that starts with `2014-` or `2014-06-`, newest first. */
export function daysWithin(
  edition: Edition,
  prefix: string,
  now: Date,
): Array<{ day: string; stories: number }> {
  return edition
    .query<{ day: string; stories: number }>(
      `SELECT day, count(*) AS stories FROM article
       WHERE day >= :prefix AND day < :end AND ${PUBLIC_SQL} AND ${ONCE_ON_DAY} GROUP BY day ORDER BY day DESC`,
    )
    .all({ prefix, end: `${prefix}~`, now: now.getTime(), language: languageOf(edition) })
    .map(({ day, stories }) => ({ day, stories }));
}

/** Whether any day starts with `2014-` or `2014-06-`, which is asked at every request of an archive's page. */
export function hasDaysWithin(edition: Edition, prefix: string, now: Date): boolean {
  const found = edition
    .query<{ one: number }>(
      `SELECT 1 AS one FROM article
       WHERE day >= :prefix AND day < :end AND ${PUBLIC_SQL} AND ${ONCE_ON_DAY} LIMIT 1`,
    )
    .one({ prefix, end: `${prefix}~`, now: now.getTime(), language: languageOf(edition) });
  return found !== undefined;
}

/** Years with public stories, newest first. */
export function archiveYears(edition: Edition, now: Date): string[] {
  return edition
    .query<{ year: string }>(
      // From year to year by an index: every page asks, and an archive has many days.
      `WITH RECURSIVE years (year) AS (
         SELECT substr(max(day), 1, 4) FROM article
         UNION ALL
         SELECT (SELECT substr(max(day), 1, 4) FROM article WHERE day < year || '-') FROM years
         WHERE year IS NOT NULL
       )
       SELECT year FROM years WHERE EXISTS (
         SELECT 1 FROM article INDEXED BY article_by_day
         WHERE day >= year || '-' AND day < year || '-~' AND ${PUBLIC_SQL}
       ) ORDER BY year DESC`,
    )
    .all({ now: now.getTime() })
    .map((row) => row.year);
}

/**
 * The previous and the next story of the section.
 * @param language that of its readers; the story's own without it
 */
export function neighboursOf(
  edition: Edition,
  address: string,
  now: Date,
  language?: string,
): { previous?: TeaserView; next?: TeaserView } {
  const at = { address, now: now.getTime(), language: language ?? null };
  const once = onlyVersionSql(
    "article.id",
    "version.section = own.section",
    "coalesce(:language, json_extract(own.teaser, '$.lang'))",
  );
  const step = (order: "DESC" | "ASC", compare: "<" | ">") =>
    teasersOf(
      edition,
      edition
        .query<TeaserRow>(
          `SELECT article.id, article.teaser FROM article, article AS own
           WHERE own.address = :address AND article.section = own.section
             AND (article.published_at, article.id) ${compare} (own.published_at, own.id) AND ${PUBLIC_SQL}
             AND ${once}
           ORDER BY article.published_at ${order}, article.id ${order} LIMIT 1`,
        )
        .all(at),
    )[0];
  const previous = step("DESC", "<");
  const next = step("ASC", ">");
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** All corrections of public stories, newest first. */
export function latestCorrections(edition: Edition, now: Date, limit = 200): CorrectionView[] {
  return edition
    .query<{ at: number; text: string; teaser: string }>(
      `SELECT correction.at, correction.text, article.teaser FROM correction
       JOIN article ON article.id = correction.article WHERE ${PUBLIC_SQL} AND correction.at <= :now
       ORDER BY correction.at DESC LIMIT :limit`,
    )
    .all({ now: now.getTime(), limit })
    .map(({ at, text, teaser }) => {
      const { address, headline, kind } = JSON.parse(teaser) as Teaser;
      return { at: new Date(at).toISOString(), text, address, headline, kind };
    });
}

/** Teasers with resolved sections, from rows of the article table. */
export function teasersOf(edition: Edition, rows: ReadonlyArray<{ teaser: string }>): TeaserView[] {
  if (rows.length === 0) return [];
  const sections = edition.sectionBySlug;
  return rows.map((row) => {
    const teaser = JSON.parse(row.teaser) as Teaser;
    return {
      ...teaser,
      section: sections.get(teaser.section) ?? placeholderSection(teaser.section),
      ...(isSigned(teaser.kind) && { authors: signatureOf(edition, teaser) }),
    };
  });
}

function signatureOf(edition: Edition, { byline }: Teaser): TeaserView["authors"] {
  return byline.flatMap((slug) => {
    const author = edition.author(slug);
    return author ? [{ name: author.name, picture: author.picture }] : [];
  });
}

/** @returns undefined for a page that does not exist; the first page always exists */
function listPage(
  edition: Edition,
  page: number,
  at: { key: string; language: string; now: number },
  queries: ListQueries,
): ListPage | undefined {
  const total = edition.query<{ total: number }>(queries.total).one(at)?.total ?? 0;
  const pages = pagesOfList(total);
  if (!(page >= 1 && page <= pages)) return undefined;
  const rows = edition.query<TeaserRow>(queries.page).all({ ...at, ...extentOfPage(page, total) });
  return { teasers: teasersOf(edition, rows), page, pages, total };
}
