import type { Edition } from "../edition.ts";
import type { FacetName } from "../views.ts";

/** The values of an article that searches count and sort by. */
export interface IndexedStory {
  id: number;
  /** Milliseconds. */
  published: number;
  /** Positions in `names`, which are faster to count than texts. */
  values: Record<FacetName, number[]>;
}

export interface FacetIndex {
  /** By article id. */
  stories: ReadonlyArray<IndexedStory | undefined>;
  /** Slugs; for dates, days such as `2014-06-12`. */
  names: Readonly<Record<FacetName, readonly string[]>>;
  /** The languages that stories are in, BCP 47. */
  languages: readonly string[];
}

const indexes = new WeakMap<Edition, { number: number; index: FacetIndex }>();

/**
 * The facets of all articles in memory: counting a word of thousands of stories by section, topic
 * and author would take too long in SQL. Rebuilt when the edition has changed.
 */
export function facetIndexOf(edition: Edition): FacetIndex {
  const number = edition.number();
  const known = indexes.get(edition);
  if (known?.number === number) return known.index;
  const index = readFacetIndex(edition);
  indexes.set(edition, { number, index });
  return index;
}

function readFacetIndex(edition: Edition): FacetIndex {
  const stories: IndexedStory[] = [];
  const names: Record<FacetName, string[]> = { section: [], topic: [], author: [], date: [] };
  for (const [id, published] of rowsOf<[number, number]>(
    edition,
    "SELECT json_group_array(json_array(id, published_at)) AS rows FROM article INDEXED BY article_by_section",
  )) {
    stories[id] = { id, published, values: { section: [], topic: [], author: [], date: [] } };
  }
  const add = (facet: FacetName, sql: string) => {
    const numbers = new Map<string, number>();
    for (const [id, name] of rowsOf<[number, string]>(edition, sql)) {
      const value = numbers.get(name) ?? names[facet].push(name) - 1;
      numbers.set(name, value);
      stories[id]?.values[facet].push(value);
    }
  };
  add(
    "section",
    "SELECT json_group_array(json_array(id, section)) AS rows FROM article INDEXED BY article_by_section",
  );
  add(
    "date",
    "SELECT json_group_array(json_array(id, day)) AS rows FROM article INDEXED BY article_by_day",
  );
  add("topic", "SELECT json_group_array(json_array(article, topic)) AS rows FROM article_topic");
  add("author", "SELECT json_group_array(json_array(article, author)) AS rows FROM article_author");
  const languages = edition
    .query<{ tag: string }>("SELECT DISTINCT json_extract(teaser, '$.lang') AS tag FROM article")
    .all()
    .map(({ tag }) => tag);
  return { stories, names, languages };
}

/** One JSON text of all rows is read many times faster than the rows. */
function rowsOf<Row>(edition: Edition, sql: string): Row[] {
  return JSON.parse(edition.query<{ rows: string }>(sql).one()?.rows ?? "[]") as Row[];
}
