import { QUERY_LENGTH, type SearchRequest } from "../../addresses/addresses.ts";
import { isPublic } from "../../content/visibility.ts";
import { monthName } from "../../locales/dateFormats.ts";
import type { Edition } from "../edition.ts";
import { teasersOf } from "../lists.ts";
import type {
  ChosenFilter,
  FacetName,
  FacetView,
  SearchHit,
  SearchView,
  TeaserView,
} from "../views.ts";
import { facetIndexOf, type IndexedStory } from "./facetIndex.ts";
import { type Facets, facetsOf, narrowed } from "./facets.ts";
import { matchExpression } from "./searchQuery.ts";
import { printedSpans, readingSpans } from "./searchText.ts";
import type { Span } from "./searchWords.ts";
import { fragmentsOf, MARK_END, MARK_START, snippetOf } from "./snippets.ts";
import { correctedQuery } from "./spelling.ts";
import { type Stem, stemmerOf } from "./stemmers.ts";

/** Hits on a page of results. */
const RESULTS_LENGTH = 20;

/** Weights of headline, standfirst, text, names, and of the alternative spellings of these. */
const WEIGHTS = "12.0, 5.0, 1.0, 5.0, 5.0, 1.0";

/**
 * Stories ranked by relevance. A word in more stories than this says little about any of them: the
 * last inserted ones are ranked, and the others follow by date.
 */
const RANKED = 500;

/**
 * Full-text search of public stories. Words without a match are searched again as prefixes; if
 * there is still none, a corrected query is suggested.
 */
export function searchEdition(edition: Edition, request: SearchRequest, now: Date): SearchView {
  const stems = stemmersOf(edition);
  const completed = completedIn(edition);
  const whole = matchExpression(request.q, { stems, completed });
  const chosen = chosenFilters(edition, request);
  if (!whole) return { hits: [], page: 1, pages: 1, total: 0, facets: [], chosen };
  let match = whole;
  let found = foundBy(edition, match, now);
  if (found.length === 0) {
    match = matchExpression(request.q, { stems, completed, prefixes: true }) ?? whole;
    if (match !== whole) found = foundBy(edition, match, now);
  }
  const meant =
    found.length === 0
      ? correctedQuery(
          request.q.slice(0, QUERY_LENGTH),
          (words) => {
            const expression = matchExpression(words, { stems });
            return expression ? foundBy(edition, expression, now).length : 0;
          },
          edition,
        )
      : undefined;
  const index = facetIndexOf(edition);
  const fitting = narrowed(index, found, request);
  const pages = Math.max(1, Math.ceil(fitting.length / RESULTS_LENGTH));
  const page = Math.min(Math.max(1, request.page ?? 1), pages);
  const start = (page - 1) * RESULTS_LENGTH;
  const end = start + RESULTS_LENGTH;
  const sorted =
    request.sort === "date" ? byDate(fitting) : byRelevance(edition, match, fitting, end);
  return {
    hits: hitsOf(edition, match, sorted.slice(start, end)),
    page,
    pages,
    total: fitting.length,
    facets: labelled(edition, facetsOf(index, found, request)),
    chosen,
    meant,
  };
}

/**
 * The stemmers by which queries are searched: of the paper's language first, then of those that its
 * stories are in.
 */
export function stemmersOf(edition: Edition): Stem[] {
  const languages = [edition.paper.language, ...facetIndexOf(edition).languages];
  return [...new Set(languages.map(stemmerOf))].filter((stem) => stem !== undefined);
}

/** Words of the edition that complete what has been typed, the shortest first. */
const MOST_COMPLETED = 12;

/** Fewer letters begin too many words. */
const LEAST_BEGINNING = 3;

/** Folded words of the edition's vocabulary with this beginning. */
export function completedIn(edition: Edition): (beginning: string) => string[] {
  const words = edition.query<{ folded: string }>(
    `SELECT folded FROM word WHERE initial = :initial AND length > :length
       AND folded >= :beginning AND folded < :end ORDER BY length LIMIT ${MOST_COMPLETED}`,
  );
  return (beginning) => {
    const { length } = beginning;
    if (length < LEAST_BEGINNING) return [];
    const end = `${beginning}\u{10ffff}`;
    const initial = beginning.charAt(0);
    return words.all({ initial, length, beginning, end }).map(({ folded }) => folded);
  };
}

/** All public stories that match, ordered by id. */
export function foundBy(edition: Edition, match: string, now: Date): IndexedStory[] {
  const { stories } = facetIndexOf(edition);
  const ids = edition
    .query<{ ids: string | null }>(
      "SELECT group_concat(rowid) AS ids FROM search WHERE search MATCH :match",
    )
    .one({ match })?.ids;
  const found: IndexedStory[] = [];
  for (const id of JSON.parse(`[${ids ?? ""}]`) as number[]) {
    const story = stories[id];
    if (story && isPublic(story, now)) found.push(story);
  }
  return found;
}

export function byDate(found: readonly IndexedStory[]): IndexedStory[] {
  return [...found].sort((a, b) => b.published - a.published || a.id - b.id);
}

