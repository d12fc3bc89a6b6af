import { describe, expect, it } from "vitest";
import { withoutInvisible } from "./invisibleLetters.ts";

describe("letters that nobody sees", () => {
  it.each([
    ["where a word may be broken", "re\u00ADpor\u200Bters"],
    ["marks of the order of bytes", "\uFEFFreporters"],
    ["joiners that join nothing", "re\u200Dpor\u2060ters\u200C\u200B"],
  ])("are taken out of words: %s", (_, words) => {
    expect(withoutInvisible(words)).toBe("reporters");
  });

  it.each([
    ["Persian", "می\u200Cخواهم"],
    ["Hindi", "क्\u200Dष"],
    ["Thai", "ภาษา\u200Bไทย"],
    ["a sign of several", "👩\u200D🚒 👩🏽\u200D🚒"],
    ["marks of direction", "\u200Fהסכר (AP)\u200E"],
  ])("stay where they are needed: %s", (_, words) => {
    expect(withoutInvisible(words)).toBe(words);
  });
});
