import type { ArticleRecord, EditionContent } from "../newsroom/edition/records.ts";
import type { Paper } from "../newsroom/paper/paper.ts";

/**
 * A generated paper of any size, the same every time, with words distributed by Zipf's law as in a real one.
 */

const SECTIONS = ["world", "politics", "business", "science", "sport", "culture"];
const TOPICS = 120;
const AUTHORS = 60;
const VOCABULARY = 40_000;
const WORDS_A_STORY = 450;
const HOUR = 3_600_000;

export const BIG_PAPER: Paper = {
  name: "The Paper",
  tagline: "",
  description: "A paper for measuring",
  url: "https://paper.example",
  language: "en-US",
  timeZone: "UTC",
  publisher: { name: "The Paper", sameAs: [] },
  hub: undefined,
  policies: {},
  affiliate: { hosts: [], parameters: [], notice: "", standing: "" },
  front: { lead: undefined, related: [], secondary: [] },
  rulesOff: [],
  crawlers: { training: "allow", indexNow: undefined },
};

/** Pseudo-random numbers in [0, 1), the same sequence for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SYLLABLES = "ba ce di fo gu ha ki lo mu ne pa ro si ta ve wi za tor mel ban ster ing".split(
  " ",
);

/** The word of a rank; frequent words are short. */
export function wordOf(rank: number): string {
  let word = "";
  for (let rest = rank + 1; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length];
  }
  return word;
}

/** A random rank, distributed by Zipf's law. */
export function zipf(random: () => number): number {
  return Math.floor(VOCABULARY ** random()) - 1;
}

/** The content of an edition with that many stories, one every hour until `newest`. */
export function bigContent(stories: number, newest: Date): EditionContent {
  const random = randomNumbers(7);
  const pick = (count: number) => Math.floor(random() ** 2 * count);
  const words = (count: number) =>
    Array.from({ length: count }, () => wordOf(zipf(random))).join(" ");
  const story = {
    blocks: [],
    notes: [],
    words: WORDS_A_STORY,
    minutes: 2,
    hasPaidLinks: false,
    hasEmphasis: false,
  };
  const article = (index: number): ArticleRecord => {
    const published = new Date(newest.getTime() - index * HOUR).toISOString();
    const address = `/${published.slice(0, 10).replaceAll("-", "/")}/story-${index}`;
    return {
      address,
      file: `articles${address}/index.md`,
      headline: words(8),
      standfirst: words(24),
      section: SECTIONS[pick(SECTIONS.length)] ?? "world",
      topics: [...new Set([0, 1, 2].map(() => `topic-${pick(TOPICS)}`))],
      byline: [`author-${pick(AUTHORS)}`],
      published,
      lang: "en-US",
      translations: [],
      corrections: [],
      sources: [],
      redirectFrom: [],
      story,
      text: words(WORDS_A_STORY),
    };
  };
  return {
    articles: Array.from({ length: stories }, (_, index) => article(index)),
    sections: SECTIONS.map((slug, order) => ({
      slug,
      name: slug,
      description: "",
      order,
      colour: "red",
    })),
    topics: Array.from({ length: TOPICS }, (_, index) => ({
      slug: `topic-${index}`,
      name: `Topic ${wordOf(index)}`,
    })),
    authors: Array.from({ length: AUTHORS }, (_, index) => ({
      slug: `author-${index}`,
      name: `Author ${wordOf(index)}`,
      kind: "person",
      story,
    })),
    pages: [],
    pictures: [],
    withdrawn: [],
  };
}
