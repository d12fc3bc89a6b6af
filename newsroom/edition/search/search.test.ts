import { describe, expect, it } from "vitest";
import { editionOf, editionPlace, openEdition, slugs } from "../../../testkit/editions.ts";
import { article, articles, content, NOW, PAPER } from "../../../testkit/records.ts";
import { articleAt } from "../articles.ts";
import { putArticle } from "../changeEdition.ts";
import type { ArticleRecord } from "../records.ts";
import type { Fragment } from "../views.ts";
import { writeEdition } from "../writeEdition.ts";
import { searchEdition } from "./search.ts";

function found(list: ArticleRecord[], q: string): string[] {
  const { hits } = searchEdition(editionOf(list), { q }, NOW);
  return slugs(hits.map(({ teaser }) => teaser));
}

const texts = (fragments: Fragment[] | undefined) =>
  (fragments ?? []).map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");

describe("a search", () => {
  it.each([
    ["Müller", "muller"],
    ["Muller", "Müller"],
    ["naïveté", "NAIVETE"],
    ["Erdoğan", "erdogan"],
  ])("finds %s by %s", (written, asked) => {
    expect(found([article("a", { text: `It was ${written}.` }), article("b")], asked)).toEqual([
      "a",
    ]);
  });

  it("finds letters that were written as two characters", () => {
    expect(found([article("a", { text: "caf\u0065\u0301" })], "café")).toEqual(["a"]);
    expect(found([article("a", { text: "café" })], "caf\u0065\u0301")).toEqual(["a"]);
  });

  it.each([
    ["elections", "election"],
    ["election", "elections"],
    ["abdicated", "abdicating"],
  ])("finds %s by %s, another form of the word", (written, asked) => {
    expect(found([article("a", { text: written }), article("b")], asked)).toEqual(["a"]);
  });

  it("wants every word", () => {
    const list = [
      article("both", { text: "oil prices rose" }),
      article("one", { text: "oil was found" }),
    ];
    expect(found(list, "oil prices")).toEqual(["both"]);
    expect(found(list, "prices oil")).toEqual(["both"]);
  });

  it.each(['"oil prices"', "“oil prices”", "«oil prices»"])("takes %s as a phrase", (q) => {
    const list = [
      article("phrase", { text: "High oil prices hurt." }),
      article("apart", { text: "Prices of oil hurt." }),
    ];
    expect(found(list, q)).toEqual(["phrase"]);
  });

  it("takes a star for any ending, and nothing else for it", () => {
    const list = [
      article("long", { text: "constitutional" }),
      article("short", { text: "constitute" }),
      article("other", { text: "consul" }),
    ];
    expect(found(list, "constitu*").sort()).toEqual(["long", "short"]);
  });

  it("looks words up by their beginnings when they match nothing as they stand", () => {
    const list = [article("a", { text: "airstrikes" }), article("b", { text: "airport" })];
    expect(found(list, "airst")).toEqual(["a"]);
    // “air” alone stands in a third story, so beginnings are not asked for.
    expect(found([...list, article("c", { text: "air" })], "air")).toEqual(["c"]);
  });

  it("ranks the headline before the standfirst before the text", () => {
    const filler = "Some other words to make all of them as long as each other.";
    const list = [
      article("text", { headline: "One", standfirst: filler, text: "A zeppelin rose." }),
      article("standfirst", { headline: "Two", standfirst: "A zeppelin rose.", text: filler }),
      article("headline", { headline: "Zeppelin", standfirst: filler, text: filler }),
    ];
    expect(found(list, "zeppelin")).toEqual(["headline", "standfirst", "text"]);
  });

  it("ranks the newer first among equals", () => {
    const text = "The same words.";
    const list = [
      article("same", { text, published: "2014-06-01T00:00:00.000Z" }),
      article("same", { text, published: "2014-06-03T00:00:00.000Z" }),
      article("same", { text, published: "2014-06-02T00:00:00.000Z" }),
    ];
    const { hits } = searchEdition(editionOf(list), { q: "words" }, NOW);
    expect(hits.map(({ teaser }) => teaser.published.slice(8, 10))).toEqual(["03", "02", "01"]);
  });

  it("marks what matched in the headline and in a snippet of the text", () => {
    const long = `${"before ".repeat(60)}the zeppelins landed ${"after ".repeat(60)}`;
    const opened = editionOf([article("a", { headline: "A Zeppelin lands", text: long })]);
    const [hit] = searchEdition(opened, { q: "zeppelin" }, NOW).hits;
    expect(texts(hit?.headline)).toBe("A [Zeppelin] lands");
    expect(texts(hit?.snippet)).toContain("the [zeppelins] landed");
    expect(texts(hit?.snippet)).toMatch(/^…before .* after…$/);
    expect(texts(hit?.snippet).length).toBeLessThan(400);
  });

  it("shows the standfirst when nothing in the text matched", () => {
    const opened = editionOf([
      article("a", { headline: "Zeppelin", standfirst: "It rose.", text: "Nothing of the kind." }),
    ]);
    const [hit] = searchEdition(opened, { q: "zeppelin" }, NOW).hits;
    expect(hit?.snippet).toEqual([{ text: "It rose.", marked: false }]);
  });

  it("gives the signs of a text back as they are, never as markup", () => {
    const opened = editionOf([article("a", { text: "a <b>bold</b> & zeppelin" })]);
    const [hit] = searchEdition(opened, { q: "zeppelin" }, NOW).hits;
    expect(texts(hit?.snippet)).toBe("a <b>bold</b> & [zeppelin]");
  });

  it("keeps to a section and to days, both ends included", () => {
    const opened = editionOf([
      article("early", { published: "2014-06-01T12:00:00.000Z", text: "oil" }),
      article("match", { published: "2014-06-02T12:00:00.000Z", text: "oil", section: "sport" }),
      article("late", { published: "2014-06-03T12:00:00.000Z", text: "oil" }),
    ]);
    const ask = (request: { section?: string; from?: string; to?: string }) =>
      slugs(
        searchEdition(opened, { q: "oil", ...request }, NOW).hits.map(({ teaser }) => teaser),
      ).sort();
    expect(ask({})).toEqual(["early", "late", "match"]);
    expect(ask({ section: "sport" })).toEqual(["match"]);
    expect(ask({ section: "nothing" })).toEqual([]);
    expect(ask({ from: "2014-06-02" })).toEqual(["late", "match"]);
    expect(ask({ to: "2014-06-02" })).toEqual(["early", "match"]);
    expect(ask({ from: "2014-06-02", to: "2014-06-02" })).toEqual(["match"]);
    expect(ask({ from: "2014-06-03", to: "2014-06-01" })).toEqual([]);
  });

  it("has pages of twenty, and the last one answers for those beyond it", () => {
    const opened = editionOf(articles(45, { text: "oil" }));
    const page = (number: number) => searchEdition(opened, { q: "oil", page: number }, NOW);
    expect(page(1)).toMatchObject({ page: 1, pages: 3, total: 45 });
    expect(page(1).hits).toHaveLength(20);
    expect(page(3).hits).toHaveLength(5);
    expect(page(99)).toMatchObject({ page: 3, pages: 3 });
    const seen = [1, 2, 3].flatMap((n) => page(n).hits.map(({ teaser }) => teaser.address));
    expect(new Set(seen).size).toBe(45);
  });

  it("for nothing finds nothing", () => {
    const opened = editionOf(articles(3));
    for (const q of ["", "   ", "“”", "!?", "*", '"', "—"]) {
      expect(searchEdition(opened, { q }, NOW)).toMatchObject({ hits: [], pages: 1, total: 0 });
    }
  });

  it.each([
    ["an open quotation mark", '"oil'],
    ["only quotation marks", '""""""'],
    ["a NUL", "oil\0prices"],
    ["operators", "oil AND OR NOT NEAR(prices, 2)"],
    ["a column", "headline: oil"],
    ["a column filter", "{headline text} : oil"],
    ["brackets", "((((oil"],
    ["a caret and a plus", "^oil + prices"],
    ["a statement", "'; DROP TABLE article; --"],
    ["stars", "* ** oil** *oil"],
    ["a minus", "-oil"],
    ["only a combining mark", "\u0301"],
    ["a word and a lone combining mark", "oil \u0301"],
    ["half a character", "\ud83d oil \udc00"],
    ["emoji", "🛢️ 🏳️‍🌈"],
    ["right-to-left text", "النفط"],
    ["ten thousand letters", "a".repeat(10_000)],
    ["ten thousand words", "oil ".repeat(2500)],
    ["ten thousand quotation marks", '"'.repeat(10_000)],
    ["ten thousand signs", "()*^:".repeat(2000)],
    ["the marks of the database", "\u0001oil\u0002"],
  ])("does not fail on %s", (_, q) => {
    const opened = editionOf([article("a", { text: "oil prices" })]);
    expect(() => searchEdition(opened, { q }, NOW)).not.toThrow();
    expect(articleAt(opened, "/2014/06/12/a", NOW)).toBeDefined();
  });

  it("takes what looks like an operator as a word", () => {
    const list = [article("a", { text: "oil not prices" }), article("b", { text: "oil" })];
    expect(found(list, "oil NOT prices")).toEqual(["a"]);
    expect(found(list, "headline:oil")).toEqual([]);
  });

  it("does not lose a word to a sign that stands alone beside it", () => {
    expect(found([article("a", { text: "oil" })], "oil \u0301")).toEqual(["a"]);
    expect(found([article("a", { text: "oil and gas" })], "oil & gas")).toEqual(["a"]);
  });
});

