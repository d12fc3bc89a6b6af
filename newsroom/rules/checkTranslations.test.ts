import { describe, expect, it } from "vitest";
import { articleText, problemsOf } from "../../testkit/contentFolders.ts";
import { ARTICLE_KINDS } from "../schema/kinds.ts";

const ENGLISH = "articles/2014/06/12/story/index.md";
const ARABIC = "articles/2014/06/12/story-ar/index.md";

const names = (lang: string, address: string) => `\n  - lang: ${lang}\n    address: ${address}`;

const SECTION_IN_ARABIC =
  "---\nname: العالم\ndescription: أخبار العالم\norder: 9\ncolour: teal\nlang: ar\n---\n";

/** What is said of two stories, one in the paper's language and one in Arabic. */
function said(english: Record<string, string>, arabic: Record<string, string> = {}) {
  return problemsOf({
    [ENGLISH]: articleText(english),
    [ARABIC]: articleText({ headline: "عنوان", lang: "ar", ...arabic }),
  });
}

describe("the translations that a story names", () => {
  it("are right when both name each other", () => {
    const both = said(
      { translations: names("ar", "/2014/06/12/story-ar") },
      { translations: names("en-US", "/2014/06/12/story") },
    );
    expect(both).toEqual([]);
  });

  it("may lie on another site, which is not looked at", () => {
    expect(said({ translations: names("ar", "https://sister.example/a") })).toEqual([]);
  });

  it("need not name the story in turn, since the edition links both", () => {
    expect(said({ translations: names("ar", "/2014/06/12/story-ar") })).toEqual([]);
  });

  it("may have their language from their section", () => {
    const inSection = (english: Record<string, string>) =>
      problemsOf({
        "sections/alam.md": SECTION_IN_ARABIC,
        [ENGLISH]: articleText(english),
        [ARABIC]: articleText({ headline: "عنوان", section: "alam" }),
      });
    expect(inSection({ translations: names("ar", "/2014/06/12/story-ar") })).toEqual([]);
    expect(inSection({ translations: names("fa", "/2014/06/12/story-ar") })).toMatchObject([
      { rule: "translation-language", message: expect.stringContaining("is in “ar”, not in “fa”") },
    ]);
  });

  it("have to be there", () => {
    expect(said({ translations: names("ar", "/2014/06/12/other") })).toMatchObject([
      { file: ENGLISH, line: 9, severity: "error", rule: "unknown-translation" },
    ]);
  });

  it("are named by the new address where they have moved", () => {
    const moved = said(
      { translations: names("ar", "/2014/06/12/old-ar") },
      { redirectFrom: "[/2014/06/12/old-ar]" },
    );
    expect(moved).toMatchObject([
      { rule: "unknown-translation", remedy: "it has moved: write /2014/06/12/story-ar" },
    ]);
  });

  it("have to be in the language that is said", () => {
    expect(said({ translations: names("fa", "/2014/06/12/story-ar") })).toMatchObject([
      { file: ENGLISH, line: 8, rule: "translation-language" },
    ]);
  });

  it("cannot be in the story's own language, nor two in one", () => {
    expect(said({ translations: names("en-US", "/2014/06/12/story-ar") })).toMatchObject([
      { rule: "translation-language", message: "the story is there in “en-US” already" },
    ]);
    const twice = `${names("fr", "https://a.example/")}${names("fr", "https://b.example/")}`;
    expect(said({ translations: twice })).toMatchObject([
      { line: 10, rule: "translation-language" },
    ]);
  });

  it("have an address", () => {
    expect(said({ translations: names("fr", "somewhere") })).toMatchObject([
      { line: 9, rule: "address" },
    ]);
  });

  it("are named by a draft, too", () => {
    const draft = (address: string) =>
      problemsOf({
        "drafts/story/index.md": articleText({
          translations: names("ar", address),
          published: undefined,
        }),
        [ARABIC]: articleText({ headline: "عنوان", lang: "ar" }),
      });
    expect(draft("/2014/06/12/story-ar")).toEqual([]);
    expect(draft("/2014/06/12/other")).toMatchObject([{ rule: "unknown-translation" }]);
  });
});

describe("the translations of a section or a standing page", () => {
  const said = (address: string, lang = "ar") =>
    problemsOf({
      "sections/alam.md": SECTION_IN_ARABIC,
      "sections/foreign.md": `---\nname: Foreign\ndescription: Abroad\norder: 8\ncolour: red\ntranslations:\n  - { lang: ${lang}, address: ${address} }\n---\n`,
      "pages/an.md": "---\nheadline: من نحن\nlang: ar\n---\nنص.\n",
    });

  it("are a section, or a standing page, in that language", () => {
    expect(said("/alam")).toEqual([]);
    expect(said("/alam", "fa")).toMatchObject([
      { file: "sections/foreign.md", line: 7, rule: "translation-language" },
    ]);
    expect(said("/an")).toMatchObject([
      { rule: "unknown-translation", message: "there is no section at /an" },
    ]);
    expect(said("/alam", "en-US")).toMatchObject([
      { rule: "translation-language", message: "the section is there in “en-US” already" },
    ]);
  });
});

describe("the kind of a story", () => {
  it("is one of those that the schema has", () => {
    expect(problemsOf({ [ENGLISH]: articleText({ kind: "opinion" }) })).toEqual([]);
    expect(problemsOf({ [ENGLISH]: articleText({ kind: "opinon" }) })).toMatchObject([
      {
        rule: "choice",
        remedy: `did you mean “opinion”? Choose one of ${ARTICLE_KINDS.join(", ")}`,
      },
    ]);
  });
});
