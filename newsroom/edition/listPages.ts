/**
 * How a list is divided into pages. The first has the newest stories; the others are filled from the oldest story on,
 * so that the second takes what is left, and a new story changes no page beyond it until that one is full. Were they
 * counted from the newest, each publication would change every page of a long archive.
 */

/** Stories on one page of a list; the second has fewer. */
export const LIST_LENGTH = 20;

/** An empty list has one page too. */
export function pagesOfList(total: number): number {
  return Math.max(1, Math.ceil(total / LIST_LENGTH));
}

/** The stories of a page that exists: how many, and how many newer ones stand before them. */
export function extentOfPage(page: number, total: number): { limit: number; offset: number } {
  if (page === 1) return { limit: LIST_LENGTH, offset: 0 };
  const older = (pagesOfList(total) - page) * LIST_LENGTH;
  const end = Math.min(older + LIST_LENGTH, total - LIST_LENGTH);
  return { limit: end - older, offset: total - end };
}

/** More pages than these are not named one by one. */
const MOST_NAMED = 4;

/**
 * The pages besides the first that a story changes when it comes to a list, goes, or is written anew.
 * @param newer stories of the list that are newer than it
 * @param total stories of the list while it is among them
 * @param together how many come or go with it, itself included
 * @returns numbers of pages; “all” if there are more or fewer pages than without it, or many are concerned
 */
export function furtherPages(newer: number, total: number, together = 1): number[] | "all" {
  const pages = pagesOfList(total);
  if (pages !== pagesOfList(total - together)) return "all";
  const older = Math.max(0, total - newer - 1);
  const last = Math.max(2, pages - Math.floor(older / LIST_LENGTH));
  if (last > MOST_NAMED) return "all";
  return Array.from({ length: Math.min(last, pages) - 1 }, (_, index) => index + 2);
}
