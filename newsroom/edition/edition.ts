import { statSync } from "node:fs";
import type { Paper } from "../paper/paper.ts";
import { tell } from "../problems/words/tell.ts";
import {
  type Connection,
  openForReading,
  type Parameters,
  prepare,
  type Query,
} from "./database.ts";
import { damagedEdition, EditionError, otherVersion, unreadable } from "./editionError.ts";
import type { AuthorRecord, PageRecord, SectionRecord, TopicRecord } from "./records.ts";
import { CONTENT_KEY, PUBLIC_SQL, SCHEMA_VERSION } from "./schema.ts";
import { settledSoundness } from "./seal.ts";

/** Records that nearly every page needs, read once for each number of the edition. */
interface EditionMetadata {
  number: string;
  paper: Paper;
  sections: SectionRecord[];
  sectionBySlug: Map<string, SectionRecord>;
}

/**
 * An open edition: its number and dates, the paper, and records by slug. Queries for stories are
 * functions that take an edition: articles.ts, lists.ts, related.ts, front.ts, search/.
 */
export class Edition {
  private readonly queries = new Map<string, Query<unknown>>();
  private metadata: EditionMetadata;

  /** Queries on a connection that the caller opened and closes. */
  constructor(readonly connection: Connection) {
    this.metadata = this.readMetadata();
  }

  /**
   * Opens an edition file.
   * @throws EditionError if there is none, or one of another schema version
   */
  static open(file: string): Edition {
    try {
      statSync(file);
    } catch {
      throw new EditionError(tell("editionMissing", { file }));
    }
    let connection: Connection | undefined;
    try {
      if (settledSoundness(file) === "damaged") throw damagedEdition(file);
      connection = openForReading(file);
      const version = prepare<{ user_version: number }>(connection, "PRAGMA user_version").one();
      if (version?.user_version !== SCHEMA_VERSION) {
        throw otherVersion(file);
      }
      return new Edition(connection);
    } catch (error) {
      connection?.close();
      if (error instanceof EditionError) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw unreadable(file, reason);
    }
  }

  close(): void {
    this.connection.close();
  }

  /** Increases by one with every change. */
  number(): number {
    return Number(this.meta("number"));
  }

  /** The time at which a build wrote the file. Another file may have the same number. */
  written(): string {
    return this.meta("written");
  }

  /**
   * A name that editions share only if they have the same content: that of a commit's folder (contentName.ts), else
   * a checksum of the file's bytes, equal for copies of it (seal.ts). Undefined while it is being changed.
   */
  contentName(): string | undefined {
    const name = this.meta(CONTENT_KEY);
    if (name) return name;
    const seal = this.query<{ application_id: number }>("PRAGMA application_id").one();
    return seal?.application_id ? String(seal.application_id) : undefined;
  }

  /**
   * Changes whenever any page might: with a new edition, with each change, and when a scheduled
   * story becomes public.
   */
  stamp(now: Date): string {
    const newest = this.newest(now);
    return `${this.written()}.${this.meta("number")}.${newest ?? 0}`;
  }

  /** The instant of the newest public story as ISO; it is the date of the edition. */
  date(now: Date): string | undefined {
    const newest = this.newest(now);
    return newest === undefined ? undefined : new Date(newest).toISOString();
  }

  /** The instant of the newest public story in milliseconds. */
  newest(now: Date): number | undefined {
    return this.query<{ at: number }>(
      `SELECT published_at AS at FROM article WHERE ${PUBLIC_SQL} ORDER BY published_at DESC LIMIT 1`,
    ).one({ now: now.getTime() })?.at;
  }

  get paper(): Paper {
    return this.currentMetadata().paper;
  }

  get sections(): SectionRecord[] {
    return this.currentMetadata().sections;
  }

  /** For many look-ups: `section` reads each time whether the edition has changed. */
  get sectionBySlug(): ReadonlyMap<string, SectionRecord> {
    return this.currentMetadata().sectionBySlug;
  }

  section(slug: string): SectionRecord | undefined {
    return this.currentMetadata().sectionBySlug.get(slug);
  }

  topic(slug: string): TopicRecord | undefined {
    return this.record<TopicRecord>("SELECT record FROM topic WHERE slug = :slug", slug);
  }

  author(slug: string): AuthorRecord | undefined {
    return this.record<AuthorRecord>("SELECT record FROM author WHERE slug = :slug", slug);
  }

  page(slug: string): PageRecord | undefined {
    return this.record<PageRecord>("SELECT record FROM page WHERE slug = :slug", slug);
  }

  pages(): PageRecord[] {
    return this.query<{ record: string }>("SELECT record FROM page ORDER BY sort, slug")
      .all()
      .map((row) => JSON.parse(row.record) as PageRecord);
  }

  /** A prepared statement, cached by its SQL. */
  query<Row>(sql: string): Query<Row> {
    let made = this.queries.get(sql);
    if (!made) {
      made = prepare(this.connection, sql);
      this.queries.set(sql, made);
    }
    return made as Query<Row>;
  }

  /**
   * The rows of a query that gathers them in one JSON text, `json_group_array(…) AS rows`: many are read
   * many times faster so. Numbers with fractions lose their last digits.
   */
  rows<Row>(sql: string, parameters?: Parameters): Row[] {
    return JSON.parse(this.query<{ rows: string }>(sql).one(parameters)?.rows ?? "[]") as Row[];
  }

  private record<T>(sql: string, slug: string): T | undefined {
    const row = this.query<{ record: string }>(sql).one({ slug });
    return row && (JSON.parse(row.record) as T);
  }

  private currentMetadata(): EditionMetadata {
    if (this.metadata.number !== this.meta("number")) this.metadata = this.readMetadata();
    return this.metadata;
  }

  private readMetadata(): EditionMetadata {
    const sections = this.query<{ record: string }>(
      "SELECT record FROM section ORDER BY sort, slug",
    )
      .all()
      .map((row) => JSON.parse(row.record) as SectionRecord);
    return {
      number: this.meta("number"),
      paper: JSON.parse(this.meta("paper")) as Paper,
      sections,
      sectionBySlug: new Map(sections.map((section) => [section.slug, section])),
    };
  }

  private meta(key: string): string {
    return (
      this.query<{ value: string }>("SELECT value FROM meta WHERE key = :key").one({ key })
        ?.value ?? ""
    );
  }
}
