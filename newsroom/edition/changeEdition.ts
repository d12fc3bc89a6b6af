import { statSync } from "node:fs";
import type { Paper } from "../paper/paper.ts";
import type { Problem } from "../problems/problem.ts";
import { ArticleRows } from "./articleRows.ts";
import { articleRecord, isWithdrawn } from "./articles.ts";
import { recordChange } from "./changes.ts";
import { type Connection, inTransaction, openForWriting, type Parameters } from "./database.ts";
import { Edition } from "./edition.ts";
import { damagedEdition } from "./editionError.ts";
import { picturesOfArticle } from "./editionPictures.ts";
import { type AffectedPages, affectedPages } from "./invalidation.ts";
import { MetadataRows } from "./metadataRows.ts";
import {
  type ArticleRecord,
  type AuthorRecord,
  type DraftRecord,
  type PageRecord,
  type PictureRecord,
  type SectionRecord,
  type TopicRecord,
  unnamedTopic,
} from "./records.ts";
import { breakSeal, seal, settledSoundness } from "./seal.ts";
import { siteChromeText } from "./siteChrome.ts";

/** The records that a story refers to, which may be new to the edition with it. */
export interface StoryReferences {
  sections?: readonly SectionRecord[];
  topics?: readonly TopicRecord[];
  authors?: readonly AuthorRecord[];
  /** Pictures of no article: the authors' portraits. */
  pictures?: readonly PictureRecord[];
}

/** What a change has done to the edition. */
export interface EditionChange extends AffectedPages {
  /** The edition's number after it. */
  number: number;
}

/**
 * Changes an edition in one transaction and notes which pages it affects. Readers see the edition
 * before the change or after it.
 * @param now decides what readers can see
 */
export function changeEdition(
  editionFile: string,
  now: Date,
  change: (standing: ChangingEdition) => void,
): EditionChange;
/** The same for a change that may find, once it has the lock, that there is nothing to do. */
export function changeEdition(
  editionFile: string,
  now: Date,
  change: (standing: ChangingEdition) => "nothing" | "something",
): EditionChange | undefined;
export function changeEdition(
  editionFile: string,
  now: Date,
  // biome-ignore lint/suspicious/noConfusingVoidType: the first form returns nothing
  change: (standing: ChangingEdition) => "nothing" | "something" | void,
): EditionChange | undefined {
  for (;;) {
    const opened = statSync(editionFile).ino;
    if (settledSoundness(editionFile) === "damaged") throw damagedEdition(editionFile);
    const connection = openForWriting(editionFile);
    try {
      let done: EditionChange | undefined;
      inTransaction(connection, () => {
        const standing = new ChangingEdition(connection, now);
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
export class ChangingEdition {
  readonly edition: Edition;
  private readonly articles: ArticleRows;
  private readonly metadata: MetadataRows;
  private readonly chrome: string;
  private everything = false;
  private readonly addresses = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly now: Date,
  ) {
    this.edition = new Edition(connection);
    this.articles = new ArticleRows(connection);
    this.metadata = new MetadataRows(connection, "INSERT OR REPLACE");
    this.chrome = siteChromeText(this.edition, now);
  }

  /** Puts a story into the edition, in the place of what stands at its address. */
  putArticle(
    article: ArticleRecord,
    pictures: readonly PictureRecord[],
    around: StoryReferences = {},
  ): void {
    this.note(article.address);
    for (const record of around.sections ?? []) this.putSection(record);
    for (const record of around.topics ?? []) this.putTopic(record);
    for (const slug of article.topics) {
      if (!this.edition.topic(slug)) this.metadata.topic(unnamedTopic(slug));
    }
    for (const record of around.authors ?? []) this.putAuthor(record);
    for (const picture of around.pictures ?? []) this.metadata.picture(picture);
    this.articles.put(article, pictures);
    for (const address of [article.address, ...article.redirectFrom]) {
      this.metadata.restore(address);
    }
    this.note(article.address);
  }

  /** Whether the edition has a story exactly as it would be put in. */
  holds(
    { text: _, ...article }: ArticleRecord,
    pictures: readonly PictureRecord[],
    around: StoryReferences,
  ): boolean {
    const { edition } = this;
    const same = (standing: unknown, record: unknown) =>
      JSON.stringify(standing) === JSON.stringify(record);
    return (
      same(articleRecord(edition, article.address), article) &&
      same(
        picturesOfArticle(edition, article.address),
        pictures.map(({ address }) => address).sort(),
      ) &&
      [article.address, ...article.redirectFrom].every((old) => !isWithdrawn(edition, old)) &&
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
    this.metadata.withdraw(address);
  }

  putSection(record: SectionRecord): void {
    this.compare(this.edition.section(record.slug), record);
    this.metadata.section(record);
  }

  putTopic(record: TopicRecord): void {
    this.compare(this.edition.topic(record.slug), record);
    this.metadata.topic(record);
  }

  putAuthor(record: AuthorRecord, portraits: readonly PictureRecord[] = []): void {
    const standing = this.edition.author(record.slug);
    this.compare(standing, record);
    this.metadata.author(record);
    if (standing && standing.name !== record.name) this.articles.renewSearch(record.slug);
    for (const portrait of portraits) this.metadata.picture(portrait);
  }

  putPage(record: PageRecord): void {
    this.compare(this.edition.page(record.slug), record);
    this.everything ||= this.edition.page(record.slug) === undefined;
    this.metadata.page(record);
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
    this.metadata.picture(picture);
  }

  putPaper(paper: Paper): void {
    this.compare(this.edition.paper, paper);
    this.metadata.paper(paper);
  }

  /** Numbers the change and writes it down. Once, at its end. */
  close(): EditionChange {
    const before = this.edition.number();
    const number = before + 1;
    this.connection.exec("UPDATE meta SET value = value + 1 WHERE key = 'number'");
    this.everything ||= siteChromeText(this.edition, this.now) !== this.chrome;
    const addresses = [...this.addresses];
    const change = { number, everything: this.everything, addresses };
    recordChange(this.connection, change);
    return change;
  }

  /** Asked before and after: a story may leave one list and come into another. */
  private note(address: string): void {
    for (const page of affectedPages(this.edition, address, this.now)) this.addresses.add(page);
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
  around: StoryReferences = {},
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
