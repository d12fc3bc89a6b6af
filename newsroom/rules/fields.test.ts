import { describe, expect, it } from "vitest";
import { ARTICLE, articleText, problemsOf, SITE } from "../../testkit/contentFolders.ts";
import { ARTICLE as ARTICLE_FIELDS } from "../schema/article.ts";

/** What is said of an article with these fields; `a.png` lies beside it. */
function article(fields: Record<string, string | undefined>) {
  return problemsOf(
    { [ARTICLE]: articleText(fields) },
    { "articles/2014/06/12/story/a.png": [1600, 900] },
  ).map(({ line, severity, rule, message, remedy }) => [line, severity, rule, message, remedy]);
}

describe("the fields of a file", () => {
  it("have no problems when all are right", () => {
    expect(
      article({
        seoTitle: "Short",
        topics: "[iraq, united-states]",
        dateline: "BAGHDAD",
        updated: "2014-06-13T08:00:00Z",
        lang: "en-GB",
        hero: "{ image: a.png, alt: A map, caption: The map, credit: Desk, focus: 50% 40% }",
        corrections: "[{ at: 2014-06-13T08:00:00Z, text: It was Tuesday }]",
        sources: "[{ name: Report, url: https://example.org/report }, { name: Interview }]",
        redirectFrom: "[/old/address, /2013/story.html]",
      }),
    ).toEqual([]);
  });

  it("may be left empty when they are optional", () => {
    expect(article({ updated: "", topics: "[]", hero: "", dateline: '""' })).toEqual([]);
  });

  it("that are unknown are errors, with the name that was meant", () => {
    expect(article({ standfrist: "Twice" })).toEqual([
      [7, "error", "unknown-field", "there is no field “standfrist”", "did you mean “standfirst”?"],
    ]);
  });

  it("that resemble nothing are answered with the names that exist", () => {
    expect(article({ mood: "gloomy" })).toEqual([
      [
        7,
        "error",
        "unknown-field",
        "there is no field “mood”",
        `known fields are ${Object.keys(ARTICLE_FIELDS).join(", ")}`,
      ],
    ]);
  });

  it("that are unknown inside a group are found there", () => {
    expect(
      article({ hero: "\n  image: a.png\n  alt: A map\n  credit: Desk\n  captoin: Map" }),
    ).toEqual([
      [11, "error", "unknown-field", "there is no field “hero.captoin”", "did you mean “caption”?"],
    ]);
  });

  it("named like a property of every object are unknown too", () => {
    expect(article({ constructor: "x" }).map(([line, , rule]) => [line, rule])).toEqual([
      [7, "unknown-field"],
    ]);
  });

  it("that are required and missing are errors on the first line", () => {
    expect(article({ standfirst: undefined, published: undefined, byline: undefined })).toEqual([
      [1, "error", "missing-field", "“standfirst” is missing", "add a line “standfirst: …”"],
      [1, "error", "missing-field", "“byline” is missing", "add a line “byline: [one, two]”"],
      [
        1,
        "error",
        "missing-field",
        "“published” is missing",
        "add a line “published: 2014-06-12 18:05”",
      ],
    ]);
  });

  it("that are missing in a group are reported on the line of the group", () => {
    expect(article({ hero: "\n  image: a.png\n  credit: Desk" })).toEqual([
      [7, "error", "missing-field", "“hero.alt” is missing", "add “alt: …” to hero"],
    ]);
  });

  it("that are required and empty are errors on their own line", () => {
    expect(article({ headline: "", standfirst: '"   "', byline: "[]" })).toEqual([
      [2, "error", "empty-field", "“headline” is empty", "fill it in, as in “headline: …”"],
      [3, "error", "empty-field", "“standfirst” is empty", "fill it in, as in “standfirst: …”"],
      [5, "error", "empty-field", "“byline” is empty", "fill it in, as in “byline: [one, two]”"],
    ]);
  });

  it("that are a choice say what can be chosen, also to yes and no", () => {
    const site = `${SITE}\ntheme:\n  masthead: { date: false }\n`;
    const found = problemsOf({ "site.yaml": site }).map(({ message, remedy }) => [message, remedy]);
    expect(found).toEqual([
      ["“theme.masthead.date” is yes or no, not text", "choose one of on, off"],
    ]);
  });

  it.each([
    ["headline", "2014", "“headline” is a number, not text", 'put it in quotes: "2014"'],
    ["headline", "true", "“headline” is yes or no, not text", 'put it in quotes: "true"'],
    ["headline", "[a, b]", "“headline” is a list, not text", "write it as one line of text"],
    ["byline", "desk", "“byline” is text, not a list", "write “byline: [desk]”"],
    ["topics", "[7]", "“topics” is a number, not text", 'put it in quotes: "7"'],
    ["hero", "a.png", "“hero” is text, not a group of fields", "indent its fields below “hero:”"],
    ["sources", "Report", "“sources” is text, not a list", "write “sources: [{ … }]”"],
    [
      "sources",
      "[Report]",
      "“sources” is text, not a group of fields",
      "indent its fields below “sources:”",
    ],
    [
      "published",
      "{ at: now }",
      "“published” is a group of fields, not text",
      "write it as one line of text",
    ],
    [
      "byline",
      "{ a: b }",
      "“byline” is a group of fields, not a list",
      "write “byline: [one, two]”",
    ],
    [
      "translations",
      "{ lang: fr }",
      "“translations” is a group of fields, not a list",
      "write “translations: [{ … }]”",
    ],
    [
      "sources",
      "[null]",
      "“sources” is empty, not a group of fields",
      "indent its fields below “sources:”",
    ],
    [
      "rules",
      "[a]",
      "“rules” is a list, not a group of fields",
      "indent its fields below “rules:”",
    ],
    ["topics", "[[a]]", "“topics” is a list, not text", "write it as one line of text"],
  ])("%s: %s has the wrong type", (name, value, message, remedy) => {
    const line = { headline: 2, byline: 5, published: 6 }[name] ?? 7;
    expect(article({ [name]: value })).toEqual([[line, "error", "wrong-type", message, remedy]]);
  });

  it("of a section are checked as well", () => {
    const text = "---\nname: Sport\ndescription: Games\norder: first\ncolour: gren\n---\n";
    expect(problemsOf({ "sections/sport.md": text })).toEqual([
      {
        file: "sections/sport.md",
        line: 4,
        severity: "error",
        rule: "wrong-type",
        message: "“order” is text, not a number",
        remedy: "write “order: 1”, without quotes",
      },
      {
        file: "sections/sport.md",
        line: 5,
        severity: "error",
        rule: "choice",
        message: "“gren” is no colour that is on offer",
        remedy: "did you mean “green”? Choose one of red, blue, green, ochre, plum, teal",
      },
    ]);
  });

  it("of an author are answered with the choice when nothing resembles the word", () => {
    const text = "---\nname: Someone\nkind: robot\n---\n";
    expect(
      problemsOf({ "authors/someone.md": text }).map(({ line, remedy }) => [line, remedy]),
    ).toEqual([[3, "choose one of person, organization"]]);
  });

  it.each([
    ["2014-06-12", "“published” says no time of the day"],
    ["2014-06-12 25:05", "“2014-06-12 25:05” in published is no real date and time"],
    ["2014-06-31T18:05:00Z", "“2014-06-31T18:05:00Z” in published is no real date and time"],
    ["yesterday", "“yesterday” in published is no real date and time"],
  ])("refuse the instant %s", (published, message) => {
    expect(article({ published })).toEqual([
      [
        6,
        "error",
        "instant",
        message,
        "write it like 2014-06-12 18:05 by the paper's clocks, or with an offset like 2014-06-12T18:05:00-04:00",
      ],
    ]);
  });

  it("refuse what is no language tag", () => {
    expect(article({ lang: "en_US" })).toEqual([
      [7, "error", "language", "“en_US” is no language tag", "did you mean “en-US”?"],
    ]);
    expect(article({ lang: "french" }).map(([line, , rule]) => [line, rule])).toEqual([
      [7, "language"],
    ]);
  });

  it("refuse a focus that is no point", () => {
    expect(
      article({ hero: "\n  image: a.png\n  alt: A map\n  credit: Desk\n  focus: top left" }),
    ).toEqual([
      [
        11,
        "error",
        "focus",
        "“top left” is no point of the picture",
        "write two percentages, from the left and from the top, like 50% 40%",
      ],
    ]);
  });

  it.each(["example.org/x", "/report", "javascript:alert(1)", "https://", "https://a b.org"])(
    "refuse %s as a web address",
    (url) => {
      expect(
        article({ sources: `\n  - name: Interview\n  - name: Report\n    url: "${url}"` }),
      ).toEqual([
        [
          10,
          "error",
          "web-address",
          `“${url}” is no complete web address`,
          "write it with https:// in front, like https://example.org/page",
        ],
      ]);
    },
  );

  it.each(["old/address", "https://example.org/x", "/Old", "/a//b", "/a/", "/a?b=c"])(
    "refuse %s as an old address",
    (old) => {
      expect(article({ redirectFrom: `["${old}"]` })).toEqual([
        [
          7,
          "error",
          "own-address",
          `“${old}” in redirectFrom is no plain address of this site`,
          "start it with / and use lower-case letters, digits, hyphens and dots, like /old/address",
        ],
      ]);
    },
  );

  it.each(["/Story", "story", "/a//b", "//host", "/a b", "ftp://host/a"])(
    "refuse %s as the address of a translation",
    (address) => {
      expect(article({ translations: `\n  - lang: fr\n    address: "${address}"` })).toContainEqual(
        [
          9,
          "error",
          "address",
          `“${address}” in translations.address is no address`,
          "write /2014/06/12/story for a page of this site, or begin with https://",
        ],
      );
    },
  );

  it("take an old address with every sign that it may have", () => {
    const addresses = ["/a", "/a.b/~c_d-9/index.html", "/x_/-"];
    expect(article({ redirectFrom: `[${addresses.join(", ")}]` })).toEqual([]);
  });

  it("refuse a name on the fediverse without its server", () => {
    const author = (handle: string) =>
      problemsOf({
        "authors/jane.md": `---\nname: Jane\nkind: person\nfediverse: "${handle}"\n---\n`,
      });
    expect(author("@jane@social.example")).toEqual([]);
    expect(author("@jane")).toMatchObject([
      {
        line: 4,
        severity: "error",
        rule: "fediverse",
        message: "“@jane” in fediverse is no name on the fediverse",
        remedy: "write it like “@jane@social.example”, in quotes",
      },
    ]);
  });

  it("refuse a name that is no slug, and say how to write it", () => {
    expect(article({ topics: "[Élections 2014, —]" })).toEqual([
      [
        7,
        "error",
        "slug",
        "“Élections 2014” in topics cannot stand in an address",
        "write it “elections-2014”",
      ],
      [
        7,
        "error",
        "slug",
        "“—” in topics cannot stand in an address",
        "use lower-case letters, digits and single hyphens",
      ],
    ]);
  });

  it("list nothing twice", () => {
    expect(article({ topics: "\n  - iraq\n  - oil\n  - iraq" })).toEqual([
      [10, "error", "duplicate-entry", "“iraq” stands twice in topics", "take one of them out"],
    ]);
  });

  it("that cannot be read are not reported as missing, and all others are checked", () => {
    const text = articleText({ headline: "One: two", section: "sport", mood: "bad" });
    expect(problemsOf({ [ARTICLE]: text }).map(({ line, rule }) => [line, rule])).toEqual([
      [2, "front-matter"],
      [4, "unknown-section"],
      [7, "unknown-field"],
    ]);
    const problems = problemsOf({ [ARTICLE]: "---\nheadline: One: two\n---\n" });
    expect(problems.filter(({ message }) => message.includes("headline"))).toHaveLength(1);
    expect(problems.map(({ rule }) => rule)).toContain("missing-field");
  });

  it("take a time without an offset by the paper's clocks, unless they show it twice or never", () => {
    expect(article({ published: "2014-06-12 18:05" })).toEqual([]);
    expect(article({ published: "2014-06-12T18:05:30" })).toEqual([]);
    const winter = "articles/2014/11/02/story/index.md";
    const spring = "articles/2014/03/09/story/index.md";
    const said = (path: string, published: string) =>
      problemsOf({ [path]: articleText({ published }) }, {}, new Date("2014-12-01T00:00:00Z"));
    expect(said(winter, "2014-11-02 01:30")).toMatchObject([
      {
        rule: "instant",
        remedy: "write which one: 2014-11-02T01:30:00-04:00 or 2014-11-02T01:30:00-05:00",
      },
    ]);
    expect(said(spring, "2014-03-09 02:30")).toMatchObject([
      { rule: "instant", remedy: "write 2014-03-09T03:30:00-04:00 if it is meant" },
    ]);
  });
});
