import {
  absolute,
  authorAddress,
  firstAddress,
  sectionAddress,
  topicAddress,
} from "../addresses/addresses.ts";
import { changedAt } from "../edition/changedAt.ts";
import type { Edition } from "../edition/edition.ts";
import {
  countArticles,
  type FeedSubject,
  newestArticles,
  oldestArticles,
} from "../edition/feedStories.ts";
import { languageOf } from "../edition/lists.ts";
import type { ArticleView } from "../edition/views.ts";
import { say, type Wording, wordingFor } from "../locales/messages.ts";
import type { Paper } from "../paper/paper.ts";
import { kindLabel } from "../schema/kinds.ts";

/** Stories in a feed, and in each archive. */
export const FEED_LENGTH = 30;

/** The paper's feed in each format. */
export const PAPER_FEEDS = ["/feed.xml", "/atom.xml", "/feed.json"] as const;

/** The content of a feed; every format is written from it. */
export interface Feed {
  headline: string;
  description: string;
  /** Absolute address of the page with the same stories. */
  page: string;
  /** BCP 47: its section's, else the paper's. */
  language: string;
  /** The WebSub hub that is notified of changes, if the paper has one. */
  hub: string | undefined;
  /** Newest first. */
  articles: ArticleView[];
}

/**
 * The feed of the newest public stories of a subject.
 * @returns undefined for a subject without a page: one that does not exist, or a topic without a
 * public story
 */
export function feedOf(edition: Edition, subject: FeedSubject, now: Date): Feed | undefined {
  const { paper } = edition;
  const about = aboutOf(edition, subject);
  if (!about) return undefined;
  const articles = newestArticles(edition, subject, FEED_LENGTH, now);
  if (subject.kind === "topic" && articles.length === 0) return undefined;
  // The hub is notified of the paper's own feeds only (webSub.ts), so other feeds must not name it.
  const hub = subject.kind === "paper" ? paper.hub : undefined;
  const language = languageOf(edition, subject.kind === "section" ? subject.slug : undefined);
  return { ...about, page: absolute(paper.url, about.page), language, hub, articles };
}

/**
 * The permanent id of a story in feeds. It survives a change of the address, so that feed readers
 * do not show the story as new.
 */
export function entryId({ url }: Pick<Paper, "url">, article: ArticleView): string {
  const id = article.feedId ?? firstAddress(article);
  return id.startsWith("/") ? absolute(url, id) : id;
}

/**
 * The title of a story in feeds. Feed readers rarely show categories, so kinds other than news are
 * part of the title: “Opinion: …”.
 */
export function entryTitle(
  { headline, kind, lang }: Pick<ArticleView, "headline" | "kind" | "lang">,
  paper: Wording,
): string {
  const wording = wordingFor(paper, lang);
  const label = kindLabel(kind, wording);
  return label ? say(wording, "kindOfHeadline", { kind: label, headline }) : headline;
}

/** The time of the last change in a feed; undefined for an empty feed. */
export function feedChangedAt(articles: readonly ArticleView[]): Date | undefined {
  const times = articles.map((article) => Date.parse(changedAt(article)));
  return times.length > 0 ? new Date(Math.max(...times)) : undefined;
}

/**
 * The stories of an archive and its number. Archive 1 has the thirty oldest stories, so that
 * complete archives never change.
 */
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

/** The number of archives needed for all stories older than those in the feed. */
export function archivesOf(edition: Edition, now: Date): number {
  return Math.ceil(Math.max(0, countArticles(edition, now) - FEED_LENGTH) / FEED_LENGTH);
}

function aboutOf(
  edition: Edition,
  subject: FeedSubject,
): Omit<Feed, "articles" | "hub" | "language"> | undefined {
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
          description: topic.description ?? say(paper, "storiesAbout", { topic: topic.name }),
          page: topicAddress(topic.slug),
        }
      );
    }
    case "author": {
      const author = edition.author(subject.slug);
      return (
        author && {
          headline: within(author.name),
          description: author.role
            ? say(paper, "storiesByRole", { name: author.name, role: author.role })
            : say(paper, "storiesBy", { name: author.name }),
          page: authorAddress(author.slug),
        }
      );
    }
  }
}
