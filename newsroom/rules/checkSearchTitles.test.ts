import { expect, it } from "vitest";
import { ARTICLE, articleText, problemsOf } from "../../testkit/contentFolders.ts";

it("a headline that search results cut off asks for a seoTitle, and a long seoTitle to be shortened", () => {
  const found = (fields: Record<string, string>) =>
    problemsOf({ [ARTICLE]: articleText(fields) }).map(({ line, severity, rule, remedy }) => [
      line,
      severity,
      rule,
      remedy,
    ]);
  expect(found({ headline: "a".repeat(65) })).toEqual([]);
  expect(found({ headline: "a".repeat(66) })).toEqual([
    [2, "warning", "headline-search", "add a “seoTitle” of 65 characters at most for them"],
  ]);
  expect(found({ headline: "a".repeat(66), seoTitle: "b" })).toEqual([]);
  expect(found({ seoTitle: "b".repeat(70) })).toEqual([
    [7, "warning", "headline-search", "shorten it to 65 at most"],
  ]);
});
