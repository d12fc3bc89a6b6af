import { articleRecord } from "./articles.ts";
import type { Edition } from "./edition.ts";
import { teasersOf } from "./lists.ts";
import { NEAR_IN_SECTION, NEAR_ON_TOPIC, numberOnTopic, placeInTime } from "./nearStories.ts";
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
 * Stories near in time that share topics, rare topics first, filled up from the same section; each in the story's
 * language if it is there in that.
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

/** The same for a story that may not be in the edition. */
export function relatedTo(
  edition: Edition,
  own: Pick<ArticleRecord, "address" | "section" | "topics" | "published" | "lang">,
  now: Date,
  limit = RELATED_STORIES,
): TeaserView[] {
  const place = placeInTime(edition, own.address) ?? {
    at: Date.parse(own.published),
    // After all of the same instant.
    id: Number.MAX_SAFE_INTEGER,
  };
  const at = { ...place, now: now.getTime() };
  const ids = rankRelated(
    place.at,
    [...new Set(own.topics)].map((topic) => ({
      stories: numberOnTopic(edition, topic, now),
      articles: edition.rows<TopicStories["articles"][number]>(ON_TOPIC, {
        ...at,
        topic,
        language: own.lang,
      }),
    })),
  ).slice(0, limit);
  const { section, lang } = own;
  const fillers = ids.length < limit ? fillersFrom(edition, { ...at, section }, lang) : [];
  const all = [...new Set([...ids, ...fillers])].slice(0, limit);
  const teaser = edition.query<{ teaser: string }>("SELECT teaser FROM article WHERE id = :id");
  return teasersOf(
    edition,
    all.flatMap((id) => teaser.one({ id }) ?? []),
  );
}

const ON_TOPIC = `SELECT json_group_array(json_object('article', article, 'published_at', published_at)) AS rows
  FROM (${NEAR_ON_TOPIC}) AS near WHERE ${onlyVersionSql("near.article")}`;

const IN_SECTION = `SELECT article AS id, published_at FROM (${NEAR_IN_SECTION}) AS near
  WHERE ${onlyVersionSql("near.article", "version.section = :section")}`;

/** Ids of stories near in time in a section. The page links to the two that are next to it already: they come last. */
function fillersFrom(
  edition: Edition,
  at: { at: number; id: number; now: number; section: string },
  language: string,
): number[] {
  const near = edition
    .query<{ id: number; published_at: number }>(IN_SECTION)
    .all({ ...at, language })
    .map(({ id, published_at }) => ({
      id,
      isAfter: published_at > at.at || (published_at === at.at && id > at.id),
      distance: Math.abs(published_at - at.at),
    }))
    .sort((one, other) => one.distance - other.distance);
  const neighbours = [false, true].map((side) => near.find(({ isAfter }) => isAfter === side));
  return [...near.filter((each) => !neighbours.includes(each)), ...neighbours].flatMap(
    (each) => each?.id ?? [],
  );
}

/**
 * What a topic counts in the rank of related stories. In steps, so that a further story rarely changes the rank of
 * all others on its topic.
 * @param stories how many it has
 */
export function topicWeight(stories: number): number {
  return 1 / Math.ceil(Math.log2(2 + Math.max(0, stories)));
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
      entry.weight += topicWeight(topic.stories);
      found.set(article, entry);
    }
  }
  return [...found]
    .sort(([, a], [, b]) => b.weight - a.weight || a.distance - b.distance)
    .map(([article]) => article);
}
