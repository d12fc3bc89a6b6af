import { describe, expect, it } from "vitest";
import { matchExpression } from "./searchQuery.ts";

describe("a reader's words", () => {
  it.each([
    ["oil", '"oil"'],
    ["oil prices", '"oil" AND "prices"'],
    ['"oil prices" rise', '"oil prices" AND "rise"'],
    ["“oil prices”", '"oil prices"'],
    ["well-known", '"well known"'],
    ["don't", '"don t"'],
    ["constitu*", '"constitu" *'],
    ["oil OR gas", '"oil" AND "OR" AND "gas"'],
    ['oil "', '"oil"'],
    ["oil\0gas\n", '"oil" AND "gas"'],
    ["caf\u0065\u0301", '"café"'],
    ['"oil!" & gas?', '"oil" AND "gas"'],
  ])("%j become %s", (words, expression) => {
    expect(matchExpression(words)).toBe(expression);
  });

  it("are looked up by their beginnings when asked, phrases as they stand", () => {
    expect(matchExpression('airst "oil prices"', { prefixes: true })).toBe(
      '"airst" * AND "oil prices"',
    );
  });

  it.each(["", " ", '""', "***", "()", "\0"])("%j are nothing to look for", (words) => {
    expect(matchExpression(words)).toBeUndefined();
  });

  it("are at most sixteen terms", () => {
    const words = Array.from({ length: 30 }, (_, index) => `w${index}`).join(" ");
    expect(matchExpression(words)?.split(" AND ")).toHaveLength(16);
  });
});
