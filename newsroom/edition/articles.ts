import { archiveAddress, isArchiveAddress } from "../addresses/addresses.ts";
import type { Edition } from "./edition.ts";
import type { ArticleRecord, SectionRecord, TranslationRecord } from "./records.ts";
import { PUBLIC_SQL } from "./schema.ts";
import { otherVersions } from "./translations.ts";
import type { ArticleView } from "./views.ts";

/** Queries for one article and for its address. */

/** An article record without its plain text, which is only in the search index. */
export type StoredArticle = Omit<ArticleRecord, "text">;

/**
 * The public article at an address, without updates, corrections and translations whose time has
 * not come.
 */
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
    translations: translationsOf(edition, article, now),
  };
}

/** The public versions of a story in other languages, by what it names and what names it. */
function translationsOf(
  edition: Edition,
  own: Pick<ArticleRecord, "address" | "lang" | "translations">,
  now: Date,
): TranslationRecord[] {
  const inTable = edition.query<TranslationRecord>(
    `SELECT json_extract(article.teaser, '$.lang') AS lang, article.address FROM article AS own
     JOIN translation ON translation.article = own.id
     JOIN article ON article.address = translation.address
     WHERE own.address = :address AND ${PUBLIC_SQL} ORDER BY article.address`,
  );
  return otherVersions(own, (at) => {
    const { translations } = at === own.address ? own : (articleRecord(edition, at) ?? NONE);
    const named = translations.flatMap(({ lang, address }) => {
      const present = address.startsWith("/") ? currentAddress(edition, address, now) : address;
      return present === undefined ? [] : [{ lang, address: present }];
    });
    return [...named, ...inTable.all({ address: at, now: now.getTime() })];
  });
}

const NONE = { translations: [] };

/** Whether a public article has this address. */
export function isArticle(edition: Edition, address: string, now: Date): boolean {
  const row = edition
    .query(`SELECT 1 FROM article WHERE address = :address AND ${PUBLIC_SQL}`)
    .one({ address, now: now.getTime() });
  return row !== undefined;
}

/**
 * The current address of the article at a current or former address; undefined if there is none.
 */
export function currentAddress(edition: Edition, address: string, now: Date): string | undefined {
  return isArticle(edition, address, now) ? address : redirectTarget(edition, address, now);
}

/** The target of a redirect from a former address, or from a part of a story's address. */
export function redirectTarget(edition: Edition, source: string, now: Date): string | undefined {
  const moved = edition
    .query<{ address: string }>(
      `SELECT article.address FROM redirect JOIN article ON article.id = redirect.article
       WHERE redirect.source = :source AND ${PUBLIC_SQL}`,
    )
    .one({ source, now: now.getTime() })?.address;
  return moved ?? (isArchiveAddress(source) ? archiveOfShortened(edition, source, now) : undefined);
}

/**
 * The archive page for a story's address without its last parts, `/2014/06/13`, if the story is on
 * another day, month or year of the archive and nothing is on this one. A folder may be named by
 * the day of another time zone than the paper's.
 */
function archiveOfShortened(edition: Edition, address: string, now: Date): string | undefined {
  const days = address.slice(1).replaceAll("/", "-");
  const at = { now: now.getTime() };
  const has = edition
    .query(`SELECT 1 FROM article WHERE day >= :days AND day < :end AND ${PUBLIC_SQL} LIMIT 1`)
    .one({ days, end: `${days}~`, ...at });
  if (has) return undefined;
  const shown = edition
    .query<{ day: string }>(
      `SELECT day FROM article WHERE address >= :from AND address < :to AND ${PUBLIC_SQL}
       ORDER BY address LIMIT 1`,
    )
    .one({ from: `${address}/`, to: `${address}0`, ...at })?.day;
  return shown && archiveAddress(...shown.slice(0, days.length).split("-"));
}

/** Whether the story at this address was withdrawn and nothing has replaced it. */
export function isWithdrawn(edition: Edition, address: string): boolean {
  return (
    edition
      .query<{ found: number }>("SELECT 1 AS found FROM withdrawn WHERE address = :address")
      .one({ address }) !== undefined
  );
}

/** The stored record of an article, public or not. For the desk only. */
export function articleRecord(edition: Edition, address: string): StoredArticle | undefined {
  const row = edition
    .query<{ record: string }>("SELECT record FROM article WHERE address = :address")
    .one({ address });
  return row && (JSON.parse(row.record) as StoredArticle);
}

/** Addresses of all articles, public or not. For the desk only. */
export function articleAddresses(edition: Edition): string[] {
  return edition.rows("SELECT json_group_array(address ORDER BY address) AS rows FROM article");
}

/** Addresses of all articles with this slug, public or not. For the desk only. */
export function addressesOfSlug(edition: Edition, slug: string): string[] {
  return edition
    .query<{ address: string }>(
      "SELECT address FROM article WHERE substr(address, 13) = :slug ORDER BY address",
    )
    .all({ slug })
    .map((row) => row.address);
}

/** When the next scheduled story opens, in milliseconds; undefined if none is waiting. */
export function nextOpening(edition: Edition, now: Date): number | undefined {
  const next = edition.query<{ at: number }>(
    "SELECT published_at AS at FROM article WHERE published_at > :now ORDER BY published_at LIMIT 1",
  );
  return next.one({ now: now.getTime() })?.at;
}

/** Addresses of stories that become public after one instant and up to another, in that order. */
export function addressesOpening(edition: Edition, after: Date, until: Date): string[] {
  return edition
    .query<{ address: string }>(
      `SELECT address FROM article WHERE published_at > :after AND published_at <= :until
       ORDER BY published_at`,
    )
    .all({ after: after.getTime(), until: until.getTime() })
    .map(({ address }) => address);
}

/** Resolves references of an article, or of a draft's article. */
export function resolveArticle(edition: Edition, record: StoredArticle): ArticleView {
  const { section, topics, byline, ...rest } = record;
  return {
    ...rest,
    section: sectionOrPlaceholder(edition, section),
    topics: topics.map((slug) => edition.topic(slug) ?? { slug, name: slug }),
    authors: byline.flatMap((slug) => edition.author(slug) ?? []),
  };
}

/** The section of a slug. A draft may name one that does not exist yet. */
export function sectionOrPlaceholder(edition: Edition, slug: string): SectionRecord {
  return edition.section(slug) ?? placeholderSection(slug);
}

export function placeholderSection(slug: string): SectionRecord {
  return { slug, name: slug, description: "", order: 0, colour: "red" };
}
