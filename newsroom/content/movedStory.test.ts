import { describe, expect, it } from "vitest";
import { articleText, PAPER_FILES, testFolder } from "../../testkit/contentFolders.ts";
import { folderOf, withMovedStory } from "./movedStory.ts";

const TO = "articles/2014/06/12/dam";

/** A paper with an article and three drafts, one of them about to be published. */
function paper() {
  const folder = testFolder(
    {
      ...PAPER_FILES,
      "articles/2014/06/10/war/index.md": articleText(),
      "drafts/dam/index.md": articleText({ headline: "Old" }),
      "drafts/dam-two/index.md": articleText(),
      "drafts/zoo/index.md": articleText(),
    },
    {
      "drafts/dam/map.png": [8, 4],
      "drafts/dam-two/map.png": [8, 4],
      "articles/2014/06/10/war/map.png": [8, 4],
    },
  );
  folder.problems = ["drafts/dam/map.gif", "drafts/zoo/map.gif", "site.yaml"].map((file) => ({
    file,
    line: 1,
    severity: "error",
    rule: "picture",
    message: "it is damaged",
    remedy: "save it again",
  }));
  return folder;
}

const moved = (from: string, to = TO) =>
  withMovedStory(paper(), { from, to, text: articleText({ headline: "New" }) });

describe("a paper in which a draft is about to be published", () => {
  it("has it as an article with its new text, beside all others, and no draft", () => {
    const { file, folder } = moved("drafts/dam");
    expect(file).toMatchObject({
      path: `${TO}/index.md`,
      kind: "article",
      address: "/2014/06/12/dam",
      data: { headline: "New" },
      timeZone: "America/New_York",
    });
    expect(folder.files.map(({ path }) => path)).toEqual([
      "articles/2014/06/10/war/index.md",
      `${TO}/index.md`,
      "authors/desk.md",
      "sections/world.md",
    ]);
    expect(folder.files).toContain(file);
  });

  it("has its pictures at the new place, and the mistakes of its files and of the paper", () => {
    const { folder } = moved("drafts/dam");
    const places = [`${TO}/map.png`, "articles/2014/06/10/war/map.png"];
    expect([...folder.pictures.keys()].sort()).toEqual(places.toSorted());
    expect([...folder.pictures.values()].map(({ path }) => path).sort()).toEqual(places.toSorted());
    expect(folder.problems.map(({ file }) => file)).toEqual([`${TO}/map.gif`, "site.yaml"]);
  });
});

describe("a story that is moved", () => {
  it("stands once where it was an article, or a draft that stays one", () => {
    const paths = ({ folder }: ReturnType<typeof moved>) => folder.files.map(({ path }) => path);
    expect(paths(moved("articles/2014/06/10/war")).filter((path) => path.includes("20"))).toEqual([
      `${TO}/index.md`,
    ]);
    const draft = moved("drafts/dam", "drafts/dam-two");
    expect(paths(draft).filter((path) => path.startsWith("drafts"))).toEqual([
      "drafts/dam-two/index.md",
    ]);
    expect(draft.folder.pictures.has("drafts/dam-two/map.png")).toBe(true);
    expect(draft.file.data.headline).toBe("New");
  });

  it("cannot be moved where no story can stand", () => {
    expect(() => moved("drafts/dam", "articles/dam")).toThrow("no story can stand in articles/dam");
  });
});

it("The folder of a file is named without its last slash, and is empty at the top", () => {
  expect(folderOf("drafts/dam/index.md")).toBe("drafts/dam");
  expect(folderOf("site.yaml")).toBe("");
});
