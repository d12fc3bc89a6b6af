import { describe, expect, it } from "vitest";
import { matchExpression } from "./searchQuery.ts";
import { stemmerOf } from "./stemmers.ts";

describe("a reader's words", () => {
  it.each([
    ["oil", '"oil"'],
    ["oil prices", '"oil" AND "prices"'],
    ['"oil prices" rise', '"oil prices" AND "rise"'],
    ["“oil prices”", '"oil prices"'],
    ["well-known", '("well known" OR "wellknown")'],
    ["don't", '("don t" OR "dont")'],
    ["Iraq’s", '("iraq s" OR "iraq")'],
    ["Müller", '("muller" OR "mueller")'],
    ["“Gerd Müller”", '("gerd muller" OR "gerd mueller")'],
    ["U.S.", '"u s"'],
    ["US", '("us" OR "u s")'],
    ["1,000", '"1000"'],
    ["木曜日", '"木曜 曜日"'],
    ["木", '"木" *'],
    ["constitu*", '"constitu" *'],
    ["oil OR gas", '"oil" AND ("or" OR "o r") AND "gas"'],
    ['oil "', '"oil"'],
    ["oil\0gas\n", '"oil" AND "gas"'],
    ["caf\u0065\u0301", '"cafe"'],
    ['"oil!" & gas?', '"oil" AND "gas"'],
  ])("%j become %s", (words, expression) => {
    expect(matchExpression(words)).toBe(expression);
  });

  it("are looked up by their beginnings when asked, phrases as they stand", () => {
    expect(matchExpression('airst "oil prices"', { prefixes: true })).toBe(
      '"airst" * AND "oil prices"',
    );
  });

  it.each(["AT&T", "G-8", "vitamin-c"])(
    "begin no others where they are compounds that end in a letter: %j, unless with a star",
    (compound) => {
      const whole = matchExpression(compound);
      expect(matchExpression(compound, { prefixes: true })).toBe(whole);
      expect(whole).not.toContain("*");
      expect(matchExpression(`${compound}*`)).toContain('" *');
      expect(matchExpression(`${compound}x`, { prefixes: true })).toContain('" *');
    },
  );

  it.each(["", " ", '""', "***", "()", "\0"])("%j are nothing to look for", (words) => {
    expect(matchExpression(words)).toBeUndefined();
  });

  it("are at most sixteen terms", () => {
    const words = Array.from({ length: 30 }, (_, index) => `w${index}`).join(" ");
    expect(matchExpression(words)?.split(" AND ")).toHaveLength(16);
  });
});

it("The stem of a word in another language is no beginning of others", () => {
  const german = stemmerOf("de");
  const english = stemmerOf("en");
  if (!german || !english) throw new Error("no stemmers");
  const stems = [english, german];
  // “neymer” is “neym” in German, which begins “Neymar”.
  expect(matchExpression("neymer", { stems, prefixes: true })).toBe('("neymer" * OR "neym")');
  expect(matchExpression("häuser*", { stems: [german] })).toContain('"hauser" *');
});
