import { statSync } from "node:fs";
import { PUBLIC_SQL } from "../content/visibility.ts";
import type { Paper } from "../paper/paper.ts";
import type { StoredPicture } from "../pictures/storedPicture.ts";
import { type Connection, openForReading, prepare, type Query } from "./database.ts";
import { damagedEdition, EditionError, otherVersion, unreadable } from "./editionError.ts";
import type {
  ArticleRecord,
  AuthorRecord,
  PageRecord,
  SectionRecord,
  TopicRecord,
} from "./records.ts";
import { rankRelated } from "./related.ts";
import { SCHEMA_VERSION } from "./schema.ts";
import { settledSoundness } from "./seal.ts";
import type { Teaser } from "./teaser.ts";
import type { ArticleView, CorrectionView, ListPage, SiteChrome, TeaserView } from "./views.ts";

/** Stories on one page of a list. */
export const LIST_LENGTH = 20;

type TeaserRow = { id: number; teaser: string };
type RecordRow = { record: string };

/** What nearly every page asks for, read once for each state of the edition. */
interface Ground {
  number: string;
  paper: Paper;
  sections: SectionRecord[];
  sectionBySlug: Map<string, SectionRecord>;
}

/**
 * An open edition: the questions that pages ask. Every list and every article takes `now` and
 * answers only with what is public then.
 */
export class Edition {
  private readonly queries = new Map<string, Query<unknown>>();
  private ground: Ground;

  /** Questions to a connection that somebody else opened and will close. */
  constructor(readonly connection: Connection) {
    this.ground = this.readGround();
  }

  get paper(): Paper {
    return this.currentGround().paper;
  }

  get sections(): SectionRecord[] {
    return this.currentGround().sections;
  }

