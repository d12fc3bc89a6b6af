import { expect, test, vi } from "vitest";
import { testContext } from "../../../testkit/storyContext.ts";
import { compileStory } from "../compileStory.ts";

vi.mock("./nesting.ts", () => ({
  withoutNestedLines: (source: string) => source,
  cutDepth: () => {
    throw new RangeError("Maximum call stack size exceeded");
  },
}));

test("a text the parser gives up on is an error and an empty story, not an exception", () => {
  expect(compileStory("One", testContext)).toMatchObject({
    story: { blocks: [], notes: [] },
    problems: [
      {
        line: 1,
        severity: "error",
        rule: "unreadable",
        message: "the text cannot be read (Maximum call stack size exceeded)",
        remedy: "take out what nests most deeply",
      },
    ],
  });
});
