import { describe, expect, it } from "vitest";
import { ARTICLE, articleText, problemsOf, SITE } from "../../testkit/contentFolders.ts";

const site = (more: string, article = articleText()) =>
  problemsOf({ "site.yaml": `${SITE}\n${more}\n`, [ARTICLE]: article }).map(
    ({ file, line, severity, rule, message, remedy }) => [
      `${file}:${line}`,
      severity,
      rule,
      message,
      remedy,
    ],
  );

describe("the front in site.yaml", () => {
  it("names articles", () => {
    expect(site("front:\n  lead: /2014/06/12/story\n  secondary: []")).toEqual([]);
    expect(site("front:\n  related: [/2014/06/12/story]")).toEqual([]);
  });

  it("that names a story twice is a warning at the second", () => {
    const twice = "front:\n  lead: /2014/06/12/story\n  related:\n    - /2014/06/12/story";
    expect(site(twice)).toEqual([
      [
        "site.yaml:8",
        "warning",
        "front-twice",
        "/2014/06/12/story stands on the front already, by line 6",
        "take one of the two out; the first one counts",
      ],
    ]);
  });

  it("that names more stories than it shows is a warning at the first that is not shown", () => {
    const slugs = ["a", "b", "c", "d"];
    const files = Object.fromEntries(
      slugs.map((slug) => [
        `articles/2014/06/12/${slug}/index.md`,
        articleText({ headline: `Of ${slug}` }),
      ]),
    );
    const list = slugs.map((slug) => `    - /2014/06/12/${slug}\n`).join("");
    const found = (name: string) =>
      problemsOf({ ...files, "site.yaml": `${SITE}\nfront:\n  ${name}:\n${list}` })
        .filter(({ file }) => file === "site.yaml")
        .map(({ line, severity, rule }) => [line, severity, rule]);
    expect(found("related")).toEqual([[10, "warning", "front-length"]]);
    expect(found("secondary")).toEqual([]);
  });

  it("with a draft says that it has to be published first, whatever its day", () => {
    const files = {
      "site.yaml": `${SITE}\nfront:\n  related:\n    - /2014/06/13/soon\n`,
      "drafts/soon/index.md": articleText(),
    };
    expect(
      problemsOf(files)
        .filter(({ file }) => file === "site.yaml")
        .map(({ line, severity, message, remedy }) => [line, severity, message, remedy]),
    ).toEqual([
      [
        7,
        "error",
        "/2014/06/13/soon is a draft, which readers cannot open",
        "publish it first, with “npm run desk -- publish soon”, and write the address that it gets",
      ],
    ]);
  });

  it("with a slug, or a wrong day, is answered with the article's address", () => {
    for (const wrong of ["story", "/2014/06/21/story"]) {
      expect(site(`front:\n  lead: ${wrong}`).map(([, , , , remedy]) => remedy)).toEqual([
        "did you mean /2014/06/12/story?",
      ]);
    }
  });

  it("with a lead that is none is an error with the article that was meant", () => {
    expect(site("front:\n  lead: /2014/06/12/stories")).toEqual([
      [
        "site.yaml:6",
        "error",
        "front-article",
        "there is no article at /2014/06/12/stories",
        "did you mean /2014/06/12/story?",
      ],
    ]);
  });

  it("with a story that has been taken back is a warning, since the newest stand in", () => {
    const files = {
      "site.yaml": `${SITE}\nfront:\n  lead: /2014/06/12/gone\n`,
      "withdrawn.yaml": "- { address: /2014/06/12/gone, at: 2014-06-13T09:00:00-04:00 }\n",
    };
    expect(problemsOf(files).map(({ line, severity, rule }) => [line, severity, rule])).toEqual([
      [6, "warning", "front-withdrawn"],
    ]);
  });

  it("with an old address is answered with the new one", () => {
    const moved = articleText({ redirectFrom: "[/before]" });
    expect(site("front:\n  lead: /before", moved).map(([, , , , remedy]) => remedy)).toEqual([
      "did you mean /2014/06/12/story?",
    ]);
  });

  it("is judged entry by entry", () => {
    expect(site("front:\n  secondary:\n    - /2014/06/12/story\n    - /world")).toEqual([
      [
        "site.yaml:8",
        "error",
        "front-article",
        "there is no article at /world",
        "write an article's address, like /2014/06/12/slug",
      ],
    ]);
  });
});

describe("the policies in site.yaml", () => {
  it("may lead to the corrections, which the site has itself", () => {
    expect(site("policies:\n  corrections: /corrections")).toEqual([]);
    expect(site("policies:\n  feedback: /corrections#write-to-us")).toEqual([]);
  });

  it("lead to pages", () => {
    expect(site("policies:\n  corrections: /corections\n  privacy: /privacy")).toEqual([
      [
        "site.yaml:6",
        "error",
        "policy-page",
        "there is no page at /corections",
        "did you mean /corrections?",
      ],
      [
        "site.yaml:7",
        "error",
        "policy-page",
        "there is no page at /privacy",
        "write it in pages or take the line out",
      ],
    ]);
  });
});
