import { describe, expect, it } from "vitest";
import { editionOf, slugs } from "../../testkit/editions.ts";
import { article, articles, content, NOW, section } from "../../testkit/records.ts";
import { articleAt, redirectTarget } from "./articles.ts";
import { pictureAt } from "./editionPictures.ts";
import { LIST_LENGTH } from "./listPages.ts";
import {
  archiveYears,
  daysWithin,
  latestStories,
  storiesByAuthor,
  storiesInSection,
  storiesOnDay,
  storiesOnTopic,
} from "./lists.ts";

describe("a list of stories", () => {
  const many = LIST_LENGTH + 1;
  const edition = () => editionOf(articles(many, { topics: ["iraq"], byline: ["jane"] }));

  it.each([
    ["a section", storiesInSection, "world"],
    ["a topic", storiesOnTopic, "iraq"],
    ["an author", storiesByAuthor, "jane"],
  ] as const)("of %s goes on a second page after twenty stories", (_, list, key) => {
    const opened = edition();
    const first = list(opened, key, 1, NOW);
    const second = list(opened, key, 2, NOW);
    expect(first).toMatchObject({ page: 1, pages: 2, total: many });
    expect(first?.teasers).toHaveLength(LIST_LENGTH);
    expect(slugs(first?.teasers ?? []).slice(0, 2)).toEqual(["story-20", "story-19"]);
    expect(second).toMatchObject({ page: 2, pages: 2, total: many });
    expect(slugs(second?.teasers ?? [])).toEqual(["story-0"]);
  });

  it.each([
    ["a section", storiesInSection, "world"],
    ["a topic", storiesOnTopic, "iraq"],
    ["an author", storiesByAuthor, "jane"],
  ] as const)("of %s has no page beyond its end or before its start", (_, list, key) => {
    const opened = edition();
    expect(list(opened, key, 3, NOW)).toBeUndefined();
    expect(list(opened, key, 0, NOW)).toBeUndefined();
    expect(list(opened, key, -1, NOW)).toBeUndefined();
  });

  it("of exactly twenty stories has one page", () => {
    const opened = editionOf(articles(LIST_LENGTH));
    expect(storiesInSection(opened, "world", 1, NOW)).toMatchObject({
      pages: 1,
      total: LIST_LENGTH,
    });
    expect(storiesInSection(opened, "world", 2, NOW)).toBeUndefined();
  });

  it("without any story has one empty page", () => {
    const opened = editionOf([]);
    expect(storiesInSection(opened, "world", 1, NOW)).toEqual({
      teasers: [],
      page: 1,
      pages: 1,
      total: 0,
    });
  });

  it("holds only what belongs to it", () => {
    const opened = editionOf([
      article("match", { section: "sport", topics: ["brazil"], byline: ["john"] }),
      article("war", { section: "world", topics: ["iraq"], byline: ["jane", "john"] }),
    ]);
    expect(slugs(storiesInSection(opened, "sport", 1, NOW)?.teasers ?? [])).toEqual(["match"]);
    expect(slugs(storiesOnTopic(opened, "iraq", 1, NOW)?.teasers ?? [])).toEqual(["war"]);
    expect(slugs(storiesByAuthor(opened, "jane", 1, NOW)?.teasers ?? [])).toEqual(["war"]);
    expect(storiesByAuthor(opened, "john", 1, NOW)?.total).toBe(2);
  });

  it("counts a story once whose topic or author is named twice", () => {
    const opened = editionOf([
      article("a", { topics: ["iraq", "iraq"], byline: ["jane", "jane"] }),
    ]);
    expect(storiesOnTopic(opened, "iraq", 1, NOW)?.total).toBe(1);
    expect(storiesByAuthor(opened, "jane", 1, NOW)?.total).toBe(1);
  });

  it("puts each story of one instant on exactly one page", () => {
    const opened = editionOf(
      Array.from({ length: 45 }, (_, index) => article(`same-${index}`, { topics: ["iraq"] })),
    );
    for (const list of [
      (page: number) => storiesInSection(opened, "world", page, NOW),
      (page: number) => storiesOnTopic(opened, "iraq", page, NOW),
    ]) {
      const seen = [1, 2, 3].flatMap((page) => slugs(list(page)?.teasers ?? []));
      expect(seen).toHaveLength(45);
      expect(new Set(seen).size).toBe(45);
    }
  });
});

