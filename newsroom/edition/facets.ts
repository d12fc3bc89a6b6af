import type { SearchRequest } from "../addresses.ts";
import type { ShelfMark } from "./shelf.ts";

/** By what a search can be narrowed. */
export type FacetName = "section" | "topic" | "author" | "date";

/** One way to narrow a search, and how many stories it would leave. */
export interface Facet {
  /** A slug; of dates a year or month, `2014` or `2014-06`. */
  value: string;
  stories: number;
}

export type Facets = Record<FacetName, Facet[]>;

/** How many of each are offered, the most frequent ones. */
const MOST = 8;

/** Whether a story is within what a search is narrowed to, one of the ways left out if asked. */
export function fits(mark: ShelfMark, request: SearchRequest, without?: FacetName): boolean {
  const { section, topic, author, from, to } = request;
  return (
    (without === "section" || !section || mark.section === section) &&
    (without === "topic" || !topic || mark.topics.includes(topic)) &&
    (without === "author" || !author || mark.authors.includes(author)) &&
    (without === "date" || ((!from || mark.day >= from) && (!to || mark.day <= to)))
  );
}

/**
 * The ways to narrow what was found, each with its stories under all other ways chosen. Dates are
 * years, or the months of the one year there is.
 */
export function facetsOf(marks: readonly ShelfMark[], request: SearchRequest): Facets {
  const sections = new Map<string, number>();
  const topics = new Map<string, number>();
  const authors = new Map<string, number>();
  const days = new Map<string, number>();
  // One loop, since there may be ten thousand.
  for (const mark of marks) {
    if (fits(mark, request, "section")) add(sections, mark.section);
    if (fits(mark, request, "date")) add(days, mark.day);
    if (fits(mark, request, "topic")) for (const topic of mark.topics) add(topics, topic);
    if (fits(mark, request, "author")) for (const author of mark.authors) add(authors, author);
  }
  return {
    section: most(sections),
    topic: most(topics),
    author: most(authors),
    date: datesOf(days),
  };
}

function datesOf(days: ReadonlyMap<string, number>): Facet[] {
  const years = new Map<string, number>();
  const months = new Map<string, number>();
  for (const [day, stories] of days) {
    add(years, day.slice(0, 4), stories);
    add(months, day.slice(0, 7), stories);
  }
  return [...(years.size > 1 ? years : months)]
    .map(([value, stories]) => ({ value, stories }))
    .sort((a, b) => b.value.localeCompare(a.value))
    .slice(0, MOST);
}

function add(counts: Map<string, number>, value: string, stories = 1): void {
  counts.set(value, (counts.get(value) ?? 0) + stories);
}

function most(counts: ReadonlyMap<string, number>): Facet[] {
  return [...counts]
    .map(([value, stories]) => ({ value, stories }))
    .sort((a, b) => b.stories - a.stories || a.value.localeCompare(b.value))
    .slice(0, MOST);
}
