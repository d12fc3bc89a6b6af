import { describe, expect, it } from "vitest";
import { editionOf, slugs } from "../../../testkit/editions.ts";
import { article, NOW, story } from "../../../testkit/records.ts";
import type { ArticleRecord } from "../records.ts";
import { searchEdition } from "./search.ts";
import { indexedTokens } from "./searchText.ts";

/**
 * What makes one story stand before another in a search. FTS5's bm25() adds up the matches of a story's
 * columns, each by its weight, and then favours short stories: here all are equally long, so that
 * the weights alone decide. Each test has a story with matches in one column between two with matches in
 * the text: one match fewer, and one more, than the column's weight is worth. Dates are such that a tie
 * would turn the order round.
 */

/** Tokens of each story in the index, about. */
const LENGTH = 600;

const tokens = (text: string) => text.split(" ").filter(Boolean).length;

/** A story padded to the common length with words that no query has. */
function filled(slug: string, day: number, fields: Partial<ArticleRecord>): ArticleRecord {
  const made = article(slug, {
    headline: "Plain",
    standfirst: "plain",
    dateline: "PLAINTOWN",
    byline: [],
    published: `2014-06-${String(day).padStart(2, "0")}T12:00:00.000Z`,
    ...fields,
  });
  const { headline, standfirst, text, dateline = "" } = made;
  const used = [indexedTokens(headline, standfirst), indexedTokens(text, dateline)];
  const missing =
    LENGTH - used.flatMap(Object.values<string>).reduce((sum, part) => sum + tokens(part), 0);
  return { ...made, text: `${text} ${"filler ".repeat(missing)}`.trim() };
}

const times = (word: string, count: number) => `${word} `.repeat(count).trim();

/** The order in which a query finds stories, by their slugs. */
function order(stories: ArticleRecord[], q: string, more: { sort?: "date" } = {}): string[] {
  const edition = editionOf(stories);
  return slugs(searchEdition(edition, { q, ...more }, NOW).hits.map(({ teaser }) => teaser));
}

interface Column {
  name: string;
  weight: number;
  q: string;
  fields: Partial<ArticleRecord>;
  /** How often the other stories have the word in their text, for each unit of the weight. */
  each?: number;
}

const COLUMNS: Column[] = [
  { name: "the headline", weight: 12, q: "bridge", fields: { headline: "Bridge" } },
  { name: "the standfirst", weight: 5, q: "bridge", fields: { standfirst: "bridge" } },
  { name: "names", weight: 5, q: "bridge", fields: { dateline: "BRIDGE" } },
  { name: "other spellings above the text", weight: 5, q: "muller", fields: {} },
  { name: "other spellings in the text", weight: 1, q: "muller", fields: {}, each: 12 },
];
// “mueller” finds “Müller” only by its alternative spelling.
Object.assign(COLUMNS[3] as Column, { q: "mueller", fields: { headline: "Müller" } });
Object.assign(COLUMNS[4] as Column, { q: "mueller", fields: { text: times("Müller", 12) } });

describe("A match weighs", () => {
  it.each(COLUMNS)("$weight in $name", ({ weight, q, fields, each = 1 }) => {
    const worth = weight * each;
    const stories = [
      filled("more", 1, { text: times(q, worth + 1) }),
      filled("own", 2, fields),
      filled("fewer", 3, { text: times(q, worth - 1) }),
    ];
    expect(order(stories, q)).toEqual(["more", "own", "fewer"]);
  });

  it("as much in the text as one of twelve in the headline", () => {
    const stories = [
      filled("text", 1, { text: times("bridge", 13) }),
      filled("headline", 2, { headline: "Bridge" }),
      filled("less", 3, { text: times("bridge", 11) }),
    ];
    expect(order(stories, "bridge")).toEqual(["text", "headline", "less"]);
  });
});

describe("Age", () => {
  const equals = [
    filled("older", 1, { headline: "Bridge" }),
    filled("newest", 9, { headline: "Bridge", section: "sport" }),
    filled("newer", 5, { headline: "Bridge" }),
  ];

  it("decides between equals, whatever their section", () => {
    expect(order(equals, "bridge")).toEqual(["newest", "newer", "older"]);
  });

  it("weighs nothing beside a better match", () => {
    const better = filled("better", 1, { headline: "Bridge", standfirst: "bridge" });
    expect(order([better, ...equals], "bridge")[0]).toBe("better");
  });

  it("is all that counts for who asks for the newest", () => {
    const better = filled("better", 2, { headline: "Bridge", standfirst: "bridge" });
    const found = order([better, ...equals], "bridge", { sort: "date" });
    expect(found).toEqual(["newest", "newer", "better", "older"]);
  });

  it.each([
    [500, "best"],
    [501, "newest"],
  ])(
    "decides for all but the last five hundred that were put in: of %i the first is the %s",
    (many, first) => {
      const day = (index: number) => new Date(Date.UTC(2014, 4, 1, 0, index)).toISOString();
      const one = (slug: string, index: number, text: string) =>
        article(slug, { published: day(index), text, byline: [], story: story() });
      const stories = [
        one("best", 0, times("bridge", 9)),
        ...Array.from({ length: many - 2 }, (_, index) => one(`s-${index}`, index + 1, "a bridge")),
        one("newest", many, "a bridge"),
      ];
      expect(order(stories, "bridge")[0]).toBe(first);
    },
  );
});
