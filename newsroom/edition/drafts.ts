import type { Problem } from "../problems/problem.ts";
import { resolveArticle } from "./articles.ts";
import type { Edition } from "./edition.ts";
import type { DraftRecord } from "./records.ts";
import type { DraftView } from "./views.ts";

/** Queries for the development server only: a production edition does not have these tables. */

/** All drafts with their open problems, by slug. */
export function draftsOf(edition: Edition): DraftView[] {
  const problems = problemsOf(edition);
  return edition
    .query<{ record: string }>("SELECT record FROM draft ORDER BY slug")
    .all()
    .map((row) => draftView(edition, JSON.parse(row.record) as DraftRecord, problems));
}

export function draftAt(edition: Edition, slug: string): DraftView | undefined {
  const row = edition
    .query<{ record: string }>("SELECT record FROM draft WHERE slug = :slug")
    .one({ slug });
  return row && draftView(edition, JSON.parse(row.record) as DraftRecord, problemsOf(edition));
}

/** All open problems of the content folder. */
export function problemsOf(edition: Edition): Problem[] {
  return edition
    .query<{ record: string }>("SELECT record FROM problem")
    .all()
    .map((row) => JSON.parse(row.record) as Problem);
}

/** A draft with resolved references and its own problems. */
export function draftView(
  edition: Edition,
  draft: DraftRecord,
  problems: readonly Problem[],
): DraftView {
  const { section, standfirst, published, slug, ...rest } = draft;
  const article = resolveArticle(edition, {
    ...rest,
    standfirst: standfirst ?? "",
    section: section ?? "",
    published: published ?? "",
  });
  return {
    ...article,
    slug,
    standfirst,
    published,
    section: section === undefined ? undefined : article.section,
    problems: problems.filter((problem) => problem.file === draft.file),
  };
}
