import { expect, it } from "vitest";
import { problemsOf } from "../../testkit/contentFolders.ts";

it("text below the fields of a topic is an error on its first line", () => {
  expect(problemsOf({ "topics/iraq.md": "---\nname: Iraq\n---\n\n\nA country.\n" })).toEqual([
    {
      file: "topics/iraq.md",
      line: 6,
      severity: "error",
      rule: "text-unread",
      message: "sections and topics have no text",
      remedy: "put it into the description, or take it out",
    },
  ]);
});

it("a topic without front matter has that one problem only", () => {
  expect(problemsOf({ "topics/iraq.md": "name: Iraq\n" }).map(({ rule }) => rule)).toEqual([
    "front-matter-missing",
  ]);
});
