import { describe, expect, it } from "vitest";
import { fitLines, type TextSpace } from "./fitLines.ts";

/** A text whose letters are all half an em wide. */
const set = (text: string) => ({ text, width: (start: number, end: number) => (end - start) / 2 });

const room: TextSpace = { width: 400, height: 240, sizes: [80, 60, 40], leading: 1 };

function fitted(words: string, fields: Partial<TextSpace> = {}) {
  const { text, size, lines } = fitLines(words, set, { ...room, ...fields }, "en-US");
  return { size, lines: lines.map(({ start, end }) => text.text.slice(start, end)) };
}

describe("a headline on a card", () => {
  it("is as large as it fits", () => {
    expect(fitted("War ends")).toEqual({ size: 80, lines: ["War ends"] });
    expect(fitted("Council votes for the dam")).toEqual({
      size: 80,
      lines: ["Council", "votes for", "the dam"],
    });
    expect(fitted("Council votes for the dam after nine years of talk").size).toBe(60);
  });

  it("has lines of about one length, and no word alone on the last", () => {
    expect(fitted("one two three four", { sizes: [50] }).lines).toEqual(["one two", "three four"]);
  });

  it("may break after a dash, which stays where it was", () => {
    expect(fitted("Kings–Rangers", { sizes: [80] }).lines).toEqual(["Kings–", "Rangers"]);
  });

  it("keeps scores, times and days on one line", () => {
    const lines = (words: string, size = 40) => fitted(words, { sizes: [size] }).lines;
    expect(lines("Kings win 3–1 in Los Angeles", 64)).toEqual([
      "Kings win",
      "3–1 in Los",
      "Angeles",
    ]);
    expect(lines("The vote is at 6:05 PM EDT on Monday")).toEqual([
      "The vote is at",
      "6:05 PM EDT on",
      "Monday",
    ]);
    expect(lines("He was born on June 12 in a village")).toEqual([
      "He was born on",
      "June 12 in a village",
    ]);
    for (const size of [80, 70, 60, 50, 40]) {
      for (const line of lines("A score of (3–1), on June 12, for $15 billion", size)) {
        expect(line).not.toMatch(/(?:June|\$15|3–)$|^(?:12|billion|1\))/);
      }
    }
  });

  it("that fits at no size ends after a word with an ellipsis, in the smallest", () => {
    const { size, lines } = fitted("word ".repeat(80));
    expect(size).toBe(40);
    expect(lines).toHaveLength(6);
    expect(lines.at(-1)).toMatch(/word…$/);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(20);
  });

  it("leaves no comma or dash before its ellipsis", () => {
    const { lines } = fitted("word, word – ".repeat(40));
    expect(lines.at(-1)).toMatch(/word…$/);
  });

  it("breaks a word that is longer than any line rather than run off the card", () => {
    const { size, lines } = fitted("Donaudampfschifffahrtsgesellschaft", { sizes: [80, 40] });
    expect(size).toBe(40);
    expect(lines.join("")).toBe("Donaudampfschifffahrtsgesellschaft");
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(20);
  });

  it("that is one endless word is cut within it", () => {
    const { lines } = fitted("a".repeat(1_000));
    expect(lines).toHaveLength(6);
    expect(lines.at(-1)).toMatch(/a…$/);
  });

  it("may be empty", () => {
    expect(fitted("")).toEqual({ size: 80, lines: [] });
  });
});

describe("a headline without spaces", () => {
  const lines = (words: string, language: string, size: number) => {
    const narrow = { ...room, width: 150, sizes: [size] };
    const { text, lines } = fitLines(words, set, narrow, language);
    return lines.map(({ start, end }) => text.text.slice(start, end));
  };

  it("breaks between phrases, and never before a closing mark", () => {
    expect(lines("政府は木曜日に新しい税を発表した。", "ja", 50)).toEqual([
      "政府は",
      "木曜日に",
      "新しい税を",
      "発表した。",
    ]);
    expect(lines("「今日」政府、発表", "ja", 75)).toEqual(["「今日」", "政府、", "発表"]);
    expect(lines("รัฐบาลประกาศภาษีใหม่", "th", 38).join("|")).toBe("รัฐบาล|ประกาศ|ภาษี|ใหม่");
  });

  it("that does not fit is cut after a phrase, never within a character", () => {
    const cut = lines("政府は木曜日に新しい税を発表した。".repeat(3), "ja", 50);
    expect(cut.join("")).toMatch(/^政府は.*[にはを。日い]…$/u);
    for (const line of lines("👩🏽‍🚒".repeat(60), "ja", 50)) {
      expect(line.replaceAll("👩🏽‍🚒", "").replace("…", "")).toBe("");
    }
  });
});
