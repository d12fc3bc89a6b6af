import { describe, expect, it } from "vitest";
import { paidWords } from "./affiliateNotice.ts";

const ENGLISH = paidWords("en");

describe("the notice of paid links", () => {
  it("says in plain words that there are paid links, and what the paper receives for them", () => {
    expect(ENGLISH).toEqual({
      lang: "en",
      mark: "paid link",
      notice:
        "Some links in this article are paid links. If you buy through one of them, we earn a commission.",
      standing: "We may be paid a commission for some of our links to products and services.",
      more: "How paid links work",
    });
  });

  it.each("ar da de es fi fr it ja nl no pl pt ru sv zh-Hans zh-Hant".split(" "))(
    "is there in whole in its readers' own words: %s",
    (language) => {
      const { lang, ...words } = paidWords(language);
      expect(lang).toBe(language);
      const { lang: _, ...english } = ENGLISH;
      for (const [name, text] of Object.entries(words)) {
        expect(text, name).toMatch(/\p{L}{2}/u);
        expect(Object.values(english), name).not.toContain(text);
      }
      expect(new Set(Object.values(words)).size).toBe(4);
      // The sentence of a link says less than the notice, and each ends as a sentence does.
      expect(words.notice.length).toBeGreaterThan(words.mark.length);
      expect(words.notice).toMatch(/[.。।]$/u);
      expect(words.standing).toMatch(/[.。।]$/u);
      expect(words.more).not.toMatch(/[.。।]$/u);
    },
  );

  it.each([
    ["de-AT", "de-AT", "bezahlter Link"],
    ["nb", "nb", paidWords("no").mark],
    ["nn-NO", "nn-NO", paidWords("no").mark],
    ["zh-TW", "zh-TW", paidWords("zh-Hant").mark],
    ["zh-SG", "zh-SG", paidWords("zh-Hans").mark],
    ["zh", "zh", paidWords("zh-Hans").mark],
  ])(
    "is in the words of the language, of its script and of its other name: %s",
    (tag, lang, mark) => {
      expect(paidWords(tag)).toMatchObject({ lang, mark });
    },
  );

  it("is in the other language where the product has none in this one, and else in English", () => {
    expect(paidWords("tlh", "de")).toMatchObject({ lang: "de", mark: "bezahlter Link" });
    expect(paidWords("no language!", "de")).toMatchObject({ lang: "de" });
    for (const tag of ["tlh", "no language!", "constructor", ""]) {
      expect(paidWords(tag, tag), tag).toEqual(ENGLISH);
    }
    expect(paidWords("tlh")).toEqual(ENGLISH);
  });
});
