import { describe, expect, it } from "vitest";
import { directionOf, firstStrongDirection, isLanguage, languageName } from "./language.ts";

describe("a language tag", () => {
  it.each(["en", "en-US", "zh-Hant-TW", "ckb", "no"])("may be %s", (tag) => {
    expect(isLanguage(tag)).toBe(true);
  });

  it.each(["", "en_US", "english", "e", "en-", "English (UK)"])("is not “%s”", (tag) => {
    expect(isLanguage(tag)).toBe(false);
  });
});

describe("the direction of a language", () => {
  it.each(["ar", "he-IL", "fa", "ur", "az-Arab", "yi"])("is right to left for %s", (tag) => {
    expect(directionOf(tag)).toBe("rtl");
  });

  it.each(["en", "ja", "ru"])("is left to right for %s", (tag) => {
    expect(directionOf(tag)).toBe("ltr");
  });

  it("follows the script that is written, not the one that is usual", () => {
    expect(directionOf("ku-Latn")).toBe("ltr");
    expect(directionOf("ar-Latn")).toBe("ltr");
  });
});

describe("the first strong direction of a text", () => {
  it("is that of its first letter", () => {
    expect(firstStrongDirection("12 – بغداد, Baghdad")).toBe("rtl");
    expect(firstStrongDirection("“Baghdad” بغداد")).toBe("ltr");
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