describe("a teaser", () => {
  it("knows its section's name and colour", () => {
    const [teaser] = latestStories(editionOf([article("match", { section: "sport" })]), NOW, 1);
    expect(teaser?.section).toMatchObject({ slug: "sport", name: "Sport", colour: "green" });
  });

  it("of a section that is not there stands under the section's slug", () => {
    const [teaser] = latestStories(editionOf([article("lost", { section: "gone" })]), NOW, 1);
    expect(teaser?.section).toMatchObject({ slug: "gone", name: "gone" });
  });
});

describe("the archive", () => {
  const edition = () =>
    editionOf([
      article("first", { published: "2013-12-31T10:00:00.000Z" }),
      article("morning", { published: "2014-06-12T08:00:00.000Z" }),
      article("evening", { published: "2014-06-12T20:00:00.000Z" }),
      article("later", { published: "2014-06-13T08:00:00.000Z" }),
      article("july", { published: "2014-07-01T08:00:00.000Z" }),
    ]);
  const allPublic = new Date("2015-01-01T00:00:00Z");

  it("lists a day with its newest story first", () => {
    expect(slugs(storiesOnDay(edition(), "2014-06-12", allPublic))).toEqual(["evening", "morning"]);
    expect(storiesOnDay(edition(), "2014-06-14", allPublic)).toEqual([]);
  });

  it("counts the stories of each day of a year or of a month, newest first", () => {
    const opened = edition();
    expect(daysWithin(opened, "2014-", allPublic)).toEqual([
      { day: "2014-07-01", stories: 1 },
      { day: "2014-06-13", stories: 1 },
      { day: "2014-06-12", stories: 2 },
    ]);
    expect(daysWithin(opened, "2014-06-", allPublic).map(({ day }) => day)).toEqual([
      "2014-06-13",
      "2014-06-12",
    ]);
    expect(daysWithin(opened, "2012-", allPublic)).toEqual([]);
  });

  it("knows its years, newest first", () => {
    expect(archiveYears(edition(), allPublic)).toEqual(["2014", "2013"]);
  });

  it("goes by the paper's time zone, as the time beside the story, whatever its address says", () => {
    const opened = editionOf([
      // 11 in the evening in New York.
      article("late", { published: "2014-06-13T03:00:00.000Z" }),
      // After midnight in New York, in a folder named by a day further west.
      article("west", { address: "/2014/05/31/west", published: "2014-06-01T05:50:00.000Z" }),
    ]);
    expect(daysWithin(opened, "2014-", allPublic).map(({ day }) => day)).toEqual([
      "2014-06-12",
      "2014-06-01",
    ]);
    expect(slugs(storiesOnDay(opened, "2014-06-12", allPublic))).toEqual(["late"]);
    expect(slugs(storiesOnDay(opened, "2014-06-01", allPublic))).toEqual(["west"]);
    expect(redirectTarget(opened, "/2014/05/31", allPublic)).toBe("/2014/06/01");
    expect(redirectTarget(opened, "/2014/05", allPublic)).toBe("/2014/06");
    expect(redirectTarget(opened, "/2014", allPublic)).toBeUndefined();
    expect(redirectTarget(opened, "/2014/05/30", allPublic)).toBeUndefined();
  });
});

describe("the newest stories", () => {
  it("leave out what is excepted and still fill the list", () => {
    const opened = editionOf(articles(5));
    const [newest, second] = latestStories(opened, NOW, 2);
    const rest = latestStories(
      opened,
      NOW,
      2,
      new Set([newest?.address ?? "", second?.address ?? ""]),
    );
    expect(slugs([newest, second].flatMap((teaser) => teaser ?? []))).toEqual([
      "story-4",
      "story-3",
    ]);
    expect(slugs(rest)).toEqual(["story-2", "story-1"]);
  });

  it("may be those of one section", () => {
    const opened = editionOf([...articles(2), article("match", { section: "sport" })]);
    expect(slugs(latestStories(opened, NOW, 5, new Set(), "sport"))).toEqual(["match"]);
  });

  it("date the edition", () => {
    expect(editionOf(articles(2)).date(NOW)).toBe("2014-06-01T05:00:00.000Z");
    expect(editionOf([]).date(NOW)).toBeUndefined();
  });
});

