import type { Root } from "mdast";
import { expect, test } from "vitest";
import { testContext } from "../../../testkit/storyContext.ts";
import { compileStory } from "../compileStory.ts";
import { withLines } from "./markdownTree.ts";

test("a node the parser made up gets the line it stands on", () => {
  const root: Root = {
    type: "root",
    children: [
      {
        type: "paragraph",
        position: { start: { line: 4, column: 1 }, end: { line: 6, column: 9 } },
        children: [
          { type: "text", value: "one\ntwo " },
          { type: "link", url: "https://a.example", children: [{ type: "text", value: "a" }] },
          { type: "text", value: "\nthree" },
        ],
      },
    ],
  };
  const paragraph = withLines(root).children[0];
  expect(
    paragraph?.type === "paragraph" && paragraph.children.map((node) => node.position?.start.line),
  ).toEqual([4, 5, 5]);
});

test("an address found only afterwards in finished text has its exact line", () => {
  const { problems } = compileStory("one\ntwo\n(see/www.a.example)", testContext);
  expect(problems.map(({ line, rule }) => [line, rule])).toEqual([[3, "link-insecure"]]);
});
