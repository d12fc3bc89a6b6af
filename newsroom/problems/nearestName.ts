/**
 * How many different words are compared with all candidates before no more suggestions are made.
 * A renamed section would otherwise compare thousands of links with thousands of addresses.
 */
const PATIENCE = 200;

/** Finds what somebody meant to write. */
export class Suggester {
  private readonly found = new Map<string, string | undefined>();

  constructor(private readonly candidates: Iterable<string>) {}

  /** The candidate that differs from the word by a misspelling, if there is one. */
  nearest(word: string): string | undefined {
    if (this.found.has(word)) return this.found.get(word);
    if (this.found.size >= PATIENCE) return undefined;
    const best = nearestOf(word, this.candidates);
    this.found.set(word, best);
    return best;
  }
}

/** The candidate with the fewest letters to change, when those are few; case does not count. */
export function nearestOf(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  // A short word is soon changed into another one altogether.
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

/** What an editor is told who has written a name that there is not. */
export function orOneOf(meant: string | undefined, names: readonly string[]): string {
  const list = names.join(", ");
  const choose = names.length === 1 ? `there is only ${list}` : `choose one of ${list}`;
  if (meant === undefined) return choose;
  return `did you mean “${meant}”? ${choose[0]?.toUpperCase()}${choose.slice(1)}`;
}

/**
 * The name of a file that somebody means who writes “Local News”: one that is spelled nearly so, whose
 * readers' name is, or whose words are among those that are written.
 * @param names what readers call it, by the name of the file
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
 * Letters to add, leave out, replace or swap with their neighbour. Anything above `limit` is given
 * as `limit + 1`.
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
