import { describe, expect, it } from "vitest";
import { ARTICLE, articleText, problemsOf } from "../../testkit/contentFolders.ts";

const OTHER = "articles/2014/07/01/plans/index.md";
const SCHEDULED = articleText({
  published: "2014-07-01T06:00:00-04:00",
  topics: "[future]",
  redirectFrom: "[/old-plans]",
});
const PAGE = "---\nheadline: About\n---\nText.\n";

/** Problems of an article whose text is one link, on June 20, when another one is still to come. */
function link(address: string, fields: Record<string, string> = {}, file = ARTICLE) {
  return problemsOf(
    {
      [file]: articleText({ topics: "[iraq]", ...fields }, `First.\n\nSee [this](${address}).`),
      [OTHER]: SCHEDULED,
      "pages/about.md": PAGE,
      "topics/oil.md": "---\nname: Oil\n---\n",
    },
    { [file.replace("index.md", "a.png")]: [900, 900] },
  ).map(({ line, severity, rule, message, remedy }) => [line, severity, rule, message, remedy]);
}

describe("a link inside the site", () => {
  it.each([
    "/",
    "/search",
    "/search?q=iraq",
    "/saved",
    "/corrections",
    "/about",
    "/about#who",
    "/world",
    "/world/feed.xml",
    "/feed.xml",
    "/topics/iraq",
    "/topics/oil",
    "/authors/desk",
    "/2014",
    "/2014/06",
    "/2014/06/12",
    "/2014/06/12/story",
    "/media/2014/06/12/story/a.png",
  ])("may lead to %s", (address) => {
    expect(link(address)).toEqual([]);
  });

  it("to a story that has been taken back is a warning, so that a build goes on", () => {
    const found = problemsOf({
      [ARTICLE]: articleText({}, "See [this](/2014/06/12/gone)."),
      "withdrawn.yaml": "- { address: /2014/06/12/gone, at: 2014-06-13T09:00:00-04:00 }\n",
    });
    expect(found.map(({ severity, rule }) => [severity, rule])).toEqual([
      ["warning", "link-to-withdrawn"],
    ]);
  });

  it("to nothing is told with the address that was meant for each of several", () => {
    const text = "[One](/2014/06/12/storey), [two](/abuot) and [three](/topics/iraqq).";
    const found = problemsOf({
      [ARTICLE]: articleText({ topics: "[iraq]" }, text),
      "pages/about.md": PAGE,
    });
    expect(found.map(({ remedy }) => /[“"]?(\/[\w/]+)/.exec(remedy)?.[1])).toEqual([
      "/2014/06/12/story",
      "/about",
      "/topics/iraq",
    ]);
  });

  it.each([
    ["/About", "/about"],
    ["/world/", "/world"],
    ["/2014/06/12/story.html", "/2014/06/12/story"],
    ["/topics/oil/index.html", "/topics/oil"],
    ["/index.html", "/"],
  ])("written %s, as another system would, is told as %s", (written, meant) => {
    expect(link(written).map(([, , rule, , remedy]) => [rule, remedy])).toEqual([
      ["unknown-link", `did you mean ${meant}?`],
    ]);
  });

  it("to nothing is an error with the address that was meant", () => {
    expect(link("/2014/06/12/storey")).toEqual([
      [
        11,
        "error",
        "unknown-link",
        "the link leads to /2014/06/12/storey, where there is nothing",
        "did you mean /2014/06/12/story?",
      ],
    ]);
  });

  it("to nothing that resembles an address says so", () => {
    expect(link("/somewhere/else")).toEqual([
      [
        11,
        "error",
        "unknown-link",
        "the link leads to /somewhere/else, where there is nothing",
        "fix the address or take the link out",
      ],
    ]);
  });

  it("to a further page of a list is an error", () => {
    expect(link("/world/page/2")).toEqual([
      [
        11,
        "error",
        "link-to-list-page",
        "the link leads to /world/page/2, whose articles move on with every new one",
        "link to /world or to the article itself",
      ],
    ]);
  });

  it("to an old address is a warning with the new one", () => {
    expect(link("/before", { redirectFrom: "[/before]" })).toEqual([
      [
        12,
        "warning",
        "link-to-redirect",
        "the link leads to /before, an old address",
        "link to /2014/06/12/story",
      ],
    ]);
  });

  it.each(["/2014/07/01/plans", "/2014/07", "/topics/future"])(
    "to %s, which opens later, is a warning",
    (address) => {
      expect(link(address)).toEqual([
        [
          11,
          "warning",
          "link-to-scheduled",
          `the link leads to ${address}, which readers cannot open before 2014-07-01T10:00Z`,
          "take the link out until then",
        ],
      ]);
    },
  );

  it("may lead to a scheduled article from one that is published later still", () => {
    const published = "2014-07-02T06:00:00-04:00";
    expect(link("/2014/07/01/plans", { published }, "articles/2014/07/02/later/index.md")).toEqual(
      [],
    );
  });

  it("to a draft is an error", () => {
    expect(link("/drafts/secret")).toEqual([
      [
        11,
        "error",
        "link-to-draft",
        "the link leads to /drafts/secret, which readers cannot open",
        "link to the published article, or take the link out",
      ],
    ]);
  });

  it("to a draft is an open problem in another draft", () => {
    const problems = link("/drafts/secret", {}, "drafts/story/index.md");
    expect(problems.map(([line, severity, rule]) => [line, severity, rule])).toEqual([
      [11, "warning", "link-to-draft"],
    ]);
  });

  it("to a draft's picture is an error", () => {
    const problems = problemsOf(
      {
        [ARTICLE]: articleText({}, "See [it](/media/drafts/a/a.png)."),
        "drafts/a/index.md": articleText(),
      },
      { "drafts/a/a.png": [900, 900] },
    );
    expect(problems.map(({ line, rule }) => [line, rule])).toEqual([[8, "unknown-link"]]);
  });

  it("is checked in pages and in the texts of authors too", () => {
    const problems = problemsOf({
      "pages/about.md": "---\nheadline: About\n---\n[x](/nowhere-at-all)\n",
      "authors/jane.md": "---\nname: Jane\nkind: person\n---\n\n[x](/nowhere-at-all)\n",
    });
    expect(problems.map(({ file, line, rule }) => [file, line, rule])).toEqual([
      ["authors/jane.md", 6, "unknown-link"],
      ["pages/about.md", 4, "unknown-link"],
    ]);
  });
});