describe("A search among many stories", () => {
  const list = [
    article("a", { text: "oil", topics: ["iraq", "energy"], byline: ["desk"] }),
    article("b", { text: "oil", topics: ["iraq"], byline: ["desk"], section: "sport" }),
    article("c", {
      text: "oil",
      topics: ["energy"],
      byline: ["other"],
      published: "2013-02-01T12:00:00.000Z",
    }),
    article("embargoed", {
      text: "oil zeppelin",
      topics: ["secret"],
      published: "2014-07-01T12:00:00.000Z",
    }),
  ];

  const counted = (request: { q: string; topic?: string }) => {
    const { facets, total } = searchEdition(editionOf(list), request, NOW);
    const plain = facets.map(({ name, values }) => [
      name,
      values.map(({ value, stories }) => ({ value, stories })),
    ]);
    return { facets: Object.fromEntries(plain), total };
  };

  it("says how many stories each way to narrow it would leave, and counts only what is public", () => {
    const { facets } = counted({ q: "oil" });
    expect(facets.section).toEqual([
      { value: "world", stories: 2 },
      { value: "sport", stories: 1 },
    ]);
    expect(facets.topic).toEqual([
      { value: "energy", stories: 2 },
      { value: "iraq", stories: 2 },
    ]);
    expect(facets.author).toEqual([
      { value: "desk", stories: 2 },
      { value: "other", stories: 1 },
    ]);
    expect(facets.date).toEqual([
      { value: "2014", stories: 2 },
      { value: "2013", stories: 1 },
    ]);
  });

  it("counts each way under all others that are chosen, and dates of one year by month", () => {
    const request = { q: "oil", topic: "iraq" };
    const { facets, total } = counted(request);
    expect(total).toBe(2);
    expect(facets.topic).toHaveLength(2);
    expect(facets.author).toEqual([{ value: "desk", stories: 2 }]);
    expect(facets.date).toEqual([{ value: "2014-06", stories: 2 }]);
  });

  it("offers the eight most frequent of each, by the names that readers know", () => {
    const days = Array.from({ length: 10 }, (_, month) => `20${10 + month}-01-01T12:00:00.000Z`);
    const opened = editionOf(
      days.map((published, index) =>
        article(`s-${index}`, {
          text: "oil",
          published,
          topics: Array.from({ length: index + 1 }, (_, topic) => `t-${topic}`),
        }),
      ),
      { topics: [{ slug: "t-0", name: "Energy" }] },
    );
    const { facets } = searchEdition(opened, { q: "oil" }, new Date("2030-01-01T00:00:00Z"));
    const of = (wanted: string) => facets.find(({ name }) => name === wanted)?.values ?? [];
    expect(facets.map(({ name }) => name)).toEqual(["section", "topic", "author", "date"]);
    expect(of("topic").map(({ value }) => value)).toEqual(
      Array.from({ length: 8 }, (_, topic) => `t-${topic}`),
    );
    expect(of("topic")[0]).toEqual({ value: "t-0", stories: 10, label: "Energy" });
    expect(of("topic")[1]?.label).toBe("t-1");
    expect(of("section")).toEqual([{ value: "world", stories: 10, label: "World" }]);
    expect(of("author")).toEqual([{ value: "desk", stories: 10, label: "The Desk" }]);
    expect(of("date").map(({ label }) => label)).toEqual(
      Array.from({ length: 8 }, (_, year) => String(2019 - year)),
    );
    const narrowed = searchEdition(opened, { q: "oil", from: "2012-01-01", to: "2012-12-31" }, NOW);
    expect(narrowed.facets.at(-1)?.values.map(({ value }) => value)).toContain("2012");
    const one = searchEdition(editionOf([article("a", { text: "oil" })]), { q: "oil" }, NOW);
    expect(one.facets.at(-1)?.values).toEqual([
      { value: "2014-06", stories: 1, label: "June 2014" },
    ]);
  });

  it("counts anew when the edition has changed", () => {
    const file = editionPlace();
    writeEdition(file, PAPER, content([article("a", { text: "oil" })]));
    const opened = openEdition(file);
    expect(searchEdition(opened, { q: "oil" }, NOW).total).toBe(1);
    putArticle(file, article("b", { text: "oil" }), [], {}, NOW);
    expect(searchEdition(opened, { q: "oil" }, NOW).total).toBe(2);
  });

  it("is narrowed by topic and author, and sorted by date when asked", () => {
    const opened = editionOf(list);
    const ask = (request: object) =>
      slugs(searchEdition(opened, { q: "oil", ...request }, NOW).hits.map(({ teaser }) => teaser));
    expect(ask({ topic: "energy" }).sort()).toEqual(["a", "c"]);
    expect(ask({ author: "other" })).toEqual(["c"]);
    expect(ask({ topic: "energy", author: "desk" })).toEqual(["a"]);
    expect(ask({ sort: "date" })).toEqual(["a", "b", "c"]);
  });
});

