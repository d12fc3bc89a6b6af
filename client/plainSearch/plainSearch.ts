import { make, style } from "../markup.ts";
import { fill } from "../words.ts";
import {
  dividedQuery,
  filtersOf,
  headlinePieces,
  type Piece,
  type PlainRequest,
  pageAddress,
  piecesOf,
  requestIn,
} from "./plainRequest.ts";
import css from "./plainSearch.css";

/**
 * <plain-search>: the results of a search where the paper is served as plain files, by Pagefind's indexes.
 * Client code since no server answers there. Without it the page leads to the archive.
 */

style(css);

/** Results on one page, as on a server. */
const LENGTH = 10;

/** Words of a story's text that are shown. */
const EXCERPT = 32;

interface Found {
  data(): Promise<{ url: string; excerpt: string; meta: Record<string, string> }>;
}

interface Pagefind {
  mergeIndex(address: string): Promise<void>;
  search(q: string, options: { filters: object }): Promise<{ results: Found[] }>;
}

interface PagefindModule {
  createInstance(options: object): Pagefind & { init(): Promise<void> };
}

class PlainSearch extends HTMLElement {
  readonly #status = make("p", { role: "status" });

  async connectedCallback(): Promise<void> {
    const request = requestIn(location.search);
    if (!request.q) return;
    this.#fillIn();
    document.title = document.title.replace(
      WORDS.search,
      // Not as a pattern of replace().
      () => fill(WORDS.searchTitle, { query: request.q }),
    );
    this.append(this.#status);
    this.#status.textContent = WORDS.searching;
    try {
      const pagefind = await this.#open();
      const { results } = await pagefind.search(
        dividedQuery(request.q, document.documentElement.lang),
        { filters: filtersOf(request) },
      );
      await this.#show(results, request);
      this.#status.textContent =
        results.length === 0
          ? fill(WORDS.noMatches, { query: request.q })
          : fill(WORDS.matches, { count: results.length, query: request.q });
    } catch {
      this.#status.textContent = WORDS.searchNotLoaded;
    }
  }

  /** Puts what is searched for into the form. */
  #fillIn(): void {
    for (const [name, value] of new URLSearchParams(location.search)) {
      const field = document.querySelector<HTMLInputElement>(`main [name="${CSS.escape(name)}"]`);
      if (!field) continue;
      field.value = value;
      const filters = name !== "q" && value && field.closest("details");
      if (filters) filters.open = true;
    }
  }

  /** Opens the indexes, which are searched as one. */
  async #open(): Promise<Pagefind> {
    const { shards } = (await (await fetch("/pagefind/shards.json")).json()) as {
      shards: string[];
    };
    const [first = "", ...others] = shards.map((id) => `/pagefind/${id}/`);
    const address = "/pagefind/pagefind.js";
    const { createInstance } = (await import(address)) as PagefindModule;
    // Its worker has an address that the policy does not trust.
    const pagefind = createInstance({
      basePath: first,
      noWorker: true,
      excerptLength: EXCERPT,
      excerptEllipsis: "…",
    });
    await pagefind.init();
    await Promise.all(others.map((each) => pagefind.mergeIndex(each)));
    return pagefind;
  }

  async #show(results: readonly Found[], request: PlainRequest): Promise<void> {
    const { page } = request;
    const shown = await Promise.all(
      results.slice((page - 1) * LENGTH, page * LENGTH).map((found) => found.data()),
    );
    this.append(
      make(
        "ol",
        { "aria-label": WORDS.results },
        ...shown.map(({ url, excerpt, meta }) => entry(url, excerpt, meta, request.q)),
      ),
    );
    const pages = Math.ceil(results.length / LENGTH);
    if (pages > 1) this.append(pager(page, pages));
  }
}

function marked(pieces: readonly Piece[]): Array<Node | string> {
  return pieces.map((piece) => (piece.marked ? make("mark", {}, piece.text) : piece.text));
}

function entry(url: string, excerpt: string, meta: Record<string, string>, q: string): HTMLElement {
  const { title = "", section = "", kind, lang, day = "", date = "" } = meta;
  return make(
    "li",
    {},
    make(
      "article",
      lang ? { lang } : {},
      kicker(section, kind),
      make("h2", {}, make("a", { href: url }, ...marked(headlinePieces(title, q)))),
      make("p", { className: "found" }, ...marked(piecesOf(excerpt))),
      make(
        "p",
        { className: "day", lang: document.documentElement.lang },
        make("time", { dateTime: day }, date),
      ),
    ),
  );
}

/** The section in its colour, which the page has, and the kind of story unless it is news. */
function kicker(section: string, kind: string | undefined): HTMLElement {
  const kickers = document.querySelector<HTMLTemplateElement>("template[data-kickers]")?.content;
  const own = kickers?.querySelector(`[data-section="${CSS.escape(section)}"] p`);
  const line = (own?.cloneNode(true) ?? make("p")) as HTMLElement;
  if (kind) line.append(own ? " · " : "", make("span", {}, kind));
  return line;
}

function pager(page: number, pages: number): HTMLElement {
  const link = (to: number, rel: string, words: string) =>
    to >= 1 && to <= pages
      ? make("a", { href: pageAddress(location.search, to), rel }, words)
      : make("span");
  return make(
    "nav",
    { "aria-label": WORDS.pages },
    link(page - 1, "prev", WORDS.earlierResults),
    make("p", {}, fill(WORDS.pageOf, { page, pages })),
    link(page + 1, "next", WORDS.furtherResults),
  );
}

customElements.define("plain-search", PlainSearch);
