import type { SearchRequest } from "../../addresses/addresses.ts";
import type { Facet, FacetName } from "../views.ts";
import type { FacetIndex, IndexedStory } from "./facetIndex.ts";

export type Facets = Record<FacetName, Facet[]>;

/** Values offered of each facet, the most frequent ones. */
const MOST = 8;

/** The filters of a search: for each chosen facet, which of its values match. */
type Narrowing = Partial<Record<FacetName, boolean[]>>;

/** The stories among those found that match all filters of the request. */
export function narrowed(
  index: FacetIndex,
  found: readonly IndexedStory[],
  request: SearchRequest,
): readonly IndexedStory[] {
  const narrowing = narrowingOf(index, request);
  if (Object.keys(narrowing).length === 0) return found;
  return found.filter(({ id }) => fits(index, id, narrowing));
}

/**
 * The facets of a result, each counted under all other filters. Dates are years, or months if there
 * is only one year.
 */
export function facetsOf(
  index: FacetIndex,
  found: readonly IndexedStory[],
  request: SearchRequest,
): Facets {
  const narrowing = narrowingOf(index, request);
  /** How many of the stories have each value, in the order of its names. */
  const counted = (facet: FacetName): Uint32Array => {
    const { [facet]: _, ...others } = narrowing;
    const free = Object.keys(others).length === 0;
    const counts = new Uint32Array(index.names[facet].length);
    const { starts, values } = index.values[facet];
    for (const { id } of found) {
      if (!free && !fits(index, id, others)) continue;
      const end = starts[id + 1] ?? 0;
      for (let place = starts[id] ?? 0; place < end; place += 1) {
        const value = values[place] ?? 0;
        counts[value] = (counts[value] ?? 0) + 1;
      }
    }
    return counts;
  };
  const most = (facet: FacetName) => mostFrequent(index.names[facet], counted(facet));
  return {
    section: most("section"),
    topic: most("topic"),
    author: most("author"),
    date: datesOf(atLeast(1, index.names.date, counted("date"))),
  };
}

function narrowingOf(index: FacetIndex, request: SearchRequest): Narrowing {
  const { section, topic, author, from, to } = request;
  const within = (facet: FacetName, test: (name: string) => boolean) => ({
    [facet]: index.names[facet].map(test),
  });
  return {
    ...(section ? within("section", (name) => name === section) : {}),
    ...(topic ? within("topic", (name) => name === topic) : {}),
    ...(author ? within("author", (name) => name === author) : {}),
    ...(from || to ? within("date", (day) => (!from || day >= from) && (!to || day <= to)) : {}),
  };
}

function fits(index: FacetIndex, id: number, narrowing: Narrowing): boolean {
  for (const facet in narrowing) {
    const within = narrowing[facet as FacetName];
    const { starts, values } = index.values[facet as FacetName];
    const own = values.subarray(starts[id], starts[id + 1]);
    if (within && !own.some((value) => within[value])) return false;
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

/** Topics are thousands, and comparing names takes long: only those that may be among the first are ordered by them. */
function mostFrequent(names: readonly string[], counts: Uint32Array): Facet[] {
  const least = counts.slice().sort().at(-MOST) ?? 0;
  return atLeast(Math.max(1, least), names, counts)
    .sort((a, b) => b.stories - a.stories || a.value.localeCompare(b.value))
    .slice(0, MOST);
}

function atLeast(least: number, names: readonly string[], counts: Uint32Array): Facet[] {
  const facets: Facet[] = [];
  for (let place = 0; place < counts.length; place += 1) {
    const stories = counts[place] ?? 0;
    if (stories >= least) facets.push({ value: names[place] ?? "", stories });
  }
  return facets;
}
