import { statSync } from "node:fs";
import type { Paper } from "../paper/paper.ts";
import { ArticleRows } from "./articleRows.ts";
import { articleRecord, isWithdrawn } from "./articles.ts";
import { recordChange } from "./changes.ts";
import { type Connection, inTransaction, openForWriting } from "./database.ts";
import { DraftRows } from "./draftRows.ts";
import { Edition } from "./edition.ts";
import { damagedEdition } from "./editionError.ts";
import { picturesOfArticle } from "./editionPictures.ts";
import { type AffectedPages, affectedPages } from "./invalidation.ts";
import { MetadataRows } from "./metadataRows.ts";
import {
  type ArticleRecord,
  type AuthorRecord,
  type PageRecord,
  type PictureRecord,
  type SectionRecord,
  type TopicRecord,
  unnamedTopic,
} from "./records.ts";
import { CONTENT_KEY, DIGEST_KEY } from "./schema.ts";
import { breakSeal, isUnchecked, seal, settledSoundness } from "./seal.ts";
import { siteChromeText } from "./siteChrome.ts";

/** Records that a story refers to and that may not be in the edition yet. */
export interface StoryReferences {
  sections?: readonly SectionRecord[];
  topics?: readonly TopicRecord[];
  authors?: readonly AuthorRecord[];
  /** Pictures that belong to no article: authors' portraits. */
  pictures?: readonly PictureRecord[];
}

/** The result of a change. */
export interface EditionChange extends AffectedPages {
  /** The edition's number after the change. */
  number: number;
}

/**
 * Changes an edition in one transaction and records which pages are affected.
 * @param now decides which stories are public
 */
export function changeEdition(
  editionFile: string,
  now: Date,
  change: (standing: ChangingEdition) => void,
): EditionChange;
/** For changes that may turn out to be unnecessary once the lock is held. */
export function changeEdition(
  editionFile: string,
  now: Date,
  change: (standing: ChangingEdition) => "nothing" | "something",
): EditionChange | undefined;
export function changeEdition(
  editionFile: string,
  now: Date,
  // biome-ignore lint/suspicious/noConfusingVoidType: the first overload's callbacks return nothing
  change: (standing: ChangingEdition) => "nothing" | "something" | void,
): EditionChange | undefined {
  for (;;) {
    const opened = statSync(editionFile).ino;
    if (settledSoundness(editionFile) === "damaged") throw damagedEdition(editionFile);
    const sealed = !isUnchecked(editionFile);
    const connection = openForWriting(editionFile);
    try {
      let done: EditionChange | undefined;
      inTransaction(connection, () => {
        const standing = new ChangingEdition(connection, now);
        if (change(standing) === "nothing") return;
        done = standing.close();
        if (sealed) breakSeal(connection);
      });
      if (done && sealed) sealAgain(connection, editionFile);
      return done;
    } catch (error) {
      // A build may replace the edition before this change gets the lock. SQLite then refuses to
      // write to the old file, and the new one is opened.
      if (statSync(editionFile).ino === opened) throw error;
    } finally {
      connection.close();
    }
  }
}

/**
 * The change is committed whether sealing succeeds or not; the next process that opens the edition
 * seals it.
 */
export function sealAgain(connection: Connection, editionFile: string): void {
  try {
    seal(connection, editionFile);
  } catch {
    // A build has replaced the edition, or the disk has just become full.
  }
}

