import { describe, expect, it } from "vitest";
import { testFolder } from "../../testkit/contentFolders.ts";
import { story } from "../../testkit/records.ts";
import { addressVersion } from "../pictures/addressVersion.ts";
import type { Documents } from "../schema/documents.ts";
import { assembleDrafts, assembleEdition } from "./assemble.ts";

const ARTICLE = "articles/2014/06/12/war/index.md";
const DRAFT = "drafts/oil/index.md";
const GERMAN = { paper: "de", sections: new Map() };
const NONE: Documents = { article: [], draft: [], section: [], topic: [], author: [], page: [] };
const WAR = {
  _id: ARTICLE,
  headline: "The war",
  standfirst: "It goes on",
  section: "world",
  byline: ["desk"],
  published: "2014-06-12T22:05:00.000Z",
};
const FOLDER = testFolder(
  { [ARTICLE]: "", [DRAFT]: "", "authors/desk.md": "", "topics/iraq.md": "", "pages/about.md": "" },
  {
    "articles/2014/06/12/war/map.png": [1600, 900],
    "articles/2014/06/12/war/broken.png": "no picture",
    "articles/2014/06/13/gone/map.png": [1600, 900],
    "authors/desk.png": [300, 300],
    "drafts/oil/map.png": [1600, 900],
  },
);
const TEXT = { story: story([{ type: "rule" }], { words: 1 }), text: "plain", pictures: [] };

const assemble = (documents: Partial<Documents>, stories = new Map([[ARTICLE, TEXT]])) =>
  assembleEdition({ ...NONE, ...documents }, FOLDER, stories, "de");

