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

it.each(["\\u2028", "\\u2029", "\\n"])(
  "a headline with the line break %s is one over several lines",
  (sign) => {
    const text = articleText({ headline: `"One${sign}two"` });
    expect(problemsOf({ [ARTICLE]: text }).map(({ rule }) => rule)).toEqual([
      "headline-line-break",
    ]);
  },
);

it("spaces around a text do not count", () => {
  const headline = `"  ${"a".repeat(110)} \\n"`;
  expect(problemsOf({ [ARTICLE]: articleText({ headline, seoTitle: "A" }) })).toEqual([]);
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

it("a standfirst of 200 characters passes, a longer one is told by how much", () => {
  expect(problemsOf({ [ARTICLE]: articleText({ standfirst: "é".repeat(200) }) })).toEqual([]);
  expect(problemsOf({ [ARTICLE]: articleText({ standfirst: "a".repeat(212) }) })).toEqual([
    {
      file: ARTICLE,
      line: 3,
      severity: "warning",
      rule: "standfirst-length",
      message: "“standfirst” has 212 characters, 12 too many",
      remedy: "shorten it to 200 at most",
    },
  ]);
});

it("a published story without a standfirst is an error, a draft without one has it open", () => {
  const severities = (file: string) =>
    problemsOf({ [file]: articleText({ standfirst: undefined }) }).map(({ severity, rule }) => [
      severity,
      rule,
    ]);
  expect(severities(ARTICLE)).toEqual([["error", "missing-field"]]);
  expect(severities("drafts/story/index.md")).toEqual([["warning", "missing-field"]]);
});