  /**
   * Opens an edition file.
   * @throws EditionError when there is none, or one that another version wrote
   */
  static open(file: string): Edition {
    try {
      statSync(file);
    } catch {
      throw new EditionError(`there is no edition at ${file}; run “npm run build” to write it`);
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

  /** Grows by one with every publication. */
  number(): number {
    return Number(this.meta("number"));
  }

  /** When the file was written by a build; another file may have the same number. */
  written(): string {
    return this.meta("written");
  }

  /**
   * Changes whenever any page might: with a new edition, with a story put in or taken out, and at
   * the moment a scheduled story becomes public.
   */
  stamp(now: Date): string {
    const newest = this.newest(now);
    return `${this.written()}.${this.meta("number")}.${newest ?? 0}`;
  }

  /** The instant of the newest public story, which dates the edition; ISO. */
  date(now: Date): string | undefined {
    const newest = this.newest(now);
    return newest === undefined ? undefined : new Date(newest).toISOString();
  }

  section(slug: string): SectionRecord | undefined {
    return this.currentGround().sectionBySlug.get(slug);
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
    return this.query<RecordRow>("SELECT record FROM page ORDER BY sort, slug")
      .all()
      .map((row) => JSON.parse(row.record) as PageRecord);
  }

  chrome(now: Date): SiteChrome {
    return {
      paper: this.paper,
      date: this.date(now),
      sections: this.sections,
      pages: this.pages(),
      years: this.years(now),
    };
  }

  article(address: string, now: Date): ArticleView | undefined {
    const row = this.query<RecordRow>(
      `SELECT record FROM article WHERE address = :address AND ${PUBLIC_SQL}`,
    ).one({ address, now: now.getTime() });
    if (!row) return undefined;
    const article = this.resolve(JSON.parse(row.record) as ArticleRecord);
    // What is dated ahead is not yet so.
    const past = (at: string) => Date.parse(at) <= now.getTime();
    return {
      ...article,
      updated: article.updated !== undefined && past(article.updated) ? article.updated : undefined,
      corrections: article.corrections.filter(({ at }) => past(at)),
      translations: article.translations.flatMap(({ lang, address }) => {
        const present = address.startsWith("/") ? this.presentAddress(address, now) : address;
        return present === undefined ? [] : [{ lang, address: present }];
      }),
    };
  }

  /** Whether readers find an article at an address. */
  isArticle(address: string, now: Date): boolean {
    const row = this.query(`SELECT 1 FROM article WHERE address = :address AND ${PUBLIC_SQL}`).one({
      address,
      now: now.getTime(),
    });
    return row !== undefined;
  }

  /** Where readers find the article of an address, which may be an old one; undefined for none. */
  private presentAddress(address: string, now: Date): string | undefined {
    return this.isArticle(address, now) ? address : this.redirect(address, now);
  }

  /** What the edition keeps of an article, before its time as well: for the desk, never for readers. */
  articleRecord(address: string): Omit<ArticleRecord, "text"> | undefined {
    const row = this.query<RecordRow>("SELECT record FROM article WHERE address = :address").one({
      address,
    });
    return row && (JSON.parse(row.record) as Omit<ArticleRecord, "text">);
  }

  /** Every article whose address ends with a slug, before its time as well: for the desk. */
  addressesOf(slug: string): string[] {
    return this.query<{ address: string }>(
      "SELECT address FROM article WHERE substr(address, 13) = :slug ORDER BY address",
    )
      .all({ slug })
      .map((row) => row.address);
  }

  /** Resolves an article's references; a draft's article goes through here as well. */
  resolve(record: Omit<ArticleRecord, "text">): ArticleView {
    const { section, topics, byline, ...rest } = record;
    return {
      ...rest,
      section: this.sectionOrStandIn(section),
      topics: topics.map((slug) => this.topic(slug) ?? { slug, name: slug }),
      authors: byline.flatMap((slug) => this.author(slug) ?? []),
    };
  }

  inSection(section: string, page: number, now: Date): ListPage | undefined {
    return this.list(
      page,
      now,
      { key: section },
      `SELECT count(*) AS total FROM article WHERE section = :key AND ${PUBLIC_SQL}`,
      `SELECT id, teaser FROM article WHERE section = :key AND ${PUBLIC_SQL}
       ORDER BY published_at DESC, id LIMIT :limit OFFSET :offset`,
    );
  }

  onTopic(topic: string, page: number, now: Date): ListPage | undefined {
    return this.linked("article_topic", "topic", topic, page, now);
  }

  byAuthor(author: string, page: number, now: Date): ListPage | undefined {
    return this.linked("article_author", "author", author, page, now);
  }

  /** The newest stories of the paper, or of one section, without some addresses. */
  latest(
    now: Date,
    limit: number,
    except: ReadonlySet<string> = new Set(),
    section?: string,
  ): TeaserView[] {
    const rows = this.query<TeaserRow>(
      section === undefined
        ? `SELECT id, teaser FROM article WHERE ${PUBLIC_SQL} ORDER BY published_at DESC, id LIMIT :limit`
        : `SELECT id, teaser FROM article WHERE section = :section AND ${PUBLIC_SQL}
           ORDER BY published_at DESC, id LIMIT :limit`,
    ).all({
      now: now.getTime(),
      limit: limit + except.size,
      ...(section === undefined ? {} : { section }),
    });
    return this.teasers(rows)
      .filter((teaser) => !except.has(teaser.address))
      .slice(0, limit);
  }

  /** Teasers of these addresses, old ones too, in their order; what isn't public is left out. */
  teasersAt(addresses: readonly string[], now: Date): TeaserView[] {
    const present = addresses.flatMap((address) => this.presentAddress(address, now) ?? []);
    const query = this.query<TeaserRow>(
      `SELECT id, teaser FROM article WHERE address = :address AND ${PUBLIC_SQL}`,
    );
    return this.teasers(
      [...new Set(present)].flatMap((address) => query.one({ address, now: now.getTime() }) ?? []),
    );
  }

  /** Stories whose address is below a day, newest first. */
  onDay(day: string, now: Date): TeaserView[] {
    return this.teasers(
      this.query<TeaserRow>(
        `SELECT id, teaser FROM article WHERE day = :day AND ${PUBLIC_SQL} ORDER BY published_at DESC, id`,
      ).all({ day, now: now.getTime() }),
    );
  }

  /** How many stories each day has, for days that start with `2014-` or `2014-06-`; newest first. */
  daysWithin(prefix: string, now: Date): Array<{ day: string; stories: number }> {
    return this.query<{ day: string; stories: number }>(
      `SELECT day, count(*) AS stories FROM article
       WHERE day >= :prefix AND day < :end AND ${PUBLIC_SQL} GROUP BY day ORDER BY day DESC`,
    )
      .all({ prefix, end: `${prefix}~`, now: now.getTime() })
      .map(({ day, stories }) => ({ day, stories }));
  }

  /** The years that have public stories, newest first. */
  years(now: Date): string[] {
    return this.query<{ year: string }>(
      `SELECT DISTINCT substr(day, 1, 4) AS year FROM article WHERE ${PUBLIC_SQL} ORDER BY year DESC`,
    )
      .all({ now: now.getTime() })
      .map((row) => row.year);
  }

  /** Where an old address leads now. */
  redirect(source: string, now: Date): string | undefined {
    return this.query<{ address: string }>(
      `SELECT article.address FROM redirect JOIN article ON article.id = redirect.article
       WHERE redirect.source = :source AND ${PUBLIC_SQL}`,
    ).one({ source, now: now.getTime() })?.address;
  }

  /** Whether a story at this address has been taken back and nothing else stands there now. */
  isWithdrawn(address: string): boolean {
    return (
      this.query<{ found: number }>(
        "SELECT 1 AS found FROM withdrawn WHERE address = :address",
      ).one({ address }) !== undefined
    );
  }

  /** Stories that share topics, rarer topics first, filled up from the same section. */
  related(address: string, now: Date, limit = 3): TeaserView[] {
    const record = this.articleRecord(address);
    return record ? this.relatedTo(record, now, limit) : [];
  }

  /** The same for a story that need not be in the edition. */
  relatedTo(
    own: Pick<ArticleRecord, "address" | "section" | "topics" | "published">,
    now: Date,
    limit = 3,
  ): TeaserView[] {
    const onTopic = this.query<{ stories: number }>(
      `SELECT count(*) AS stories FROM article_topic WHERE topic = :topic AND published_at <= :now`,
    );
    const near = this.query<{ article: number; published_at: number }>(
      `SELECT article, article_topic.published_at FROM article_topic
       JOIN article ON article.id = article_topic.article
       WHERE topic = :topic AND article_topic.published_at <= :now AND article.address <> :address
       ORDER BY article_topic.published_at DESC LIMIT 200`,
    );
    const at = { now: now.getTime() };
    const ids = rankRelated(
      Date.parse(own.published),
      [...new Set(own.topics)].map((topic) => ({
        stories: onTopic.one({ topic, ...at })?.stories ?? 0,
        articles: near.all({ topic, ...at, address: own.address }),
      })),
    ).slice(0, limit);
    const teaser = this.query<TeaserRow>("SELECT id, teaser FROM article WHERE id = :id");
    const found = this.teasers(ids.flatMap((id) => teaser.one({ id }) ?? []));
    const taken = new Set([own.address, ...found.map((story) => story.address)]);
    return [...found, ...this.latest(now, limit - found.length, taken, own.section)].slice(
      0,
      limit,
    );
  }

  /** Addresses of stories that become public after one instant and until another. */
  comingBetween(now: Date, until: Date): string[] {
    return this.query<{ address: string }>(
      `SELECT address FROM article WHERE published_at > :now AND published_at <= :until
       ORDER BY published_at`,
    )
      .all({ now: now.getTime(), until: until.getTime() })
      .map(({ address }) => address);
  }

  /** The stories before and after one in its section. */
  neighbours(address: string, now: Date): { previous?: TeaserView; next?: TeaserView } {
    const at = { address, now: now.getTime() };
    const step = (order: "DESC" | "ASC", compare: "<" | ">") =>
      this.teasers(
        this.query<TeaserRow>(
          `SELECT article.id, article.teaser FROM article, article AS own
           WHERE own.address = :address AND article.section = own.section
             AND (article.published_at, article.id) ${compare} (own.published_at, own.id) AND ${PUBLIC_SQL}
           ORDER BY article.published_at ${order}, article.id ${order} LIMIT 1`,
        ).all(at),
      )[0];
    const previous = step("DESC", "<");
    const next = step("ASC", ">");
    return { ...(previous && { previous }), ...(next && { next }) };
  }

  /** All corrections of public stories, newest first. */
  corrections(now: Date, limit = 200): CorrectionView[] {
    return this.query<{ at: number; text: string; teaser: string }>(
      `SELECT correction.at, correction.text, article.teaser FROM correction
       JOIN article ON article.id = correction.article WHERE ${PUBLIC_SQL} AND correction.at <= :now
       ORDER BY correction.at DESC LIMIT :limit`,
    )
      .all({ now: now.getTime(), limit })
      .map(({ at, text, teaser }) => {
        const { address, headline } = JSON.parse(teaser) as Teaser;
        return { at: new Date(at).toISOString(), text, address, headline };
      });
  }

  /**
   * The file behind a `/media/…` address, when its article is public. `lasting` says that the
   * address names this very content and no other.
   */
  picture(address: string, now: Date): StoredPicture | undefined {
    const row = this.query<{ file: string; format: string; words: string; lasting: number }>(
      `SELECT picture.file, picture.format, picture.words, picture.address = :address AS lasting
       FROM picture LEFT JOIN article ON article.id = picture.article
       WHERE (picture.address = :address OR picture.plain = :address)
         AND (picture.article IS NULL OR ${PUBLIC_SQL})
       ORDER BY lasting DESC LIMIT 1`,
    ).one({ address, now: now.getTime() });
    if (!row) return undefined;
    const { file, format, words, lasting } = row;
    return { file, format, words: JSON.parse(words), lasting: lasting === 1 };
  }

  /** The files of all pictures, relative to the content folder. */
  pictureFiles(): string[] {
    return this.query<{ file: string }>("SELECT DISTINCT file FROM picture")
      .all()
      .map(({ file }) => file);
  }

  /** A prepared statement of this edition, made once. */
  query<Row>(sql: string): Query<Row> {
    let made = this.queries.get(sql);
    if (!made) {
      made = prepare(this.connection, sql);
      this.queries.set(sql, made);
    }
    return made as Query<Row>;
  }

  teasers(rows: readonly { teaser: string }[]): TeaserView[] {
    return rows.map((row) => {
      const teaser = JSON.parse(row.teaser) as Teaser;
      return { ...teaser, section: this.sectionOrStandIn(teaser.section) };
    });
  }

  private sectionOrStandIn(slug: string): SectionRecord {
    return this.section(slug) ?? { slug, name: slug, description: "", order: 0, colour: "red" };
  }

  private currentGround(): Ground {
    if (this.ground.number !== this.meta("number")) this.ground = this.readGround();
    return this.ground;
  }

  private readGround(): Ground {
    const sections = this.query<RecordRow>("SELECT record FROM section ORDER BY sort, slug")
      .all()
      .map((row) => JSON.parse(row.record) as SectionRecord);
    return {
      number: this.meta("number"),
      paper: JSON.parse(this.meta("paper")) as Paper,
      sections,
      sectionBySlug: new Map(sections.map((section) => [section.slug, section])),
    };
  }

  /** Milliseconds of the newest public story. */
  newest(now: Date): number | undefined {
    return this.query<{ at: number }>(
      `SELECT published_at AS at FROM article WHERE ${PUBLIC_SQL} ORDER BY published_at DESC LIMIT 1`,
    ).one({ now: now.getTime() })?.at;
  }

  private linked(table: string, column: string, key: string, page: number, now: Date) {
    return this.list(
      page,
      now,
      { key },
      `SELECT count(*) AS total FROM ${table} WHERE ${column} = :key AND published_at <= :now`,
      `SELECT article.id, article.teaser FROM ${table} JOIN article ON article.id = ${table}.article
       WHERE ${table}.${column} = :key AND ${table}.published_at <= :now
       ORDER BY ${table}.published_at DESC, ${table}.article LIMIT :limit OFFSET :offset`,
    );
  }

  /** @returns undefined for a page that does not exist; the first page always does */
  private list(
    page: number,
    now: Date,
    key: { key: string },
    countSql: string,
    listSql: string,
  ): ListPage | undefined {
    const at = { ...key, now: now.getTime() };
    const total = this.query<{ total: number }>(countSql).one(at)?.total ?? 0;
    const pages = Math.max(1, Math.ceil(total / LIST_LENGTH));
    if (!(page >= 1 && page <= pages)) return undefined;
    const rows = this.query<TeaserRow>(listSql).all({
      ...at,
      limit: LIST_LENGTH,
      offset: (page - 1) * LIST_LENGTH,
    });
    return { teasers: this.teasers(rows), page, pages, total };
  }

  private record<T>(sql: string, slug: string): T | undefined {
    const row = this.query<RecordRow>(sql).one({ slug });
    return row && (JSON.parse(row.record) as T);
  }

  private meta(key: string): string {
    return (
      this.query<{ value: string }>("SELECT value FROM meta WHERE key = :key").one({ key })
        ?.value ?? ""
    );
  }
}
