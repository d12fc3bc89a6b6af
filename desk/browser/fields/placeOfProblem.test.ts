import { describe, expect, it } from "vitest";
import { FieldPlaces } from "./placeOfProblem.ts";

const LINES = [
  "---",
  "headline: The dam",
  "topics: [water, dams]",
  "hero:",
  "  image: dam.jpg",
  "  alt: A dam",
  "sources:",
  "  - name: The mayor",
  "    url: nowhere",
  "---",
  "",
  "headline: of no field",
];

describe("The field of a problem", () => {
  it.each([
    [2, 1, ["headline"]],
    [3, 17, ["topics", 1]],
    [6, 3, ["hero", "alt"]],
    [9, 5, ["sources", 0, "url"]],
    [12, 1, undefined],
  ])("is found at line %i, column %i", (line, column, path) => {
    for (const [mark, end] of [
      ["", "\n"],
      ["\uFEFF", "\r\n"],
    ]) {
      const places = new FieldPlaces(mark + LINES.join(end));
      expect(places.of({ line, column, rule: "any", message: "wrong" })).toEqual(path);
    }
  });

  it.each([
    [2, ["headline"]],
    [4, ["hero"]],
    [8, ["sources", 0]],
    [9, ["sources", 0, "url"]],
  ])("or the entry that begins in line %i, where no column is known", (line, path) => {
    const places = new FieldPlaces(LINES.join("\n"));
    expect(places.of({ line, rule: "any", message: "wrong" })).toEqual(path);
  });

  it("is named by the message where it is missing", () => {
    const places = new FieldPlaces(LINES.join("\n"));
    const missing = { line: 4, column: 1, rule: "missing-field" };
    expect(places.of({ ...missing, message: "“hero.credit” is missing" })).toEqual([
      "hero",
      "credit",
    ]);
  });
});
