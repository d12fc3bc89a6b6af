import { articleAt } from "./articles.ts";
import type { Edition } from "./edition.ts";
import { languageOf } from "./lists.ts";
import { PUBLIC_SQL } from "./schema.ts";
import { onlyVersionSql } from "./translations.ts";
import type { ArticleView } from "./views.ts";

/** Queries of feeds, which contain whole articles, each once as other lists do (lists.ts). */

const ONCE = onlyVersionSql("article.id");

/** The subject of a feed. */
export type FeedSubject =
  | { kind: "paper" }
  | { kind: "section" | "topic" | "author"; slug: string };

/** The newest public articles of a subject, newest first. */
export function newestArticles(
  edition: Edition,
  subject: FeedSubject,
  limit: number,
  now: Date,
): ArticleView[] {
  const order = "ORDER BY article.published_at DESC, article.id LIMIT :limit";
  const joined = (table: string, column: string) =>
    `SELECT article.address FROM ${table} JOIN article ON article.id = ${table}.article
     WHERE ${table}.${column} = :slug AND ${table}.published_at <= :now
       AND ${onlyVersionSql(
         `${table}.article`,
         `EXISTS (SELECT 1 FROM ${table} AS same WHERE same.article = version.id AND same.${column} = :slug)`,
       )}
     ORDER BY ${table}.published_at DESC, ${table}.article LIMIT :limit`;
  const sql = {
    paper: `SELECT address FROM article WHERE ${PUBLIC_SQL} AND ${ONCE} ${order}`,
    section: `SELECT address FROM article WHERE section = :slug AND ${PUBLIC_SQL}
      AND ${onlyVersionSql("article.id", "version.section = article.section")} ${order}`,
    topic: joined("article_topic", "topic"),
    author: joined("article_author", "author"),
  }[subject.kind];
  return articlesOf(edition, sql, now, {
    limit,
    language: languageOf(edition, subject.kind === "section" ? subject.slug : undefined),
    ...("slug" in subject ? { slug: subject.slug } : {}),
  });
}

/** Public articles counted from the oldest one; the result is ordered newest first. */
export function oldestArticles(
  edition: Edition,
  range: { offset: number; limit: number },
  now: Date,
): ArticleView[] {
  return articlesOf(
    edition,
    `SELECT address FROM article WHERE ${PUBLIC_SQL} AND ${ONCE}
     ORDER BY published_at, id DESC LIMIT :limit OFFSET :offset`,
    now,
    { ...range, language: languageOf(edition) },
  ).reverse();
}

/** The number of public articles in the paper's feed and its archives. */
export function countArticles(edition: Edition, now: Date): number {
  return (
    edition
      .query<{ total: number }>(
        `SELECT count(*) AS total FROM article WHERE ${PUBLIC_SQL} AND ${ONCE}`,
      )
      .one({ now: now.getTime(), language: languageOf(edition) })?.total ?? 0
  );
}

function articlesOf(
  edition: Edition,
  sql: string,
  now: Date,
  parameters: Record<string, string | number>,
): ArticleView[] {
  return edition
    .query<{ address: string }>(sql)
    .all({ now: now.getTime(), ...parameters })
    .flatMap(({ address }) => articleAt(edition, address, now) ?? []);
}
