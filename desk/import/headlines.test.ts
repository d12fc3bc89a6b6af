import { describe, expect, it } from "vitest";
import { findHeadline } from "./headlines.ts";
import { readUnits } from "./units.ts";

const LONG =
  "The councils of three towns have said that they would accept a second dam above the old one, and would pay.";
const HEADLINE = "The Towns Are Asking for a Second Dam";

/** The headline of a copy; lines that begin with “@” are dates or bylines, with “~” taken by others. */
function found(...blocks: string[]) {
  const units = readUnits(blocks.join("\n\n"));
  const best = findHeadline(
    units,
    ({ text }) => !/^[@~]/.test(text),
    ({ text }) => text.startsWith("@"),
  );
  return best && { text: best.unit.text, how: best.how, why: best.why };
}

describe("the line that is most like a headline", () => {
  it("is known by what stands around it and by itself, and why is said", () => {
    expect(found(HEADLINE, "@date", LONG, LONG)).toEqual({
      text: HEADLINE,
      how: "recognised",
      why: "stands above the date or the byline, stands alone, comes first, has the length of one, is written in capitals",
    });
  });

  it.each([
    ["above the date", ["~section", HEADLINE, "@date", LONG, LONG], HEADLINE, "recognised"],
    [
      "two lines above it",
      ["~x", "Dam", HEADLINE, "It opens.", "@d", LONG],
      HEADLINE,
      "recognised",
    ],
    ["below the date", ["@date", HEADLINE, LONG, LONG], HEADLINE, "recognised"],
    ["alone", [HEADLINE, LONG, LONG], HEADLINE, "recognised"],
    ["alone, in small letters", ["Towns want a dam", LONG, LONG], "Towns want a dam", "guessed"],
    [
      "with a question mark",
      ["Do they want a second dam?", LONG, LONG],
      "Do they want a second dam?",
      "guessed",
    ],
  ])("stands %s", (_, blocks, text, how) => {
    expect(found(...blocks)).toMatchObject({ text, how });
  });

  it.each([
    ["a sentence", ["They want it.", LONG, LONG]],
    ["a line that begins small", ["they want it now at once\nand more of it", LONG]],
    ["a line without a letter", ["2014 — 2015 — 2016 — 2017", LONG, LONG]],
    ["a line of more than 200 letters", [`Dam ${"dam ".repeat(50)}`, LONG, LONG]],
    ["the last line", [LONG, HEADLINE]],
    ["below two paragraphs", [LONG, LONG, HEADLINE, "It.", "@date", LONG]],
    ["an item of a list", [`- ${HEADLINE}\n- ${HEADLINE}`, "@date", LONG]],
  ])("is not %s", (_, blocks) => {
    expect(found(...blocks)).toBeUndefined();
  });

  it("stands below one paragraph at most", () => {
    expect(found(LONG, HEADLINE, "@date", LONG)?.text).toBe(HEADLINE);
  });

  it("is the first of two that are as good", () => {
    expect(found("~x", "Dam opens at last", "Pool fills at last", LONG)?.text).toBe(
      "Dam opens at last",
    );
  });

  it("is rather one of some length", () => {
    expect(found("~x", "Dam opens", "Dam opens at last", LONG, LONG)?.text).toBe(
      "Dam opens at last",
    );
  });
});
