import { describe, expect, it } from "vitest";
import { PAPER_FILES, testFolder } from "../../testkit/contentFolders.ts";
import type { Inline } from "../story/tree.ts";
import { checkContent } from "./checkContent.ts";

const STORY =
  "---\nheadline: Dam\nstandfirst: It opens.\nsection: world\ntopics: [water]\nbyline: [desk]\npublished: 2014-06-12T08:00:00-04:00\nredirectFrom: [/old/dam]\n---\n\nWater runs.\n";
const FILES = {
  ...PAPER_FILES,
  "pages/about.md": "---\nheadline: About\n---\n\nThe paper.\n",
  "articles/2014/06/12/dam/index.md": STORY,
  "withdrawn.yaml": "- { address: /2014/06/10/gone, at: 2014-06-13T09:00:00-04:00 }\n",
};

function check(redirects: string, files: Record<string, string> = {}) {
  const folder = testFolder({ ...FILES, ...files, "redirects.yaml": redirects });
  return checkContent(folder, { siteUrl: undefined, now: new Date("2014-06-20T12:00:00Z") });
}

const problems = (redirects: string) =>
  check(redirects)
    .problems.filter(({ file }) => file === "redirects.yaml")
    .map(({ line, rule, message, remedy }) => `${line} ${rule}: ${message}; ${remedy}`);

it.each(["/World", "/world/", "/world.html", "/world/index.htm", "/WORLD/INDEX.HTML"])(
  "A rule to %s, as another system would write it, is told which page is meant",
  (to) => {
    expect(problems(`- { from: /news, to: ${to} }`)).toEqual([
      expect.stringMatching(/^1 redirect: .*; did you mean \/world\?$/),
    ]);
  },
);

it("A rule to a picture is right if there is one, by its plain address and that of a page", () => {
  const to = (address: string) => {
    const yaml = `- { from: /map, to: ${address} }`;
    const folder = testFolder(
      { ...FILES, "redirects.yaml": yaml },
      {
        "articles/2014/06/12/dam/map.png": [900, 900],
        "authors/desk.png": [900, 900],
        "drafts/secret/map.png": [900, 900],
      },
    );
    const { problems } = checkContent(folder, { siteUrl: undefined, now: new Date(0) });
    return problems.filter(({ file }) => file === "redirects.yaml").map(({ message }) => message);
  };
  for (const there of [
    "/media/2014/06/12/dam/map.png",
    "/media/2014/06/12/dam/map.0a1b2c3d.png",
    "/media/authors/desk.png",
  ]) {
    expect(to(there)).toEqual([]);
  }
  for (const nothing of [
    "/media/2014/06/12/dam/mop.png",
    "/media/2014/06/12/dam/mop.0a1b2c3d.png",
    "/media/drafts/secret/map.png",
  ]) {
    expect(to(nothing)).toEqual([`/map leads to ${nothing}, where there is nothing`]);
  }
});

it("Rules to pages, sections, lists, stories and files are right", () => {
  expect(
    problems(`# Of the old site
- { from: /ueber-uns.php, to: /about }
- { from: /impressum.html, to: /about#imprint, status: 301 }
- { from: /about.html, to: /about }
- { from: /?p=12, to: /2014/06/12/dam }
- from: /news/:year/:month/:slug.html
  to: /:year/:month/:day/:slug
- { from: /:year/:month/:day/:slug.html, to: /:year/:month/:day/:slug }
- { from: /tag/:tag, to: /topics/:tag }
- { from: /wetter/*, to: /world }
- { from: /shop/*, status: 410 }
- { from: /story, to: /old/dam }
- { from: /*, to: / }
`),
  ).toEqual([]);
});

