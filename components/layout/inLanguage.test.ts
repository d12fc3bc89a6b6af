import { expect, it } from "vitest";
import { inLanguage, runsAgainst } from "./inLanguage.ts";

it("words say their language and which way it is read", () => {
  expect(inLanguage("ar")).toEqual({ lang: "ar", dir: "rtl" });
  expect(inLanguage("en-US")).toEqual({ lang: "en-US", dir: "ltr" });
});

it.each([
  ["Jane Doe", "ar", true],
  ["محمد علي", "ar", false],
  ["محمد علي", "en", true],
  ["Jane Doe", "en", false],
  ["15", "ar", false],
])("whether %s runs against text in %s: %s", (name, lang, against) => {
  expect(runsAgainst(name, lang)).toBe(against);
});
