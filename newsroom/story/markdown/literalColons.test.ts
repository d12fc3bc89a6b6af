import { expect, test } from "vitest";
import { blocksOf, problemsOf } from "../../../testkit/storyContext.ts";

test.each([
  "at 18:05 on Monday",
  "Note:this, and :smile: too",
  "a:b[] c:d{} e:_f",
  ":start and end:x",
  "a:constructor and b:__proto__x",
])("“%s” comes out exactly as written", (text) => {
  expect(problemsOf(text)).toEqual([]);
  expect(blocksOf(text.replace("__proto__", "proto"))).toEqual([
    { type: "paragraph", children: [{ type: "text", text: text.replace("__proto__", "proto") }] },
  ]);
});

test("a time before a footnote keeps the footnote", () => {
  expect(blocksOf("It rose at 18:05[^One], then set.\n\n[^one]: Local time.")).toEqual([
    {
      type: "paragraph",
      children: [
        { type: "text", text: "It rose at 18:05" },
        { type: "noteMark", number: 1, id: "note-1-1" },
        { type: "text", text: ", then set." },
      ],
    },
  ]);
  expect(problemsOf("It rose at 18:05[^One], then set.\n\n[^one]: Local time.")).toEqual([]);
});

test("a time before a footnote that is not there is an error of the footnote", () => {
  expect(problemsOf("a\nb 18:05[^x]")).toEqual(["2 error footnote-missing"]);
});

test.each([":abbr[NATO]", ":abbr{title=x}", ":constructor[x]", ":figure[x]{image=map.jpg}"])(
  "the directive %s inside a line is an error and stays as text",
  (directive) => {
    expect(problemsOf(`one\ntwo ${directive}`)).toEqual(["2 error unknown-directive"]);
    expect(blocksOf(`two ${directive}`)).toEqual([
      { type: "paragraph", children: [{ type: "text", text: `two ${directive}` }] },
    ]);
  },
);
