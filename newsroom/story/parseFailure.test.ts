import { expect, test, vi } from "vitest";
import { compileStory } from "./compileStory.ts";
import { testContext } from "./testContext.ts";

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
        mend: "take out what nests most deeply",
      },
    ],
  });
});
