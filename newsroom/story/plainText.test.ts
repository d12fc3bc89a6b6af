import { expect, test } from "vitest";
import { testContext } from "../../testkit/storyContext.ts";
import { compileStory } from "./compileStory.ts";

test("search gets the text paragraph by paragraph, footnotes after it, captions last, no pull quotes", () => {
  const body = [
    "![Hills](map.jpg 'A caption')",
    "## A *sub*head",
    "One\ntwo[^1],\\\n[three](/a) `four`",
    ":::pullquote\nOne two\n:::",
    "- item\n\n  more\n- > quoted",
    ":::box{title='A box'}\nBoxed\n:::",
    "| a | b |\n|-|-|\n| c | d |",
    "```\ncode\n```",
    "***",
    "[^1]: A note",
  ].join("\n\n");
  expect(compileStory(body, testContext).text.split("\n")).toEqual([
    "A subhead",
    "One two, three four",
    "item",
    "more",
    "quoted",
    "A box",
    "Boxed",
    "a b",
    "c d",
    "code",
    "A note",
    "A caption",
  ]);
});
