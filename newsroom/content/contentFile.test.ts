import { describe, expect, it } from "vitest";
import { classifyPath, readContentFile } from "./contentFile.ts";

const PLACE = { kind: "article", slug: "story", address: "/2014/06/12/story" } as const;
const read = (text: string) => readContentFile("articles/2014/06/12/story/index.md", PLACE, text);
const problems = (text: string) =>
  read(text).problems.map(({ line, rule, message, remedy }) => [line, rule, message, remedy]);

describe("a content file", () => {
  it("gives its fields, its text and the lines of both", () => {
    const file = read("---\nheadline: One\nbyline: [desk]\n---\n\nText.\n");
    expect(file.problems).toEqual([]);
    expect(file.data).toEqual({ headline: "One", byline: ["desk"] });
    expect(file.positionOf(["byline"])).toEqual({ line: 3, column: 1 });
    expect(file.body).toBe("\n\n\n\n\nText.\n");
    expect(file.body.split("\n").indexOf("Text.") + 1).toBe(6);
  });

  it("reads Windows line ends and old Macintosh ones as its own", () => {
    for (const end of ["\r\n", "\r"]) {
      const file = read(["---", "headline: One", "lang: en", "---", "Text.", ""].join(end));
      expect(file.data).toEqual({ headline: "One", lang: "en" });
      expect(file.positionOf(["lang"]).line).toBe(3);
      expect(file.body).toBe("\n\n\n\nText.\n");
    }
  });

  it("reads over a byte order mark", () => {
    expect(read("\uFEFF---\nheadline: One\n---\n").data).toEqual({ headline: "One" });
  });

  it("takes spaces and tabs behind the dashes", () => {
    expect(read("--- \nheadline: One\n---\t\nText.").data).toEqual({ headline: "One" });
  });

  it("leaves tabs in the text as they are", () => {
    expect(read("---\na: 1\n---\n\tcode\n").body).toBe("\n\n\n\tcode\n");
  });

  it("may end with its front matter", () => {
    const file = read("---\nheadline: One\n---");
    expect([file.data, file.body.trim(), file.problems]).toEqual([{ headline: "One" }, "", []]);
  });

  it("may have a front matter without fields", () => {
    for (const text of ["---\n---\nText.\n\n---\nMore.\n", "---\n\n---\nText.\n\n---\nMore.\n"]) {
      const file = read(text);
      expect(file.data).toEqual({});
      expect(file.problems).toEqual([]);
      expect(file.body.trim()).toBe("Text.\n\n---\nMore.");
      expect(file.positionOf(["headline"]).line).toBe(1);
    }
  });

  it("keeps a line of dashes in the text", () => {
    expect(read("---\na: 1\n---\nOne\n\n---\n\nTwo").body.trim()).toBe("One\n\n---\n\nTwo");
  });

  it("without front matter is an error", () => {
    expect(problems("# Headline\n")).toEqual([
      [
        1,
        "front-matter-missing",
        "there is no front matter",
        "start the file with a line ---, the fields, and another line ---",
      ],
    ]);
    expect(read("# Headline\n").body).toBe("# Headline\n");
  });

  it("without anything is an error", () => {
    expect(problems("").map(([line, rule]) => [line, rule])).toEqual([[1, "front-matter-missing"]]);
  });

  it("whose front matter does not end is an error that says so", () => {
    expect(problems("---\nheadline: One\n\nText.\n")).toEqual([
      [
        1,
        "front-matter-missing",
        "the front matter has no end",
        "write a line --- below its last field",
      ],
    ]);
    const file = read("---\nheadline: One\nlang: en: x\n\nText.\n");
    expect(file.data).toEqual({ headline: "One", lang: null });
    expect(file.problems.map(({ line }) => line)).toEqual([1, 3]);
    expect(file.body.split("\n").indexOf("Text.") + 1).toBe(5);
  });

  it("with a field twice is an error at the second", () => {
    expect(problems("---\nheadline: One\nlang: en\nheadline: Two\n---\n")).toEqual([
      [4, "front-matter", "“headline” stands twice", "keep one of the two"],
    ]);
  });

  it("with a colon in a value says that it needs quotes", () => {
    const [first] = problems("---\nlang: en\nheadline: One: two\n---\n");
    expect(first?.[0]).toBe(3);
    expect(first?.[2]).toBe("the value of “headline” has a colon in it: “One: two”");
    expect(first?.[3]).toBe('put it in quotes: headline: "One: two"');
  });

  it("indented with tabs is an error on that line", () => {
    expect(problems("---\nhero:\n\timage: a.png\n---\n")[0]?.slice(0, 2)).toEqual([
      3,
      "front-matter",
    ]);
  });

  it("with a value that starts with a star is an error, not a crash", () => {
    expect(problems("---\nlang: en\nheadline: *bold\n---\n")).toEqual([
      [
        3,
        "front-matter",
        "“*bold” refers to a value that does not stand above it",
        'put values that start with * in quotes: "*bold"',
      ],
    ]);
  });

  it("with a value that starts with an exclamation mark does not lose the word", () => {
    expect(
      problems("---\nheadline: !Viva España\n---\n").map(([line, rule]) => [line, rule]),
    ).toEqual([[2, "front-matter"]]);
  });

  it("with a list instead of fields is an error", () => {
    expect(problems("---\n- one\n- two\n---\n")).toEqual([
      [
        2,
        "front-matter",
        "the front matter is not a list of fields",
        "write one “name: value” a line",
      ],
    ]);
  });
});

