import { describe, expect, test } from "vitest";
import { blocksOf, problemsOf, testContext } from "../../../../testkit/storyContext.ts";
import { compileStory } from "../../compileStory.ts";

const TEXT = "“We are *not* going [back](/a),” he said.";

test("a pull quote has its words and who said them", () => {
  const body = `${TEXT}\n\n:::pullquote{by="A. Person" role="Mayor of Town"}\nWe are not\\\ngoing back\n:::`;
  expect(problemsOf(body)).toEqual([]);
  expect(blocksOf(body)[1]).toEqual({
    type: "pullQuote",
    text: "We are not going back",
    by: "A. Person",
    role: "Mayor of Town",
  });
});

test("who said it may be left out, and paragraphs stay apart", () => {
  const body = `${TEXT}\n\nNever.\n\n:::pullquote{by=""}\nhe said.\n\nNever.\n:::`;
  expect(problemsOf(body)).toEqual([]);
  expect(blocksOf(body)[2]).toEqual({ type: "pullQuote", text: "he said.\nNever." });
});

test("quotation marks around the whole quote are left out, since the page sets its own", () => {
  for (const written of [
    "“We are not going back”",
    '"We are not going back"',
    "«We are not going back»",
    "«\u00a0We are not going back\u00a0»",
  ]) {
    const body = `${TEXT}\n\n:::pullquote\n${written}\n:::`;
    expect(blocksOf(body)[1]).toEqual({ type: "pullQuote", text: "We are not going back" });
  }
});

test("quotation marks within a quote stay", () => {
  const text = "“No” is what he said, and “no” again.";
  const body = `${text}\n\n:::pullquote\n“No” is what he said, and “no”\n:::`;
  expect(blocksOf(body)[1]).toMatchObject({ text: "“No” is what he said, and “no”" });
});

test("a pull quote that is not in the text is an error on its own line", () => {
  const { story, problems } = compileStory(
    `${TEXT}\n\n:::pullquote\nWe are not going away\n:::`,
    testContext,
  );
  expect(problems).toEqual([
    {
      file: testContext.file,
      line: 3,
      severity: "error",
      rule: "pull-quote",
      message: "the pull quote “We are not going away” is not in the article",
      remedy:
        "copy the words exactly as they stand in the article (it departs from them after “We are not going”), or take the quote out",
    },
  ]);
  expect(story.blocks[1]).toMatchObject({ type: "pullQuote" });
});

test("a pull quote of which nothing is in the text says so plainly", () => {
  expect(compileStory("One.\n\n:::pullquote\nTwo\n:::", testContext).problems).toMatchObject([
    { remedy: "copy the words exactly as they stand in the article, or take the quote out" },
  ]);
});

test("a pull quote does not vouch for another", () => {
  expect(problemsOf("One.\n\n:::pullquote\nTwo\n:::\n\n:::pullquote\nTwo\n:::")).toEqual([
    "3 error pull-quote",
    "7 error pull-quote",
  ]);
});

test("words of boxes, tables, footnotes and captions may be quoted", () => {
  const body =
    'x[^1]\n\n[^1]: In a note\n\n![Hills](map.jpg "In a caption")\n\n| In a cell |\n|-|\n\n:::box{title=A}\n- In a list\n:::\n\n';
  for (const words of ["In a note", "In a caption", "In a cell", "In a list"]) {
    expect(problemsOf(`${body}:::pullquote\n${words}\n:::`)).toEqual([]);
  }
});

describe("a pull quote holds plain words only:", () => {
  test.each([
    ["a link", "he said [it](/a)"],
    ["an address written out", "he said https://a.example"],
    ["emphasis", "he *said*"],
    ["code", "he `said`"],
    ["a footnote", "he said[^1]"],
    ["a list", "- he said"],
    ["a heading", "## he said"],
    ["a picture", "![he said](map.jpg)"],
  ])("%s is an error on its line", (_, content) => {
    const body = `${TEXT}[^1]\n\n[^1]: it https://a.example\n\n:::pullquote\nhe said\n\n${content}\n:::`;
    expect(problemsOf(body)).toContain("8 error pull-quote-content");
  });

  test("a footnote in it takes no number", () => {
    const { story } = compileStory(
      `${TEXT}\n\n:::pullquote\nhe said[^1]\n:::\n\n[^1]: it`,
      testContext,
    );
    expect(story.notes).toEqual([]);
  });
});

test("a pull quote without words is an error and left out", () => {
  expect(problemsOf("One\n\n:::pullquote\n:::")).toEqual(["3 error pull-quote-empty"]);
  expect(problemsOf("One\n\n:::pullquote\n…\n:::")).toEqual(["3 error pull-quote-empty"]);
  expect(blocksOf(":::pullquote\n:::")).toEqual([]);
});
