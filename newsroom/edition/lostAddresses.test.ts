import { writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { articleText, SITE, testFolder } from "../../testkit/contentFolders.ts";
import { editionOf, editionPlace, openEdition } from "../../testkit/editions.ts";
import { article, content, NOW, PAPER, story } from "../../testkit/records.ts";
import {
  lostAddresses,
  lostAddressProblems,
  lostSince,
  rememberedAddresses,
} from "./lostAddresses.ts";
import type { EditionContent } from "./records.ts";
import { writeEdition } from "./writeEdition.ts";

const WAR = "/2014/06/12/war";
const GROUND = {
  "site.yaml": SITE,
  "sections/world.md": "---\nname: World\ndescription: The world\norder: 1\ncolour: red\n---\n",
  "sections/sport.md": "---\nname: Sport\ndescription: Sport\norder: 2\ncolour: green\n---\n",
  "authors/desk.md": "---\nname: The desk\nkind: organization\n---\n",
};
const fileAt = (address: string) => `articles${address}/index.md`;
const lost = (
  edition: ReturnType<typeof editionOf>,
  files: Record<string, string> = {},
  ground: Record<string, string> = GROUND,
) =>
  lostAddresses(edition, testFolder({ ...ground, ...files }), PAPER, NOW).map(
    ({ address }) => address,
  );

it("a story that is gone without a redirect and without being withdrawn is lost", () => {
  const edition = editionOf([article("war")]);
  expect(lost(edition, { [fileAt(WAR)]: articleText() })).toEqual([]);
  expect(lost(edition)).toEqual([WAR]);
  expect(lost(edition, { "drafts/war/index.md": articleText() })).toEqual([WAR]);
  const withdrawn = `- { address: ${WAR}, at: 2014-06-13T09:00:00-04:00 }\n`;
  expect(lost(edition, { "withdrawn.yaml": withdrawn })).toEqual([]);
  const renamed = articleText({ redirectFrom: `[${WAR}]` });
  expect(lost(edition, { [fileAt("/2014/06/12/peace")]: renamed })).toEqual([]);
  const draft = { "drafts/peace/index.md": renamed };
  expect(lost(edition, draft), "what a draft promises").toEqual([WAR]);
});

it("so are its old addresses, and sections, topics, authors and pages whose files are gone", () => {
  const rest: Partial<EditionContent> = {
    topics: [
      { slug: "oil", name: "Oil and gas" },
      { slug: "iraq", name: "Iraq" },
      { slug: "empty", name: "Empty", description: undefined },
    ],
    pages: [{ slug: "about", headline: "About", order: 1, story: story() }],
  };
  const edition = editionOf(
    [article("war", { topics: ["iraq"], redirectFrom: ["/old/war"] })],
    rest,
  );
  const { "sections/sport.md": _, "authors/desk.md": __, ...ground } = GROUND;
  expect(lost(edition, {}, ground)).toEqual([
    WAR,
    "/old/war",
    "/topics/iraq",
    "/topics/oil",
    "/sport",
    "/authors/desk",
    "/about",
  ]);
  const files = {
    [fileAt(WAR)]: articleText({ topics: "[oil, iraq]" }),
    "pages/about.md": "---\nheadline: About\n---\n",
  };
  expect(lost(edition, files)).toEqual(["/old/war"]);
});

it("what nobody could see, or can see no longer only for now, is told apart", () => {
  const waiting = editionOf([article("later", { published: "2014-06-25T12:00:00.000Z" })]);
  expect(lost(waiting)).toEqual([]);
  const edition = editionOf([article("war")]);
  const files = { [fileAt(WAR)]: articleText({ published: "2014-06-25T12:00:00Z" }) };
  const found = lostAddresses(edition, testFolder({ ...GROUND, ...files }), PAPER, NOW);
  expect(found).toMatchObject([{ address: WAR, opens: Date.parse("2014-06-25T12:00:00Z") }]);
  const [problem] = lostAddressProblems(found, PAPER);
  expect(problem?.message).toContain("before 2014-06-25T12:00Z");
  expect(problem?.remedy).toContain("unpublish");
});

it("is a warning at the file that was there, with both ways out, and may be turned off", () => {
  const found = lostAddresses(editionOf([article("war")]), testFolder(GROUND), PAPER, NOW);
  expect(lostAddressProblems(found, PAPER)).toEqual([
    {
      file: fileAt(WAR),
      line: 1,
      severity: "warning",
      rule: "address-lost",
      message: `readers had a story at ${WAR}, and nothing is there for them now`,
      remedy: `write “redirectFrom: [${WAR}]” in the story that they are to be led to, or say that it is gone: npm run desk -- unpublish ${WAR}`,
    },
  ]);
  expect(lostAddressProblems(found, { rulesOff: ["address-lost"] })).toEqual([]);
});

it("is remembered by every later edition until something is there again", () => {
  const file = editionPlace();
  writeEdition(file, PAPER, content([article("war"), article("peace")]));
  const peace = { [fileAt("/2014/06/12/peace")]: articleText() };
  const without = testFolder({ ...GROUND, ...peace });
  for (let build = 0; build < 2; build += 1) {
    const found = lostSince(file, without, PAPER, NOW);
    expect(found.map(({ address }) => address)).toEqual([WAR]);
    writeEdition(file, PAPER, { ...content([article("peace")]), lost: found });
  }
  expect(rememberedAddresses(openEdition(file))).toMatchObject([{ address: WAR, kind: "story" }]);
  const back = testFolder({ ...GROUND, ...peace, [fileAt(WAR)]: articleText() });
  expect(lostSince(file, back, PAPER, NOW)).toEqual([]);
});

it("another paper's edition, a damaged one or none has nothing to say", () => {
  const other = { name: "Another", url: "https://another.example" };
  const file = editionPlace();
  expect(lostSince(file, testFolder(GROUND), PAPER, NOW)).toEqual([]);
  writeFileSync(file, "no database at all");
  expect(lostSince(file, testFolder(GROUND), PAPER, NOW)).toEqual([]);
  writeEdition(file, PAPER, content([article("war")]));
  expect(lostSince(file, testFolder(GROUND), other, NOW)).toEqual([]);
  expect(lostSince(file, testFolder(GROUND), { ...other, name: PAPER.name }, NOW)).toHaveLength(1);
});
