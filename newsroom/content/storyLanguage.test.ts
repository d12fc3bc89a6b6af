import { describe, expect, it } from "vitest";
import { sectionLanguages, storyLanguage } from "./storyLanguage.ts";

const sections = sectionLanguages([
  { kind: "section", slug: "politik", data: { lang: " de " } },
  { kind: "section", slug: "world", data: {} },
  { kind: "section", slug: "wrong", data: { lang: "deutsch" } },
  { kind: "topic", slug: "iraq", data: { lang: "ar" } },
]);

describe("the language of a story", () => {
  it("is its own, else its section's, else the paper's", () => {
    expect(storyLanguage({ lang: "fr", section: "politik" }, sections, "en")).toBe("fr");
    expect(storyLanguage({ section: "politik" }, sections, "en")).toBe("de");
    expect(storyLanguage({ section: "world" }, sections, "en")).toBe("en");
    expect(storyLanguage({}, sections, "en")).toBe("en");
  });

  it("is never what is no language tag, which the check of fields reports", () => {
    expect(storyLanguage({ lang: "deutsch", section: "politik" }, sections, "en")).toBe("de");
    expect(storyLanguage({ lang: 3, section: "wrong" }, sections, "en")).toBe("en");
    expect(storyLanguage({ section: "iraq" }, sections, "en")).toBe("en");
  });
});
