import { dayIn, type LocaleSettings } from "../locales/dateFormats.ts";
import { type Connection, prepare } from "./database.ts";
import type { ArticleRecord, PictureRecord, Teaser } from "./records.ts";
import { type SearchEntry, searchEntry, searchedNames } from "./search/searchRow.ts";

/** What the rows of an article have of its text, made in another thread. */
export interface PreparedText {
  /** The story tree, as JSON. */
  story: string;
  hasPaidLinks: boolean;
  search: SearchEntry;
}

/**
 * Inserts and deletes an article with its rows in all tables. Must be called inside a transaction.
 */
export class ArticleRows {
  private readonly insertArticle;
  private readonly insertTopic;
  private readonly insertAuthor;
  private readonly insertCorrection;
  private readonly insertTranslation;
  /** Rows of the other side of each mention, which the search for translations in lists goes by. */
  private readonly deriveTranslations;
  private readonly removeDerived;
  private readonly insertRedirect;
  private readonly insertPicture;
  private readonly insertSearch;
  private readonly insertWord;
  private readonly removals;
  private readonly find;
  private readonly findName;
  private readonly findByAuthor;
  private readonly removeFromSearch;
  /** Words known to be in the vocabulary already. */
  private readonly words = new Set<string>();
  /** The same as they are printed. */
  private readonly forms = new Set<string>();

  /** @param locale its time zone decides on which day of the archive a story is */
  constructor(
    private readonly connection: Connection,
    private readonly locale: LocaleSettings,
  ) {
    this.insertArticle = connection.prepare(
      `INSERT INTO article (id, address, day, section, published_at, changed_at, teaser, record, digest)
       VALUES (:id, :address, :day, :section, :published, :changed, :teaser, :record, :digest)`,
    );
    this.insertTopic = connection.prepare(
      "INSERT OR IGNORE INTO article_topic VALUES (:slug, :at, :id)",
    );
    this.insertAuthor = connection.prepare(
      "INSERT OR IGNORE INTO article_author VALUES (:slug, :at, :id)",
    );
    this.insertCorrection = connection.prepare("INSERT INTO correction VALUES (:id, :at, :text)");
    this.insertTranslation = connection.prepare(
      "INSERT OR IGNORE INTO translation VALUES (:address, :id, 0)",
    );
    this.deriveTranslations = [
      `INSERT OR IGNORE INTO translation SELECT :address, article.id, 1 FROM translation
       JOIN article ON article.address = translation.address
       WHERE translation.article = :id AND translation.derived = 0`,
      `INSERT OR IGNORE INTO translation SELECT article.address, :id, 1 FROM translation
       JOIN article ON article.id = translation.article
       WHERE translation.address = :address AND translation.derived = 0`,
    ].map((sql) => connection.prepare(sql));
    this.removeDerived = connection.prepare(
      "DELETE FROM translation WHERE address = :address AND derived = 1",
    );
    this.insertRedirect = connection.prepare(
      "INSERT OR REPLACE INTO redirect VALUES (:source, :id)",
    );
    this.insertPicture = connection.prepare(
      "INSERT OR REPLACE INTO picture VALUES (:address, :plainAddress, :file, :format, :id, :words)",
    );
    this.insertSearch = connection.prepare(
      `INSERT INTO search
         (rowid, headline, standfirst, text, names, title_readings, readings, printed_text, printed_names)
       VALUES
         (:id, :headline, :standfirst, :text, :names, :titleReadings, :readings, :printedText, :printedNames)`,
    );
    this.insertWord = connection.prepare(
      "INSERT OR IGNORE INTO word VALUES (:initial, :length, :folded, :form)",
    );
    this.removals = [
      "DELETE FROM article_topic WHERE article = :id",
      "DELETE FROM article_author WHERE article = :id",
      "DELETE FROM correction WHERE article = :id",
      "DELETE FROM translation WHERE article = :id",
      "DELETE FROM redirect WHERE article = :id",
      "DELETE FROM picture WHERE article = :id",
      "DELETE FROM search WHERE rowid = :id",
      "DELETE FROM article WHERE id = :id",
    ].map((sql) => connection.prepare(sql));
    this.removeFromSearch = connection.prepare("DELETE FROM search WHERE rowid = :id");
    this.findByAuthor = prepare<{ id: number; record: string; text: string }>(
      connection,
      `SELECT article.id, article.record, search.printed_text AS text
       FROM article_author
       JOIN article ON article.id = article_author.article
       JOIN search ON search.rowid = article.id
       WHERE article_author.author = :author`,
    );
    this.findName = prepare<{ name: string }>(
      connection,
      "SELECT json_extract(record, '$.name') AS name FROM author WHERE slug = :author",
    );
    this.find = prepare<{ id: number }>(
      connection,
      "SELECT id FROM article WHERE address = :address",
    );
  }

