import type { PageFacts } from "./readPage.ts";

/** The most bytes on the wire, headers and all styles included. */
export interface Budgets {
  article: number;
  other: number;
}

/**
 * The first round trip of a connection: 10 segments over TCP, and less over QUIC, which readers of an article
 * use more often. A paper's own small logo comes on top, some 140 bytes for a simple one, and a font for headlines, some
 * 30: with both the longest story of the demonstration has 12,152, still in the ten segments.
 */
export const PAGE_BUDGETS: Budgets = { article: 12_000, other: 14_600 };

/** Bytes that an article may take besides whose letters have two or three bytes each in UTF-8, as Arabic and Japanese have. */
const OTHER_SCRIPT = 1_000;

export function budgetOf(
  { isArticle, isLatin }: Pick<PageFacts, "isArticle" | "isLatin">,
  budgets: Budgets,
): { name: string; most: number } {
  if (!isArticle) return { name: "a page", most: budgets.other };
  return isLatin
    ? { name: "an article", most: budgets.article }
    : { name: "an article in another script than Latin", most: budgets.article + OTHER_SCRIPT };
}
