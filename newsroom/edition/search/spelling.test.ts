import { describe, expect, it } from "vitest";
import { editionOf } from "../../../testkit/editions.ts";
import { article } from "../../../testkit/records.ts";
import { correctedQuery, nearWords, vocabularyOf } from "./spelling.ts";

/** An edition whose stories have these words. */
const withWords = (...words: string[]) =>
  editionOf([article("war", { headline: "", standfirst: "", text: words.join(", ") })]);

describe("the words of an edition that can be suggested", () => {
  const forms = (...texts: string[]) => vocabularyOf(texts).map(({ form }) => form);

  it("have three letters at least, twenty-four at most, and no digits", () => {
    expect(forms(`of oil oils x1y 2014 covid19 ${"a".repeat(24)} ${"b".repeat(25)} naïve`)).toEqual(
      ["oil", "oils", "a".repeat(24), "naïve"],
    );
  });

  it("are of scripts that put spaces between words", () => {
    expect(forms("政府は木曜日に 政府 нефть نفط")).toEqual(["нефть", "نفط"]);
  });

  it("are the parts of what is joined by a hyphen or an apostrophe", () => {
    expect(forms("part-time O’Neill’s U.S.A.")).toEqual(["part", "time", "Neill"]);
  });

  it("are each there once, as names are written, with what the index knows of them", () => {
    expect(vocabularyOf(["oil Baghdad", "Oil OIL Café"])).toEqual([
      { initial: "o", length: 3, folded: "oil", form: "oil" },
      { initial: "b", length: 7, folded: "baghdad", form: "Baghdad" },
      { initial: "c", length: 4, folded: "cafe", form: "Café" },
    ]);
    expect(forms("e\u0301te\u0301")).toEqual(["été"]);
  });

  it("are looked at once, however many texts have them", () => {
    const seen = new Set<string>();
    const found = (text: string) => vocabularyOf([text], seen).map(({ form }) => form);
    expect(found("oil Baghdad oil")).toEqual(["oil", "Baghdad"]);
    expect(found("Baghdad oil War")).toEqual(["War"]);
    expect(found("of 2014 war")).toEqual(["war"]);
  });
});

describe("words that are spelled alike", () => {
  const near = (word: string, ...words: string[]) =>
    nearWords(withWords(...words), word).map(({ form }) => form);

  it.each([
    ["a letter too many", "Bahghdad"],
    ["a letter too few", "Baghdd"],
    ["a letter wrong", "Baghdat"],
    ["two letters swapped", "Bahgdad"],
    ["its first two letters swapped", "Abghdad"],
    ["its first letter missing", "aghdad"],
    ["its first letter wrong", "Paghdad"],
    ["two letters wrong", "Bagkdat"],
    ["other capitals and a wrong letter", "BAGHDAT"],
  ])("are found with %s: %s", (_, word) => {
    expect(near(word, "Baghdad", "Tikrit")).toEqual(["Baghdad"]);
  });

  it("are none that are the word itself, or three letters away", () => {
    expect(near("Baghdad", "Baghdad")).toEqual([]);
    expect(near("Bagktat", "Baghdad")).toEqual([]);
  });

  it("differ by one letter at most from a word of four", () => {
    expect(near("gass", "gas", "glass", "grasp")).toEqual(["gas", "glass"]);
    expect(near("beet", "boat")).toEqual([]);
    expect(near("beets", "boats")).toEqual(["boats"]);
  });

  it("are the nearest first, and twelve at most", () => {
    expect(near("watar", "waters", "water")).toEqual(["water", "waters"]);
    const many = [..."abcdefghijklmnop"].map((letter) => `wate${letter}`);
    expect(near("wateq", ...many)).toHaveLength(12);
  });
});

describe("a query that finds nothing", () => {
  const corrected = (query: string, stories: Record<string, number>) => {
    const edition = withWords(...Object.keys(stories));
    const matches = (words: string) =>
      Math.min(
        ...words
          .toLowerCase()
          .split(/[^\p{L}]+/u)
          .filter(Boolean)
          .map((word) => stories[word] ?? 0),
      );
    return correctedQuery(query, matches, edition);
  };

  it("is suggested with its wrong words corrected, and everything else as it was typed", () => {
    expect(corrected("baghdat", { baghdad: 1 })).toBe("baghdad");
    expect(corrected('"the baghdat", oil', { the: 9, baghdad: 1, oil: 2 })).toBe(
      '"the baghdad", oil',
    );
    expect(corrected("baghdat tikrik", { baghdad: 1, tikrit: 1 })).toBe("baghdad tikrit");
  });

  it.each([
    ["oficer", "officer", { officer: 1, office: 30, offices: 9 }],
    ["libary", "library", { library: 1, liberty: 12 }],
    ["tresury", "treasury", { treasury: 2, treasure: 5 }],
    ["brasil", "brazil", { brazil: 1, brazils: 8 }],
  ])("has the nearest word, however many stories have another: %s, %s", (typed, meant, stories) => {
    expect(corrected(typed, stories as Record<string, number>)).toBe(meant);
  });

  it("has of several words that are equally near the one with most stories", () => {
    expect(corrected("watar", { wafer: 1, water: 9, waters: 5 })).toBe("water");
    expect(corrected("baghda", { baghdat: 2, baghdad: 7 })).toBe("baghdad");
    // All others are nearer than the last.
    const nearer = { waters: 1, watert: 1, wateru: 1, waterv: 1, waterw: 2 };
    expect(corrected("waterx", { ...nearer, waterxyz: 9 })).toBe("waterw");
  });

  it("has no word that only stories have which are not public", () => {
    expect(corrected("baghdat", { baghdad: 0 })).toBeUndefined();
    expect(corrected("baghdat", { baghdad: 0, baghdads: 1 })).toBe("baghdads");
  });

  it("has no suggestion where three words are wrong, or one of two letters", () => {
    expect(corrected("baghdat tikrik mosur", { baghdad: 1, tikrit: 1, mosul: 1 })).toBeUndefined();
    expect(corrected("ol", { oil: 1 })).toBeUndefined();
    expect(corrected("", {})).toBeUndefined();
    expect(corrected("water", { water: 0 })).toBeUndefined();
  });
});
