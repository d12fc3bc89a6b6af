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
    expect(site("front:\n  lead: /2014/06/12/story\n  secondary: [/2014/06/12/story]")).toEqual([]);
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
