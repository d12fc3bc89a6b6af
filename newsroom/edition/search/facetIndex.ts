import type { Edition } from "../edition.ts";

/** By what a search can be narrowed. */
export type FacetName = "section" | "topic" | "author" | "date";

/** What a search counts and sorts by of an article. */
export interface ShelfMark {
  id: number;
  /** Milliseconds. */
  published: number;
  /** What it counts under, by numbers into the shelf's names: those are counted faster than words. */
  places: Record<FacetName, number[]>;
}

export interface Shelf {
  /** By the ids of the articles. */
  marks: ReadonlyArray<ShelfMark | undefined>;
  /** Slugs and, of dates, days such as `2014-06-12`. */
  names: Readonly<Record<FacetName, readonly string[]>>;
}

const shelves = new WeakMap<Edition, { number: number; shelf: Shelf }>();

/**
 * The marks of all articles, in memory: a word that stands in thousands of stories could not be
 * counted by section, topic and author within milliseconds by asking the file for each. Read
 * anew when the edition has changed.
 */
export function shelfOf(edition: Edition): Shelf {
  const number = edition.number();
  const known = shelves.get(edition);
  if (known?.number === number) return known.shelf;
  const shelf = readShelf(edition);
  shelves.set(edition, { number, shelf });
  return shelf;
}

function readShelf(edition: Edition): Shelf {
  const marks: ShelfMark[] = [];
  const names: Record<FacetName, string[]> = { section: [], topic: [], author: [], date: [] };
  for (const [id, published] of rowsOf<[number, number]>(
    edition,
    "SELECT json_group_array(json_array(id, published_at)) AS rows FROM article INDEXED BY article_by_section",
  )) {
    marks[id] = { id, published, places: { section: [], topic: [], author: [], date: [] } };
  }
  const mark = (facet: FacetName, sql: string) => {
    const numbers = new Map<string, number>();
    for (const [id, name] of rowsOf<[number, string]>(edition, sql)) {
      const place = numbers.get(name) ?? names[facet].push(name) - 1;
      numbers.set(name, place);
      marks[id]?.places[facet].push(place);
    }
  };
  mark(
    "section",
    "SELECT json_group_array(json_array(id, section)) AS rows FROM article INDEXED BY article_by_section",
  );
  mark(
    "date",
    "SELECT json_group_array(json_array(id, day)) AS rows FROM article INDEXED BY article_by_day",
  );
  mark("topic", "SELECT json_group_array(json_array(article, topic)) AS rows FROM article_topic");
  mark(
    "author",
    "SELECT json_group_array(json_array(article, author)) AS rows FROM article_author",
  );
  return { marks, names };
}

/** One text for all rows is read many times faster than the rows. */
function rowsOf<Row>(edition: Edition, sql: string): Row[] {
  return JSON.parse(edition.query<{ rows: string }>(sql).one()?.rows ?? "[]") as Row[];
}
