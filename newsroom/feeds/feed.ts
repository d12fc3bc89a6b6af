import {
  absolute,
  authorAddress,
  firstAddress,
  sectionAddress,
  topicAddress,
} from "../addresses/addresses.ts";
import { PUBLIC_SQL } from "../content/visibility.ts";
import type { Edition } from "../edition/edition.ts";
import type { ArticleView } from "../edition/views.ts";
import type { Paper } from "../paper/paper.ts";

/** Stories in one feed, and in one of its archives. */
export const FEED_LENGTH = 30;

/** The paper's feed in each of its formats. */
export const PAPER_FEEDS = ["/feed.xml", "/atom.xml", "/feed.json"] as const;

/** What a feed is of. */
export type FeedSubject =
  | { kind: "paper" }
  | { kind: "section" | "topic" | "author"; slug: string };

/** Stories and what they are a feed of; every format is written from this. */
export interface Feed {
  headline: string;
  description: string;
  /** Absolute address of the page that people read instead. */
  page: string;
  /** The WebSub hub that is told of its changes, where the paper has one. */
  hub: string | undefined;
  /** Newest first. */
  articles: ArticleView[];
}

/**
 * The newest public stories of a subject.
 * @returns undefined for a subject that readers cannot open: one that does not exist, or a topic
 *   without a public story
 */
export function feedOf(edition: Edition, subject: FeedSubject, now: Date): Feed | undefined {
  const { paper } = edition;
  const about = aboutOf(edition, subject);
  if (!about) return undefined;
  const articles = newest(edition, subject, now);
  if (subject.kind === "topic" && articles.length === 0) return undefined;
  // The hub is told of the paper's own feeds alone (webSub.ts), so no other may name it.
  const hub = subject.kind === "paper" ? paper.hub : undefined;
  return { ...about, page: absolute(paper.url, about.page), hub, articles };
}

/** What feed readers know a story by, so that one which has moved is not new to them. */
export function entryId({ url }: Pick<Paper, "url">, article: ArticleView): string {
  const id = article.feedId ?? firstAddress(article);
  return id.startsWith("/") ? absolute(url, id) : id;
}

/** When a story changed last, in milliseconds: its text, or a correction. */
export function changedAt({ published, updated, corrections }: ArticleView): number {
  return Math.max(
    Date.parse(published),
    Date.parse(updated ?? published),
    ...corrections.map(({ at }) => Date.parse(at)),
  );
}

/** When anything in a feed changed last; undefined when there is nothing in it. */
export function feedChangedAt(articles: readonly ArticleView[]): Date | undefined {
  return articles.length > 0 ? new Date(Math.max(...articles.map(changedAt))) : undefined;
}

/** Stories and the number of an archive: the oldest thirty are archive 1, which never changes places. */
export function archiveOf(
  edition: Edition,
  number: number,
  now: Date,
): { articles: ArticleView[]; archives: number } | undefined {
  const archives = archivesOf(edition, now);
  if (!Number.isInteger(number) || number < 1 || number > archives) return undefined;
  const addresses = edition
    .query<{ address: string }>(
      `SELECT address FROM article WHERE ${PUBLIC_SQL}
       ORDER BY published_at, id DESC LIMIT ${FEED_LENGTH} OFFSET :offset`,
    )
    .all({ now: now.getTime(), offset: (number - 1) * FEED_LENGTH })
    .map((row) => row.address);
  return { articles: articlesAt(edition, addresses.reverse(), now), archives };
}

/** How many archives hold the stories that are no longer in the feed itself. */
export function archivesOf(edition: Edition, now: Date): number {
  const total =
    edition
      .query<{ total: number }>(`SELECT count(*) AS total FROM article WHERE ${PUBLIC_SQL}`)
      .one({ now: now.getTime() })?.total ?? 0;
  return Math.ceil(Math.max(0, total - FEED_LENGTH) / FEED_LENGTH);
}

function aboutOf(
  edition: Edition,
  subject: FeedSubject,
): Omit<Feed, "articles" | "hub"> | undefined {
  const { paper } = edition;
  const within = (name: string) => `${name} – ${paper.name}`;
  switch (subject.kind) {
    case "paper":
      return { headline: paper.name, description: paper.description || paper.name, page: "/" };
    case "section": {
      const section = edition.section(subject.slug);
      return (
        section && {
          headline: within(section.name),
          description: section.description,
          page: sectionAddress(section.slug),
        }
      );
    }
    case "topic": {
      const topic = edition.topic(subject.slug);
      return (
        topic && {
          headline: within(topic.name),
          description: topic.description ?? `Stories about ${topic.name}.`,
          page: topicAddress(topic.slug),
        }
      );
    }
    case "author": {
      const author = edition.author(subject.slug);
      return (
        author && {
          headline: within(author.name),
          description: `Stories by ${author.name}${author.role ? `, ${author.role}` : ""}.`,
          page: authorAddress(author.slug),
        }
      );
    }
  }
}

function newest(edition: Edition, subject: FeedSubject, now: Date): ArticleView[] {
  const order = `ORDER BY article.published_at DESC, article.id LIMIT ${FEED_LENGTH}`;
  const joined = (table: string, column: string) =>
    `SELECT article.address FROM ${table} JOIN article ON article.id = ${table}.article
     WHERE ${table}.${column} = :slug AND ${table}.published_at <= :now
     ORDER BY ${table}.published_at DESC, ${table}.article LIMIT ${FEED_LENGTH}`;
  const sql = {
    paper: `SELECT address FROM article WHERE ${PUBLIC_SQL} ${order}`,
    section: `SELECT address FROM article WHERE section = :slug AND ${PUBLIC_SQL} ${order}`,
    topic: joined("article_topic", "topic"),
    author: joined("article_author", "author"),
  }[subject.kind];
  const addresses = edition
    .query<{ address: string }>(sql)
    .all({ now: now.getTime(), ...("slug" in subject ? { slug: subject.slug } : {}) })
    .map((row) => row.address);
  return articlesAt(edition, addresses, now);
}

function articlesAt(edition: Edition, addresses: readonly string[], now: Date): ArticleView[] {
  return addresses.flatMap((address) => edition.article(address, now) ?? []);
}
