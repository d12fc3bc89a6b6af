import { describe, expect, it } from "vitest";
import { editDistance, nearestName, nearestOf, orOneOf, Suggester } from "./nearestName.ts";

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

describe("the letters to change from one word to another", () => {
  it.each([
    ["world", "world", 0],
    ["", "abc", 3],
    ["abc", "", 3],
    ["world", "word", 1],
    ["word", "world", 1],
    ["world", "wurld", 1],
    ["world", "wrold", 1],
    ["ab", "ba", 1],
    ["abc", "cab", 2],
    ["sitting", "kitten", 3],
    ["abcdef", "badcfe", 3],
  ])("%s and %s: %i", (one, other, letters) => {
    expect(editDistance(one, other, 9)).toBe(letters);
    expect(editDistance(other, one, letters)).toBe(letters);
  });

  it("are not counted beyond a limit", () => {
    expect(editDistance("sitting", "kitten", 2)).toBe(3);
    expect(editDistance("abcdefgh", "zzzzzzzz", 2)).toBe(3);
    expect(editDistance("a", "abcde", 3)).toBe(4);
    expect(editDistance("a", "abcd", 3)).toBe(3);
  });

  it("are fewer, the shorter the word", () => {
    expect(nearestOf("abcd", ["abcx"])).toBe("abcx");
    expect(nearestOf("abcd", ["abxy"])).toBeUndefined();
    expect(nearestOf("abcde", ["abcxy"])).toBe("abcxy");
    expect(nearestOf("abcdefgh", ["abcdefxy"])).toBe("abcdefxy");
    expect(nearestOf("abcdefgh", ["abcdexyz"])).toBeUndefined();
    expect(nearestOf("abcdefghi", ["abcdefxyz"])).toBe("abcdefxyz");
    expect(nearestOf("abcdefghi", ["abcdewxyz"])).toBeUndefined();
  });

  it("decide for the first of several that are as near", () => {
    expect(nearestOf("word", ["ward", "wood", "lord"])).toBe("ward");
    expect(nearestOf("word", ["wood", "WORD", "word"])).toBe("WORD");
  });
});

describe("the file that somebody means by a name", () => {
  const names = new Map([
    ["local-news", "Around here"],
    ["world", "The World"],
    ["sports", "Football"],
    ["culture", "Kunst & Köpfe"],
    ["twin", "Football"],
  ]);

  it.each([
    ["Local News", "local-news"],
    ["local_news", "local-news"],
    ["wrold", "world"],
    ["The World", "world"],
    ["kunst-köpfe", "culture"],
    ["Kunst  &  Kopfe!", "culture"],
    ["Football", "sports"],
    ["twin", "twin"],
    ["The news of the World today", "world"],
    ["news", "local-news"],
    ["here around", "local-news"],
    ["politics", undefined],
    ["", undefined],
    ["!!", undefined],
  ])("“%s” is %s", (word, file) => {
    expect(nearestName(word, names)).toBe(file);
  });
});

describe("what is said of a name that there is not", () => {
  it("names what is meant, and all there are", () => {
    expect(orOneOf("world", ["world", "sport"])).toBe(
      "did you mean “world”? Choose one of world, sport",
    );
    expect(orOneOf(undefined, ["world", "sport"])).toBe("choose one of world, sport");
    expect(orOneOf(undefined, ["world"])).toBe("there is only world");
  });
});

describe("a suggester", () => {
  it("stops looking after many different mistakes, but knows those it has answered", () => {
    const suggester = new Suggester(() => ["world"]);
    expect(suggester.nearest("wrold")).toBe("world");
    for (let i = 0; i < 1000; i += 1) suggester.nearest(`something-${i}`);
    expect(suggester.nearest("worlt")).toBeUndefined();
    expect(suggester.nearest("wrold")).toBe("world");
  });

  it("finds what is meant by each of several words among what can be read once", () => {
    const names = new Map([
      ["world", 1],
      ["sport", 2],
    ]);
    const suggester = new Suggester(() => names.keys());
    expect(["wrold", "sprot"].map((word) => suggester.nearest(word))).toEqual(["world", "sport"]);
  });
});
