import { expect, test } from "vitest";
import { blocksOf, problemsOf, testContext } from "../../../../testkit/storyContext.ts";
import { compileStory } from "../../compileStory.ts";

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

test("a picture in a cell is an error on its line", () => {
  expect(problemsOf("| a |\n|-|\n| ![Hills](map.jpg) |")).toEqual(["3 error picture-in-line"]);
});
