/** Increase it when the tables or the folding of words for search change, so that older editions are rebuilt. */
export const SCHEMA_VERSION = 12;

/**
 * The tables of an edition. `digest` of an article is the digest of all that its rows were written from, if that
 * is known. The search index contains words as written by searchWords.ts, stemmed by the
 * language of their story, with alternative spellings in columns of their own, and texts and names
 * as printed. A row of `translation` says that the article names this address, or, if it is derived, that
 * the story at this address names the article. Records are JSON
 * beside the few columns that queries sort and filter by. The journal is a rollback journal and no
 * write-ahead log: a closed edition is a single file, which a build can replace by a rename.
 */
export const SCHEMA = `
  PRAGMA journal_mode = DELETE;
  PRAGMA user_version = ${SCHEMA_VERSION};
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE section (slug TEXT PRIMARY KEY, sort REAL NOT NULL, record TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE topic (slug TEXT PRIMARY KEY, record TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE author (slug TEXT PRIMARY KEY, record TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE page (slug TEXT PRIMARY KEY, sort REAL NOT NULL, record TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    address TEXT NOT NULL UNIQUE,
    day TEXT NOT NULL,
    section TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    teaser TEXT NOT NULL,
    record TEXT NOT NULL,
    digest TEXT
  );
  CREATE INDEX article_by_time ON article (published_at DESC, id);
  CREATE INDEX article_by_slug ON article (substr(address, 13));
  CREATE INDEX article_by_section ON article (section, published_at DESC, id);
  CREATE INDEX article_by_day ON article (day, published_at, changed_at);
  CREATE INDEX article_by_language ON article (json_extract(teaser, '$.lang'));
  CREATE TABLE article_topic (
    topic TEXT NOT NULL, published_at INTEGER NOT NULL, article INTEGER NOT NULL,
    PRIMARY KEY (topic, published_at, article)
  ) WITHOUT ROWID;
  CREATE INDEX topic_of_article ON article_topic (article);
  CREATE TABLE article_author (
    author TEXT NOT NULL, published_at INTEGER NOT NULL, article INTEGER NOT NULL,
    PRIMARY KEY (author, published_at, article)
  ) WITHOUT ROWID;
  CREATE INDEX author_of_article ON article_author (article);
  CREATE TABLE correction (article INTEGER NOT NULL, at INTEGER NOT NULL, text TEXT NOT NULL);
  CREATE INDEX correction_by_time ON correction (at DESC);
  CREATE INDEX correction_of_article ON correction (article);
  CREATE TABLE translation (
    address TEXT NOT NULL, article INTEGER NOT NULL, derived INTEGER NOT NULL,
    PRIMARY KEY (address, article)
  ) WITHOUT ROWID;
  CREATE INDEX translation_of_article ON translation (article);
  CREATE TABLE redirect (source TEXT PRIMARY KEY, article INTEGER NOT NULL) WITHOUT ROWID;
  CREATE INDEX redirect_of_article ON redirect (article);
  CREATE TABLE picture (
    address TEXT PRIMARY KEY, plain TEXT NOT NULL, file TEXT NOT NULL, format TEXT NOT NULL,
    article INTEGER, words TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX picture_by_plain ON picture (plain);
  CREATE INDEX picture_of_article ON picture (article);
  CREATE INDEX redirect_by_slug ON redirect (substr(source, 13));
  CREATE TABLE redirect_rule (
    source TEXT NOT NULL, query TEXT NOT NULL, target TEXT NOT NULL, status INTEGER NOT NULL, path TEXT NOT NULL,
    PRIMARY KEY (source, query)
  ) WITHOUT ROWID;
  CREATE TABLE public_file (address TEXT PRIMARY KEY, digest TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE withdrawn (address TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE change (number INTEGER PRIMARY KEY, everything INTEGER NOT NULL, addresses TEXT NOT NULL);
  CREATE TABLE word (
    initial TEXT NOT NULL, length INTEGER NOT NULL, folded TEXT NOT NULL, form TEXT NOT NULL,
    PRIMARY KEY (initial, length, folded)
  ) WITHOUT ROWID;
  CREATE VIRTUAL TABLE search USING fts5 (
    headline, standfirst, text, names, title_readings, readings,
    printed_text UNINDEXED, printed_names UNINDEXED,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* Co'", prefix = '2 3'
  );
`;

/** The key in `meta` for the digest of all that a whole edition was written from; a change removes it. */
export const DIGEST_KEY = "digest";

/**
 * The key in `meta` for the name of the content that the edition was written from, which every edition of this content
 * has, however it came about; a change removes it.
 */
export const CONTENT_KEY = "content";

/** The key in `meta` for the patterns of redirects.yaml. */
export const PATTERNS_KEY = "patterns";

/** The key in `meta` for the paper's own lines of robots.txt. */
export const ROBOTS_KEY = "robots";

/** The key in `meta` for the addresses that were lost when an edition was written. */
export const LOST_KEY = "lost";

/** Only in the development server's edition, so that a production edition cannot contain drafts. */
export const DRAFT_SCHEMA = `
  CREATE TABLE draft (slug TEXT PRIMARY KEY, record TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE problem (record TEXT NOT NULL);
  CREATE TABLE made_from (name TEXT PRIMARY KEY, source TEXT NOT NULL) WITHOUT ROWID;
`;

/**
 * The condition of isPublic (visibility.ts) in SQL. `article.published_at` is `publicFrom` of the
 * article in milliseconds; `now` is a parameter.
 */
export const PUBLIC_SQL = "article.published_at <= :now";
