import { describe, expect, it } from "vitest";
import {
  absolute,
  archiveAddress,
  authorAddress,
  dayOfAddress,
  isRealDay,
  isSlug,
  mediaAddress,
  pageAddress,
  plainMediaAddress,
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
