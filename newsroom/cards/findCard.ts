import { articleAt } from "../edition/articles.ts";
import type { Edition } from "../edition/edition.ts";
import { articleCard, type Card, frontCard, sectionCard } from "./card.ts";

/**
 * Finds the card at an address of any version: of a public story, a section or the front. Other
 * addresses have none, so that nobody can have cards drawn by inventing addresses.
 */
export function findCard(edition: Edition, address: string, now: Date): Card | undefined {
  const stem = /^(\/cards\/.+?)(?:\.[0-9a-f]{8})?\.jpg$/.exec(address)?.[1];
  if (stem === undefined) return undefined;
  const { paper } = edition;
  if (stem === "/cards/front") return frontCard(paper);
  const slug = /^\/cards\/sections\/([^/]+)$/.exec(stem)?.[1];
  const section = slug === undefined ? undefined : edition.section(slug);
  if (section) return sectionCard(paper, section);
  const article = articleAt(edition, stem.slice("/cards".length), now);
  return article && articleCard(paper, article);
}