/** @param wanted how many of them are shown; others may be left out */
function byRelevance(
  edition: Edition,
  match: string,
  found: readonly IndexedStory[],
  wanted: number,
): IndexedStory[] {
  const least = found.at(-RANKED)?.id ?? 0;
  const scores = new Map(
    edition
      .query<{ id: number; score: number }>(
        `SELECT rowid AS id, bm25(search, ${WEIGHTS}) AS score FROM search
         WHERE search MATCH :match AND rowid >= :least`,
      )
      .all({ match, least })
      .map(({ id, score }) => [id, score]),
  );
  const ranked = byDate(found.filter(({ id }) => id >= least));
  // Sorting is stable: equal scores stay ordered by date.
  ranked.sort((a, b) => (scores.get(a.id) ?? 0) - (scores.get(b.id) ?? 0));
  if (ranked.length >= wanted) return ranked;
  return [...ranked, ...byDate(found.filter(({ id }) => id < least))];
}

function labelled(edition: Edition, facets: Facets): FacetView[] {
  const { language } = edition.paper;
  const sections = edition.sectionBySlug;
  const labelOf: Record<FacetName, (value: string) => string | undefined> = {
    section: (slug) => sections.get(slug)?.name,
    topic: (slug) => edition.topic(slug)?.name,
    author: (slug) => edition.author(slug)?.name,
    date: (value) => {
      const [year = "", month] = value.split("-");
      return month && monthName(year, month, language, "with year");
    },
  };
  return (Object.keys(labelOf) as FacetName[]).map((name) => ({
    name,
    values: facets[name].map((facet) => ({
      ...facet,
      label: labelOf[name](facet.value) ?? facet.value,
      ...(name === "section" ? languageOf(edition, facet.value) : {}),
    })),
  }));
}

function languageOf(edition: Edition, section: string): { lang?: string } {
  const lang = edition.section(section)?.lang;
  return lang === undefined || lang === edition.paper.language ? {} : { lang };
}

/** Also names filters that leave no story, which no facet lists. */
function chosenFilters(edition: Edition, request: SearchRequest): ChosenFilter[] {
  const { section, topic, author, from, to } = request;
  const labels: Record<ChosenFilter["name"], string | undefined> = {
    section: section && (edition.section(section)?.name ?? section),
    topic: topic && (edition.topic(topic)?.name ?? topic),
    author: author && (edition.author(author)?.name ?? author),
    from,
    to,
  };
  return (Object.keys(labels) as ChosenFilter["name"][]).flatMap((name) => {
    const label = labels[name];
    const lang = name === "section" && section ? languageOf(edition, section) : {};
    return label ? [{ name, label, ...lang }] : [];
  });
}

function hitsOf(edition: Edition, match: string, found: readonly IndexedStory[]): SearchHit[] {
  const ids = found.map(({ id }) => id);
  const marked = (column: number) => `highlight(search, ${column}, '${MARK_START}', '${MARK_END}')`;
  // One pass over all matches; the plus keeps SQLite from one pass for each row.
  const rows = edition
    .query<HitRow>(
      `SELECT search.rowid AS id, article.teaser, printed_text AS printedText,
              printed_names AS printedNames, ${marked(0)} AS headline, ${marked(1)} AS standfirst,
              ${marked(2)} AS text, ${marked(3)} AS names, ${marked(4)} AS titleReadings,
              ${marked(5)} AS readings
       FROM search JOIN article ON article.id = search.rowid
       WHERE search MATCH :match AND search.rowid BETWEEN :least AND :most
             AND +search.rowid IN (SELECT value FROM json_each(:ids))`,
    )
    .all({
      match,
      least: Math.min(...ids),
      most: Math.max(...ids),
      ids: JSON.stringify(ids),
    });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const inOrder = found.flatMap(({ id }) => byId.get(id) ?? []);
  return teasersOf(edition, inOrder).map((teaser, place) =>
    hitOf(teaser, inOrder[place] as HitRow),
  );
}

/**
 * A hit with its matches marked in the text as printed; if there are none, in the names or the
 * standfirst.
 */
function hitOf(teaser: TeaserView, row: HitRow): SearchHit {
  const { printedText, printedNames } = row;
  const { headline, standfirst } = teaser;
  const stem = stemmerOf(teaser.lang);
  const title = marksIn(
    [headline, standfirst],
    [row.headline, row.standfirst],
    row.titleReadings,
    stem,
  );
  const body = marksIn([printedText, printedNames], [row.text, row.names], row.readings, stem);
  const inStandfirst = fragmentsOf(standfirst, title.second);
  const shown =
    body.first.length > 0
      ? snippetOf(printedText, body.first)
      : body.second.length > 0 && title.second.length === 0
        ? fragmentsOf(printedNames, body.second)
        : inStandfirst;
  return { teaser, headline: fragmentsOf(headline, title.first), snippet: shown };
}

/** The marked spans of two texts whose alternative spellings share a column of the index. */
function marksIn(
  [first, second]: readonly [string, string],
  [markedFirst, markedSecond]: readonly [string, string],
  markedReadings: string,
  stem: Stem | undefined,
): { first: Span[]; second: Span[] } {
  const after = first.length + 1;
  const read = readingSpans(`${first}\n${second}`, markedReadings, stem);
  return {
    first: [...printedSpans(first, markedFirst), ...read.filter(({ end }) => end < after)],
    second: [
      ...printedSpans(second, markedSecond),
      ...read
        .filter(({ start }) => start >= after)
        .map(({ start, end }) => ({ start: start - after, end: end - after })),
    ],
  };
}

interface HitRow {
  id: number;
  teaser: string;
  printedText: string;
  printedNames: string;
  headline: string;
  standfirst: string;
  text: string;
  names: string;
  titleReadings: string;
  readings: string;
}
