import { describe, expect, it } from "vitest";
import { ARTICLE, articleText, problemsOf } from "../../testkit/contentFolders.ts";

const judged = (files: Record<string, string>) =>
  problemsOf(files).map(({ file, line, severity, rule, message, remedy }) => [
    `${file}:${line}`,
    severity,
    rule,
    message,
    remedy,
  ]);

describe("an old address", () => {
  const redirect = (...old: string[]) =>
    articleText({ redirectFrom: `\n  - ${old.join("\n  - ")}` });

  it("that nothing else has passes", () => {
    expect(judged({ [ARTICLE]: redirect("/2013/old-story", "/topics/old", "/old.html") })).toEqual(
      [],
    );
  });

  it.each([
    ["/world", "sections/world.md"],
    ["/2014/06/12/story", ARTICLE],
    ["/2014/06", "the archive"],
    ["/authors/desk", "authors/desk.md"],
    ["/search", "the search page"],
    ["/feed.xml", "a file that the site makes for machines"],
  ])("%s cannot be that of %s", (old, owner) => {
    expect(judged({ [ARTICLE]: redirect("/fine", old) })).toEqual([
      [
        `${ARTICLE}:9`,
        "error",
        "redirect-clash",
        `${old} cannot redirect: it is the address of ${owner}`,
        "take it out of redirectFrom, or move what stands there",
      ],
    ]);
  });

  it.each(["/media/a.png", "/drafts/story", "/_next/image"])("cannot be %s", (old) => {
    const segment = old.split("/")[1];
    expect(judged({ [ARTICLE]: redirect(old) })).toEqual([
      [
        `${ARTICLE}:8`,
        "error",
        "redirect-clash",
        `${old} cannot redirect: everything below /${segment} belongs to the site itself`,
        "take it out of redirectFrom",
      ],
    ]);
  });

  it.each(["/sport/rss", "/world/feed", "/topics/iraq/index.xml", "/rss.xml"])(
    "cannot be %s, which leads to a feed",
    (old) => {
      expect(judged({ [ARTICLE]: redirect(old) })).toEqual([
        [
          `${ARTICLE}:8`,
          "error",
          "redirect-clash",
          `${old} cannot redirect: it leads to a feed`,
          "take it out of redirectFrom",
        ],
      ]);
    },
  );

  it("leads to one article only", () => {
    const other = "articles/2014/06/12/tale/index.md";
    expect(judged({ [ARTICLE]: redirect("/old"), [other]: redirect("/old") })).toEqual([
      [
        `${other}:8`,
        "error",
        "redirect-clash",
        `/old already redirects to ${ARTICLE}`,
        "keep it in one of the two",
      ],
    ]);
  });

  it("that a draft claims is no mistake of the article that has it", () => {
    const problems = judged({ [ARTICLE]: redirect("/old"), "drafts/a/index.md": redirect("/old") });
    expect(problems.map(([at]) => at)).toEqual(["drafts/a/index.md:8"]);
  });
});
