import { expect, test } from "vitest";
import { blocksOf, problemsOf, testContext } from "../../../testkit/storyContext.ts";
import { compileStory } from "../compileStory.ts";

test("an HTML block is an error on its line and is left out", () => {
  const body = "Before\n\n<script>alert(1)</script>\n\nAfter";
  expect(compileStory(body, testContext).problems).toEqual([
    {
      file: testContext.file,
      line: 3,
      severity: "error",
      rule: "raw-html",
      message: "raw HTML (“<script>alert(1)</script>”) has no place in a story",
      remedy: "write it in Markdown or take it out; a plain < is written \\<",
    },
  ]);
  expect(JSON.stringify(blocksOf(body))).not.toContain("script");
});

test("tags inside a line are one error a line, and the words between them stay", () => {
  expect(problemsOf("one <b>two</b>\nthree <i>four</i>")).toEqual([
    "1 error raw-html",
    "2 error raw-html",
  ]);
  expect(compileStory("one <b>two</b>", testContext).text).toBe("one two");
});

test("an HTML comment is an error", () => {
  expect(problemsOf("one\n\n<!-- a note to myself -->")).toEqual(["3 error raw-html"]);
  expect(problemsOf("one <!-- two --> three")).toEqual(["1 error raw-html"]);
});

test("HTML in headings, tables, quotations and footnotes is an error too", () => {
  expect(
    problemsOf("## a<br>b\n\n| a<br>b |\n|-|\n| c |\n\n> <hr>\n\nx[^1]\n\n[^1]: y <p>"),
  ).toEqual(["1 error raw-html", "3 error raw-html", "7 error raw-html", "11 error raw-html"]);
});

test("a plain less-than sign and HTML in code are text", () => {
  expect(problemsOf("3 < 4, \\<b>, I <3 news, `<b>`\n\n```\n<b>\n```")).toEqual([]);
});