  /**
   * @param digest of all that the rows are made from, if it is known
   * @param prepared the article's text, which is not asked for then
   */
  put(
    article: ArticleRecord,
    pictures: readonly PictureRecord[],
    digest?: string,
    prepared?: PreparedText,
  ): void {
    // Stories of the same instant are ordered by id, so an update has to keep the id.
    const standing = this.find.one({ address: article.address })?.id ?? null;
    this.remove(article.address);
    const published = Date.parse(article.published);
    const { lastInsertRowid } = this.insertArticle.run({
      id: standing,
      address: article.address,
      day: dayIn(article.published, this.locale),
      section: article.section,
      published,
      changed: Date.parse(article.updated ?? article.published),
      teaser: JSON.stringify(
        teaserOf(article, prepared?.hasPaidLinks ?? article.story.hasPaidLinks),
      ),
      record: recordOf(article, prepared),
      digest: digest ?? null,
    });
    const id = Number(lastInsertRowid);
    for (const slug of article.topics) this.insertTopic.run({ slug, at: published, id });
    for (const slug of article.byline) this.insertAuthor.run({ slug, at: published, id });
    for (const correction of article.corrections) {
      this.insertCorrection.run({ id, at: Date.parse(correction.at), text: correction.text });
    }
    for (const { address } of article.translations) this.insertTranslation.run({ address, id });
    for (const derive of this.deriveTranslations) derive.run({ address: article.address, id });
    for (const source of article.redirectFrom) this.insertRedirect.run({ source, id });
    this.insertPictures(id, pictures);
    this.putInSearch(id, prepared?.search ?? this.searchEntry(article));
  }

  /** Inserts the pictures of an article whose other rows stay as they are. */
  putPictures(address: string, pictures: readonly PictureRecord[]): void {
    const id = this.find.one({ address })?.id;
    if (id !== undefined) this.insertPictures(id, pictures);
  }

  private insertPictures(id: number, pictures: readonly PictureRecord[]): void {
    for (const { address, plainAddress, file, format, words } of pictures) {
      const said = JSON.stringify(words ?? {});
      this.insertPicture.run({ address, plainAddress, file, format, id, words: said });
    }
  }

  /** Updates the archive's days of all stories, after a change of the paper's time zone. */
  renewDays(): void {
    const update = this.connection.prepare("UPDATE article SET day = :day WHERE id = :id");
    const stories = prepare<{ id: number; at: number }>(
      this.connection,
      "SELECT id, published_at AS at FROM article",
    );
    for (const { id, at } of stories.all()) {
      update.run({ id, day: dayIn(at, this.locale) });
    }
  }

  /** Updates an author's name in the search index, for all stories of the author. */
  renewSearch(author: string): void {
    for (const { id, record, text } of this.findByAuthor.all({ author })) {
      this.removeFromSearch.run({ id });
      this.putInSearch(id, this.searchEntry({ ...JSON.parse(record), text }));
    }
  }

  private searchEntry(article: ArticleRecord): SearchEntry {
    const nameOf = (author: string) => this.findName.one({ author })?.name;
    return searchEntry({ ...article, names: searchedNames(article, nameOf) }, this.forms);
  }

  /** Words of removed stories stay: a word is suggested only if it finds something. */
  private putInSearch(id: number, { row, words }: SearchEntry): void {
    this.insertSearch.run({ id, ...row });
    for (const word of words) {
      if (this.words.has(word.folded)) continue;
      this.words.add(word.folded);
      this.insertWord.run({ ...word });
    }
  }

  /** @returns whether the article existed */
  remove(address: string): boolean {
    const id = this.find.one({ address })?.id;
    if (id === undefined) return false;
    this.removeDerived.run({ address });
    for (const removal of this.removals) removal.run({ id });
    return true;
  }
}

/** The article as it is stored, without its plain text. */
function recordOf(article: ArticleRecord, prepared: PreparedText | undefined): string {
  if (!prepared) {
    const { text: _, ...record } = article;
    return JSON.stringify(record);
  }
  const { story: _, text: __, ...fields } = Object.getOwnPropertyDescriptors(article);
  const record = Object.entries(fields).map(([name, { value }]) => [name, value]);
  return `${JSON.stringify(Object.fromEntries(record)).slice(0, -1)},"story":${prepared.story}}`;
}

/** The article's teaser. */
function teaserOf(article: ArticleRecord, hasPaidLinks: boolean): Teaser {
  const { address, headline, standfirst, kind, section, published, updated, lang, hero, byline } =
    article;
  return {
    address,
    headline,
    standfirst,
    kind,
    section,
    published,
    updated,
    lang,
    hero,
    byline,
    hasPaidLinks,
  };
}
