import type { Problem } from "../problems/problem.ts";
import { type Connection, type Parameters, prepare } from "./database.ts";
import type { DraftRecord } from "./records.ts";

/**
 * The rows that only editors' editions have: drafts, open problems, and what the rows were made from, by which the next
 * process of the desk finds out what has changed since.
 */
export class DraftRows {
  private readonly insertDraft;
  private readonly deleteDraft;
  private readonly insertSource;
  private readonly deleteSource;

  constructor(private readonly connection: Connection) {
    this.insertDraft = connection.prepare("INSERT OR REPLACE INTO draft VALUES (:slug, :record)");
    this.deleteDraft = connection.prepare("DELETE FROM draft WHERE slug = :slug");
    this.insertSource = connection.prepare(
      "INSERT OR REPLACE INTO made_from VALUES (:name, :source)",
    );
    this.deleteSource = connection.prepare("DELETE FROM made_from WHERE name = :name");
  }

  /** @param source what the draft is made from */
  put(draft: DraftRecord, source: string): void {
    this.insertDraft.run({ slug: draft.slug, record: JSON.stringify(draft) });
    this.insertSource.run({ name: DRAFT + draft.slug, source });
  }

  remove(slug: string): void {
    this.deleteDraft.run({ slug });
    this.deleteSource.run({ name: DRAFT + slug });
  }

  /** Replaces all open problems. */
  putProblems(problems: readonly Problem[]): void {
    this.connection.exec("DELETE FROM problem");
    const insert = this.connection.prepare("INSERT INTO problem VALUES (:record)");
    const rows: Parameters[] = problems.map((problem) => ({ record: JSON.stringify(problem) }));
    for (const row of rows) insert.run(row);
  }

  /** Notes what everything but articles and drafts is made from. */
  putAround(source: string): void {
    this.insertSource.run({ name: AROUND, source });
  }
}

const DRAFT = "draft/";
const AROUND = "around";

/** What the rows of an editors' edition were made from. */
export interface RowSources {
  /** Of each article by address, as a build has them; null for one that was changed by itself. */
  articles: Map<string, string | null>;
  drafts: Map<string, string>;
  around: string;
  problems: string[];
}

/** @throws the database's error for an edition that no desk has written */
export function rowSources(connection: Connection): RowSources {
  const all = <Row>(sql: string) => prepare<Row>(connection, sql).all();
  const articles = all<{ address: string; digest: string | null }>(
    "SELECT address, digest FROM article",
  );
  const sources = new Map(
    all<{ name: string; source: string }>("SELECT name, source FROM made_from").map(
      ({ name, source }) => [name, source],
    ),
  );
  const around = sources.get(AROUND) ?? "";
  sources.delete(AROUND);
  return {
    articles: new Map(articles.map(({ address, digest }) => [address, digest])),
    drafts: new Map([...sources].map(([name, source]) => [name.slice(DRAFT.length), source])),
    around,
    problems: all<{ record: string }>("SELECT record FROM problem").map(({ record }) => record),
  };
}
