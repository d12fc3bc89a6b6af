import type { Edition } from "../edition.ts";
import type { FacetName } from "../views.ts";

/** The values of an article that searches count and sort by. */
export interface IndexedStory {
  id: number;
  /** Milliseconds. */
  published: number;
}

/** The values of a facet as positions in its names, those of a story one after the other: fast to count. */
export interface FacetValues {
  /** By article id: where its values begin; they end where those of the next id begin. */
  starts: Uint32Array;
  values: Uint32Array;
}

export interface FacetIndex {
  /** By article id. */
  stories: ReadonlyArray<IndexedStory | undefined>;
  values: Readonly<Record<FacetName, FacetValues>>;
  /** Slugs; for dates, days such as `2014-06-12`. */
  names: Readonly<Record<FacetName, readonly string[]>>;
  /** The languages that stories are in, BCP 47. */
  languages: readonly string[];
}

type Indexes = WeakMap<Edition, { number: number; index: FacetIndex }>;

// On globalThis: a server has this module twice, in Next's bundle and in its own, and one edition.
const holder = globalThis as { broadsheetFacets?: Indexes };
holder.broadsheetFacets ??= new WeakMap();
const indexes = holder.broadsheetFacets;

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

/** The ids of articles with their values; by indexes, which are far smaller than the articles. */
const PAIRS: Readonly<Record<FacetName, string>> = {
  section:
    "SELECT json_group_array(json_array(id, section)) AS rows FROM article INDEXED BY article_by_section",
  topic: "SELECT json_group_array(json_array(article, topic)) AS rows FROM article_topic",
  author: "SELECT json_group_array(json_array(article, author)) AS rows FROM article_author",
  date: "SELECT json_group_array(json_array(id, day)) AS rows FROM article INDEXED BY article_by_day",
};

function readFacetIndex(edition: Edition): FacetIndex {
  const stories: IndexedStory[] = [];
  for (const [id, published] of edition.rows<[number, number]>(
    "SELECT json_group_array(json_array(id, published_at)) AS rows FROM article INDEXED BY article_by_section",
  )) {
    stories[id] = { id, published };
  }
  const read = (facet: FacetName) => facetOf(stories.length, edition.rows(PAIRS[facet]));
  const [section, topic, author, date] = [
    read("section"),
    read("topic"),
    read("author"),
    read("date"),
  ];
  const languages = edition
    .query<{ tag: string }>("SELECT DISTINCT json_extract(teaser, '$.lang') AS tag FROM article")
    .all()
    .map(({ tag }) => tag);
  return {
    stories,
    names: { section: section.names, topic: topic.names, author: author.names, date: date.names },
    values: { section, topic, author, date },
    languages,
  };
}

/** @param ids one more than the greatest id; a story that has been published since it was read has none */
function facetOf(
  ids: number,
  all: ReadonlyArray<[id: number, name: string]>,
): FacetValues & { names: string[] } {
  const rows = all.filter(([id]) => id < ids);
  const positions = new Map<string, number>();
  const starts = new Uint32Array(ids + 1);
  for (const [id, name] of rows) {
    if (!positions.has(name)) positions.set(name, positions.size);
    starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  }
  for (let id = 1; id <= ids; id += 1) starts[id] = (starts[id] ?? 0) + (starts[id - 1] ?? 0);
  const values = new Uint32Array(rows.length);
  const next = starts.slice();
  for (const [id, name] of rows) {
    const place = next[id] ?? 0;
    values[place] = positions.get(name) ?? 0;
    next[id] = place + 1;
  }
  return { names: [...positions.keys()], starts, values };
}
