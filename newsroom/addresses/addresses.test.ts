import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import {
  absolute,
  archiveAddress,
  articleAddress,
  authorAddress,
  dayOfAddress,
  feedAddress,
  feedArchiveAddress,
  feedRedirects,
  firstAddress,
  HEALTH_ADDRESS,
  indexNowKeyAddress,
  isArchiveAddress,
  isFediverseHandle,
  isFeedAlias,
  isRealDay,
  isSlug,
  isStoryAddress,
  isWebAddress,
  mediaAddress,
  pageAddress,
  parseSearch,
  plainMediaAddress,
  QUERY_LENGTH,
  RESERVED_SEGMENTS,
  scheduledAddress,
  searchAddress,
  sectionAddress,
  sitemapAddress,
  topicAddress,
} from "./addresses.ts";

/** As Next reads the addresses of redirects. */
const { match } = createRequire(import.meta.url)("next/dist/compiled/path-to-regexp") as {
  match: (source: string, options: object) => (address: string) => unknown;
};

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

  it("of a search are as many as there are answers: all that narrows it, in one order", () => {
    expect(
      searchAddress({ page: 3, sort: "date", author: "desk", topic: "iraq", section: "", q: "" }),
    ).toBe("/search?q=&topic=iraq&author=desk&sort=date&page=3");
  });

  it("of feeds, sitemaps and keys are where programs look for them", () => {
    expect(feedAddress("/")).toBe("/feed.xml");
    expect(feedAddress("/topics/iraq")).toBe("/topics/iraq/feed.xml");
    expect(feedArchiveAddress(2)).toBe("/feed/archive/2.xml");
    expect(sitemapAddress("2014-06")).toBe("/sitemap-2014-06.xml");
    expect(sitemapAddress("topics", 2)).toBe("/sitemap-topics-2.xml");
    expect(indexNowKeyAddress("0a1b2c3d")).toBe("/0a1b2c3d.txt");
  });

  it("of stories have the day of their folder, before their time too", () => {
    expect(articleAddress("2014-06-12", "war")).toBe("/2014/06/12/war");
    expect(scheduledAddress("/2014/06/12/war")).toBe("/drafts/scheduled/2014/06/12/war");
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
  const NOTHING = {
    section: undefined,
    topic: undefined,
    author: undefined,
    from: undefined,
    to: undefined,
    sort: undefined,
    page: undefined,
  };

  it("is read whole", () => {
    const all =
      "q=+oil+&section=world&topic=iraq&author=desk&from=2014-01-01&to=2014-06-30&sort=date&page=2";
    expect(asked(all)).toEqual({
      q: "oil",
      section: "world",
      topic: "iraq",
      author: "desk",
      sort: "date",
      from: "2014-01-01",
      to: "2014-06-30",
      page: 2,
    });
  });

  it.each([
    "",
    "section=World",
    "section=../etc",
    "topic=Iraq",
    "author=a/b",
    "sort=Date",
    "sort=age",
    "from=2014-02-30",
    "from=2014-6-1",
    "from=yesterday",
    "from=2014-13",
    "to=2014-00",
    "to=14",
    "to=2014-06-",
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

  it("may name a year or a month by its number", () => {
    expect(asked("from=2014&to=2014")).toMatchObject({ from: "2014-01-01", to: "2014-12-31" });
    expect(asked("from=2014-06&to=2012-02")).toMatchObject({
      from: "2014-06-01",
      to: "2012-02-29",
    });
  });

  it("takes the first of several and cuts what is too long", () => {
    expect(asked("q=oil&q=gas").q).toBe("oil");
    expect(asked(`q=${"a".repeat(10_000)}`).q).toHaveLength(QUERY_LENGTH);
    expect(asked("page=9999").page).toBe(9_999);
  });

  it.each([
    { q: "oil & gas", ...NOTHING },
    {
      q: '"oil prices" öl/100%?#',
      section: "world",
      topic: "iraq",
      author: "desk",
      from: "2014-01-01",
      to: "2014-06-30",
      sort: "date" as const,
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

  it("changes with its words, but for a draft's, which only editors see", () => {
    const address = (path: string, caption?: string) =>
      mediaAddress({ path, version: "0a1b2c3d" }, { caption });
    const story = "articles/2014/06/12/a/map.png";
    expect(address(story, "A map")).toMatch(/^\/media\/2014\/06\/12\/a\/map\.[0-9a-f]{8}\.png$/);
    expect(new Set([address(story), address(story, "A"), address(story, "B")]).size).toBe(3);
    expect(address("drafts/a/map.png", "A map")).toBe("/media/drafts/a/map.0a1b2c3d.png");
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

  it("lead to the Atom feed by its name, which the paper alone has", () => {
    for (const alias of ["atom", "feed/atom"]) {
      expect(destinations.get(`/${alias}`)).toBe("/atom.xml");
      expect(destinations.get(`/topics/:topic/${alias}`)).toBe("/topics/:topic/feed.xml");
      expect(isFeedAlias(`/${alias}`)).toBe(true);
    }
  });

  it("are told from other addresses by the patterns as they are by the check", () => {
    const patterns = [...destinations.keys()].map((source) => match(source, { sensitive: true }));
    const names = ["feed", "feeds", "rss", "rss.xml", "rss2.xml", "index.xml", "index.rss"];
    const more = ["feed.rss", "feed/rss", "feed/rss2", "atom", "feed/atom", "news", "rss3"];
    const subjects = ["", "/sport", "/topics/iraq", "/authors/jane", "/topics", "/authors"];
    for (const subject of [...subjects, "/feed", "/a/b", "/Sport", "/topics/iraq/page"]) {
      for (const name of [...names, ...more]) {
        const address = `${subject}/${name}`;
        const isLed = patterns.some((pattern) => pattern(address));
        expect(isFeedAlias(address), address).toBe(isLed);
      }
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

describe("the form of an address", () => {
  it.each([
    ["/2014/06/12/war", true, false],
    ["/2014/06/12", false, true],
    ["/2014/06", false, true],
    ["/2014", false, true],
    ["/2014/06/12/war/more", false, false],
    ["/old/2014/06/12/war", false, false],
    ["/2014/06/12/", false, false],
    ["/2014/6/12/war", false, false],
    ["/20145/06/12/war", false, false],
    ["/2014/06/123/war", false, false],
    ["/2014/061", false, false],
    ["/old/2014", false, false],
    ["/2014/06/12/13", true, false],
    ["/world", false, false],
  ])("%s: a story's %s, an archive's %s", (address, story, archive) => {
    expect([isStoryAddress(address), isArchiveAddress(address)]).toEqual([story, archive]);
  });

  it("tells the first address that a story had here", () => {
    const story = (...redirectFrom: string[]) =>
      firstAddress({ address: "/2014/06/12/war", redirectFrom });
    expect(story()).toBe("/2014/06/12/war");
    expect(story("/war.html", "/2014/06/10/war", "/2014/06/11/war")).toBe("/2014/06/10/war");
    expect(story("/war.html")).toBe("/2014/06/12/war");
  });

  it.each([
    ["https://example.org", true],
    ["HTTP://example.org/a?b#c", true],
    ["https://", false],
    ["https://exa mple.org", false],
    ["https://example.org/ x", false],
    ["see https://example.org", false],
    ["ftp://example.org", false],
    ["httpss://example.org", false],
    ["https://[", false],
    ["example.org", false],
  ])("%s is a complete one: %s", (address, complete) => {
    expect(isWebAddress(address)).toBe(complete);
  });

  it.each([
    ["@jane@social.example", true],
    ["@j.a-n_e9@a.social.example", true],
    ["@jane@größe.example", true],
    ["jane@social.example", false],
    ["@jane", false],
    ["@jane@social", false],
    ["@jane@social.e", false],
    ["@ja ne@social.example", false],
    ["@jane@social.example/", false],
    ["x@jane@social.example", false],
  ])("%s is a name on the fediverse: %s", (name, whole) => {
    expect(isFediverseHandle(name)).toBe(whole);
  });
});

describe("the product's own first segments", () => {
  it("are those of its routes, so that no section or page hides one of them", () => {
    const app = fileURLToPath(new URL("../../app", import.meta.url));
    const segments = (folder: string): string[] =>
      readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .flatMap(({ name }) => (name.startsWith("(") ? segments(`${folder}/${name}`) : name));
    // A page of that name gives its words to the list of corrections.
    const routes = segments(app).filter((name) => isSlug(name) && name !== "corrections");
    expect([...RESERVED_SEGMENTS]).toEqual(expect.arrayContaining(routes));
  });

  it("are those of a list's pages, and the names by which feeds are tried", () => {
    for (const name of ["page", "feed", "feeds", "rss", "atom"]) {
      expect(RESERVED_SEGMENTS.has(name), name).toBe(true);
    }
    expect(RESERVED_SEGMENTS.has("machines")).toBe(false);
  });

  it("cannot be written with capitals or slashes around them", () => {
    expect(RESERVED_SEGMENTS.size).toBeGreaterThan(5);
    for (const segment of RESERVED_SEGMENTS) expect(isSlug(segment)).toBe(true);
  });
});

it("The address that operators' probes ask is the one in their settings", () => {
  expect(HEALTH_ADDRESS).toBe("/healthz");
});