describe("A word that matches nothing", () => {
  const opened = () =>
    editionOf([
      article("a", { text: "The match at the Maracanã was won by Neymar. Neymar scored." }),
      article("b", { text: "Neymar plays. Elections were held in Baghdad." }),
      article("secret", { text: "A zeppelin", published: "2014-07-01T12:00:00.000Z" }),
    ]);
  const meant = (q: string) => searchEdition(opened(), { q }, NOW).meant;

  it.each([
    ["neymer", "Neymar"],
    ["enymar", "Neymar"],
    ["beymar", "Neymar"],
    ["eymar", "Neymar"],
    ["maracna", "Maracanã"],
    ["electoins baghdad", "Elections baghdad"],
  ])("%s is answered with what the edition has: %s", (asked, answer) => {
    expect(meant(asked)).toBe(answer);
  });

  it("is left alone when nothing is near, when something was found, and for words not yet public", () => {
    expect(meant("xyzzyplugh")).toBeUndefined();
    expect(meant("Neymar")).toBeUndefined();
    expect(meant("zepelin")).toBeUndefined();
  });

  it("has three letters or more, and two of a query are put right at most", () => {
    const many = editionOf([article("a", { text: "Neymar Baghdad Elections oil" })]);
    const answer = (q: string) => searchEdition(many, { q }, NOW).meant;
    expect(answer("neymer baghdat")).toBe("Neymar Baghdad");
    expect(answer("neymer baghdat electoins")).toBeUndefined();
    expect(answer("oli")).toBe("oil");
    expect(answer("ol")).toBeUndefined();
    expect(answer("oxx")).toBeUndefined();
  });

  it("is answered with the more frequent of words that are as near", () => {
    const words = editionOf([
      article("a", { text: "carton" }),
      article("b", { text: "carbon" }),
      article("c", { text: "carbon" }),
    ]);
    expect(searchEdition(words, { q: "carson" }, NOW).meant).toBe("carbon");
    expect(searchEdition(words, { q: "carxxn" }, NOW).meant).toBe("carbon");
    expect(searchEdition(words, { q: "cxxxxn" }, NOW).meant).toBeUndefined();
  });

  it("is not put right where the whole would still find nothing", () => {
    expect(meant("electoins maracana")).toBeUndefined();
  });
});
