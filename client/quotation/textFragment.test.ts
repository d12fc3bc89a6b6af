import { describe, expect, it } from "vitest";
import { textFragment } from "./textFragment.ts";

const BLOCKS = [
  "The vote was close.",
  "“We saw it,” she said. The vote was close, and well-known names, some old, fell.",
  "Nobody asked why the vote was close in the north.",
];

function fragment(block: number, quotation: string, endBlock = block): string | undefined {
  const text = BLOCKS[block] ?? "";
  const start = text.indexOf(quotation.split(" … ")[0] ?? "");
  const last = quotation.split(" … ").at(-1) ?? "";
  const offset = (BLOCKS[endBlock] ?? "").indexOf(last) + last.length;
  return textFragment(BLOCKS, { block, offset: start }, { block: endBlock, offset });
}

describe("the link to a quotation", () => {
  it("names words that occur once as they are", () => {
    expect(fragment(1, "We saw it")).toBe("#:~:text=We%20saw%20it");
  });

  it("writes hyphens, commas and ampersands so that they mean themselves", () => {
    expect(fragment(1, "well-known names, some old")).toBe(
      "#:~:text=well%2Dknown%20names%2C%20some%20old",
    );
  });

  it("says what stands before or after where the words occur again", () => {
    expect(fragment(1, "The vote was close")).toBe(
      "#:~:text=said.-,The%20vote%20was%20close,-%2C%20and",
    );
    expect(fragment(2, "the vote was close")).toBe("#:~:text=why-,the%20vote%20was%20close,-in");
  });

  it("takes half-selected words whole and leaves spaces out", () => {
    const [, text = ""] = BLOCKS;
    const start = text.indexOf("own names");
    expect(textFragment(BLOCKS, { block: 1, offset: start }, { block: 1, offset: start + 6 })).toBe(
      "#:~:text=known%20names",
    );
  });

  it("names only the ends of what is long or goes over paragraphs", () => {
    expect(fragment(1, "well-known … why", 2)).toBe(
      "#:~:text=well%2Dknown%20names%2C%20some%20old%2C%20fell.,Nobody%20asked%20why",
    );
    const long = Array.from({ length: 60 }, (_, i) => `word${i}`).join(" ");
    expect(textFragment([long], { block: 0, offset: 0 }, { block: 0, offset: long.length })).toBe(
      "#:~:text=word0%20word1%20word2%20word3%20word4,word55%20word56%20word57%20word58%20word59",
    );
  });

  it("is none for spaces and signs", () => {
    expect(textFragment(BLOCKS, { block: 0, offset: 3 }, { block: 0, offset: 4 })).toBeUndefined();
    expect(textFragment(BLOCKS, { block: 1, offset: 0 }, { block: 1, offset: 0 })).toBeUndefined();
  });
});
