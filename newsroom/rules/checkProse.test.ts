import { describe, expect, it } from "vitest";
import { ARTICLE, articleText, problemsOf, SITE } from "../../testkit/contentFolders.ts";

const words = (n: number) => Array.from({ length: n }, (_, index) => `word${index}`).join(" ");

const found = (body: string, fields: Record<string, string> = {}) =>
  problemsOf(
    { [ARTICLE]: articleText(fields, body) },
    {
      "articles/2014/06/12/story/a.png": [1200, 800],
      "articles/2014/06/12/story/small.png": [600, 400],
      "articles/2014/06/12/story/heavy.png": [6000, 4000, 4_500_000],
      "articles/2014/06/12/story/wide.png": [10_000, 5_001],
    },
  )
    .filter(({ file }) => file === ARTICLE)
    .map(({ line, severity, rule, message }) => [line, severity, rule, message]);

describe("a paragraph", () => {
  it("may have 120 words, and with more is a warning on its first line", () => {
    expect(found(words(120))).toEqual([]);
    expect(found(`Short.\n\n${words(121)}`)).toEqual([
      [
        10,
        "warning",
        "paragraph-length",
        `the paragraph “${words(121).slice(0, 59)}…” has 121 words`,
      ],
    ]);
  });

  it("is judged in quotations and lists as well, and by the words of its language", () => {
    expect(found(`> ${words(121)}\n\n- ${words(121)}`)).toHaveLength(2);
    expect(found("新聞記事を読む".repeat(60), { lang: "ja" })).toMatchObject([
      [9, "warning", "paragraph-length", expect.any(String)],
    ]);
  });
});

describe("a picture in the text", () => {
  const figure = (image: string, credit = ' credit="Desk"') =>
    `::figure{image="${image}" alt="A road"${credit}}`;

  it("needs a credit", () => {
    expect(found(figure("a.png"))).toEqual([]);
    expect(found(figure("a.png", ""))).toEqual([
      [8, "warning", "figure-credit", "the picture “a.png” has no credit"],
    ]);
  });

  it("is too small below 640 pixels", () => {
    expect(found(figure("small.png"))).toEqual([
      [8, "warning", "picture-small", "“small.png” is 600 pixels wide and will look blurred"],
    ]);
  });

  it("is too heavy above 4 MB, and above 50 million pixels", () => {
    expect(found(figure("heavy.png"))).toEqual([
      [8, "warning", "picture-heavy", "“heavy.png” is too heavy, with 4.5 MB"],
    ]);
    expect(found(figure("wide.png"))).toEqual([
      [8, "warning", "picture-heavy", "“wide.png” is too heavy, with 10000 × 5001 pixels"],
    ]);
  });
});

describe("a paid link", () => {
  it("of a network, or with a parameter that names whom to pay, has to be marked", () => {
    for (const href of [
      "https://amzn.to/3abcdef",
      "https://www.awin1.com/cread.php?awinmid=1",
      "https://www.amazon.com/dp/1?tag=paper-20",
      "https://shop.example/book?aff_id=7",
      "https://shop.example/book?utm_medium=affiliate",
    ]) {
      expect(found(`[A book](${href})`), href).toMatchObject([
        [8, "error", "affiliate-unmarked", expect.stringContaining("looks like one that pays")],
      ]);
      expect(found(`[A book](${href}){.affiliate}`), href).toEqual([]);
    }
    expect(found("[A book](https://www.amazon.com/dp/1?tag=books)")).toEqual([]);
  });

  it("that is marked once has to be marked wherever it stands", () => {
    const link = "[A book](https://shop.example/book)";
    expect(found(`${link}\n\n${link}{.affiliate}`)).toMatchObject([
      [8, "error", "affiliate-unmarked", expect.stringContaining("a paid one elsewhere")],
    ]);
  });
});

it("a paper whose stories have paid links and that has no words about them is told so once", () => {
  const said = (site: string) =>
    problemsOf({
      "site.yaml": site,
      [ARTICLE]: articleText({}, "[A book](https://shop.example/book){.affiliate}"),
    }).map(({ file, severity, rule, message }) => [file, severity, rule, message]);
  expect(said(`${SITE}\naffiliate: { notice: Paid., standing: "  " }`)).toEqual([
    [
      "site.yaml",
      "warning",
      "affiliate-notice",
      expect.stringContaining("no “affiliate.standing”"),
    ],
  ]);
  expect(said(SITE)).toHaveLength(2);
  expect(said(`${SITE}\naffiliate: { notice: Paid., standing: Paid. }`)).toEqual([]);
});

describe("a source", () => {
  it("has a secure address, and one that does not pay", () => {
    const source = (url: string) => found("Text.", { sources: `\n  - name: A\n    url: ${url}` });
    expect(source("https://water.example/report")).toEqual([]);
    expect(source("http://water.example/report")).toMatchObject([
      [9, "warning", "link-insecure", expect.any(String)],
    ]);
    expect(source("https://amzn.to/3abcdef")).toMatchObject([
      [9, "error", "affiliate-unmarked", expect.any(String)],
    ]);
  });
});

it("a hero that is too heavy and a portrait that is too small are warnings", () => {
  const problems = problemsOf(
    {
      [ARTICLE]: articleText({ hero: "{ image: hero.png, alt: A road, credit: Desk }" }),
      "authors/jane.md":
        "---\nname: Jane\nkind: person\npicture: { image: jane.png, alt: Jane }\n---\n",
    },
    {
      "articles/2014/06/12/story/hero.png": [3000, 2000, 9_000_000],
      "authors/jane.png": [120, 120],
    },
  );
  expect(problems.map(({ line, severity, rule }) => [line, severity, rule])).toEqual([
    [7, "warning", "picture-heavy"],
    [4, "warning", "picture-small"],
  ]);
});
