import { describe, expect, it } from "vitest";
import { foldDigraphs, foldLetters } from "./foldLetters.ts";

describe("a word as the search compares it", () => {
  it.each([
    "٠١٢٣٤٥٦٧٨٩",
    "۰۱۲۳۴۵۶۷۸۹",
    "߀߁߂߃߄߅߆߇߈߉",
    "०१२३४५६७८९",
    "০১২৩৪৫৬৭৮৯",
    "੦੧੨੩੪੫੬੭੮੯",
    "૦૧૨૩૪૫૬૭૮૯",
    "୦୧୨୩୪୫୬୭୮୯",
    "௦௧௨௩௪௫௬௭௮௯",
    "౦౧౨౩౪౫౬౭౮౯",
    "೦೧೨೩೪೫೬೭೮೯",
    "൦൧൨൩൪൫൬൭൮൯",
    "๐๑๒๓๔๕๖๗๘๙",
    "໐໑໒໓໔໕໖໗໘໙",
    "༠༡༢༣༤༥༦༧༨༩",
    "၀၁၂၃၄၅၆၇၈၉",
    "០១២៣៤៥៦៧៨៩",
    "᠐᠑᠒᠓᠔᠕᠖᠗᠘᠙",
    "０１２３４５６７８９",
    "𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡",
  ])("has the digits %s as readers type them", (digits) => {
    expect(foldLetters(digits)).toBe("0123456789");
  });

  it("keeps digits of which it does not know the value", () => {
    expect(foldLetters("\u{104a7}")).toBe("\u{104a7}");
  });

  it("is without signs, of ASCII and beyond", () => {
    for (const fold of [foldLetters, foldDigraphs]) {
      expect(fold("A-b_C!9")).toBe("abc9");
      expect(fold("«Ÿ»…9")).toBe("y9");
      expect(fold("a\u034fé\u00ad")).toBe("ae");
    }
  });

  it("keeps marks that make another letter, and loses those that readers leave out", () => {
    expect(foldLetters("й")).toBe("й");
    expect(foldLetters("ё")).toBe("е");
    expect(foldLetters("ї")).toBe("ї");
    expect(foldLetters("и\u0300\u0301")).toBe("и");
    expect(foldLetters("が")).toBe("が");
    expect(foldLetters("हिंदी")).toBe("हिंदी");
    expect(foldLetters("e\u0323\u0302")).toBe("e");
  });

  it.each([
    ["ख़त्म", "खत्म"],
    ["\u0958लम", "कलम"],
    ["सड़क", "सडक"],
    ["गेहूँ", "गेहूं"],
    ["हिन्दी", "हिंदी"],
    ["अङ्क", "अंक"],
    ["पञ्च", "पंच"],
    ["घण्टा", "घंटा"],
    ["चम्पा", "चंपा"],
  ])("is the same in both spellings of Hindi: %s, %s", (one, other) => {
    expect(foldLetters(one)).toBe(foldLetters(other));
  });

  it("keeps nasals of Hindi that stand for themselves, and dots that make another letter of Bengali", () => {
    expect(foldLetters("जन्म")).toBe("जन्म");
    expect(foldLetters("अन्य")).toBe("अन्य");
    expect(foldLetters("ড়")).not.toBe(foldLetters("ড"));
  });

  it("has two letters for one that a keyboard may lack", () => {
    const words = ["Ä", "ö", "Ü", "ø", "Å", "đ", "ð", "A\u0308"];
    expect(words.map(foldDigraphs)).toEqual(["ae", "oe", "ue", "oe", "aa", "dj", "dh", "ae"]);
    expect(foldDigraphs("ë")).toBe("e");
  });
});
