import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { Edition } from "../newsroom/edition/edition.ts";
import { searchEdition } from "../newsroom/edition/search/search.ts";
import { suggestionsFor } from "../newsroom/edition/search/suggestions.ts";
import { writeEdition } from "../newsroom/edition/writeEdition.ts";
import { BIG_PAPER, bigContent, randomNumbers, wordOf, zipf } from "./bigEdition.ts";

/** The median and 95th percentile of milliseconds of processor time. */
export interface SearchTimes {
  p50: number;
  p95: number;
}

const STORIES = 10_000;
const QUESTIONS = 300;
const NOW = new Date("2014-06-14T12:00:00Z");

/**
 * Measures the server's part of a search among ten thousand generated stories; queries follow Zipf's law.
 */
export function measureSearch(folder: string): Record<string, SearchTimes> {
  const file = path.join(folder, "big.sqlite");
  if (existsSync(file)) rmSync(file);
  writeEdition(file, BIG_PAPER, bigContent(STORIES, NOW));
  const edition = Edition.open(file);
  try {
    // What is read once for each edition does not count.
    searchEdition(edition, { q: "first" }, NOW);
    return {
      "one word": times((word) => searchEdition(edition, { q: word() }, NOW)),
      "two words": times((word) => searchEdition(edition, { q: `${word()} ${word()}` }, NOW)),
      "by date": times((word) => searchEdition(edition, { q: word(), sort: "date" }, NOW)),
      "a misspelling": times((word) => {
        const right = word();
        return searchEdition(edition, { q: `${right.slice(0, 2)}x${right.slice(2)}` }, NOW);
      }),
      suggestions: times((word) => suggestionsFor(edition, word().slice(0, 4), NOW)),
    };
  } finally {
    edition.close();
  }
}

function times(ask: (word: () => string) => unknown): SearchTimes {
  const random = randomNumbers(3);
  const all = Array.from({ length: QUESTIONS }, () => {
    // Processor time, since other load on the machine is not part of a search.
    const started = process.cpuUsage();
    ask(() => wordOf(zipf(random)));
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  const at = (share: number) => Math.round((all[Math.floor(all.length * share)] ?? 0) * 10) / 10;
  return { p50: at(0.5), p95: at(0.95) };
}
