import { describe, expect, it } from "vitest";
import { fitLines, type TextSpace } from "./fitLines.ts";

/** A text whose letters are all half an em wide. */
const set = (text: string) => ({ text, width: (start: number, end: number) => (end - start) / 2 });

const room: TextSpace = { width: 400, height: 240, sizes: [80, 60, 40], leading: 1 };

function fitted(words: string, fields: Partial<TextSpace> = {}) {
  const { text, size, lines } = fitLines(words, set, { ...room, ...fields });
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
