import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graphemesIn, phrasesIn, wordBoundary } from "./segments.ts";

describe("phrases", () => {
  it.each([
    ["ja", "政府は木曜日に発表した。", ["政府は", "木曜日に", "発表した。"]],
    ["ja", "「政府」が（今日）発表", ["「政府」", "が", "（今日）", "発表"]],
    ["ja", "ガソリン税、ｺｰﾋｰ！", ["ガソリン", "税、", "ｺｰﾋｰ！"]],
    ["zh", "政府宣布，新的", ["政府", "宣布，", "新的"]],
    ["th", "รัฐบาลประกาศ", ["รัฐบาล", "ประกาศ"]],
    ["ja", "NATOの会議", ["NATOの", "会議"]],
  ])("in %s: %s", (language, text, phrases) => {
    expect(phrasesIn(text, language)).toEqual(phrases);
  });

  it("never begin with a closing mark or end with an opening one, and are the whole text", () => {
    const sign = fc.constantFrom(..."政府木曜はがっー々、。「」（）！？A1 ไทย");
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 20 }), (text) => {
        const phrases = phrasesIn(text, "ja");
        expect(phrases.join("")).toBe(text);
        for (const phrase of phrases.slice(1)) expect(phrase).not.toMatch(/^[っー々、。」）！？]/u);
        for (const phrase of phrases.slice(0, -1)) expect(phrase).not.toMatch(/[「（]$/u);
      }),
    );
  });
});

describe("the boundary of words", () => {
  it("is that of a script without spaces too", () => {
    const text = "政府は木曜日に発表した。";
    expect(text.slice(wordBoundary(text, 4, "after"))).toBe("に発表した。");
    expect(text.slice(0, wordBoundary(text, 5, "before"))).toBe("政府は");
    expect(wordBoundary(text, text.length, "before")).toBe(text.length);
  });

  it("never lies within a character", () => {
    const sign = fc.constantFrom("👩🏽‍🚒", "e\u0301", "น้ำ", "が", "𠮷", "a", " ", "한");
    fc.assert(
      fc.property(
        fc.array(sign, { minLength: 1, maxLength: 60 }),
        fc.nat(),
        fc.constantFrom<("after" | "before")[]>("after", "before"),
        (signs, at, side) => {
          const text = signs.join("");
          const place = at % (text.length + 1);
          const found = wordBoundary(text, place, side);
          const ends = new Set([0]);
          let end = 0;
          for (const grapheme of graphemesIn(text)) {
            end += grapheme.length;
            ends.add(end);
          }
          expect(ends.has(found)).toBe(true);
          expect(side === "after" ? found >= place : found <= place).toBe(true);
        },
      ),
    );
  });
});
