import { tell } from "./words/tell.ts";

/**
 * Distinct words for which suggestions are looked up. A renamed section would otherwise compare
 * thousands of links with thousands of addresses.
 */
const MAX_LOOKUPS = 200;

/** Suggests corrections of misspelled names. */
export class Suggester {
  private readonly found = new Map<string, string | undefined>();

  /** @param candidates asked for anew for each word */
  constructor(private readonly candidates: () => Iterable<string>) {}

  /** The candidate that is misspelled as this word; undefined if there is none. */
  nearest(word: string): string | undefined {
    if (this.found.has(word)) return this.found.get(word);
    if (this.found.size >= MAX_LOOKUPS) return undefined;
    const best = nearestOf(word, this.candidates());
    this.found.set(word, best);
    return best;
  }
}

/** The candidate with the smallest edit distance, if that is small. Ignores case. */
export function nearestOf(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  // A few changes turn a short word into an unrelated one.
  let limit = wanted.length <= 4 ? 1 : wanted.length <= 8 ? 2 : 3;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase(), limit);
    if (distance <= limit) {
      best = candidate;
      limit = distance - 1;
    }
    if (limit < 0) break;
  }
  return best;
}

/** A remedy that suggests the name that was meant, or lists the existing ones. */
export function orOneOf(meant: string | undefined, names: readonly string[]): string {
  const list = { names: names.join(", ") };
  const isOnly = names.length === 1;
  if (meant === undefined) return tell(isOnly ? "onlyOne" : "oneOf", list);
  return tell(isOnly ? "meantOrOnlyOne" : "meantOrOneOf", { meant, ...list });
}

/**
 * The file name meant by “Local News”: one with similar spelling, with this display name, or whose
 * words are among those written.
 * @param names display names by file name
 */
export function nearestName(word: string, names: ReadonlyMap<string, string>): string | undefined {
  const plain = (text: string) =>
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "");
  const wanted = plain(word);
  const spellings = new Map<string, string>();
  for (const [name, shown] of names) {
    if (!spellings.has(plain(shown))) spellings.set(plain(shown), name);
  }
  for (const name of names.keys()) spellings.set(name, name);
  const near = nearestOf(wanted, spellings.keys());
  if (near !== undefined) return spellings.get(near);
  const words = new Set(wanted.split("-"));
  const shared = [...spellings].find(
    ([spelling]) =>
      spelling !== "" &&
      (spelling.split("-").every((part) => words.has(part)) ||
        [...words].every((part) => spelling.split("-").includes(part))),
  );
  return shared?.[1];
}

/**
 * Edit distance: letters added, removed, replaced or swapped with their neighbour. Returns `limit +
 * 1` for anything above `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(before, j - 2) + 1);
      }
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
