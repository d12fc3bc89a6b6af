import type { Edition } from "./edition.ts";

/**
 * Stories near to one in time, on a topic or in a section. Only these may be related to it, and it to them: so a
 * publication changes the pages of stories around it, however many the archive has.
 */

/** How many stories count as near, before and after one each. */
const NEAR = 30;

/** A story's place in the order of time, in which the id decides between those of one instant. */
export interface PlaceInTime {
  id: number;
  /** Milliseconds. */
  at: number;
}

/** The place of a story of the edition, public or not. */
export function placeInTime(edition: Edition, address: string): PlaceInTime | undefined {
  return edition
    .query<PlaceInTime>("SELECT id, published_at AS at FROM article WHERE address = :address")
    .one({ address });
}

/** Columns `article` and `published_at`; takes `topic` and a place, `at` and `id`, without the story that stands there. */
export const NEAR_ON_TOPIC = nearSql("article_topic", "article", "topic = :topic");

/** The same with `section`. */
export const NEAR_IN_SECTION = nearSql("article", "id", "section = :section");

function nearSql(table: string, id: string, where: string): string {
  const side = (sign: "<" | ">", order: "ASC" | "DESC") =>
    `SELECT * FROM (
       SELECT ${id} AS article, published_at FROM ${table}
       WHERE ${where} AND published_at <= :now AND (published_at, ${id}) ${sign} (:at, :id)
       ORDER BY published_at ${order}, ${id} ${order} LIMIT ${NEAR}
     )`;
  return `${side("<", "DESC")} UNION ALL ${side(">", "ASC")}`;
}

/** How many public stories a topic has, each of several versions counted. */
export function numberOnTopic(edition: Edition, topic: string, now: Date): number {
  const { stories = 0 } =
    edition
      .query<{ stories: number }>(
        "SELECT count(*) AS stories FROM article_topic WHERE topic = :topic AND published_at <= :now",
      )
      .one({ topic, now: now.getTime() }) ?? {};
  return stories;
}
