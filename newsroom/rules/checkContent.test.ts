import { describe, expect, it } from "vitest";
import {
  ARTICLE,
  articleText,
  problemsOf,
  SITE,
  testFolder,
} from "../../testkit/contentFolders.ts";
import { addressVersion } from "../pictures/addressVersion.ts";
import { problemLine } from "../problems/problem.ts";
import { checkContent } from "./checkContent.ts";

const OPTIONS = { siteUrl: undefined, now: new Date("2014-06-20T12:00:00Z") };

describe("the check of a content folder", () => {
  it("gives the paper and every text when nothing is wrong", () => {
    const folder = testFolder({
      "site.yaml": SITE,
      "sections/world.md": "---\nname: World\ndescription: W\norder: 1\ncolour: red\n---\n",
      "topics/iraq.md": "---\nname: Iraq\n---\n",
      "authors/desk.md": "---\nname: Desk\nkind: organization\n---\nWho we are.\n",
      "pages/about.md": "---\nheadline: About\n---\nAll about it.\n",
      "drafts/plan/index.md": articleText({}, "Not yet."),
      [ARTICLE]: articleText({}, "Some words."),
    });
    const { paper, stories, problems } = checkContent(folder, OPTIONS);
    expect(problems).toEqual([]);
    expect(paper?.name).toBe("The Paper");
    expect([...stories.keys()].sort()).toEqual([
      ARTICLE,
      "authors/desk.md",
      "drafts/plan/index.md",
      "pages/about.md",
    ]);
    expect(stories.get(ARTICLE)?.text).toContain("Some words.");
    expect(stories.get(ARTICLE)?.story.words).toBe(2);
  });

  it("reports all mistakes of all files in one go, by file and line", () => {
    const problems = problemsOf(
      {
        "site.yaml": "name: The Paper\nurl: paper\nlanguage: en\ntimeZone: Nowhere/None\n",
        [ARTICLE]: articleText(
          { section: "wrold", byline: "[dask]", updated: "2014-06-01T10:00:00Z" },
          "<b>Raw</b>\n\n[x](/no/such/place)",
        ),
        "articles/2014/06/12/tale/index.md": "No front matter.\n",
        "authors/jane.md": "---\nname: Jane\n---\n",
        "drafts/plan/index.md": articleText({ standfirst: undefined }),
        "pages/world.md": "---\nheadline: World\nheadlin: W\n---\n",
      },
      { "sections/logo.svg": "a svg file" },
    );
    expect(
      problems.map(({ file, line, severity, rule }) => `${file}:${line} ${severity} ${rule}`),
    ).toEqual([
      "articles/2014/06/12/story/index.md:4 error unknown-section",
      "articles/2014/06/12/story/index.md:5 error unknown-author",
      "articles/2014/06/12/story/index.md:7 error updated-before-published",
      expect.stringMatching(/^articles\/2014\/06\/12\/story\/index\.md:9 error .*html/),
      "articles/2014/06/12/story/index.md:11 error unknown-link",
      "articles/2014/06/12/tale/index.md:1 error front-matter-missing",
      "authors/jane.md:1 error missing-field",
      "drafts/plan/index.md:1 warning missing-field",
      "pages/world.md:1 error address-clash",
      "pages/world.md:3 error unknown-field",
      "sections/logo.svg:1 error stray-file",
      "site.yaml:2 error site-address",
      "site.yaml:4 error time-zone",
    ]);
  });

  it("says each mistake as one line without full stops", () => {
    const [problem] = problemsOf({ [ARTICLE]: articleText({ section: "wrold" }) });
    expect(problem && problemLine(problem)).toBe(
      "articles/2014/06/12/story/index.md:4:1: there is no section “wrold”; did you mean “world”? There is only world; or add sections/wrold.md (unknown-section)",
    );
  });

  it("gives no paper when site.yaml has an error, but checks the rest", () => {
    const { paper, problems } = checkContent(
      testFolder({ [ARTICLE]: articleText({ section: "world", byline: "[]" }) }),
      OPTIONS,
    );
    expect(paper).toBeUndefined();
    expect(problems.map(({ file, rule }) => [file, rule])).toEqual([
      [ARTICLE, "unknown-section"],
      [ARTICLE, "empty-field"],
      ["site.yaml", "site"],
      ["site.yaml", "no-sections"],
    ]);
  });

  it("passes on what was found while reading the folder", () => {
    const folder = testFolder({ "site.yaml": SITE });
    const stray = {
      file: "notes.md",
      line: 1,
      severity: "error",
      rule: "stray-file",
      message: "nothing reads this file here",
      remedy: "move it",
    } as const;
    folder.problems.push(stray);
    expect(checkContent(folder, OPTIONS).problems).toContainEqual(stray);
  });

  it("knows pictures by the text they lie beside", () => {
    const figure = '::figure{image="a.png" alt="A road" caption="The way south" credit="Desk"}';
    const files = {
      [ARTICLE]: articleText({}, figure),
      "drafts/plan/index.md": articleText({}, figure),
    };
    const folder = testFolder(files, {
      "articles/2014/06/12/story/a.png": [800, 600],
      "drafts/plan/a.png": [640, 480],
    });
    const { stories } = checkContent(folder, OPTIONS);
    const words = { caption: "The way south", credit: "Desk" };
    expect(stories.get(ARTICLE)?.story.blocks[0]).toMatchObject({
      type: "figure",
      address: `/media/2014/06/12/story/a.${addressVersion("0a1b2c3d", words)}.png`,
      width: 800,
      height: 600,
    });
    expect(stories.get("drafts/plan/index.md")?.story.blocks[0]).toMatchObject({
      address: "/media/drafts/plan/a.0a1b2c3d.png",
      width: 640,
    });
  });

  it("refuses pictures in pages", () => {
    const problems = problemsOf({
      "pages/about.md": '---\nheadline: About\n---\n::figure{image="a.png" alt="A" caption="B"}\n',
    });
    expect(problems).toEqual([
      {
        file: "pages/about.md",
        line: 4,
        severity: "error",
        rule: "picture-missing",
        message: "pages carry no pictures, so “a.png” cannot be shown",
        remedy: "take the picture out",
      },
    ]);
  });

  it("takes a missing alternative text of a draft's figure for an open problem", () => {
    const problems = problemsOf(
      { "drafts/plan/index.md": articleText({}, '::figure{image="a.png" caption="B" credit="C"}') },
      { "drafts/plan/a.png": [640, 480] },
    );
    expect(problems.map(({ line, severity }) => [line, severity])).toEqual([[8, "warning"]]);
  });

  it("reports a figure's broken picture where it is asked for, and only there", () => {
    const problems = problemsOf(
      { [ARTICLE]: articleText({}, '::figure{image="a.png" alt="A road"}') },
      { "articles/2014/06/12/story/a.png": "no picture that can be read" },
    );
    expect(problems).toEqual([
      {
        file: ARTICLE,
        line: 8,
        severity: "error",
        rule: "picture-broken",
        message: "“a.png” is no picture that can be read",
        remedy: "save it as JPEG, PNG, WebP, AVIF or GIF",
      },
    ]);
  });
});
