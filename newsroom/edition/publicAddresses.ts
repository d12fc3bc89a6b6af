import { archiveAddress } from "../addresses/addresses.ts";
import { redirectTarget, type StoredArticle } from "./articles.ts";
import type { Edition } from "./edition.ts";
import { PUBLIC_SQL } from "./schema.ts";

/** Queries for all addresses at which readers find something, for deploy/export. */

export interface PublicStory {
  address: string;
  /** Publication in milliseconds. */
  published: number;
}

/** All public stories, oldest first: the order of the feed's archives. */
export function publicStories(edition: Edition, now: Date): PublicStory[] {
  return edition
    .query<PublicStory>(
      `SELECT address, published_at AS published FROM article WHERE ${PUBLIC_SQL}
       ORDER BY published_at, id DESC`,
    )
    .all({ now: now.getTime() })
    .map(({ address, published }) => ({ address, published }));
}

/** Numbers of public stories by slug: of all sections and authors, and of topics that have one. */
export function storyCounts(
  edition: Edition,
  list: "sections" | "topics" | "authors",
  now: Date,
): Array<{ slug: string; stories: number }> {
  const sql = {
    sections: `SELECT slug, (SELECT count(*) FROM article WHERE section = slug AND ${PUBLIC_SQL}) AS stories
       FROM section ORDER BY sort, slug`,
    topics: `SELECT topic AS slug, count(*) AS stories FROM article_topic
       WHERE published_at <= :now GROUP BY topic ORDER BY topic`,
    authors: `SELECT slug, (SELECT count(*) FROM article_author WHERE author = slug AND published_at <= :now) AS stories
       FROM author ORDER BY slug`,
  }[list];
  return edition
    .query<{ slug: string; stories: number }>(sql)
    .all({ now: now.getTime() })
    .map(({ slug, stories }) => ({ slug, stories }));
}

/** The archive's addresses: years, months and days with public stories. */
export function archiveAddresses(edition: Edition, now: Date): string[] {
  const days = edition
    .query<{ day: string }>(`SELECT DISTINCT day FROM article WHERE ${PUBLIC_SQL} ORDER BY day`)
    .all({ now: now.getTime() })
    .map(({ day }) => day.split("-"));
  return [
    ...new Set(
      [1, 2, 3].flatMap((length) => days.map((parts) => archiveAddress(...parts.slice(0, length)))),
    ),
  ];
}

/** An address that leads to another one. */
export interface Redirect {
  source: string;
  target: string;
  /** 308 if left out. */
  status?: number;
}

/**
 * Redirects of moved stories, newest story first, then of parts of stories' addresses that are no archive page
 * (articles.ts).
 */
export function publicRedirects(edition: Edition, now: Date): Redirect[] {
  const at = { now: now.getTime() };
  const moved = edition
    .query<Redirect>(
      `SELECT source, article.address AS target FROM redirect JOIN article ON article.id = redirect.article
       WHERE ${PUBLIC_SQL} ORDER BY article.published_at DESC, source`,
    )
    .all(at)
    .map(({ source, target }) => ({ source, target }));
  const parts = edition
    .query<{ part: string }>(
      // “/2014/06/12” of “/2014/06/12/slug”, where its story is in the archive of another day.
      `SELECT DISTINCT substr(address, 1, 11) AS part FROM article
       WHERE replace(substr(address, 2, 10), '/', '-') <> day AND ${PUBLIC_SQL}`,
    )
    .all(at)
    .flatMap(({ part }) => [part, part.slice(0, 8), part.slice(0, 5)]);
  const archive = [...new Set(parts)].flatMap((source) => {
    const target = redirectTarget(edition, source, now);
    return target === undefined ? [] : { source, target };
  });
  return [...moved, ...archive];
}

/** Addresses of withdrawn stories. */
export function withdrawnAddresses(edition: Edition): string[] {
  return edition
    .query<{ address: string }>("SELECT address FROM withdrawn ORDER BY address")
    .all()
    .map(({ address }) => address);
}

/** Addresses of picture files that readers may have, with a version and without. */
export function publicPictures(edition: Edition, now: Date): Set<string> {
  const rows = edition
    .query<{ address: string; plain: string }>(
      `SELECT picture.address, picture.plain FROM picture LEFT JOIN article ON article.id = picture.article
       WHERE picture.article IS NULL OR ${PUBLIC_SQL}`,
    )
    .all({ now: now.getTime() });
  return new Set(rows.flatMap(({ address, plain }) => [address, plain]));
}

/** Stories with an update or a correction whose time came after one instant, up to another. */
export function storiesWithChangesDue(edition: Edition, after: Date, until: Date): string[] {
  return edition
    .query<{ address: string }>(
      `SELECT address FROM article WHERE changed_at > :after AND changed_at <= :until
       UNION SELECT article.address FROM correction JOIN article ON article.id = correction.article
       WHERE at > :after AND at <= :until`,
    )
    .all({ after: after.getTime(), until: until.getTime() })
    .map(({ address }) => address);
}

/** What a search engine for plain files is given of a story. */
export interface SearchableStory {
  article: StoredArticle;
  /** Plain text, and the names of authors, topics and section. */
  text: string;
  names: string;
}

/** A public story with its plain text; undefined if there is none. */
export function searchableStory(
  edition: Edition,
  address: string,
  now: Date,
): SearchableStory | undefined {
  const row = edition
    .query<{ record: string; text: string; names: string }>(
      `SELECT record, printed_text AS text, printed_names AS names
       FROM article JOIN search ON search.rowid = article.id WHERE address = :address AND ${PUBLIC_SQL}`,
    )
    .one({ address, now: now.getTime() });
  if (!row) return undefined;
  return {
    article: JSON.parse(row.record) as StoredArticle,
    text: row.text,
    names: row.names,
  };
}

/** The sections, topics and authors of a story, whose feeds have it. */
export function listsOfStory(
  edition: Edition,
  address: string,
): { section?: string; topics: string[]; authors: string[] } {
  const slugs = (list: "topic" | "author") =>
    edition
      .query<{ slug: string }>(
        `SELECT ${list} AS slug FROM article_${list}
         WHERE article = (SELECT id FROM article WHERE address = :address)`,
      )
      .all({ address })
      .map(({ slug }) => slug);
  const section = edition
    .query<{ section: string }>("SELECT section FROM article WHERE address = :address")
    .one({ address })?.section;
  return {
    ...(section !== undefined && { section }),
    topics: slugs("topic"),
    authors: slugs("author"),
  };
}
