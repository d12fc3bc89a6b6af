import type { PageFacts } from "./readPage.ts";

/** Most bytes on the wire, headers and all styles included. */
export interface Budgets {
  article: number;
  other: number;
}

/**
 * What one round trip carries at the start of a connection: 10 segments over TCP, and less over QUIC,
 * which readers of an article are likelier to come by.
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
