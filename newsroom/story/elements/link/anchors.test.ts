import { expect, test } from "vitest";
import { blocksOf, problemsOf, testContext } from "../../../../testkit/storyContext.ts";
import { compileStory } from "../../compileStory.ts";

test("a link to a subhead or a footnote of the story is kept", () => {
  expect(problemsOf("[a](#what-now) [b](#note-1) c[^1]\n\n## What now\n\n[^1]: d")).toEqual([]);
});

test("an encoded link finds a heading in another script", () => {
  expect(blocksOf(`[a](#${encodeURIComponent("что")})\n\n## Что`)[0]).toMatchObject({
    children: [{ type: "link", kind: "anchor", href: "#что" }],
  });
  expect(problemsOf("[a](#100%)")).toEqual(["1 error link-anchor"]);
});

test("a link to a place the story does not have is an error and becomes its text", () => {
  const { story, problems } = compileStory("one\n[a](#gone)\n\n## What now", testContext);
  expect(problems).toMatchObject([
    {
      line: 2,
      severity: "error",
      rule: "link-anchor",
      message: "there is no place “#gone” in this story",
      remedy: "link to one of its subheads: #what-now",
    },
  ]);
  expect(JSON.stringify(story.blocks)).not.toContain("link");
});
