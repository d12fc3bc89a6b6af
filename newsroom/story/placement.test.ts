import { expect, test } from "vitest";
import { blocksOf, problemsOf, testContext } from "../../testkit/storyContext.ts";
import { compileStory } from "./compileStory.ts";

test("a box in a box is an error, and its text is kept", () => {
  const body = "::::box{title=A}\nOne\n\n:::box{title=B}\nTwo\n:::\n::::";
  expect(compileStory(body, testContext).problems).toMatchObject([
    {
      line: 4,
      severity: "error",
      rule: "misplaced",
      message: "a box cannot stand inside a box",
      remedy: "move it between two paragraphs of the story",
    },
  ]);
  expect(blocksOf(body)).toMatchObject([
    { type: "box", title: "A", children: [{ type: "paragraph" }, { type: "paragraph" }] },
  ]);
});

test("a pull quote in a box is an error", () => {
  expect(problemsOf("::::box{title=A}\nOne\n\n:::pullquote\nOne\n:::\n::::")).toEqual([
    "4 error misplaced",
  ]);
});

test("a box hidden in a list in a box is found", () => {
  expect(problemsOf("::::box{title=A}\n- One\n\n  :::box{title=B}\n  Two\n  :::\n::::")).toEqual([
    "4 error misplaced",
  ]);
});

test("lists, quotations and footnotes take no pull quotes", () => {
  expect(problemsOf("One\n\n- :::pullquote\n  One\n  :::")).toEqual(["3 error misplaced"]);
  expect(problemsOf("One\n\n> :::pullquote\n> One\n> :::")).toEqual(["3 error misplaced"]);
  expect(problemsOf("One[^1]\n\n[^1]: Two\n\n    :::pullquote\n    One\n    :::")).toEqual([
    "5 error misplaced",
  ]);
});
