import { expect, test } from "vitest";
import { blocksOf, problemsOf, testContext } from "../../../../testkit/storyContext.ts";
import { compileStory } from "../../compileStory.ts";
import { inlineText } from "../../inlineText.ts";
import type { BlockOf, FeedWriter } from "../element.ts";
import { BLOCKS } from "../registry.ts";

test("a table has one head, aligned columns and inline cells", () => {
  expect(blocksOf("| Year | *Oil* | Gas |\n|---|--:|:-:|\n| 2014 | `1` | a \\| b |")).toEqual([
    {
      type: "table",
      head: [
        { children: [{ type: "text", text: "Year" }] },
        {
          children: [{ type: "emphasis", children: [{ type: "text", text: "Oil" }] }],
          align: "right",
        },
        { children: [{ type: "text", text: "Gas" }], align: "center" },
      ],
      rows: [
        [
          { children: [{ type: "text", text: "2014" }] },
          { children: [{ type: "code", text: "1" }], align: "right" },
          { children: [{ type: "text", text: "a | b" }], align: "center" },
        ],
      ],
    },
  ]);
});

test("a short row is filled up", () => {
  const [table] = blocksOf("| a | b |\n|-|-|\n| 1 |");
  expect(table?.type === "table" && table.rows[0]).toHaveLength(2);
  expect(problemsOf("| a | b |\n|-|-|\n| 1 |")).toEqual([]);
});

test("a row longer than the head is an error on its line", () => {
  const { problems } = compileStory("| a | b |\n|-|-|\n| 1 | 2 |\n| 1 | 2 | 3 |", testContext);
  expect(problems).toMatchObject([
    {
      line: 4,
      severity: "error",
      rule: "table-cells",
      message: "this row has 3 cells, the head of the table 2",
      remedy: "give both the same number of cells; a plain | in a cell is written \\|",
    },
  ]);
});

test("a table in :::table has a caption, in plain text, feeds and search too", () => {
  const body = ':::table{caption="Gates, by day"}\n| Gate | Day |\n|-|-|\n| North | 10 |\n:::';
  const { story, text, problems } = compileStory(body, testContext);
  expect(problems).toEqual([]);
  expect(story.blocks).toMatchObject([{ type: "table", caption: "Gates, by day" }]);
  expect(text).toBe("Gates, by day\nGate Day\nNorth 10");
  const feed = BLOCKS.table.feed(
    story.blocks[0] as BlockOf<"table">,
    {
      element: (name, content) => `<${name}>${content}</${name}>`,
      text: (plain) => plain,
      inlines: (run) => inlineText(run),
    } as FeedWriter,
  );
  expect(feed).toMatch(/^<table><caption>Gates, by day<\/caption><thead>/);
});

test("a :::table without a caption, or with anything but one table in it, is an error", () => {
  const rows = "| a |\n|-|\n| 1 |";
  expect(problemsOf(`:::table\n${rows}\n:::`)).toEqual(["1 error table-caption"]);
  expect(problemsOf(`:::table{caption="A"}\nText\n\n${rows}\n:::`)).toEqual([
    "1 error table-content",
  ]);
  expect(problemsOf(':::table{caption="A"}\n:::')).toEqual(["1 error table-content"]);
});

test("a picture in a cell is an error on its line", () => {
  expect(problemsOf("| a |\n|-|\n| ![Hills](map.jpg) |")).toEqual(["3 error picture-in-line"]);
});
