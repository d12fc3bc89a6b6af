import type { Edition } from "./edition.ts";

/** What a search counts and sorts by of an article. */
export interface ShelfMark {
  /** Milliseconds. */
  published: number;
  /** `2014-06-12` */
  day: string;
  section: string;
  topics: string[];
  authors: string[];
}

interface Shelf {
  number: number;
  marks: Map<number, ShelfMark>;
}

const shelves = new WeakMap<Edition, Shelf>();

/**
 * The marks of all articles by their ids, in memory: a word that stands in thousands of stories could
 * not be counted by section, topic and author within milliseconds by asking the file for each. Read
 * anew when the edition has changed.
 */
export function shelfOf(edition: Edition): ReadonlyMap<number, ShelfMark> {
  const number = edition.number();
  const known = shelves.get(edition);
  if (known?.number === number) return known.marks;
  const marks = new Map<number, ShelfMark>();
  for (const [id, published, section] of rowsOf<[number, number, string]>(
    edition,
    "SELECT json_group_array(json_array(id, published_at, section)) AS rows FROM article INDEXED BY article_by_section",
  )) {
    marks.set(id, { published, day: "", section, topics: [], authors: [] });
  }
  const each = <Value>(sql: string, put: (mark: ShelfMark, value: Value) => void) => {
    for (const [id, value] of rowsOf<[number, Value]>(edition, sql)) {
      const mark = marks.get(id);
      if (mark) put(mark, value);
    }
  };
  each<string>(
    "SELECT json_group_array(json_array(id, day)) AS rows FROM article INDEXED BY article_by_day",
    (mark, day) => {
      mark.day = day;
    },
  );
  each<string>(
    "SELECT json_group_array(json_array(article, topic)) AS rows FROM article_topic",
    (mark, topic) => mark.topics.push(topic),
  );
  each<string>(
    "SELECT json_group_array(json_array(article, author)) AS rows FROM article_author",
    (mark, author) => mark.authors.push(author),
  );
  shelves.set(edition, { number, marks });
  return marks;
}

/** One text for all rows is read many times faster than the rows. */
function rowsOf<Row>(edition: Edition, sql: string): Row[] {
  return JSON.parse(edition.query<{ rows: string }>(sql).one()?.rows ?? "[]") as Row[];
}