describe("the line of a field", () => {
  const file = read(
    [
      "---",
      "# a remark",
      "hero:",
      "  image: a.png",
      "  alt: >",
      "    A road",
      "corrections:",
      "  - at: 2014-06-13T00:00:00Z",
      "    text: One",
      "  -",
      "    at: 2014-06-14T00:00:00Z",
      "byline: [one,",
      "  two]",
      "2014: a year",
      "---",
    ].join("\n"),
  );

  it.each([
    [["hero"], 3],
    [["hero", "image"], 4],
    [["hero", "alt"], 5],
    [["corrections", 0], 8],
    [["corrections", 0, "text"], 9],
    [["corrections", 1, "at"], 11],
    [["byline", 0], 12],
    [["byline", 1], 13],
    [["2014"], 14],
  ])("%j is %i", (path, line) => {
    expect(file.positionOf(path).line).toBe(line);
  });

  it("that does not exist is that of its nearest parent", () => {
    expect(file.positionOf(["hero", "credit"]).line).toBe(3);
    expect(file.positionOf(["corrections", 0, "by"]).line).toBe(8);
    expect(file.positionOf(["corrections", 7]).line).toBe(7);
    expect(file.positionOf(["headline"]).line).toBe(1);
    expect(file.positionOf([]).line).toBe(1);
  });
});

describe("the place of a path", () => {
  it.each([
    ["articles/2014/06/12/story/index.md", "article", "/2014/06/12/story"],
    ["drafts/story/index.md", "draft", "/drafts/story"],
    ["sections/world.md", "section", "/world"],
    ["pages/about.md", "page", "/about"],
    ["topics/iraq.md", "topic", "/topics/iraq"],
    ["authors/desk.md", "author", "/authors/desk"],
  ])("%s is that of one %s", (path, kind, address) => {
    expect(classifyPath(path)).toMatchObject({ kind, address });
  });

  it.each([
    ["site.yaml", "site"],
    ["articles/2014/06/12/story/map.PNG", "picture"],
    ["authors/jane.jpg", "picture"],
    ["articles/2014/06/12/story/report.pdf", "picture"],
  ])("%s is a %s", (path, kind) => {
    expect(classifyPath(path)).toEqual({ kind });
  });

  it.each([
    ["articles/2014/02/30/story/index.md", "name the folders after a real day, as in 2014/06/12"],
    ["articles/2014/6/12/story/index.md", "name the folders after a real day, as in 2014/06/12"],
    ["articles/story.md", "move it to articles/yyyy/mm/dd/slug/index.md"],
    ["articles/2014/06/12/story/notes.md", "move it to articles/yyyy/mm/dd/slug/index.md"],
    ["drafts/story.md", "move it to drafts/slug/index.md"],
    ["sections/world/index.md", "move it to articles, drafts, authors, sections, topics or pages"],
    ["articles/2014/06/12/story/Index.md", "rename it articles/2014/06/12/story/index.md"],
    ["sections/World.markdown", "rename it sections/world.md"],
    ["site.yml", "rename it site.yaml"],
    ["README.md", "move it to articles, drafts, authors, sections, topics or pages"],
  ])("%s is none", (path, remedy) => {
    expect(classifyPath(path)).toEqual({ kind: "stray", remedy });
  });
});
