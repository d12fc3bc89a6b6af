import { articleRecord } from "./articles.ts";
import type { Edition } from "./edition.ts";
import { latestStories, teasersOf } from "./lists.ts";
import type { ArticleRecord } from "./records.ts";
import { onlyVersionSql } from "./translations.ts";
import type { TeaserView } from "./views.ts";

/** Related stories on an article page. */
export const RELATED_STORIES = 3;

/** The stories of one topic of an article. */
export interface TopicStories {
  /** Number of stories of the topic. Rare topics weigh more than common ones. */
  stories: number;
  articles: ReadonlyArray<{ article: number; published_at: number }>;
}

/**
 * Stories that share topics, rare topics first, filled up from the same section; each in the story's language if
 * it is there in that.
 */
export function relatedStories(
  edition: Edition,
  address: string,
  now: Date,
  limit = RELATED_STORIES,
): TeaserView[] {
  const record = articleRecord(edition, address);
  return record ? relatedTo(edition, record, now, limit) : [];
}

const NEAR = `SELECT json_group_array(json_object('article', article, 'published_at', published_at)) AS rows FROM (
  SELECT article, article_topic.published_at FROM article_topic
  JOIN article ON article.id = article_topic.article
  WHERE topic = :topic AND article_topic.published_at <= :now AND article.address <> :address
    AND ${onlyVersionSql("article.id")}
  ORDER BY article_topic.published_at DESC LIMIT 200
)`;

/** The same for a story that may not be in the edition. */
export function relatedTo(
  edition: Edition,
  own: Pick<ArticleRecord, "address" | "section" | "topics" | "published" | "lang">,
  now: Date,
  limit = RELATED_STORIES,
): TeaserView[] {
  const onTopic = edition.query<{ stories: number }>(
    `SELECT count(*) AS stories FROM article_topic WHERE topic = :topic AND published_at <= :now`,
  );
  const at = { now: now.getTime() };
  const ids = rankRelated(
    Date.parse(own.published),
    [...new Set(own.topics)].map((topic) => ({
      stories: onTopic.one({ topic, ...at })?.stories ?? 0,
      articles: edition.rows<TopicStories["articles"][number]>(NEAR, {
        topic,
        ...at,
        address: own.address,
        language: own.lang,
      }),
    })),
  ).slice(0, limit);
  const teaser = edition.query<{ id: number; teaser: string }>(
    "SELECT id, teaser FROM article WHERE id = :id",
  );
  const found = teasersOf(
    edition,
    ids.flatMap((id) => teaser.one({ id }) ?? []),
  );
  const taken = new Set([own.address, ...found.map((story) => story.address)]);
  const missing = limit - found.length;
  return [...found, ...latestStories(edition, now, missing, taken, own.section, own.lang)];
}

/** Ids of stories that share topics, highest weight first, then nearest in time. */
export function rankRelated(publishedAt: number, topics: readonly TopicStories[]): number[] {
  const found = new Map<number, { weight: number; distance: number }>();
  for (const topic of topics) {
    for (const { article, published_at } of topic.articles) {
      const entry = found.get(article) ?? {
        weight: 0,
        distance: Math.abs(published_at - publishedAt),
      };
      entry.weight += 1 / Math.log2(2 + topic.stories);
      found.set(article, entry);
    }
  }
  return [...found]
    .sort(([, a], [, b]) => b.weight - a.weight || a.distance - b.distance)
    .map(([article]) => article);
}
