/**
 * Whether readers may see a published article at an instant. The one place that decides it for
 * single articles; queries over many use PUBLIC_SQL, which says the same in SQL.
 */
export function isPublic(article: { published: string | number }, now: Date): boolean {
  const { published } = article;
  const at = typeof published === "number" ? published : Date.parse(published);
  return at <= now.getTime();
}

/** The same condition on `article.published_at` (milliseconds), with `now` as a parameter. */
export const PUBLIC_SQL = "article.published_at <= :now";
