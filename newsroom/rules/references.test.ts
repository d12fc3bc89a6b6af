import { expect, it } from "vitest";
import { ARTICLE, articleText, problemsOf } from "./testFolder.ts";

it("an unknown section is an error with the one that was meant", () => {
  expect(problemsOf({ [ARTICLE]: articleText({ section: "wrold" }) })).toEqual([
    {
      file: ARTICLE,
      line: 4,
      severity: "error",
      rule: "unknown-section",
      message: "there is no section “wrold”",
      mend: "did you mean “world”?",
    },
  ]);
});

it("an unknown author is an error on the line of the name", () => {
  expect(problemsOf({ [ARTICLE]: articleText({ byline: "\n  - desk\n  - jane-roe" }) })).toEqual([
    {
      file: ARTICLE,
      line: 7,
      severity: "error",
      rule: "unknown-author",
      message: "there is no author “jane-roe”",
      mend: "name another one or add authors/jane-roe.md",
    },
  ]);
});

it("a topic needs no file", () => {
  expect(problemsOf({ [ARTICLE]: articleText({ topics: "[anything]" }) })).toEqual([]);
});

it("a draft is held to the same sections", () => {
  const problems = problemsOf({ "drafts/story/index.md": articleText({ section: "moon" }) });
  expect(problems.map(({ severity, rule }) => [severity, rule])).toEqual([
    ["error", "unknown-section"],
  ]);
});
