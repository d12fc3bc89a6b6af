import type { SearchRequest } from "../../addresses/addresses.ts";
import type { FacetName, Shelf, ShelfMark } from "./facetIndex.ts";

/** One way to narrow a search, and how many stories it would leave. */
export interface Facet {
  /** A slug; of dates a year or month, `2014` or `2014-06`. */
  value: string;
  stories: number;
}

export type Facets = Record<FacetName, Facet[]>;

/** How many of each are offered, the most frequent ones. */
const MOST = 8;

/** To what a search is narrowed: of each facet that is chosen, whether a place of the shelf is within. */
type Narrowing = Partial<Record<FacetName, boolean[]>>;

/** The stories of those found that are within what the request narrows the search to. */
export function narrowed(
  shelf: Shelf,
  marks: readonly ShelfMark[],
  request: SearchRequest,
): readonly ShelfMark[] {
  const narrowing = narrowingOf(shelf, request);
  if (Object.keys(narrowing).length === 0) return marks;
  return marks.filter((mark) => fits(mark, narrowing));
}

/**
 * The ways to narrow what was found, each with its stories under all other ways chosen. Dates are
 * years, or the months of the one year there is.
 */
export function facetsOf(
  shelf: Shelf,
  marks: readonly ShelfMark[],
  request: SearchRequest,
): Facets {
  const narrowing = narrowingOf(shelf, request);
  const counted = (facet: FacetName): Facet[] => {
    const { [facet]: _, ...others } = narrowing;
    const free = Object.keys(others).length === 0;
    const counts = new Uint32Array(shelf.names[facet].length);
    for (const mark of marks) {
      if (!free && !fits(mark, others)) continue;
      for (const place of mark.places[facet]) counts[place] = (counts[place] ?? 0) + 1;
    }
    return shelf.names[facet].flatMap((value, place) => {
      const stories = counts[place] ?? 0;
      return stories > 0 ? [{ value, stories }] : [];
    });
  };
  return {
    section: most(counted("section")),
    topic: most(counted("topic")),
    author: most(counted("author")),
    date: datesOf(counted("date")),
  };
}

function narrowingOf(shelf: Shelf, request: SearchRequest): Narrowing {
  const { section, topic, author, from, to } = request;
  const within = (facet: FacetName, test: (name: string) => boolean) => ({
    [facet]: shelf.names[facet].map(test),
  });
  return {
    ...(section ? within("section", (name) => name === section) : {}),
    ...(topic ? within("topic", (name) => name === topic) : {}),
    ...(author ? within("author", (name) => name === author) : {}),
    ...(from || to ? within("date", (day) => (!from || day >= from) && (!to || day <= to)) : {}),
  };
}

function fits(mark: ShelfMark, narrowing: Narrowing): boolean {
  for (const facet in narrowing) {
    const within = narrowing[facet as FacetName];
    if (within && !mark.places[facet as FacetName].some((place) => within[place])) return false;
  }
  return true;
}

function datesOf(days: readonly Facet[]): Facet[] {
  const years = new Map<string, number>();
  const months = new Map<string, number>();
  const add = (counts: Map<string, number>, value: string, stories: number) =>
    counts.set(value, (counts.get(value) ?? 0) + stories);
  for (const { value, stories } of days) {
    add(years, value.slice(0, 4), stories);
    add(months, value.slice(0, 7), stories);
  }
  return [...(years.size > 1 ? years : months)]
    .map(([value, stories]) => ({ value, stories }))
    .sort((a, b) => b.value.localeCompare(a.value))
    .slice(0, MOST);
}

function most(facets: Facet[]): Facet[] {
  return facets
    .sort((a, b) => b.stories - a.stories || a.value.localeCompare(b.value))
    .slice(0, MOST);
}
