/** A search as its address has it, as newsroom/addresses/addresses.ts reads it on a server. */
export interface PlainRequest {
  q: string;
  section: string;
  topic: string;
  author: string;
  /** Years, months or days: `2014`, `2014-06` or `2014-06-12`. */
  from: string;
  to: string;
  /** From 1 on. */
  page: number;
}

/** Filters of Pagefind: values by name, all of which a story has to have. */
export type Filters = Record<string, string | { any: string[] }>;

const PERIOD = /^\d{4}(?:-\d\d){0,2}$/;

/** Years that a search is limited to at most, where its end is left out. */
const MOST_YEARS = 400;

export function requestIn(query: string): PlainRequest {
  const parameters = new URLSearchParams(query);
  const text = (name: string) => parameters.get(name)?.trim() ?? "";
  const period = (name: string) => (PERIOD.test(text(name)) ? text(name) : "");
  const page = Number(text("page"));
  return {
    q: text("q").slice(0, 200),
    section: text("section"),
    topic: text("topic"),
    author: text("author"),
    from: period("from"),
    to: period("to"),
    page: Number.isInteger(page) && page > 1 ? page : 1,
  };
}

/** The address of another page of the same search. */
export function pageAddress(query: string, page: number): string {
  const parameters = new URLSearchParams(query);
  if (page > 1) parameters.set("page", String(page));
  else parameters.delete("page");
  return `/search?${parameters}`;
}

/** The filters of a search. Every story has its year, its month and its day as dates. */
export function filtersOf({ section, topic, author, from, to }: PlainRequest): Filters {
  return {
    ...(section && { section }),
    ...(topic && { topic }),
    ...(author && { author }),
    ...((from || to) && { date: { any: periodsBetween(from, to) } }),
  };
}

/** The fewest years, months and days between two of them; an empty one is open. */
export function periodsBetween(from: string, to: string): string[] {
  const end = to ? lastDay(to) : `${new Date().getUTCFullYear() + 1}-12-31`;
  const begin = from ? `${from}-01-01`.slice(0, Math.max(10, from.length)) : "";
  const first = begin || `${Math.max(0, Number(end.slice(0, 4)) - MOST_YEARS)}-01-01`;
  const periods: string[] = [];
  for (let day = first; day <= end; ) {
    const period =
      [day.slice(0, 4), day.slice(0, 7), day].find(
        (one) => day === firstDay(one) && lastDay(one) <= end,
      ) ?? day;
    periods.push(period);
    const next = new Date(`${lastDay(period)}T00:00:00Z`);
    next.setUTCDate(next.getUTCDate() + 1);
    day = next.toISOString().slice(0, 10);
  }
  return periods;
}

function firstDay(period: string): string {
  return `${period}-01-01`.slice(0, Math.max(10, period.length));
}

function lastDay(period: string): string {
  const [year = "", month = "12", day] = period.split("-");
  if (day !== undefined) return period;
  return `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}

/**
 * The query as Pagefind compares it: it divides texts of scripts without spaces into words, as
 * browsers do, but not what is searched for.
 * @param language BCP 47, of the paper
 */
export function dividedQuery(q: string, language: string): string {
  if (!UNSPACED.test(q)) return q;
  const words = new Intl.Segmenter(language, { granularity: "word" });
  return Array.from(words.segment(q), ({ segment }) => segment)
    .join(" ")
    .replace(/\s+/g, " ")
    .replace(/" (.*?) "/g, '"$1"');
}

const UNSPACED =
  /[\p{sc=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** A piece of a sentence; `marked` if it matches. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** The pieces of a headline, of which Pagefind does not say what matches: words that begin like one of the search. */
export function headlinePieces(headline: string, q: string): Piece[] {
  if (UNSPACED.test(headline)) return piecesWith(headline, q);
  const words = (q.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.toLowerCase());
  return headline
    .split(/([\p{L}\p{N}]+)/u)
    .filter(Boolean)
    .map((text) => ({ text, marked: words.some((word) => text.toLowerCase().startsWith(word)) }));
}

/** The same for scripts without spaces: where the search's words stand. */
function piecesWith(headline: string, q: string): Piece[] {
  const words = q.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);
  if (words.length === 0) return [{ text: headline, marked: false }];
  return headline
    .split(new RegExp(`(${words.join("|")})`, "iu"))
    .map((text, place) => ({ text, marked: place % 2 === 1 }))
    .filter(({ text }) => text !== "");
}

const ENTITIES: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"' };

/** The pieces of Pagefind's excerpt, which has `<mark>` around what matches and entities for brackets. */
export function piecesOf(excerpt: string): Piece[] {
  return excerpt
    .replaceAll("\u200b", "")
    .split(/(<mark>.*?<\/mark>)/s)
    .filter(Boolean)
    .map((part) => {
      const marked = part.startsWith("<mark>");
      const text = marked ? part.slice(6, -7) : part;
      return {
        text: text.replace(/&(lt|gt|amp|quot);/g, (whole, name: string) => ENTITIES[name] ?? whole),
        marked,
      };
    });
}