describe("An error is", () => {
  it.each([
    ["- { from: /world, to: /about }", /redirect-clash: .*address of sections\/world\.md/],
    ["- { from: /World/, to: /about }", /redirect-clash: .*address of sections\/world\.md/],
    ["- { from: /2014/06/12/dam, to: /about }", /redirect-clash: .*articles\/2014/],
    ["- { from: /feed.xml, to: /about }", /redirect-clash/],
    ["- { from: /rss.xml, to: /about }", /redirect-clash: .*feed/],
    ["- { from: /search?q=a, to: /about }", /redirect-clash/],
    ["- { from: /media/*, to: /about }", /redirect-clash: .*belongs to the site itself/],
    ["- { from: /_next/*, to: /about }", /redirect-clash/],
    ["- { from: /old/dam, to: /about }", /redirect-clash: .*already redirects/],
    ["- { from: /2014/06/10/gone, to: /about }", /redirect-clash: .*taken back/],
    ["- { from: /caf%e9, to: /about }", /redirect: .*not UTF-8; write its letters as they are/],
    ["- { from: /caf%zz.html, to: /about }", /redirect: .*not UTF-8/],
    ["- { from: /a, to: /abot }", /redirect: .*nothing; did you mean \/about\?/],
    ["- { from: /a, to: https://evil.example/ }", /redirect: .*no rule leads to another/],
    ["- { from: /a, to: //evil.example/ }", /redirect: .*no rule leads to another/],
    ["- { from: https://old.example/a, to: /about }", /redirect: .*write the path alone/],
    [
      '- { from: "/old page.html", to: /about }',
      /redirect: .* has a space; write \/old%20page\.html$/,
    ],
    ['- { from: " /a b?c=d e ", to: /about }', /redirect: .* has a space; write \/a%20b\?c=d%20e$/],
    ["- { from: /a }", /redirect: .*leads nowhere/],
    ["- { from: /a, to: /about, status: 302 }", /redirect: .*301, 308 or 410/],
    ["- { from: /a, to: /about, status: 410 }", /redirect: .*leads nowhere; leave out/],
    ["- { from: /a, too: /about }", /redirect: .*too/],
    ["- { from: /a/:x, to: /topics/:y }", /redirect: .*:y, which/],
    ["- { from: /a, to: /topics/:y }", /redirect: .*:y, which/],
    ["- /a", /redirect: an entry is no rule/],
    ["from: /a", /redirect: an entry is no rule/],
  ])("%s", (text, message) => {
    const found = problems(`${text}\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
  });

  it("a rule for what another is meant for, named with its line", () => {
    expect(
      problems(`- { from: /a.html, to: /about }
- { from: /A/, to: /world }
- { from: /tag/:tag, to: /topics/:tag }
- { from: /tag/:name.html, to: /topics/:name }
`),
    ).toEqual([
      expect.stringMatching(/^2 redirect-clash: \/A\/ means the same as \/a\.html in line 1/),
      expect.stringMatching(/^4 redirect-clash: .*means the same as \/tag\/:tag in line 3/),
    ]);
  });

  it("a rule for an address that another has with its letters encoded", () => {
    expect(
      problems("- { from: /caf%C3%A9.html, to: /about }\n- { from: /café, to: /about }\n"),
    ).toEqual([expect.stringMatching(/^2 redirect-clash: .* in line 1/)]);
  });

  it("nothing of a rule for an address with an encoded space", () => {
    expect(problems("- { from: /old%20page.html, to: /about }\n")).toEqual([]);
  });

  it("a chain, with its end", () => {
    expect(
      problems(`- { from: /a, to: /b }
- { from: /b, to: /c/d/e }
- { from: /c/:x/:y, to: /about }
`),
    ).toEqual([
      expect.stringMatching(/^1 redirect-chain: .*; write “to: \/about”$/),
      expect.stringMatching(/^2 redirect-chain: .*; write “to: \/about”$/),
    ]);
  });

  it("a circle", () => {
    const circle = problems(`- { from: /a, to: /b }
- { from: /b, to: /a }
- { from: /c, to: /c }
- { from: /d/:x/e, to: /f/:x/g }
- { from: /f/:x/g, to: /d/:x/e }
`);
    expect(circle.map((each) => each.replace(/:.*(?=circle)/, " "))).toEqual(
      [1, 2, 3, 4, 5].map((line) => expect.stringMatching(`^${line} redirect-chain +circle`)),
    );
  });
});

describe("A link to an old address", () => {
  const TEXT =
    "See [the dam](/news/2014/06/dam.html#how), [it](/?p=12), [that](/old/dam) and [none](/news/2014/06/no.html).\n";
  const linked = check(
    `- { from: /news/:year/:month/:slug.html, to: /:year/:month/:day/:slug }
- { from: /?p=12, to: "/about#us" }
`,
    { "pages/about.md": `---\nheadline: About\n---\n\n${TEXT}` },
  );

  it("is accepted, where the rule finds a page", () => {
    const found = linked.problems.filter(({ file }) => file === "pages/about.md");
    expect(found.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      expect.stringContaining("link-to-redirect: the link leads to /old/dam"),
      expect.stringContaining("unknown-link: the link leads to /news/2014/06/no.html"),
    ]);
  });

  it("is the same one with its letters encoded, on either side", () => {
    const text = "See [one](/caf%C3%A9), [two](/café.html), [three](/مقال) and [four](/%D8%B1).\n";
    const { problems: found } = check(
      "- { from: /caf%c3%a9, to: /about }\n- { from: /مقال, to: /world }\n- { from: /%D8%B1, to: /world }\n",
      { "pages/about.md": `---\nheadline: About\n---\n\n${text}` },
    );
    expect(found.filter(({ rule }) => rule === "unknown-link")).toEqual([]);
  });

  it("leads to the present address in the page", () => {
    const [block] = linked.stories.get("pages/about.md")?.story.blocks ?? [];
    const inlines = (block as { children?: Inline[] } | undefined)?.children ?? [];
    const links = inlines.flatMap((inline) => (inline.type === "link" ? [inline.href] : []));
    expect(links).toEqual([
      "/2014/06/12/dam#how",
      "/about#us",
      "/old/dam",
      "/news/2014/06/no.html",
    ]);
  });
});

it("Ten thousand rules are checked", () => {
  const lines = Array.from(
    { length: 10_000 },
    (_, index) => `- { from: /node/${index}, to: /about }\n`,
  );
  expect(problems(lines.join(""))).toEqual([]);
});
