import { describe, expect, it } from "vitest";
import { articleText, testFolder } from "../testkit/contentFolders.ts";
import { findStory, plainArgument, storiesNamed, unknownStory } from "./findStory.ts";

const text = articleText();
const folder = testFolder({
  "site.yaml": "",
  "sections/dam.md": "---\nname: Dam\n---\n",
  "drafts/dam/index.md": text,
  "drafts/lake/index.md": text,
  "articles/2014/06/13/dam/index.md": text,
  "articles/2014/06/13/pool/index.md": text,
  "articles/2014/06/14/pool/index.md": text,
});
const named = (argument: string) => storiesNamed(folder, argument).map(({ path }) => path);

describe("the story that an editor means", () => {
  it.each([
    ["lake", ["drafts/lake/index.md"]],
    [" lake ", ["drafts/lake/index.md"]],
    ["drafts/dam", ["drafts/dam/index.md"]],
    ["./drafts/dam/", ["drafts/dam/index.md"]],
    ["content/drafts/dam/index.md", ["drafts/dam/index.md"]],
    ["C:\\paper\\content\\drafts\\dam\\index.md", ["drafts/dam/index.md"]],
    ["/2014/06/13/dam", ["articles/2014/06/13/dam/index.md"]],
    ["2014/06/13/dam/", ["articles/2014/06/13/dam/index.md"]],
    ["https://Paper.example/2014/06/13/Dam/?x=1#top", ["articles/2014/06/13/dam/index.md"]],
    ["HTTP://paper.example/2014/06/13/d%61m", ["articles/2014/06/13/dam/index.md"]],
    ["dam", ["articles/2014/06/13/dam/index.md", "drafts/dam/index.md"]],
    ["pool", ["articles/2014/06/13/pool/index.md", "articles/2014/06/14/pool/index.md"]],
    ["sections/dam.md", []],
    ["06/13/dam", []],
    ["da", []],
  ])("is found by %s", (argument, paths) => {
    expect(named(argument)).toEqual(paths);
  });

  it("is the draft of two of its name, or the article where that is asked for", () => {
    expect(findStory(folder, "dam").kind).toBe("draft");
    expect(findStory(folder, "dam", "article").kind).toBe("article");
    expect(findStory(folder, "lake", "article").kind).toBe("draft");
  });

  it("is asked for by its address where its name is not enough", () => {
    expect(() => findStory(folder, "pool")).toThrow(
      "There is more than one story called pool. Name the one you mean:\n  /2014/06/13/pool\n  /2014/06/14/pool",
    );
  });

  it.each([
    ["laek", "no article called “laek”; did you mean lake?"],
    ["drafts/laek", "did you mean lake?"],
    ["articles/2014/06/13/pol", "did you mean pool?"],
    ["drafts/laek/index.md", "did you mean lake?"],
    ["content/articles/2014/06/13/pol/index.md", "did you mean pool?"],
    ["/2014/06/13/dan", "did you mean /2014/06/13/dam?"],
    ["2014/06/14/pol", "did you mean /2014/06/14/pool?"],
    ["http://localhost:3000/2014/06/14/Pol?x", "did you mean /2014/06/14/pool?"],
    ["/2014/06/31/dam", "did you mean /2014/06/13/dam?"],
    ["/2013/01/02/dem", "did you mean /2014/06/13/dam?"],
    ["/2014/06/13/laek", "did you mean lake?"],
    ["https://paper.example/laek", "did you mean lake?"],
    ["/2014/06/13/something-else", "called “/2014/06/13/something-else”. “npm run"],
    ["something", "called “something”. “npm run desk -- list” names them all."],
  ])("may be another where there is none: %s", (argument, words) => {
    expect(() => findStory(folder, argument)).toThrow(words);
  });

  it("may be one that only the edition has", () => {
    const gone = ["/2014/05/01/river"];
    expect(unknownStory(folder, "rivr", gone).message).toContain("did you mean /2014/05/01/river?");
    expect(unknownStory(folder, "/2014/05/02/rivr", gone).message).toContain(
      "did you mean /2014/05/01/river?",
    );
  });
});

it.each([
  ["https://a.example/%E0%A4%A", "%E0%A4%A"],
  ["https://", "https:"],
  ["..//drafts/a", "drafts/a"],
  ["articles/2014/drafts/a", "articles/2014/drafts/a"],
  ["/a/", "a"],
])("%s as a bare path is %s", (argument, plain) => {
  expect(plainArgument(argument)).toBe(plain);
});
