import { describe, expect, it } from "vitest";
import { spokenParts } from "./spokenParts.ts";

describe("spokenParts", () => {
  it("keeps short sentences together and long ones apart", () => {
    expect(spokenParts("One. Two  is\nshort. Three.", "en")).toEqual(["One. Two is short. Three."]);
    const long = `A ${"word ".repeat(30).trim()}.`;
    expect(spokenParts(`${long} ${long}`, "en")).toEqual([long, long]);
  });

  it("cuts a sentence that is too long after a comma", () => {
    const clause = "and so it went on for a good while in the usual way of such things,";
    const parts = spokenParts(`${`${clause} `.repeat(5)}to its end.`, "en");
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts.slice(0, -1)) expect(part).toMatch(/,$/);
  });

  it("loses no word and makes no part too long, without spaces or marks either", () => {
    for (const [text, language] of [
      ["word ".repeat(200), "en"],
      ["これは長い文章です".repeat(60), "ja"],
      [`${"a".repeat(170)} ${"b".repeat(170)}`, "en"],
    ] as const) {
      const parts = spokenParts(text, language);
      expect(parts.every((part) => part.length <= 180)).toBe(true);
      expect(parts.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    }
  });

  it("is nothing for an empty text", () => {
    expect(spokenParts(" \n ", "en")).toEqual([]);
  });
});
