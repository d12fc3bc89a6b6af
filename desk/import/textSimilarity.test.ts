import { describe, expect, it } from "vitest";
import { runSimilarity, shareOf, wordRuns, wordSimilarity } from "./textSimilarity.ts";

describe("runs of four words", () => {
  it.each([
    ["One, two: three! Four", ["one two three four"]],
    ["one two three four five", ["one two three four", "two three four five"]],
    ["one two three", []],
    ["大坝开闸", ["大 坝 开 闸"]],
    ["ไทย", []],
    ["a 1 é ñ", ["a 1 é ñ"]],
    ["", []],
  ])("are all of a text's: %s", (text, runs) => {
    expect([...wordRuns(text)]).toEqual(runs);
  });

  it("are compared by the share that both have", () => {
    const [one, other] = [wordRuns("a b c d e"), wordRuns("a b c d x y")];
    expect(shareOf(one, other)).toBe(0.5);
    expect(shareOf(other, one)).toBeCloseTo(1 / 3);
    expect(shareOf(wordRuns("a"), one)).toBe(1);
    expect(shareOf(one, wordRuns("a"))).toBe(0);
    expect(runSimilarity(one, other)).toBeCloseTo(0.4);
    expect(runSimilarity(one, one)).toBe(1);
    expect(runSimilarity(one, wordRuns("v w x y z"))).toBe(0);
  });
});

describe("the subjects of two lines", () => {
  it.each([
    ["The dam above Marl flooded", "Marl: dam floods above it", 1],
    ["dam wall river", "wall river town lake", 2 / 3],
    ["wall river town lake", "dam wall river", 2 / 3],
    ["dam wall", "dam wall", 0],
    ["the and for dam wall", "dam wall", 0],
    ["dam wall lake", "sun moon star", 0],
    ["DAM WALL LAKE", "dam wall lake", 1],
    ["at dam to wall of lake", "dam wall lake", 1],
  ])("are as similar as their longer words: %s, %s", (one, other, similarity) => {
    expect(wordSimilarity(one, other)).toBeCloseTo(similarity);
  });
});
