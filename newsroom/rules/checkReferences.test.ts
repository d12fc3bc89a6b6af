import { expect, it } from "vitest";
import { ARTICLE, articleText, problemsOf } from "../../testkit/contentFolders.ts";

it("an unknown section is an error with the one that was meant", () => {
  expect(problemsOf({ [ARTICLE]: articleText({ section: "wrold" }) })).toEqual([
    {
      file: ARTICLE,
      line: 4,
      severity: "error",
      rule: "unknown-section",
      message: "there is no section “wrold”",
      remedy: "did you mean “world”? There is only world; or add sections/wrold.md",
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
      remedy: "there is only desk; or add authors/jane-roe.md",
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

it("a section or an author by the name that readers know is one error, with the name of its file", () => {
  const files = {
    "sections/local.md": "---\nname: The Valley\ndescription: Near\norder: 2\ncolour: blue\n---\n",
    "authors/jane-doe.md": "---\nname: Jané Doe\nkind: person\n---\n",
  };
  const said = (fields: Record<string, string>) =>
    problemsOf({ ...files, [ARTICLE]: articleText(fields) }).map(({ rule, remedy }) => [
      rule,
      remedy,
    ]);
  for (const section of ["Local News", "The Valley", "the valley", "LOCAL", "lokal"]) {
    expect(said({ section }), section).toEqual([
      [
        "unknown-section",
        expect.stringMatching(/^did you mean “local”\? Choose one of local, world; /),
      ],
    ]);
  }
  for (const byline of ["[Jane Doe]", "[Jané Doe]", "[jane_doe]"]) {
    expect(said({ byline }), byline).toEqual([
      [
        "unknown-author",
        expect.stringMatching(/^did you mean “jane-doe”\? Choose one of desk, jane-doe; /),
      ],
    ]);
  }
  expect(said({ section: "Weather" })).toEqual([
    ["unknown-section", "choose one of local, world; or add one to the folder sections"],
  ]);
});
