import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksOf } from "../../../../testkit/storyContext.ts";

/** A story as letters: paragraphs by their last letter, “Q” for the quote of paragraph `repeated`. */
function placed(written: string, repeated: string): string {
  const body = [...written]
    .map((letter) => {
      if (letter === "Q") return `:::pullquote\nThis is paragraph ${repeated}\n:::`;
      return letter === "#" ? "## Subhead" : `This is paragraph ${letter}`;
    })
    .join("\n\n");
  return blocksOf(body)
    .map((block) => {
      if (block.type === "pullQuote") return "Q";
      return block.type === "paragraph"
        ? JSON.stringify(block.children).match(/(\w)"/g)?.at(-1)?.[0]
        : "#";
    })
    .join("");
}

describe("A pull quote", () => {
  it.each([
    ["abQcdef", "b", "abcQdef"],
    ["aQbcdef", "b", "abcQdef"],
    ["abcQdef", "e", "abQcdef"],
    ["abcdQef", "f", "abcQdef"],
    ["abcQdef", "a", "abcQdef"],
    ["abQcdef", "f", "abQcdef"],
    ["abQc#def", "b", "abc#dQef"],
  ])("in %s that repeats %s moves away: %s", (written, repeated, expected) => {
    expect(placed(written, repeated)).toBe(expected);
  });

  it("stays where it is in a story that has no other place", () => {
    expect(placed("aQ", "a")).toBe("aQ");
    expect(placed("aQb", "b")).toBe("aQb");
  });

  it("leaves the order of everything else as it was", () => {
    fc.assert(
      fc.property(fc.nat(7), fc.nat(6), (at, repeated) => {
        const text = "abcdefg";
        const written = text.slice(0, at) + "Q" + text.slice(at);
        expect(placed(written, text[repeated] ?? "a").replace("Q", "")).toBe(text);
      }),
    );
  });
});
