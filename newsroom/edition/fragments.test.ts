import { describe, expect, it } from "vitest";
import { fragmentsOf, MARK_END, MARK_START } from "./fragments.ts";

const marked = (text: string) => text.replaceAll("[", MARK_START).replaceAll("]", MARK_END);

describe("a text with marks", () => {
  it("becomes plain and marked parts in their order", () => {
    expect(fragmentsOf(marked("the [oil] price and [gas]"))).toEqual([
      { text: "the ", marked: false },
      { text: "oil", marked: true },
      { text: " price and ", marked: false },
      { text: "gas", marked: true },
    ]);
  });

  it("may start with a mark or have two side by side", () => {
    expect(fragmentsOf(marked("[oil][gas] x"))).toEqual([
      { text: "oil", marked: true },
      { text: "gas", marked: true },
      { text: " x", marked: false },
    ]);
  });

  it("without marks is one plain part, and without letters none", () => {
    expect(fragmentsOf("plain")).toEqual([{ text: "plain", marked: false }]);
    expect(fragmentsOf("")).toEqual([]);
    expect(fragmentsOf(marked("[]"))).toEqual([]);
  });
});
