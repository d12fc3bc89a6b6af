import { describe, expect, it } from "vitest";
import { articleText, problemsOf } from "../../testkit/contentFolders.ts";
import { ARTICLE_KINDS } from "../schema/kinds.ts";

const ENGLISH = "articles/2014/06/12/story/index.md";
const ARABIC = "articles/2014/06/12/story-ar/index.md";

const names = (lang: string, address: string) => `\n  - lang: ${lang}\n    address: ${address}`;

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

  it("are a warning when the other story does not name this one", () => {
    expect(said({ translations: names("ar", "/2014/06/12/story-ar") })).toMatchObject([
      { file: ENGLISH, line: 8, severity: "warning", rule: "one-sided-translation" },
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

  it("need not name a draft back, which has no address yet", () => {
    const files = {
      "drafts/story/index.md": articleText({
        translations: names("ar", "/2014/06/12/story-ar"),
        published: undefined,
      }),
      [ARABIC]: articleText({ headline: "عنوان", lang: "ar" }),
    };
    expect(problemsOf(files).filter(({ rule }) => rule === "one-sided-translation")).toEqual([]);
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
