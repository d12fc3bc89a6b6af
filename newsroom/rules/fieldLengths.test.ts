import { expect, it } from "vitest";
import { ARTICLE, articleText, problemsOf } from "../../testkit/contentFolders.ts";

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
