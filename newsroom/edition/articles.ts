import type { Edition } from "./edition.ts";
import type { ArticleRecord, SectionRecord } from "./records.ts";
import { PUBLIC_SQL } from "./schema.ts";
import type { ArticleView } from "./views.ts";

/** Queries for one article, and for what stands at its address. */

/** An article record without its plain text, which only the search index keeps. */
export type StoredArticle = Omit<ArticleRecord, "text">;

/** The public article at an address; updates, corrections and translations dated ahead are left out. */
export function articleAt(edition: Edition, address: string, now: Date): ArticleView | undefined {
  const row = edition
    .query<{ record: string }>(
      `SELECT record FROM article WHERE address = :address AND ${PUBLIC_SQL}`,
    )
    .one({ address, now: now.getTime() });
  if (!row) return undefined;
  const article = resolveArticle(edition, JSON.parse(row.record) as StoredArticle);
  const past = (at: string) => Date.parse(at) <= now.getTime();
  return {
    ...article,
    updated: article.updated !== undefined && past(article.updated) ? article.updated : undefined,
    corrections: article.corrections.filter(({ at }) => past(at)),
    translations: article.translations.flatMap(({ lang, address }) => {
      const present = address.startsWith("/") ? currentAddress(edition, address, now) : address;
      return present === undefined ? [] : [{ lang, address: present }];
    }),
  };
}

/** Whether readers find an article at an address. */
export function isArticle(edition: Edition, address: string, now: Date): boolean {
  const row = edition
    .query(`SELECT 1 FROM article WHERE address = :address AND ${PUBLIC_SQL}`)
    .one({ address, now: now.getTime() });
  return row !== undefined;
}

/** The current address of the article at an address, which may be an old one; undefined for none. */
export function currentAddress(edition: Edition, address: string, now: Date): string | undefined {
  return isArticle(edition, address, now) ? address : redirectTarget(edition, address, now);
}

/** Where an old address redirects to. */
export function redirectTarget(edition: Edition, source: string, now: Date): string | undefined {
  return edition
    .query<{ address: string }>(
      `SELECT article.address FROM redirect JOIN article ON article.id = redirect.article
       WHERE redirect.source = :source AND ${PUBLIC_SQL}`,
    )
    .one({ source, now: now.getTime() })?.address;
}

/** Whether the story at this address has been taken back and nothing else stands there now. */
export function isWithdrawn(edition: Edition, address: string): boolean {
  return (
    edition
      .query<{ found: number }>("SELECT 1 AS found FROM withdrawn WHERE address = :address")
      .one({ address }) !== undefined
  );
}

/** The stored record of an article, before its time as well: for the desk, never for readers. */
export function articleRecord(edition: Edition, address: string): StoredArticle | undefined {
  const row = edition
    .query<{ record: string }>("SELECT record FROM article WHERE address = :address")
    .one({ address });
  return row && (JSON.parse(row.record) as StoredArticle);
}

/** The addresses of all articles, before their time as well: for the desk. */
export function articleAddresses(edition: Edition): string[] {
  return edition
    .query<{ address: string }>("SELECT address FROM article ORDER BY address")
    .all()
    .map((row) => row.address);
}

/** Every article whose address ends with a slug, before its time as well: for the desk. */
export function addressesOfSlug(edition: Edition, slug: string): string[] {
  return edition
    .query<{ address: string }>(
      "SELECT address FROM article WHERE substr(address, 13) = :slug ORDER BY address",
    )
    .all({ slug })
    .map((row) => row.address);
}

/** Addresses of stories that become public after one instant and until another, the first first. */
export function addressesOpening(edition: Edition, after: Date, until: Date): string[] {
  return edition
    .query<{ address: string }>(
      `SELECT address FROM article WHERE published_at > :after AND published_at <= :until
       ORDER BY published_at`,
    )
    .all({ after: after.getTime(), until: until.getTime() })
    .map(({ address }) => address);
}

/** Resolves an article's references; a draft's article goes through here as well. */
export function resolveArticle(edition: Edition, record: StoredArticle): ArticleView {
  const { section, topics, byline, ...rest } = record;
  return {
    ...rest,
    section: sectionOrPlaceholder(edition, section),
    topics: topics.map((slug) => edition.topic(slug) ?? { slug, name: slug }),
    authors: byline.flatMap((slug) => edition.author(slug) ?? []),
  };
}

/** The section of a slug; a draft may name one that does not exist yet. */
export function sectionOrPlaceholder(edition: Edition, slug: string): SectionRecord {
  return edition.section(slug) ?? { slug, name: slug, description: "", order: 0, colour: "red" };
}
