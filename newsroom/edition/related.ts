/** The stories of one topic of an article. */
export interface TopicNeighbours {
  /** How many stories the topic has in all; a rare topic says more than a common one. */
  stories: number;
  articles: ReadonlyArray<{ article: number; published_at: number }>;
}

/** Ids of the stories that share topics, the most telling first, then the nearest in time. */
export function rankRelated(publishedAt: number, topics: readonly TopicNeighbours[]): number[] {
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
