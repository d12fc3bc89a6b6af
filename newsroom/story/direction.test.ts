import { expect, test } from "vitest";
import { blocksOf } from "../../testkit/storyContext.ts";

test("a paragraph, subhead or quotation against the story's direction says its own", () => {
  expect(blocksOf("## مرحبا\n\n«שלום» he said\n\n> سلام\n\nEnglish مرحبا\n\n123")).toMatchObject([
    { type: "subhead", dir: "rtl" },
    { type: "paragraph", dir: "rtl" },
    { type: "quotation", dir: "rtl", children: [{ dir: "rtl" }] },
    { type: "paragraph" },
    { type: "paragraph" },
  ]);
});

test("a paragraph that runs with the story has no direction of its own", () => {
  expect(blocksOf("English مرحبا\n\n123")).toEqual([
    { type: "paragraph", children: [{ type: "text", text: "English مرحبا" }] },
    { type: "paragraph", children: [{ type: "text", text: "123" }] },
  ]);
});

test("a list leaves it to its entries", () => {
  expect(blocksOf("- שלום\n- English")).toEqual([
    {
      type: "list",
      ordered: false,
      start: 1,
      items: [
        [{ type: "paragraph", dir: "rtl", children: [{ type: "text", text: "שלום" }] }],
        [{ type: "paragraph", children: [{ type: "text", text: "English" }] }],
      ],
    },
  ]);
});

test("in an Arabic story it is the English that runs against", () => {
  expect(blocksOf("مرحبا\n\nEnglish\n\n- inner", { language: "ar" })).toMatchObject([
    expect.not.objectContaining({ dir: expect.anything() }),
    { dir: "ltr" },
    { items: [[{ dir: "ltr" }]] },
  ]);
});

test("inside a quotation that runs the other way, a paragraph of the story's own direction says so", () => {
  expect(blocksOf("> שלום\n>\n> English")).toMatchObject([
    { type: "quotation", dir: "rtl", children: [{ dir: "rtl" }, { dir: "ltr" }] },
  ]);
});

test("footnotes and boxes have directions too", () => {
  expect(blocksOf(":::box{title=A}\nשלום\n:::")).toMatchObject([{ children: [{ dir: "rtl" }] }]);
});
