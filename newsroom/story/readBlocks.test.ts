import type { Root } from "mdast";
import { expect, test } from "vitest";
import { blocksOf, problemsOf, testContext } from "../../testkit/storyContext.ts";
import type { Problem } from "./context.ts";
import { readBlocks } from "./readBlocks.ts";
import { reportInto } from "./report.ts";

const text = (words: string) => ({ type: "text", text: words });
const paragraph = (words: string) => ({ type: "paragraph", children: [text(words)] });

test("emphasis, strength, code and hard breaks come through", () => {
  expect(blocksOf("a *b **c*** `d`\\\ne")).toEqual([
    {
      type: "paragraph",
      children: [
        text("a "),
        { type: "emphasis", children: [text("b "), { type: "strong", children: [text("c")] }] },
        text(" "),
        { type: "code", text: "d" },
        { type: "break" },
        text("e"),
      ],
    },
  ]);
});

test("lists nest and keep their numbers", () => {
  expect(blocksOf("3. a\n   - b\n4. c")).toEqual([
    {
      type: "list",
      ordered: true,
      start: 3,
      items: [
        [paragraph("a"), { type: "list", ordered: false, start: 1, items: [[paragraph("b")]] }],
        [paragraph("c")],
      ],
    },
  ]);
});

test("a list that starts at nought keeps it", () => {
  expect(blocksOf("0. a")).toMatchObject([{ start: 0 }]);
});

test("quotations, code and thematic breaks come through", () => {
  expect(blocksOf("> a\n>\n> > b\n\n```js\nlet c;\n```\n\n    d\n\n***")).toEqual([
    {
      type: "quotation",
      children: [paragraph("a"), { type: "quotation", children: [paragraph("b")] }],
    },
    { type: "code", text: "let c;", language: "js" },
    { type: "code", text: "d" },
    { type: "rule" },
  ]);
});

test("boxes to tick are an error, and the list is shown without them", () => {
  expect(problemsOf("- a\n- [ ] b\n- [x] c")).toEqual(["2 error task-list"]);
  expect(blocksOf("- [x] c")).toMatchObject([{ type: "list", items: [[paragraph("c")]] }]);
});

test.each([
  "“Curly” – ‘quotes’ — and … dashes",
  "\"straight\" -- 'quotes' --- ...",
  "👩🏽‍🚒 🇮🇶 emoji",
])("%s is left as written", (words) => {
  expect(blocksOf(words)).toEqual([paragraph(words)]);
});

test("what has no element is an error, not silently dropped", () => {
  const problems: Problem[] = [];
  const position = { start: { line: 7, column: 1 }, end: { line: 7, column: 2 } };
  const root: Root = {
    type: "root",
    children: [
      { type: "yaml", value: "a: b", position },
      { type: "paragraph", children: [{ type: "html", value: "<b>", position }] },
    ],
  };
  expect(readBlocks(root, "", testContext, reportInto(problems, "x.md")).blocks).toEqual([]);
  expect(problems).toEqual([
    {
      file: "x.md",
      line: 7,
      severity: "error",
      rule: "unknown-element",
      message: "a story has no element “yaml”",
      remedy: "write it as plain text or take it out",
    },
    {
      file: "x.md",
      line: 7,
      severity: "error",
      rule: "unknown-element",
      message: "“html” cannot stand inside a line of a story",
      remedy: "write it as plain text",
    },
  ]);
});
