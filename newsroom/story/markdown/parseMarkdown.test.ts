import { expect, test } from "vitest";
import { blocksOf, problemsOf, testContext } from "../../../testkit/storyContext.ts";
import { compileStory } from "../compileStory.ts";

test("a file from Windows compiles as one from anywhere else", () => {
  const plain = "First *line*\nsecond line\n\n## Subhead\n\n- one\n- two\n";
  expect(blocksOf(plain.replace(/\n/g, "\r\n"))).toEqual(blocksOf(plain));
  expect(problemsOf("One\r\n\r\n# Two\r\n")).toEqual(["3 error heading-level"]);
});

test("a byte order mark is no part of the text", () => {
  expect(blocksOf("\uFEFF## Subhead")).toEqual([
    { type: "subhead", level: 2, id: "subhead", children: [{ type: "text", text: "Subhead" }] },
  ]);
});

test("empty lines in place of the front matter keep the lines of the file", () => {
  expect(problemsOf(`${"\n".repeat(11)}# Too high`)).toEqual(["12 error heading-level"]);
});

test("tabs indent a list as spaces do", () => {
  expect(blocksOf("-\tone\n\t- inner")).toEqual(blocksOf("- one\n  - inner"));
});

test("one tilde is a tilde, two strike out", () => {
  expect(blocksOf("~5 km or ~6 km, ~~7~~")).toEqual([
    {
      type: "paragraph",
      children: [
        { type: "text", text: "~5 km or ~6 km, " },
        { type: "strike", children: [{ type: "text", text: "7" }] },
      ],
    },
  ]);
});

test("an empty file is an empty story", () => {
  expect(compileStory("", testContext)).toMatchObject({
    story: { blocks: [], notes: [], words: 0, minutes: 0, hasPaidLinks: false, hasEmphasis: false },
    links: [],
    text: "",
    problems: [],
  });
});
