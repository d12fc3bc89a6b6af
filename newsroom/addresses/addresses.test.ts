import { describe, expect, it } from "vitest";
import {
  absolute,
  archiveAddress,
  authorAddress,
  dayOfAddress,
  feedRedirects,
  isFeedAlias,
  isRealDay,
  isSlug,
  mediaAddress,
  pageAddress,
  parseSearch,
  plainMediaAddress,
  QUERY_LENGTH,
  RESERVED_SEGMENTS,
  searchAddress,
  sectionAddress,
  topicAddress,
} from "./addresses.ts";

describe("addresses", () => {
  it("of a list's first page do not count", () => {
    expect(sectionAddress("world")).toBe("/world");
    expect(sectionAddress("world", 1)).toBe("/world");
    expect(topicAddress("iraq", 2)).toBe("/topics/iraq/page/2");
    expect(authorAddress("desk", 3)).toBe("/authors/desk/page/3");
  });

  it("of the archive, of pages and of pictures are made of their parts", () => {
    expect(archiveAddress("2014", "06")).toBe("/2014/06");
    expect(pageAddress("about")).toBe("/about");
    expect(plainMediaAddress("articles/2014/06/12/a/map.png")).toBe("/media/2014/06/12/a/map.png");
    expect(plainMediaAddress("drafts/a/map.png")).toBe("/media/drafts/a/map.png");
    expect(plainMediaAddress("authors/jane.jpg")).toBe("/media/authors/jane.jpg");
  });

  it("of pictures change with their content", () => {
    expect(mediaAddress({ path: "articles/2014/06/12/a/map.v2.png", version: "0a1b2c3d" })).toBe(
      "/media/2014/06/12/a/map.v2.0a1b2c3d.png",
    );
  });

  it("of a search leave out what is not asked", () => {
    expect(searchAddress({ q: "oil & gas", page: 1 })).toBe("/search?q=oil+%26+gas");
    expect(
      searchAddress({ q: "iraq", section: "world", from: "2014-01-01", to: "2014-06-30", page: 2 }),
    ).toBe("/search?q=iraq&section=world&from=2014-01-01&to=2014-06-30&page=2");
  });

  it("become absolute with the site in front", () => {
    expect(absolute("https://paper.example", "/")).toBe("https://paper.example/");
    expect(absolute("https://paper.example", "/world")).toBe("https://paper.example/world");
  });

  it("of articles tell their day", () => {
    expect(dayOfAddress("/2014/06/12/story")).toEqual({ year: "2014", month: "06", day: "12" });
  });
});

describe("a slug", () => {
  it.each(["iraq", "d-day-70", "2014"])("may be %s", (slug) => {
    expect(isSlug(slug)).toBe(true);
  });

  it.each(["", "Iraq", "a--b", "-a", "a-", "a_b", "é", "a.b", "a b", "a\n"])(
    "is not %j",
    (slug) => {
      expect(isSlug(slug)).toBe(false);
    },
  );
});

describe("a real day", () => {
  it.each([
    ["2012", "02", "29", true],
    ["2014", "02", "29", false],
    ["2014", "13", "01", false],
    ["2014", "6", "12", false],
    ["14", "06", "12", false],
  ])("%s/%s/%s: %s", (year, month, day, real) => {
    expect(isRealDay({ year, month, day })).toBe(real);
  });
});

describe("a search that a reader asks for", () => {
  const asked = (query: string) => parseSearch(new URLSearchParams(query));
  const NOTHING = { section: undefined, from: undefined, to: undefined, page: undefined };

  it("is read whole", () => {
    expect(asked("q=+oil+&section=world&from=2014-01-01&to=2014-06-30&page=2")).toEqual({
      q: "oil",
      section: "world",
      from: "2014-01-01",
      to: "2014-06-30",
      page: 2,
    });
  });

  it.each([
    "",
    "section=World",
    "section=../etc",
    "from=2014-02-30",
    "from=2014-6-1",
    "from=yesterday",
    "to=2014-06-12T00:00",
    "page=0",
    "page=1",
    "page=-2",
    "page=2.5",
    "page=two",
    "page=10000",
    "page=1e99",
    "page=Infinity",
    "other=1",
  ])("leaves out what cannot be meant by %j", (query) => {
    expect(asked(query)).toEqual({ q: "", ...NOTHING });
  });

  it("takes the first of several and cuts what is too long", () => {
    expect(asked("q=oil&q=gas").q).toBe("oil");
    expect(asked(`q=${"a".repeat(10_000)}`).q).toHaveLength(QUERY_LENGTH);
  });

  it.each([
    { q: "oil & gas", ...NOTHING },
    {
      q: '"oil prices" öl/100%?#',
      section: "world",
      from: "2014-01-01",
      to: "2014-06-30",
      page: 7,
    },
  ])("is the same after a way through its address: $q", (request) => {
    const address = new URL(searchAddress(request), "https://paper.example");
    expect(address.pathname).toBe("/search");
    expect(parseSearch(address.searchParams)).toEqual(request);
  });
});

describe("a picture's address", () => {
  it.each([
    ["articles/2014/06/12/a/map.png", "/media/2014/06/12/a/map.0a1b2c3d.png"],
    ["authors/jane.JPG", "/media/authors/jane.0a1b2c3d.JPG"],
    ["articles/2014/06/12/a.b/map.png", "/media/2014/06/12/a.b/map.0a1b2c3d.png"],
  ])("of %s carries its version before the ending", (path, address) => {
    expect(mediaAddress({ path, version: "0a1b2c3d" })).toBe(address);
  });
});

describe("addresses that are tried for a feed", () => {
  const destinations = new Map(
    feedRedirects().map(({ source, destination }) => [source, destination]),
  );

  it.each(["/feed", "/rss", "/rss.xml", "/index.xml"])("lead to the paper's: %s", (address) => {
    expect(destinations.get(address)).toBe("/feed.xml");
    expect(isFeedAlias(address)).toBe(true);
  });

  it("lead to the feed of the section, topic or author below which they stand", () => {
    expect(destinations.get("/topics/:topic/rss")).toBe("/topics/:topic/feed.xml");
    expect(destinations.get("/authors/:author/index.xml")).toBe("/authors/:author/feed.xml");
    const section = [...destinations].find(([source]) => /^\/:section.*\/feed$/.test(source));
    expect(section?.[1]).toBe("/:section/feed.xml");
    for (const address of ["/sport/rss", "/topics/iraq/feed", "/authors/jane/rss.xml"]) {
      expect(isFeedAlias(address), address).toBe(true);
    }
  });

  it("are no names of topics and authors, and no feeds themselves", () => {
    for (const address of [
      "/topics/rss",
      "/authors/feed",
      "/feed.xml",
      "/sport/feed.xml",
      "/sport",
      "/",
    ]) {
      expect(isFeedAlias(address), address).toBe(false);
    }
  });
});

describe("the product's own first segments", () => {
  it("cannot be written with capitals or slashes around them", () => {
    expect(RESERVED_SEGMENTS.size).toBeGreaterThan(5);
    for (const segment of RESERVED_SEGMENTS) expect(isSlug(segment)).toBe(true);
  });
});
