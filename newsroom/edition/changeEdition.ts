import { statSync } from "node:fs";
import type { Paper } from "../paper/paper.ts";
import type { Problem } from "../problems/problem.ts";
import { ArticleRows } from "./articleRows.ts";
import { type Concern, REMEMBERED_CHANGES } from "./changes.ts";
import { type Connection, inTransaction, openForWriting, type Parameters } from "./database.ts";
import { Edition } from "./edition.ts";
import { damagedEdition } from "./editionError.ts";
import { furnitureOf, pagesConcerned } from "./invalidation.ts";
import { GroundRows } from "./metadataRows.ts";
import type {
  ArticleRecord,
  AuthorRecord,
  DraftRecord,
  PageRecord,
  PictureRecord,
  SectionRecord,
  TopicRecord,
} from "./records.ts";
import { breakSeal, seal, settledSoundness } from "./seal.ts";
import { unnamedTopic } from "./unnamedTopic.ts";

/** What a story names and stands on: records that may be new to the edition with it. */
export interface StoryGround {
  sections?: readonly SectionRecord[];
  topics?: readonly TopicRecord[];
  authors?: readonly AuthorRecord[];
  /** Pictures of no article: the authors' portraits. */
  pictures?: readonly PictureRecord[];
}

/** What a change has done to the edition. */
export interface EditionChange extends Concern {
  /** The edition's number after it. */
  number: number;
}

/**
 * Changes a standing edition in one transaction and writes down which pages that concerns. Readers
 * see the edition before it or after it.
 * @param now decides what readers can see
 */
export function changeEdition(
  editionFile: string,
  now: Date,
  change: (standing: StandingEdition) => void,
): EditionChange;
/** The same for a change that may find, once it has the lock, that there is nothing to do. */
export function changeEdition(
  editionFile: string,
  now: Date,
  change: (standing: StandingEdition) => "nothing" | "something",
): EditionChange | undefined;
export function changeEdition(
  editionFile: string,
  now: Date,
  // biome-ignore lint/suspicious/noConfusingVoidType: the first form returns nothing
  change: (standing: StandingEdition) => "nothing" | "something" | void,
): EditionChange | undefined {
  for (;;) {
    const opened = statSync(editionFile).ino;
    if (settledSoundness(editionFile) === "damaged") throw damagedEdition(editionFile);
    const connection = openForWriting(editionFile);
    try {
      let done: EditionChange | undefined;
      inTransaction(connection, () => {
        const standing = new StandingEdition(connection, now);
        if (change(standing) === "nothing") return;
        done = standing.close();
        breakSeal(connection);
      });
      if (done) sealAgain(connection, editionFile);
      return done;
    } catch (error) {
      // A build may put a new edition in the place of the one that was opened, before this change
      // gets its lock; SQLite then refuses to write into the old file, and the new one is opened.
      if (statSync(editionFile).ino === opened) throw error;
    } finally {
      connection.close();
    }
  }
}

/** The change holds whether it can be sealed or not: whoever opens the edition next does it then. */
function sealAgain(connection: Connection, editionFile: string): void {
  try {
    seal(connection, editionFile);
  } catch {
    // A build has put another edition in its place, or the disk has just become full.
  }
}

