import { expect, test } from "vitest";
import { problemsOf, testContext } from "../../../testkit/storyContext.ts";
import { compileStory } from "../compileStory.ts";

test.each([
  ["quotations", ">".repeat(2000)],
  ["many more quotations", ">".repeat(100_000)],
  ["lists", "- ".repeat(3000)],
  ["numbered lists", "1. ".repeat(3000)],
  ["quotations and lists in turn", "> - ".repeat(1500)],
])("thousands of nested %s are an error on their line, and the rest compiles", (_, nested) => {
  const { problems, text } = compileStory(`Before\n\n${nested}deep\n\nAfter`, testContext);
  expect(problems).toEqual([
    {
      file: testContext.file,
      line: 3,
      severity: "error",
      rule: "too-deep",
      message: "quotations, lists or emphasis stand too deeply inside one another",
      remedy: "write it flatter",
    },
  ]);
  expect(text).toBe("Before\nAfter");
});

test("a list that grows inwards line by line is cut off with an error", () => {
  const list = Array.from({ length: 100 }, (_, depth) => `${"  ".repeat(depth)}- item`).join("\n");
  expect(problemsOf(list)).toEqual(["24 error too-deep"]);
});

test("emphasis inside emphasis hundreds of times does not stop the compiler", () => {
  expect(problemsOf(`${"**a ".repeat(200)}${"c** ".repeat(200)}`)).toEqual(["1 error too-deep"]);
});

test("a long line of stars is a thematic break, not nested lists", () => {
  expect(compileStory("* ".repeat(80), testContext)).toMatchObject({
    story: { blocks: [{ type: "rule" }] },
    problems: [],
  });
});
