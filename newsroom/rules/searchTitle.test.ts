import { expect, it } from "vitest";
import { ARTICLE, articleText, problemsOf } from "../../testkit/contentFolders.ts";

it("a headline of 110 characters passes, emoji counted once", () => {
  const text = articleText({ headline: "🏆".repeat(110), seoTitle: "The cup" });
  expect(problemsOf({ [ARTICLE]: text })).toEqual([]);
});

it("a longer headline is an error that says by how much", () => {
  expect(problemsOf({ [ARTICLE]: articleText({ headline: "a".repeat(123) }) })).toEqual([
    {
      file: ARTICLE,
      line: 2,
      severity: "error",
      rule: "headline-length",
      message: "“headline” has 123 characters, 13 too many",
      remedy: "shorten it to 110 at most",
    },
  ]);
});

it("a headline over several lines is an error", () => {
  expect(problemsOf({ [ARTICLE]: articleText({ headline: "|\n  One\n  two" }) })).toEqual([
    {
      file: ARTICLE,
      line: 2,
      severity: "error",
      rule: "headline-line-break",
      message: "“headline” runs over several lines",
      remedy: "write it on one line",
    },
  ]);
});

it("a headline that YAML folds into one line passes", () => {
  expect(problemsOf({ [ARTICLE]: articleText({ headline: ">\n  One\n  two" }) })).toEqual([]);
});

it("headlines of pages are measured too", () => {
  const problems = problemsOf({
    "pages/about.md": `---\nheadline: ${"a".repeat(111)}\n---\nText.\n`,
  });
  expect(problems.map(({ file, line, rule }) => [file, line, rule])).toEqual([
    ["pages/about.md", 2, "headline-length"],
  ]);
});

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
