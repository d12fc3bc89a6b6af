import type { SearchRequest } from "../addresses.ts";
import { PUBLIC_SQL } from "../visibility.ts";
import type { Edition } from "./edition.ts";
import { fragmentsOf, MARK_END, MARK_START } from "./fragments.ts";
import { matchExpression } from "./searchQuery.ts";
import type { SearchView } from "./views.ts";

/** Hits on one page of results. */
const RESULTS_LENGTH = 20;

/** How much a match counts in headline, standfirst and text. */
const WEIGHTS = "12.0, 5.0, 1.0";

const WHERE = `search MATCH :match AND ${PUBLIC_SQL}
  AND (:section = '' OR article.section = :section)
  AND (:from = '' OR article.day >= :from) AND (:to = '' OR article.day <= :to)`;

interface HitRow {
  teaser: string;
  headline: string;
  standfirst: string;
  snippet: string;
}

/**
 * Full-text search among what is public. Words that match nothing as they stand are looked up once
 * more by their beginnings.
 */
export function searchEdition(edition: Edition, request: SearchRequest, now: Date): SearchView {
  const whole = matchExpression(request.q);
  if (!whole) return { hits: [], page: 1, pages: 1, total: 0 };
  const exact = lookUp(edition, whole, request, now);
  if (exact.total > 0) return exact;
  const beginnings = matchExpression(request.q, { prefixes: true });
  return beginnings && beginnings !== whole ? lookUp(edition, beginnings, request, now) : exact;
}

function lookUp(edition: Edition, match: string, request: SearchRequest, now: Date): SearchView {
  const filter = {
    match,
    now: now.getTime(),
    section: request.section ?? "",
    from: request.from ?? "",
    to: request.to ?? "",
  };
  const total =
    edition
      .query<{ total: number }>(
        `SELECT count(*) AS total FROM search JOIN article ON article.id = search.rowid WHERE ${WHERE}`,
      )
      .one(filter)?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / RESULTS_LENGTH));
  const page = Math.min(Math.max(1, request.page ?? 1), pages);
  const rows = edition
    .query<HitRow>(
      `SELECT article.teaser,
              highlight(search, 0, '${MARK_START}', '${MARK_END}') AS headline,
              highlight(search, 1, '${MARK_START}', '${MARK_END}') AS standfirst,
              snippet(search, 2, '${MARK_START}', '${MARK_END}', '…', 30) AS snippet
       FROM search JOIN article ON article.id = search.rowid WHERE ${WHERE}
       ORDER BY bm25(search, ${WEIGHTS}), article.published_at DESC
       LIMIT :limit OFFSET :offset`,
    )
    .all({ ...filter, limit: RESULTS_LENGTH, offset: (page - 1) * RESULTS_LENGTH });
  const teasers = edition.teasers(rows);
  return {
    hits: rows.flatMap((row, index) => {
      const teaser = teasers[index];
      if (!teaser) return [];
      const inText = row.snippet.includes(MARK_START);
      return [
        {
          teaser,
          headline: fragmentsOf(row.headline),
          snippet: fragmentsOf(inText ? row.snippet : row.standfirst),
        },
      ];
    }),
    page,
    pages,
    total,
  };
}
