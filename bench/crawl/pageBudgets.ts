import type { PageFacts } from "./readPage.ts";

/** The most bytes on the wire, headers and all styles included. */
export interface Budgets {
  article: number;
  other: number;
}

/**
 * The first round trip of a connection: 10 segments over TCP, and less over QUIC, which readers of an article
 * use more often.
 */
export const PAGE_BUDGETS: Budgets = { article: 12_000, other: 14_600 };

export function budgetOf(
  { isArticle }: Pick<PageFacts, "isArticle">,
  budgets: Budgets,
): { name: string; most: number } {
  return isArticle
    ? { name: "an article", most: budgets.article }
    : { name: "a page", most: budgets.other };
}
