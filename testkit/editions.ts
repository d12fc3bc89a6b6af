import path from "node:path";
import { onTestFinished } from "vitest";
import { openForReading, openForWriting, prepare } from "../newsroom/edition/database.ts";
import { Edition } from "../newsroom/edition/edition.ts";
import type { ArticleRecord, EditionContent } from "../newsroom/edition/records.ts";
import { writeEdition } from "../newsroom/edition/writeEdition.ts";
import type { Paper } from "../newsroom/paper/paper.ts";
import { content, PAPER } from "./records.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

/** A path for one test's edition; there is no file yet. */
export function editionPlace(): string {
  return path.join(temporaryFolder(), "edition.sqlite");
}

/** Opens an edition until the test has finished. */
export function openEdition(file: string): Edition {
  const edition = Edition.open(file);
  onTestFinished(() => edition.close());
  return edition;
}

/** An edition file with these articles. */
export function editionOf(
  articles: ArticleRecord[],
  rest: Partial<Omit<EditionContent, "articles">> = {},
  paper: Partial<Paper> = {},
): Edition {
  const file = editionPlace();
  writeEdition(file, { ...PAPER, ...paper }, content(articles, rest));
  return openEdition(file);
}

/** The last part of each address, by which tests name stories. */
export function slugs(stories: ReadonlyArray<{ address: string }>): string[] {
  return stories.map(({ address }) => address.split("/").at(-1) ?? "");
}

/** SQLite's integrity report for a file; empty when every page and index is whole. */
export function damageOf(file: string): string[] {
  const connection = openForWriting(file);
  try {
    const found = prepare<{ integrity_check: string }>(connection, "PRAGMA integrity_check")
      .all()
      .map((row) => row.integrity_check)
      .filter((line) => line !== "ok");
    try {
      connection.exec("INSERT INTO search (search) VALUES ('integrity-check')");
    } catch (error) {
      found.push(String(error));
    }
    return found;
  } finally {
    connection.close();
  }
}

/** The number of rows of a table in an edition file. */
export function rowsIn(file: string, table: string): number {
  const connection = openForWriting(file);
  try {
    return prepare<{ rows: number }>(connection, `SELECT count(*) AS rows FROM ${table}`).one()
      ?.rows as number;
  } finally {
    connection.close();
  }
}

/** All rows of an edition by table, but what numbers and dates it, in an order that does not depend on ids. */
export function rowsOf(file: string): Record<string, string[]> {
  const connection = openForReading(file);
  try {
    const rows = (sql: string) =>
      prepare<Record<string, unknown>>(connection, sql)
        .all()
        .map((row) => JSON.stringify(row))
        .sort();
    const ofStories = (table: string) =>
      rows(
        `SELECT article.address AS story, ${table}.* FROM ${table} JOIN article ON article.id = ${table}.article`,
      ).map((row) => row.replace(/"article":\d+/, ""));
    const tables = (names: string[], read: (table: string) => string[]) =>
      Object.fromEntries(names.map((table) => [table, read(table)]));
    return {
      meta: rows("SELECT * FROM meta WHERE key NOT IN ('number', 'written', 'digest')"),
      article: rows(
        "SELECT address, day, section, published_at, changed_at, teaser, record FROM article",
      ),
      ...tables(["section", "topic", "author", "page", "withdrawn", "word"], (table) =>
        rows(`SELECT * FROM ${table}`),
      ),
      ...tables(
        ["article_topic", "article_author", "correction", "translation", "redirect", "picture"],
        ofStories,
      ),
      search: rows(
        "SELECT article.address AS story, search.* FROM search JOIN article ON article.id = search.rowid",
      ),
    };
  } finally {
    connection.close();
  }
}
