import { describe, expect, it } from "vitest";
import { ARTICLE, articleText, problemsOf, testFolder } from "../../testkit/contentFolders.ts";
import { checkDates } from "./checkDates.ts";

const NOW = new Date("2014-06-20T12:00:00Z");

describe("the day of an article's folder", () => {
  it("is the day of publication as it is written", () => {
    expect(
      problemsOf({ [ARTICLE]: articleText({ published: "2014-06-12T23:30:00+09:00" }) }),
    ).toEqual([]);
  });

  it("may be the day of publication in the paper's time zone", () => {
    expect(problemsOf({ [ARTICLE]: articleText({ published: "2014-06-13T02:00:00Z" }) })).toEqual(
      [],
    );
  });

  it("is wrong otherwise, and the right folder is named", () => {
    expect(
      problemsOf({ [ARTICLE]: articleText({ published: "2014-06-14T02:00:00-04:00" }) }),
    ).toEqual([
      {
        file: ARTICLE,
        line: 6,
        severity: "error",
        rule: "folder-day",
        message: "the folder says 2014-06-12, but the article is published on 2014-06-14",
        remedy: "move it to articles/2014/06/14/story or fix the date",
      },
    ]);
  });

  it("is judged with a day's tolerance while the paper's time zone is unknown", () => {
    const folder = (published: string) => testFolder({ [ARTICLE]: articleText({ published }) });
    expect(checkDates(folder("2014-06-13T02:00:00Z"), undefined, NOW)).toEqual([]);
    expect(checkDates(folder("2014-06-14T02:00:00Z"), undefined, NOW)).toHaveLength(1);
  });

  it("does not matter for a draft", () => {
    expect(problemsOf({ "drafts/story/index.md": articleText() })).toEqual([]);
  });
});

it("an update before the publication is an error, whatever the offsets", () => {
  const updated = "2014-06-12T22:04:59Z";
  expect(problemsOf({ [ARTICLE]: articleText({ updated }) })).toEqual([
    {
      file: ARTICLE,
      line: 7,
      severity: "error",
      rule: "updated-before-published",
      message: "“updated” is before “published”",
      remedy: "fix the one that is wrong, or leave “updated” out",
    },
  ]);
  expect(problemsOf({ [ARTICLE]: articleText({ updated: "2014-06-12T22:05:00Z" }) })).toEqual([]);
});

it("a correction before the publication is an error on its own line", () => {
  const corrections =
    "\n  - at: 2014-06-13T08:00:00Z\n    text: One\n  - text: Two\n    at: 2014-06-11T08:00:00Z";
  expect(problemsOf({ [ARTICLE]: articleText({ corrections }) })).toEqual([
    {
      file: ARTICLE,
      line: 11,
      severity: "error",
      rule: "correction-before-published",
      message: "the correction is dated before the article was published",
      remedy: "fix its “at” or the article's “published”",
    },
  ]);
});

describe("a date in the future", () => {
  const found = (fields: Record<string, string>) =>
    problemsOf({ [ARTICLE]: articleText(fields) }).map(({ line, severity, rule }) => [
      line,
      severity,
      rule,
    ]);
  it("is what a scheduled story has, for a month; after that it is taken for a slip", () => {
    const at = (published: string, folder: string) =>
      problemsOf({ [`articles/${folder}/story/index.md`]: articleText({ published }) });
    expect(at("2014-07-01T08:00:00Z", "2014/07/01")).toEqual([]);
    expect(at("2041-06-12T08:00:00Z", "2041/06/12")).toMatchObject([
      { line: 6, severity: "warning", rule: "date-in-future" },
    ]);
  });

  it("is reported where a story was updated or corrected", () => {
    expect(found({ updated: "2014-06-20T11:00:00Z" })).toEqual([]);
    expect(found({ updated: "2014-06-21T11:00:00Z" })).toEqual([[7, "warning", "date-in-future"]]);
    expect(found({ corrections: '\n  - { at: 2014-06-21T11:00:00Z, text: "Right." }' })).toEqual([
      [8, "warning", "date-in-future"],
    ]);
  });
});

describe("an embargo", () => {
  it("that ends after the publication is named, since readers see the story only then", () => {
    const found = problemsOf({ [ARTICLE]: articleText({ embargo: "2014-06-13T00:00:00Z" }) });
    expect(found).toEqual([
      expect.objectContaining({
        line: 7,
        severity: "warning",
        rule: "embargo-after-published",
        remedy: expect.stringContaining("take the embargo out when it has been lifted"),
      }),
    ]);
    expect(problemsOf({ [ARTICLE]: articleText({ embargo: "2014-06-12T22:05:00Z" }) })).toEqual([]);
  });

  it("far ahead may be a slip", () => {
    const [problem] = problemsOf({
      "drafts/oil/index.md": articleText({ published: undefined, embargo: "2099-01-01T00:00:00Z" }),
    }).filter(({ rule }) => rule === "date-in-future");
    expect(problem?.message).toMatch(/nobody may see the story before 2099-01-01/);
  });

  it.each(["2099-01-01", "tomorrow", "2099-01-01T25:00:00"])("of %s is no instant", (embargo) => {
    const found = problemsOf({ [ARTICLE]: articleText({ embargo }) });
    expect(found.filter(({ severity }) => severity === "error")).toHaveLength(1);
  });
});

describe("a story on hold", () => {
  it("is an error where it is published, and waits among the drafts", () => {
    const held = articleText({ hold: "The lawyers read it." });
    expect(problemsOf({ [ARTICLE]: held })).toEqual([
      expect.objectContaining({
        line: 7,
        severity: "error",
        rule: "on-hold",
        message: "the story is on hold and may not be published: The lawyers read it.",
      }),
    ]);
    expect(problemsOf({ "drafts/oil/index.md": held })).toEqual([
      expect.objectContaining({ severity: "warning", rule: "on-hold" }),
    ]);
  });
});
