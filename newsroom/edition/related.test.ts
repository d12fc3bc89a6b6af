import { describe, expect, it } from "vitest";
import { editionOf, slugs } from "../../testkit/editions.ts";
import { article, articles, NOW } from "../../testkit/records.ts";
import { neighboursOf } from "./lists.ts";
import { rankRelated, relatedStories } from "./related.ts";

describe("the rank of related stories", () => {
  it("puts a rare topic before a common one", () => {
    const ranked = rankRelated(0, [
      { stories: 500, articles: [{ article: 1, published_at: 0 }] },
      { stories: 2, articles: [{ article: 2, published_at: 900 }] },
    ]);
    expect(ranked).toEqual([2, 1]);
  });

  it("adds topics up", () => {
    const both = { article: 1, published_at: 900 };
    const one = { article: 2, published_at: 0 };
    expect(
      rankRelated(0, [
        { stories: 9, articles: [one, both] },
        { stories: 9, articles: [both] },
      ]),
    ).toEqual([1, 2]);
  });

  it("puts the nearer in time first among equals, before or after", () => {
    const ranked = rankRelated(1000, [
      {
        stories: 4,
        articles: [
          { article: 1, published_at: 0 },
          { article: 2, published_at: 1100 },
          { article: 3, published_at: 950 },
        ],
      },
    ]);
    expect(ranked).toEqual([3, 2, 1]);
  });

  it("of nothing is nothing", () => {
    expect(rankRelated(0, [])).toEqual([]);
  });
});

describe("related stories", () => {
  it("share the rarer topic first and are filled up from the section", () => {
    const opened = editionOf([
      article("own", { topics: ["rare", "common"] }),
      article("rare", { topics: ["rare"], section: "sport" }),
      article("common-1", { topics: ["common"], section: "sport" }),
      article("common-2", {
        topics: ["common"],
        section: "sport",
        published: "2014-01-01T00:00:00.000Z",
      }),
      article("filler", { published: "2014-06-01T00:00:00.000Z" }),
      article("elsewhere", { section: "sport", published: "2014-06-19T00:00:00.000Z" }),
    ]);
    expect(slugs(relatedStories(opened, "/2014/06/12/own", NOW, 4))).toEqual([
      "rare",
      "common-1",
      "common-2",
      "filler",
    ]);
  });

  it("are never the story itself and never named twice", () => {
    const opened = editionOf(articles(6, { topics: ["iraq"] }));
    const related = slugs(relatedStories(opened, "/2014/06/01/story-5", NOW, 9));
    expect(related).not.toContain("story-5");
    expect(new Set(related).size).toBe(related.length);
    expect(related).toHaveLength(5);
  });

  it("are three when nothing else is asked", () => {
    expect(relatedStories(editionOf(articles(9)), "/2014/06/01/story-4", NOW)).toHaveLength(3);
  });

  it("of an unknown address are none", () => {
    expect(relatedStories(editionOf(articles(3)), "/2014/06/01/nothing", NOW)).toEqual([]);
  });
});

describe("the neighbours of a story", () => {
  const address = (slug: string) => `/2014/06/12/${slug}`;

  it("are the stories before and after it in its own section", () => {
    const opened = editionOf([
      article("before", { published: "2014-06-12T10:00:00.000Z" }),
      article("between", { published: "2014-06-12T11:00:00.000Z", section: "sport" }),
      article("own", { published: "2014-06-12T12:00:00.000Z" }),
      article("after", { published: "2014-06-12T13:00:00.000Z" }),
      article("last", { published: "2014-06-12T14:00:00.000Z" }),
    ]);
    const { previous, next } = neighboursOf(opened, address("own"), NOW);
    expect(previous?.address).toBe(address("before"));
    expect(next?.address).toBe(address("after"));
  });

  it("are absent at the ends", () => {
    const opened = editionOf([
      article("first", { published: "2014-06-12T10:00:00.000Z" }),
      article("last", { published: "2014-06-12T11:00:00.000Z" }),
    ]);
    expect(neighboursOf(opened, address("first"), NOW)).not.toHaveProperty("previous");
    expect(neighboursOf(opened, address("last"), NOW)).not.toHaveProperty("next");
    expect(neighboursOf(opened, address("nothing"), NOW)).toEqual({});
  });

  it("lead through stories of one instant without a loop and without leaving one out", () => {
    const opened = editionOf(["a", "b", "c", "d"].map((slug) => article(slug)));
    const walk = (from: string, way: "previous" | "next") => {
      const seen: string[] = [];
      for (let at: string | undefined = from; at && seen.length < 9; ) {
        seen.push(at);
        at = neighboursOf(opened, at, NOW)[way]?.address;
      }
      return seen;
    };
    const forwards = walk(address("a"), "next");
    expect(forwards).toEqual(["a", "b", "c", "d"].map(address));
    expect(walk(address("d"), "previous")).toEqual(forwards.reverse());
  });
});
