/** What a page of search results shows of its search alone, as markup. */
export interface OwnParts {
  /** Of the window, with the paper's name. */
  title: string;
  /** For social sites, without it. */
  heading: string;
  description: string;
  address: string;
  /** Structured data. */
  graph: string;
  /** The content of the main part. */
  main: string;
}

/** A page of results without what is of one search, which every search of the same edition shares. */
export interface SearchFrame {
  /** Between the own parts, before the first and after the last. */
  pieces: string[];
  parts: Array<keyof OwnParts>;
}

const PLACES: Array<[keyof OwnParts, RegExp]> = [
  ["title", /(?<=<title>)[^<]*(?=<\/title>)/g],
  ["description", /(?<=<meta name="description" content=")[^"]*/g],
  ["address", /(?<=<link rel="canonical" href=")[^"]*/g],
  ["heading", /(?<=<meta property="og:title" content=")[^"]*/g],
  ["description", /(?<=<meta property="og:description" content=")[^"]*/g],
  ["address", /(?<=<meta property="og:url" content=")[^"]*/g],
  ["graph", /(?<=<script type="application\/ld\+json">)[\s\S]*?(?=<\/script>)/g],
  ["main", /(?<=<main\b[^>]*>)[\s\S]*(?=<\/main>)/g],
];

/**
 * Cuts out of a lean page of results what is of its search.
 * @returns undefined for a page that has not each of the places once
 */
export function frameOf(html: string): SearchFrame | undefined {
  const found = PLACES.flatMap(([part, pattern]) =>
    [...html.matchAll(pattern)].map(({ 0: text, index }) => ({
      part,
      pattern,
      start: index,
      end: index + text.length,
    })),
  ).sort((a, b) => a.start - b.start);
  const isEachOnce =
    found.length === PLACES.length &&
    new Set(found.map(({ pattern }) => pattern)).size === found.length;
  if (!isEachOnce) return undefined;
  const starts = [0, ...found.map(({ end }) => end)];
  const ends = [...found.map(({ start }) => start), html.length];
  return {
    pieces: starts.map((start, at) => html.slice(start, ends[at])),
    parts: found.map(({ part }) => part),
  };
}

/** The page of another search, lean and not yet trimmed to its classes (finishPage.ts). */
export function filled({ pieces, parts }: SearchFrame, own: OwnParts): string {
  return pieces
    .map((piece, at) => (at === 0 ? piece : own[parts[at - 1] as keyof OwnParts] + piece))
    .join("");
}

interface Kept<State> {
  frame: SearchFrame;
  /** Build and edition in which it was rendered. */
  state: State;
  madeAt: number;
}

/** Milliseconds after which Next renders a frame again, as it does pages: the day that it shows passes. */
const LIFETIME = 60_000;

// On globalThis, since Next loads the page cache, which keeps it, from a bundle of its own.
const holder = globalThis as { broadsheetSearchFrame?: Kept<unknown> | undefined };

/** Keeps the frame of a page of results that Next has rendered. */
export function keepFrame<State>(html: string, state: State): void {
  const frame = frameOf(html);
  if (frame) holder.broadsheetSearchFrame = { frame, state, madeAt: Date.now() };
}

/** The kept frame, if it was rendered in the same state. */
export function keptFrame<State>(isSame: (state: State) => boolean): SearchFrame | undefined {
  const kept = holder.broadsheetSearchFrame as Kept<State> | undefined;
  if (!kept || Math.abs(Date.now() - kept.madeAt) > LIFETIME || !isSame(kept.state))
    return undefined;
  return kept.frame;
}
