import { expect, it } from "vitest";
import type { Block } from "../../tree.ts";
import { contentsOf } from "./contents.ts";

const subhead = (id: string, level: 2 | 3 | 4 = 2): Block => ({
  type: "subhead",
  level,
  id,
  children: [{ type: "emphasis", children: [{ type: "text", text: `On ${id}` }] }],
});

it("A story with four subheads has contents: their words, in order, with their levels", () => {
  const blocks = [subhead("a"), subhead("b", 3), subhead("c"), subhead("d", 4)];
  expect(contentsOf(blocks)).toEqual([
    { id: "a", text: "On a", level: 2 },
    { id: "b", text: "On b", level: 3 },
    { id: "c", text: "On c", level: 2 },
  ]);
});

it("A story with fewer has none, and subheads in boxes do not count", () => {
  const box: Block = { type: "box", title: "Beside", children: [subhead("d")] };
  expect(contentsOf([subhead("a"), subhead("b"), subhead("c"), box])).toEqual([]);
});