describe("an assembled edition", () => {
  it("joins front matter, text and place of an article", () => {
    const [article] = assemble({ article: [WAR] }).articles;
    expect(article).toMatchObject({
      address: "/2014/06/12/war",
      file: ARTICLE,
      story: TEXT.story,
      text: "plain",
      lang: "de",
      topics: [],
      corrections: [],
      sources: [],
      redirectFrom: [],
    });
    expect(assemble({ article: [{ ...WAR, lang: "fr" }] }).articles[0]?.lang).toBe("fr");
  });

  it("gives a hero its measures, its versioned address and its focus", () => {
    const hero = { image: "map.png", alt: "A map", caption: "The road", focus: "10% 90%" };
    expect(assemble({ article: [{ ...WAR, hero }] }).articles[0]?.hero).toEqual({
      address: `/media/2014/06/12/war/map.${addressVersion("0a1b2c3d", { caption: "The road" })}.png`,
      width: 1600,
      height: 900,
      alt: "A map",
      caption: "The road",
      credit: undefined,
      focus: { x: 10, y: 90 },
    });
  });

  it("gives a hero the versions that are there, each with its own measures", () => {
    const hero = {
      image: "map.png",
      alt: "A map",
      dark: "map.png",
      narrow: "broken.png",
      darkNarrow: "missing.png",
    };
    const versions = (fields: object) =>
      assemble({ article: [{ ...WAR, hero: { ...hero, ...fields } }] }).articles[0]?.hero?.versions;
    expect(versions({})).toEqual({
      dark: { address: "/media/2014/06/12/war/map.0a1b2c3d.png", width: 1600, height: 900 },
    });
    expect(versions({ dark: undefined })).toBeUndefined();
  });

  it("crops a hero unless its file says that it must not", () => {
    // A file that is being written may have any word there.
    const cropOf = (crop: string | undefined) => {
      const hero = { image: "map.png", alt: "A map", crop: crop as "never" | undefined };
      return assemble({ article: [{ ...WAR, hero }] }).articles[0]?.hero?.crop;
    };
    expect([cropOf("never"), cropOf("always"), cropOf(undefined)]).toEqual([
      "never",
      undefined,
      undefined,
    ]);
  });

  it.each(["broken.png", "missing.png"])("has no hero where %s is no picture", (image) => {
    const article = { ...WAR, hero: { image, alt: "A map" } };
    expect(assemble({ article: [article] }).articles[0]?.hero).toBeUndefined();
  });

  it("leaves out a document whose file is gone meanwhile", () => {
    const gone = { ...WAR, _id: "articles/2014/06/13/gone/index.md" };
    expect(assemble({ article: [gone, WAR] }).articles.map(({ file }) => file)).toEqual([ARTICLE]);
  });

  it("has an empty story where a file has no text", () => {
    const [article] = assemble({ article: [WAR] }, new Map()).articles;
    expect(article?.story.blocks).toEqual([]);
    expect(article?.text).toBe("");
  });

  it("names a topic without a file after its slug and keeps the name of one that has a file", () => {
    const { topics } = assemble({
      article: [{ ...WAR, topics: ["iraq", "united-states", "d-day-70"] }],
      topic: [{ _id: "topics/iraq.md", name: "Irak", description: "Das Land" }],
    });
    expect(topics).toEqual([
      { slug: "iraq", name: "Irak", description: "Das Land" },
      { slug: "united-states", name: "United States", description: undefined },
      { slug: "d-day-70", name: "D Day 70", description: undefined },
    ]);
  });

  it("offers pictures of its articles and of its people, none of a draft or of no article", () => {
    const { pictures } = assemble({ article: [WAR] });
    expect(
      pictures
        .filter(({ file }) => !file.startsWith("drafts/"))
        .map(({ file, article }) => [file, article]),
    ).toEqual([
      ["articles/2014/06/12/war/map.png", "/2014/06/12/war"],
      ["authors/desk.png", undefined],
    ]);
  });

  it("puts a page without an order last", () => {
    const [page] = assemble({ page: [{ _id: "pages/about.md", headline: "About" }] }).pages;
    expect(page?.order).toBe(Number.MAX_SAFE_INTEGER);
  });

  it("gives an author a picture of its own", () => {
    const author = {
      _id: "authors/desk.md",
      name: "The Desk",
      kind: "organization" as const,
      picture: { image: "desk.png", alt: "The desk" },
    };
    expect(assemble({ author: [author] }).authors[0]).toMatchObject({
      slug: "desk",
      picture: { address: "/media/authors/desk.0a1b2c3d.png", width: 300, alt: "The desk" },
      story: story(),
    });
    const written = new Map([["authors/desk.md", TEXT]]);
    expect(assemble({ author: [author] }, written).authors[0]?.story).toEqual(TEXT.story);
  });
});

describe("an assembled draft", () => {
  it("may lack everything but its headline", () => {
    const [draft] = assembleDrafts([{ _id: DRAFT, headline: "Oil" }], FOLDER, new Map(), GERMAN);
    expect(draft).toMatchObject({
      slug: "oil",
      address: "/drafts/oil",
      headline: "Oil",
      byline: [],
      lang: "de",
      text: "",
    });
    expect(draft?.section).toBeUndefined();
    expect(draft?.published).toBeUndefined();
    expect(draft?.hero).toBeUndefined();
  });

  it("leaves half-written corrections, sources and pictures out", () => {
    const [draft] = assembleDrafts(
      [
        {
          _id: DRAFT,
          headline: "Oil",
          hero: { alt: "No file yet" },
          corrections: [{ at: "2014-06-12T00:00:00.000Z" }, { text: "No date" }],
          sources: [{ url: "https://source.example" }, { name: "A source" }],
        },
      ],
      FOLDER,
      new Map(),
      GERMAN,
    );
    expect(draft).toMatchObject({
      hero: undefined,
      corrections: [],
      sources: [{ name: "A source" }],
    });
  });

  it("shows a picture without alternative text", () => {
    const [draft] = assembleDrafts(
      [{ _id: DRAFT, headline: "Oil", hero: { image: "map.png" } }],
      FOLDER,
      new Map(),
      GERMAN,
    );
    expect(draft?.hero).toMatchObject({ address: "/media/drafts/oil/map.0a1b2c3d.png", alt: "" });
  });
});
