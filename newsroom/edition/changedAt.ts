import type { ArticleView } from "./views.ts";

/**
 * When a story was last updated or corrected, or else published: what feeds, search engines and social sites are told,
 * as sitemaps are (CHANGED_SQL in sitemapEntries.ts).
 * @returns ISO, UTC
 */
export function changedAt({
  published,
  updated,
  corrections,
}: Pick<ArticleView, "published" | "updated" | "corrections">): string {
  const times = [published, updated ?? published, ...corrections.map(({ at }) => at)];
  return new Date(Math.max(...times.map((at) => Date.parse(at)))).toISOString();
}
