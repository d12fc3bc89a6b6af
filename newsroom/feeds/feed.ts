import {
  absolute,
  authorAddress,
  firstAddress,
  sectionAddress,
  topicAddress,
} from "../addresses/addresses.ts";
import type { Edition } from "../edition/edition.ts";
import {
  countArticles,
  type FeedSubject,
  newestArticles,
  oldestArticles,
} from "../edition/feedStories.ts";
import type { ArticleView } from "../edition/views.ts";
import type { Paper } from "../paper/paper.ts";
import { kindLabel } from "../schema/kinds.ts";

/** Stories in one feed, and in one of its archives. */
export const FEED_LENGTH = 30;

/** The paper's feed in each of its formats. */
export const PAPER_FEEDS = ["/feed.xml", "/atom.xml", "/feed.json"] as const;

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
  const articles = newestArticles(edition, subject, FEED_LENGTH, now);
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

/**
 * A story's title in feeds. Feed readers show titles and seldom categories, so that what is not news
 * says so here as well: “Opinion: …”.
 */
export function entryTitle({ headline, kind }: Pick<ArticleView, "headline" | "kind">): string {
  const label = kindLabel(kind);
  return label ? `${label}: ${headline}` : headline;
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
  const range = { offset: (number - 1) * FEED_LENGTH, limit: FEED_LENGTH };
  return { articles: oldestArticles(edition, range, now), archives };
}

/** How many archives hold the stories that are no longer in the feed itself. */
export function archivesOf(edition: Edition, now: Date): number {
  return Math.ceil(Math.max(0, countArticles(edition, now) - FEED_LENGTH) / FEED_LENGTH);
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