/** An edition within a change. */
export class StandingEdition {
  readonly edition: Edition;
  private readonly articles: ArticleRows;
  private readonly ground: GroundRows;
  private readonly chrome: string;
  private everything = false;
  private readonly addresses = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly now: Date,
  ) {
    this.edition = new Edition(connection);
    this.articles = new ArticleRows(connection);
    this.ground = new GroundRows(connection, "INSERT OR REPLACE");
    this.chrome = furnitureOf(this.edition, now);
  }

  /** Puts a story into the edition, in the place of what stands at its address. */
  putArticle(
    article: ArticleRecord,
    pictures: readonly PictureRecord[],
    around: StoryGround = {},
  ): void {
    this.note(article.address);
    for (const record of around.sections ?? []) this.putSection(record);
    for (const record of around.topics ?? []) this.putTopic(record);
    for (const slug of article.topics) {
      if (!this.edition.topic(slug)) this.ground.topic(unnamedTopic(slug));
    }
    for (const record of around.authors ?? []) this.putAuthor(record);
    for (const picture of around.pictures ?? []) this.ground.picture(picture);
    this.articles.put(article, pictures);
    for (const address of [article.address, ...article.redirectFrom]) {
      this.ground.restore(address);
    }
    this.note(article.address);
  }

  /** The addresses of an article's pictures. */
  picturesOf(address: string): string[] {
    return this.edition
      .query<{ address: string }>(
        `SELECT address FROM picture
         WHERE article = (SELECT id FROM article WHERE address = :address) ORDER BY address`,
      )
      .all({ address })
      .map((row) => row.address);
  }

  /** Whether the edition has a story exactly as it would be put in. */
  holds(
    { text: _, ...article }: ArticleRecord,
    pictures: readonly PictureRecord[],
    around: StoryGround,
  ): boolean {
    const { edition } = this;
    const same = (standing: unknown, record: unknown) =>
      JSON.stringify(standing) === JSON.stringify(record);
    return (
      same(edition.articleRecord(article.address), article) &&
      same(this.picturesOf(article.address), pictures.map(({ address }) => address).sort()) &&
      [article.address, ...article.redirectFrom].every((old) => !edition.isWithdrawn(old)) &&
      (around.sections ?? []).every((record) => same(edition.section(record.slug), record)) &&
      (around.topics ?? []).every((record) => same(edition.topic(record.slug), record)) &&
      (around.authors ?? []).every((record) => same(edition.author(record.slug), record))
    );
  }

  /** @returns whether there was such an article */
  removeArticle(address: string): boolean {
    this.note(address);
    return this.articles.remove(address);
  }

  /** From now on the address says that its story has been taken back. */
  withdraw(address: string): void {
    this.addresses.add(address);
    this.ground.withdraw(address);
  }

  putSection(record: SectionRecord): void {
    this.compare(this.edition.section(record.slug), record);
    this.ground.section(record);
  }

  putTopic(record: TopicRecord): void {
    this.compare(this.edition.topic(record.slug), record);
    this.ground.topic(record);
  }

  putAuthor(record: AuthorRecord, portraits: readonly PictureRecord[] = []): void {
    const standing = this.edition.author(record.slug);
    this.compare(standing, record);
    this.ground.author(record);
    if (standing && standing.name !== record.name) this.articles.renewSearch(record.slug);
    for (const portrait of portraits) this.ground.picture(portrait);
  }

  putPage(record: PageRecord): void {
    this.compare(this.edition.page(record.slug), record);
    this.everything ||= this.edition.page(record.slug) === undefined;
    this.ground.page(record);
  }

  /** What only the editor's edition has: its drafts, of which the others go, and all open problems. */
  putDrafts(drafts: readonly DraftRecord[], problems: readonly Problem[]): void {
    const fill = (table: "draft" | "problem", values: string, rows: readonly Parameters[]) => {
      this.connection.exec(`DELETE FROM ${table}`);
      const insert = this.connection.prepare(`INSERT INTO ${table} VALUES (${values})`);
      for (const row of rows) insert.run(row);
    };
    fill(
      "draft",
      ":slug, :record",
      drafts.map((draft) => ({ slug: draft.slug, record: JSON.stringify(draft) })),
    );
    fill(
      "problem",
      ":record",
      problems.map((problem) => ({ record: JSON.stringify(problem) })),
    );
  }

  putPicture(picture: PictureRecord): void {
    this.ground.picture(picture);
  }

  putPaper(paper: Paper): void {
    this.compare(this.edition.paper, paper);
    this.ground.paper(paper);
  }

  /** Numbers the change and writes it down. Once, at its end. */
  close(): EditionChange {
    const before = this.edition.number();
    const number = before + 1;
    this.connection.exec("UPDATE meta SET value = value + 1 WHERE key = 'number'");
    this.everything ||= furnitureOf(this.edition, this.now) !== this.chrome;
    const addresses = [...this.addresses];
    this.connection
      .prepare("INSERT OR REPLACE INTO change VALUES (:number, :everything, :addresses)")
      .run({
        number,
        everything: this.everything ? 1 : 0,
        // Every page is every page; the first addresses are those that are rendered at once.
        addresses: JSON.stringify(this.everything ? addresses.slice(0, 40) : addresses),
      });
    this.connection
      .prepare("DELETE FROM change WHERE number <= :old")
      .run({ old: number - REMEMBERED_CHANGES });
    return { number, everything: this.everything, addresses };
  }

  /** Asked before and after: a story may leave one list and come into another. */
  private note(address: string): void {
    for (const page of pagesConcerned(this.edition, address, this.now)) this.addresses.add(page);
  }

  /** A name or a colour stands on more pages than anybody could list. */
  private compare(standing: unknown, record: unknown): void {
    if (standing !== undefined && JSON.stringify(standing) !== JSON.stringify(record)) {
      this.everything = true;
    }
  }
}

/** Puts one article into a standing edition, without touching the rest. */
export function putArticle(
  editionFile: string,
  article: ArticleRecord,
  pictures: readonly PictureRecord[],
  around: StoryGround = {},
  now = new Date(),
): EditionChange {
  return changeEdition(editionFile, now, (standing) =>
    standing.putArticle(article, pictures, around),
  );
}

/**
 * Takes one article out of a standing edition.
 * @returns whether it was there
 */
export function removeArticle(editionFile: string, address: string, now = new Date()): boolean {
  let found = false;
  changeEdition(editionFile, now, (standing) => {
    found = standing.removeArticle(address);
  });
  return found;
}
