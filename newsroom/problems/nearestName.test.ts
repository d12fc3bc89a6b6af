import { describe, expect, it } from "vitest";
import { nearestOf, Suggester } from "./nearestName.ts";

describe("the nearest word", () => {
  it.each([
    ["standfrist", "standfirst"],
    ["Headline", "headline"],
    ["headlines", "headline"],
    ["pubished", "published"],
    ["topic", "topics"],
  ])("to %s is %s", (word, meant) => {
    expect(nearestOf(word, ["headline", "standfirst", "published", "topics"])).toBe(meant);
  });

  it("is the one with the fewest letters to change", () => {
    expect(nearestOf("storys", ["stories", "story", "store"])).toBe("story");
  });

  it("is none when too much would have to change", () => {
    expect(nearestOf("mood", ["lang", "byline"])).toBeUndefined();
    expect(nearestOf("ab", ["cd"])).toBeUndefined();
    expect(nearestOf("anything", [])).toBeUndefined();
  });
});

describe("a suggester", () => {
  it("stops looking after many different mistakes, but knows those it has answered", () => {
    const suggester = new Suggester(["world"]);
    expect(suggester.nearest("wrold")).toBe("world");
    for (let i = 0; i < 1000; i += 1) suggester.nearest(`something-${i}`);
    expect(suggester.nearest("worlt")).toBeUndefined();
    expect(suggester.nearest("wrold")).toBe("world");
  });
});
