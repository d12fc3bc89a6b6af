import { describe, expect, test } from "vitest";
import { blocksOf, problemsOf, testContext } from "../../../../testkit/storyContext.ts";
import { compileStory } from "../../compileStory.ts";

function idsOf(...headings: string[]): string[] {
  const blocks = blocksOf(headings.map((heading) => `## ${heading}`).join("\n\n"));
  return blocks.map((block) => (block.type === "subhead" ? block.id : ""));
}

describe("ids", () => {
  test("are readable", () => {
    expect(idsOf("What *really* happened, at 18:05?")).toEqual(["what-really-happened-at-1805"]);
  });

  test("are unique, even when a number was written by hand", () => {
    expect(idsOf("a", "a", "a-1")).toEqual(["a", "a-1", "a-1-1"]);
    expect(idsOf("a-1", "a", "a", "a")).toEqual(["a-1", "a", "a-2", "a-3"]);
    expect(new Set(idsOf("a", "a", "a-1", "a", "a-1", "a-1-1", "A", "a!")).size).toBe(8);
  });

  test("keep the letters of other scripts", () => {
    expect(idsOf("日本語 の見出し", "Что дальше", "مرحبا بكم", "Über Öl")).toEqual([
      "日本語-の見出し",
      "что-дальше",
      "مرحبا-بكم",
      "über-öl",
    ]);
  });

  test("have no mark that is not written in a link", () => {
    expect(idsOf("İstanbul’da ışık", "I\u0307zmir")).toEqual(["istanbulda-ışık", "izmir"]);
  });

  test("are the same for composed and decomposed letters", () => {
    expect(idsOf("Café".normalize("NFD"))).toEqual(["café".normalize("NFC")]);
  });

  test("of headings without letters are “section”", () => {
    expect(idsOf("!!!", "…", "🎉")).toEqual(["section", "section-1", "section-2"]);
  });

  test("never meet those of the page or of the footnotes", () => {
    expect(idsOf("Content", "Notes", "Note", "Note", "Note 1", "Note 1-1")).toEqual([
      "section-content",
      "section-notes",
      "section-note",
      "section-note-1",
      "section-note-1-1",
      "section-note-1-1-1",
    ]);
    expect(idsOf("Note to readers")).toEqual(["note-to-readers"]);
  });

  test("with a prototype's name are ids like any other", () => {
    expect(idsOf("constructor", "__proto__", "constructor")).toEqual([
      "constructor",
      "proto",
      "constructor-1",
    ]);
  });

  test("leave out footnote marks and are unique in boxes and notes too", () => {
    const { story } = compileStory(
      "## a[^1]\n\n:::box{title=B}\n## a\n:::\n\n[^1]: One\n\n    ## a",
      testContext,
    );
    expect(JSON.stringify(story).match(/"id":"a[^"]*"/g)).toEqual([
      '"id":"a"',
      '"id":"a-1"',
      '"id":"a-2"',
    ]);
  });
});

describe("levels", () => {
  test("a heading of the first level is an error and shown as a subhead", () => {
    const { story, problems } = compileStory("One\n\n# Two", testContext);
    expect(story.blocks[1]).toMatchObject({ type: "subhead", level: 2 });
    expect(problems).toMatchObject([
      {
        line: 3,
        severity: "error",
        rule: "heading-level",
        message: "the headline is the only heading of the first level",
        remedy: "write ## for a subhead",
      },
    ]);
  });

  test("levels 2 to 4 are kept", () => {
    expect(blocksOf("## a\n\n### b\n\n#### c\n\n## d")).toMatchObject([
      { level: 2 },
      { level: 3 },
      { level: 4 },
      { level: 2 },
    ]);
    expect(problemsOf("## a\n\n### b\n\n#### c\n\n## d")).toEqual([]);
  });

  test("levels 5 and 6 are errors", () => {
    const above = "## a\n\n### b\n\n#### c\n\n";
    expect(problemsOf(`${above}##### d\n\n###### e`)).toEqual([
      "7 error heading-level",
      "9 error heading-level",
    ]);
  });

  test("skipping a level is a warning", () => {
    const { problems } = compileStory("## a\n\n#### b", testContext);
    expect(problems).toMatchObject([
      {
        line: 3,
        severity: "warning",
        rule: "heading-skip",
        message: "the heading “b” skips a level",
        remedy: "write it with ###",
      },
    ]);
    expect(problemsOf("### a")).toEqual(["1 warning heading-skip"]);
  });

  test("a heading without words is an error and left out", () => {
    expect(problemsOf("One\n\n##\n\nTwo")).toEqual(["3 error heading-empty"]);
    expect(blocksOf("##")).toEqual([]);
  });
});
