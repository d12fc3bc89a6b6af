import { expect, test } from "vitest";
import { testContext } from "../../testkit/storyContext.ts";
import { compileStory } from "./compileStory.ts";

test("no line of the file is left anywhere in the tree, and no line end in its text", () => {
  const body = [
    "## a",
    "b *c\nd* [e](/f)[^1]\\\ng `h`",
    "- i\n  - > j",
    "| k |\n|-|\n| **l** |",
    ":::box{title=m}\n![n](map.jpg)\n\no\n:::",
    "***",
    "[^1]: p *q*",
  ].join("\n\n");
  const { story, problems } = compileStory(body, testContext);
  expect(problems).toEqual([]);
  expect(JSON.stringify(story)).not.toMatch(/"line"|\\n/);
});

test("lines of code keep their ends", () => {
  expect(compileStory("```\na\nb\n```", testContext).story.blocks).toEqual([
    { type: "code", text: "a\nb" },
  ]);
});