describe("an article", () => {
  it("is found by its address with its references resolved", () => {
    const opened = editionOf(
      [article("war", { topics: ["iraq", "unnamed"], byline: ["desk", "nobody"] })],
      { topics: [{ slug: "iraq", name: "Iraq", description: "The country" }] },
    );
    const found = articleAt(opened, "/2014/06/12/war", NOW);
    expect(found?.section.name).toBe("World");
    expect(found?.topics).toEqual([
      { slug: "iraq", name: "Iraq", description: "The country" },
      { slug: "unnamed", name: "unnamed" },
    ]);
    expect(found?.authors.map(({ name }) => name)).toEqual(["The Desk"]);
    expect(articleAt(opened, "/2014/06/12/other", NOW)).toBeUndefined();
  });

  it("does not carry its search text along", () => {
    const opened = editionOf([article("war", { text: "Words for search only." })]);
    expect(articleAt(opened, "/2014/06/12/war", NOW)).not.toHaveProperty("text");
  });
});

describe("sections and standing pages", () => {
  it("come in their own order, then by slug", () => {
    const page = (slug: string, order: number) => ({
      slug,
      headline: slug,
      order,
      story: content([]).authors[0]?.story ?? never(),
    });
    const opened = editionOf([], {
      sections: [
        section("zoo", { order: 2 }),
        section("art", { order: 2 }),
        section("news", { order: 1.5 }),
      ],
      pages: [page("privacy", Number.MAX_SAFE_INTEGER), page("about", 1), page("contact", 1)],
    });
    expect(opened.sections.map(({ slug }) => slug)).toEqual(["news", "art", "zoo"]);
    expect(opened.pages().map(({ slug }) => slug)).toEqual(["about", "contact", "privacy"]);
    expect(opened.section("art")?.name).toBe("Art");
    expect(opened.page("about")?.headline).toBe("about");
    expect(opened.section("nothing")).toBeUndefined();
    expect(opened.page("nothing")).toBeUndefined();
    expect(opened.topic("nothing")).toBeUndefined();
    expect(opened.author("nothing")).toBeUndefined();
  });
});

function never(): never {
  throw new Error("the content for tests has an author");
}

describe("an old address", () => {
  const edition = () =>
    editionOf([article("new", { redirectFrom: ["/old/address", "/older"] }), article("other")]);

  it("leads to where the story is now", () => {
    expect(redirectTarget(edition(), "/old/address", NOW)).toBe("/2014/06/12/new");
    expect(redirectTarget(edition(), "/older", NOW)).toBe("/2014/06/12/new");
  });

  it("that nobody has named leads nowhere", () => {
    expect(redirectTarget(edition(), "/2014/06/12/other", NOW)).toBeUndefined();
  });
});

describe("a picture", () => {
  const edition = () =>
    editionOf([article("war")], {
      pictures: [
        {
          address: "/media/2014/06/12/war/map.aaaaaaaa.png",
          plainAddress: "/media/2014/06/12/war/map.png",
          file: "articles/2014/06/12/war/map.png",
          format: "png",
          article: "/2014/06/12/war",
          words: { credit: "Reuters" },
        },
        {
          address: "/media/authors/jane.bbbbbbbb.jpg",
          plainAddress: "/media/authors/jane.jpg",
          file: "authors/jane.jpg",
          format: "jpeg",
        },
      ],
    });

  it("at the address with its version lasts", () => {
    expect(pictureAt(edition(), "/media/2014/06/12/war/map.aaaaaaaa.png", NOW)).toEqual({
      file: "articles/2014/06/12/war/map.png",
      format: "png",
      words: { credit: "Reuters" },
      isVersioned: true,
    });
  });

  it("at its plain address may change", () => {
    expect(pictureAt(edition(), "/media/2014/06/12/war/map.png", NOW)?.isVersioned).toBe(false);
  });

  it("of an author is there without an article", () => {
    expect(pictureAt(edition(), "/media/authors/jane.jpg", NOW)?.file).toBe("authors/jane.jpg");
  });

  it.each([
    "/media/2014/06/12/war/map.cccccccc.png",
    "/media/../site.yaml",
    "/media/2014/06/12/war/../../../../site.yaml",
    "/media/%2e%2e/site.yaml",
    "/media/drafts/any/map.png",
    "/media/",
    "",
  ])("is not at %j", (address) => {
    expect(pictureAt(edition(), address, NOW)).toBeUndefined();
  });
});
