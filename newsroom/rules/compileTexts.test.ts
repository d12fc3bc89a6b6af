import { describe, expect, it } from "vitest";
import {
  ARTICLE,
  articleText,
  PAPER_FILES,
  problemsOf,
  testFolder,
} from "../../testkit/contentFolders.ts";
import { checkContent } from "./checkContent.ts";

const MAP = "articles/2014/06/12/story/map.png";
const now = new Date("2014-06-20T12:00:00Z");

/** The first block of a story with a picture beside it. */
function figureOf(backdrop?: "light" | "dark") {
  const folder = testFolder(
    { ...PAPER_FILES, [ARTICLE]: articleText({}, "![A map](map.png)\n\nText.") },
    { [MAP]: [1600, 900] },
  );
  const picture = folder.pictures.get(MAP);
  if (picture && !("broken" in picture) && backdrop) Object.assign(picture, { backdrop });
  return checkContent(folder, { siteUrl: undefined, now }).stories.get(ARTICLE)?.story.blocks[0];
}

describe("a picture in a text", () => {
  it("has its measures, and the background that it needs if it is transparent", () => {
    const plain = figureOf();
    expect(plain).toMatchObject({ type: "figure", width: 1600, height: 900 });
    expect(plain).not.toHaveProperty("backdrop");
    expect(figureOf("dark")).toMatchObject({ backdrop: "dark" });
  });

  it("without a description is an error in an article, and still open in a draft", () => {
    const severity = (file: string) =>
      problemsOf(
        { [file]: articleText({}, "![](map.png)") },
        { [file.replace("index.md", "map.png")]: [1600, 900] },
      )
        .filter(({ rule }) => rule === "alt-text")
        .map((problem) => problem.severity);
    expect(severity(ARTICLE)).toEqual(["error"]);
    expect(severity("drafts/dam/index.md")).toEqual(["warning"]);
  });

  it("whose description begins with its kind is an error in a draft too", () => {
    const found = problemsOf(
      { "drafts/dam/index.md": articleText({}, "![Image of a map](map.png)") },
      { "drafts/dam/map.png": [1600, 900] },
    );
    expect(found.filter(({ rule }) => rule === "alt-text").map(({ severity }) => severity)).toEqual(
      ["error"],
    );
  });
});

it("A text has the language of its front matter if that is one, and else the paper's", () => {
  const language = (fields: Record<string, string>, site = "en-US") => {
    const folder = testFolder({
      ...PAPER_FILES,
      "site.yaml": PAPER_FILES["site.yaml"]?.replace("en-US", site) ?? "",
      [ARTICLE]: articleText(fields, "مرحبا"),
    });
    const { stories } = checkContent(folder, { siteUrl: undefined, now });
    return stories.get(ARTICLE)?.story.blocks[0];
  };
  expect(language({ lang: "ar" })).not.toHaveProperty("dir");
  expect(language({})).toMatchObject({ dir: "rtl" });
  expect(language({}, "ar")).not.toHaveProperty("dir");
  expect(language({ lang: "nonsense!" })).toMatchObject({ dir: "rtl" });
});
