import { expect, it } from "vitest";
import { articleText, SITE, testFolder } from "../../testkit/contentFolders.ts";
import { checkAsPublished } from "./checkAsPublished.ts";

const OIL = "drafts/oil/index.md";
const GROUND = {
  "site.yaml": SITE,
  "sections/world.md": "---\nname: World\ndescription: The world\norder: 1\ncolour: red\n---\n",
  "authors/desk.md": "---\nname: The desk\nkind: organization\n---\n",
};

function check(text: string, others: Record<string, string> = {}) {
  const folder = testFolder(
    { ...GROUND, ...others, [OIL]: text },
    { "drafts/oil/a.png": [1200, 800] },
  );
  return checkAsPublished(folder, OIL, "articles/2014/06/20/oil/index.md", {
    published: "2014-06-20T08:00:00-04:00",
    siteUrl: undefined,
    now: new Date("2014-06-20T12:00:00Z"),
  }).map(({ file, line, severity, rule }) => `${file}:${line} ${severity} ${rule}`);
}

it("a draft that has everything may be published, its pictures included", () => {
  const body = '::figure{image="a.png" alt="A rig" credit="Desk"}';
  expect(check(articleText({ published: undefined }, body))).toEqual([]);
});

it("what is open in a draft is an error once it is published", () => {
  const text = articleText({ published: undefined, standfirst: undefined }, "[x](/drafts/other)");
  expect(check(text)).toEqual([`${OIL}:1 error missing-field`, `${OIL}:6 error link-to-draft`]);
});

it("problems of other files do not matter to it", () => {
  expect(check(articleText({ published: undefined }), { "drafts/other/index.md": "" })).toEqual([]);
});

it("a draft that is not there has no problems", () => {
  const options = { published: "", siteUrl: undefined, now: new Date() };
  expect(
    checkAsPublished(testFolder(GROUND), OIL, "articles/2014/06/20/oil/index.md", options),
  ).toEqual([]);
});
