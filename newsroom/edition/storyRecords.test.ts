import { expect, it } from "vitest";
import { ARTICLE, articleText, PAPER_FILES, testFolder } from "../../testkit/contentFolders.ts";
import { story } from "../../testkit/records.ts";
import { storyRecords } from "./storyRecords.ts";

/** A paper with two stories, of which one names a topic and an author with a portrait. */
function paper() {
  return testFolder(
    {
      ...PAPER_FILES,
      "sections/sport.md": "---\nname: Sport\ndescription: Sport\norder: 2\ncolour: teal\n---\n",
      "topics/water.md": "---\nname: Water\n---\n",
      "topics/oil.md": "---\nname: Oil\n---\n",
      "authors/jane.md":
        "---\nname: Jane\nkind: person\nrole: Editor\npicture: { image: jane.png, alt: Jane }\n---\n",
      "authors/joe.md":
        "---\nname: Joe\nkind: person\nrole: Editor\npicture: { image: joe.png, alt: Joe }\n---\n",
      [ARTICLE]: articleText({ topics: "[water, dams]", byline: "[desk, jane]" }),
      "articles/2014/06/12/other/index.md": articleText({ section: "sport" }),
    },
    {
      "articles/2014/06/12/story/map.png": [8, 4],
      "articles/2014/06/12/other/map.png": [8, 4],
      "authors/jane.png": [8, 8],
      "authors/joe.png": [8, 8],
    },
  );
}

const named = (path: string) => {
  const folder = paper();
  const file = folder.files.find((one) => one.path === path);
  if (!file) throw new Error(`there is no ${path}`);
  const texts = new Map([
    [ARTICLE, { story: story([{ type: "rule" }]), text: "Text.", pictures: [] }],
  ]);
  return storyRecords(file, folder, texts, "en-US");
};

it("A story comes with its text and pictures, and with the section, topics and authors that it names", () => {
  const { article, pictures, references } = named(ARTICLE);
  expect(article).toMatchObject({ address: "/2014/06/12/story", text: "Text.", section: "world" });
  expect(pictures.map(({ file }) => file)).toEqual(["articles/2014/06/12/story/map.png"]);
  expect(references.sections?.map(({ slug }) => slug)).toEqual(["world"]);
  expect(references.topics?.map(({ slug }) => slug).sort()).toEqual(["dams", "water"]);
  expect(references.authors?.map(({ slug }) => slug).sort()).toEqual(["desk", "jane"]);
  expect(references.pictures?.map(({ file }) => file)).toEqual(["authors/jane.png"]);
});

it("A file that is no story has no such records", () => {
  expect(() => named("authors/jane.md")).toThrow("authors/jane.md is no article");
});
