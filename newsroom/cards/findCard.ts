import { articleAt } from "../edition/articles.ts";
import type { Edition } from "../edition/edition.ts";
import { storiesOnTopic } from "../edition/lists.ts";
import {
  articleCard,
  authorCard,
  type Card,
  frontCard,
  searchCard,
  sectionCard,
  standingCard,
  topicCard,
} from "./card.ts";

/**
 * Finds the card at an address of any version: of a page that readers have. Other addresses have
 * none, so that nobody can have cards drawn by inventing addresses.
 */
export function findCard(edition: Edition, address: string, now: Date): Card | undefined {
  const stem = /^(\/cards\/.+?)(?:\.[0-9a-f]{8})?\.jpg$/.exec(address)?.[1];
  if (stem === undefined) return undefined;
  const { paper } = edition;
  if (stem === "/cards/front") return frontCard(paper);
  if (stem === "/cards/search") return searchCard(paper);
  const [, kind = "", slug = ""] = /^\/cards\/([a-z]+)\/([^/]+)$/.exec(stem) ?? [];
  const named = slug ? namedBy(kind, slug, edition, now) : undefined;
  if (named) return named;
  const article = articleAt(edition, stem.slice("/cards".length), now);
  return article && articleCard(paper, article);
}

function namedBy(kind: string, slug: string, edition: Edition, now: Date): Card | undefined {
  const { paper } = edition;
  if (kind === "sections") {
    const section = edition.section(slug);
    return section && sectionCard(paper, section);
  }
  if (kind === "authors") {
    const author = edition.author(slug);
    return author && authorCard(paper, author);
  }
  if (kind === "topics") {
    const topic = edition.topic(slug);
    // A topic of scheduled stories only must not be revealed.
    return topic && storiesOnTopic(edition, slug, 1, now)?.total
      ? topicCard(paper, topic)
      : undefined;
  }
  const page = kind === "pages" ? edition.page(slug) : undefined;
  return page && standingCard(paper, page);
}