/** The edition inside a change. */
export class ChangingEdition {
  readonly edition: Edition;
  private articles: ArticleRows;
  private readonly metadata: MetadataRows;
  private readonly chrome: string;
  private draftRows: DraftRows | undefined;
  private everything = false;
  private readonly addresses = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly now: Date,
  ) {
    this.edition = new Edition(connection);
    this.articles = new ArticleRows(connection, this.edition.paper);
    this.metadata = new MetadataRows(connection, "INSERT OR REPLACE");
    this.chrome = siteChromeText(this.edition, now);
  }

  /**
   * Inserts a story, or replaces the one at its address.
   * @param digest of all that it is made from, by which a later writer knows that it is the same
   */
  putArticle(
    article: ArticleRecord,
    pictures: readonly PictureRecord[],
    around: StoryReferences = {},
    digest?: string,
  ): void {
    this.note(article.address);
    for (const record of around.sections ?? []) this.putSection(record);
    for (const record of around.topics ?? []) this.putTopic(record);
    for (const slug of article.topics) {
      if (!this.edition.topic(slug)) this.metadata.topic(unnamedTopic(slug));
    }
    for (const record of around.authors ?? []) this.putAuthor(record);
    for (const picture of around.pictures ?? []) this.metadata.picture(picture);
    this.articles.put(article, pictures, digest);
    for (const address of [article.address, ...article.redirectFrom]) {
      this.metadata.restore(address);
    }
    this.note(article.address);
  }

  /** Whether the edition already contains exactly this story. */
  holds(
    article: ArticleRecord,
    pictures: readonly PictureRecord[],
    around: StoryReferences,
  ): boolean {
    return holdsStory(this.edition, article, pictures, around);
  }

  /** @returns whether the article existed */
  removeArticle(address: string): boolean {
    this.note(address);
    return this.articles.remove(address);
  }

  /** Marks an address as withdrawn. */
  withdraw(address: string): void {
    this.addresses.add(address);
    this.metadata.withdraw(address);
  }

  /** An address is no withdrawn one any more. */
  restore(address: string): void {
    this.addresses.add(address);
    this.metadata.restore(address);
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

  /** The rows that only editors' editions have. */
  get drafts(): DraftRows {
    this.draftRows ??= new DraftRows(this.connection);
    return this.draftRows;
  }

  putPicture(picture: PictureRecord): void {
    this.metadata.picture(picture);
  }

  /** A picture that belongs to no article. */
  removeLoosePicture(address: string): void {
    this.connection
      .prepare("DELETE FROM picture WHERE address = :address AND article IS NULL")
      .run({ address });
  }

  putPaper(paper: Paper): void {
    const { timeZone } = this.edition.paper;
    this.compare(this.edition.paper, paper);
    this.metadata.paper(paper);
    if (paper.timeZone === timeZone) return;
    this.articles = new ArticleRows(this.connection, paper);
    this.articles.renewDays();
  }

  /** Puts what stands on the front, and the breaking news, without the rest of the paper. */
  putFront({ front, breaking }: Pick<Paper, "front" | "breaking">): void {
    const { paper } = this.edition;
    if (JSON.stringify(paper.front) !== JSON.stringify(front)) this.addresses.add("/");
    this.metadata.paper({ ...paper, front, breaking });
  }

  /** Numbers and records the change. Called once, at its end. */
  close(): EditionChange {
    const before = this.edition.number();
    const number = before + 1;
    this.connection.exec("UPDATE meta SET value = value + 1 WHERE key = 'number'");
    this.connection.exec(`DELETE FROM meta WHERE key IN ('${DIGEST_KEY}', '${CONTENT_KEY}')`);
    this.everything ||= siteChromeText(this.edition, this.now) !== this.chrome;
    const addresses = [...this.addresses];
    const change = { number, everything: this.everything, addresses };
    recordChange(this.connection, change);
    return change;
  }

  /** Called before and after each change, since a story may leave one list and enter another. */
  private note(address: string): void {
    for (const page of affectedPages(this.edition, address, this.now)) this.addresses.add(page);
  }

  /** Names and colours are shown on too many pages to list. */
  private compare(standing: unknown, record: unknown): void {
    if (standing !== undefined && JSON.stringify(standing) !== JSON.stringify(record)) {
      this.everything = true;
    }
  }
}

/** Whether an edition contains exactly this story, with what it refers to. */
export function holdsStory(
  edition: Edition,
  { text: _, ...article }: ArticleRecord,
  pictures: readonly PictureRecord[],
  around: StoryReferences,
): boolean {
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

/** Inserts or replaces one article of an existing edition. */
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
 * Removes one article from an existing edition.
 * @returns whether it existed
 */
export function removeArticle(editionFile: string, address: string, now = new Date()): boolean {
  let found = false;
  changeEdition(editionFile, now, (standing) => {
    found = standing.removeArticle(address);
  });
  return found;
}
