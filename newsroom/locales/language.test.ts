import { describe, expect, it } from "vitest";
import {
  directionOf,
  firstStrongDirection,
  isLanguage,
  languageMeant,
  languageName,
} from "./language.ts";

describe("a language tag", () => {
  it.each(["en", "en-US", "zh-Hant-TW", "ckb", "no"])("may be %s", (tag) => {
    expect(isLanguage(tag)).toBe(true);
  });

  it.each(["", "en_US", "english", "e", "en-", "English (UK)"])("is not “%s”", (tag) => {
    expect(isLanguage(tag)).toBe(false);
  });
});

describe("the direction of a language", () => {
  it.each(["ar", "he-IL", "fa", "ur", "az-Arab", "yi", "dv", "syr", "nqo", "ff-Adlm", "rhg"])(
    "is right to left for %s",
    (tag) => {
      expect(directionOf(tag)).toBe("rtl");
    },
  );

  it.each(["en", "ja", "ru"])("is left to right for %s", (tag) => {
    expect(directionOf(tag)).toBe("ltr");
  });

  it("is left to right where the language is none", () => {
    expect(directionOf("arabic")).toBe("ltr");
  });

  it("follows the script that is written, not the one that is usual", () => {
    expect(directionOf("ku-Latn")).toBe("ltr");
    expect(directionOf("ar-Latn")).toBe("ltr");
  });
});

describe("the language that somebody means", () => {
  it.each([
    ["en_US", "en-US"],
    [" fr ", "fr"],
    ["English", "en"],
    ["german", "de"],
    ["Deutsch", "de"],
    ["français", "fr"],
    ["Klingon of the north", undefined],
    ["none", undefined],
    ["", undefined],
  ])("by “%s” is %s", (text, tag) => {
    expect(languageMeant(text)).toBe(tag);
  });
});

describe("the first strong direction of a text", () => {
  it("is that of its first letter", () => {
    expect(firstStrongDirection("12 – بغداد, Baghdad")).toBe("rtl");
    expect(firstStrongDirection("“Baghdad” بغداد")).toBe("ltr");
    for (const word of ["שלום", "ދިވެހި", "ܣܘܪܝܝܐ", "ߒߞߏ"]) {
      expect(firstStrongDirection(word), word).toBe("rtl");
    }
  });

  it("is unknown without letters", () => {
    expect(firstStrongDirection("12 – 14")).toBeUndefined();
  });
});

it.each([
  ["en-US", "English"],
  ["en-GB", "British English"],
  ["de", "Deutsch"],
  ["ar", "العربية"],
  ["none of these", "none of these"],
])("the language %s is called %s", (tag, name) => {
  expect(languageName(tag)).toBe(name);
});
