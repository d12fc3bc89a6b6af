import { expect, it } from "vitest";
import { stripRows } from "./stripRows.ts";

const rows = (...lengths: number[]) =>
  stripRows(lengths.map((length, index) => ({ name: `${index}`, teasers: Array(length) }))).map(
    ({ name, half }) => `${name}${half ? " half" : ""}`,
  );

it("puts small sections side by side, and leaves no half of a row empty", () => {
  expect(rows(4, 1, 2, 3)).toEqual(["0", "1 half", "2 half", "3"]);
  expect(rows(1, 4, 3, 2)).toEqual(["0 half", "3 half", "1", "2"]);
  expect(rows(2, 4, 1, 1)).toEqual(["0 half", "2 half", "1", "3"]);
  expect(rows(1)).toEqual(["0"]);
  expect(rows()).toEqual([]);
});
