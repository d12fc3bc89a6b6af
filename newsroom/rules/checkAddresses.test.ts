import { describe, expect, it } from "vitest";
import { articleText, problemsOf } from "../../testkit/contentFolders.ts";

const section = (order: number) =>
  `---\nname: Name\ndescription: Words\norder: ${order}\ncolour: red\n---\n`;
const page = "---\nheadline: Page\n---\nText.\n";

const judged = (files: Record<string, string>) =>
  problemsOf(files).map(({ file, line, severity, rule, message, remedy }) => [
    `${file}:${line}`,
    severity,
    rule,
    message,
    remedy,
  ]);

describe("names in addresses", () => {
  it("of an article's folder are slugs", () => {
    expect(judged({ "articles/2014/06/12/Two Words/index.md": articleText() })).toEqual([
      [
        "articles/2014/06/12/Two Words/index.md:1",
        "error",
        "slug",
        "the folder name “Two Words” cannot stand in an address",
        "write it “two-words”",
      ],
    ]);
  });

  it("of a draft's folder are slugs", () => {
    expect(judged({ "drafts/Two Words/index.md": articleText() })[0]).toEqual([
      "drafts/Two Words/index.md:1",
      "error",
      "slug",
      "the folder name “Two Words” cannot stand in an address",
      "write it “two-words”",
    ]);
  });

  it("of a page's file are slugs", () => {
    expect(judged({ "pages/about_us.md": page })).toEqual([
      [
        "pages/about_us.md:1",
        "error",
        "slug",
        "the file name “about_us” cannot stand in an address",
        "write it “about-us”",
      ],
    ]);
  });
});

describe("two things at one address", () => {
  it("are an error for a page and a section", () => {
    expect(judged({ "pages/world.md": page })).toEqual([
      [
        "pages/world.md:1",
        "error",
        "address-clash",
        "/world is the address of sections/world.md too",
        "give one of the two another file name",
      ],
    ]);
  });

  it.each([
    "search",
    "saved",
    "topics",
    "authors",
    "drafts",
    "media",
    "scripts",
    "fonts",
    "healthz",
    "readyz",
  ])("are an error for a page called %s", (slug) => {
    expect(judged({ [`pages/${slug}.md`]: page })).toEqual([
      [
        `pages/${slug}.md:1`,
        "error",
        "address-clash",
        `/${slug} belongs to the site itself`,
        "give the page another file name",
      ],
    ]);
  });

  it("are an error for a section called like a year", () => {
    expect(judged({ "sections/2014.md": section(2) })).toEqual([
      [
        "sections/2014.md:1",
        "error",
        "address-clash",
        "/2014 is the archive of a year",
        "give the section another file name",
      ],
    ]);
  });

  it("are an error for a section called corrections, whereas a page introduces that list", () => {
    expect(
      judged({ "sections/corrections.md": section(2) }).map(([at, , rule]) => [at, rule]),
    ).toEqual([["sections/corrections.md:1", "address-clash"]]);
    expect(judged({ "pages/corrections.md": page })).toEqual([]);
  });
});
