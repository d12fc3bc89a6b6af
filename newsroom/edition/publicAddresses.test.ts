import { describe, expect, it } from "vitest";
import { editionOf } from "../../testkit/editions.ts";
import { article, articles, NOW, section } from "../../testkit/records.ts";
import { hasPage } from "./hasPage.ts";
import {
  archiveAddresses,
  listsOfStory,
  publicPictures,
  publicRedirects,
  publicStories,
  searchableStory,
  storiesWithChangesDue,
  storyCounts,
  withdrawnAddresses,
} from "./publicAddresses.ts";

const SCHEDULED = article("later", {
  published: "2014-06-21T12:00:00.000Z",
  topics: ["secret"],
  redirectFrom: ["/old/later"],
  text: "Later.",
});
const picture = (name: string, of?: string) => ({
  address: `/media/${name}.0a1b2c3d.png`,
  plainAddress: `/media/${name}.png`,
  file: `${name}.png`,
  format: "png",
  words: {},
  ...(of && { article: of }),
});

const edition = () =>
  editionOf(
    [
      article("dam", { topics: ["water"], text: "Water runs.", redirectFrom: ["/old/dam"] }),
      // Its folder has the day of another time zone than the paper's.
      article("night", { published: "2014-06-11T02:00:00.000Z", section: "sport" }),
      SCHEDULED,
    ],
    {
      pictures: [
        picture("dam", "/2014/06/12/dam"),
        picture("later", SCHEDULED.address),
        picture("portrait"),
      ],
      withdrawn: ["/2014/06/01/gone"],
    },
  );

describe("The addresses of an edition", () => {
  it("are those of public stories, oldest first", () => {
    expect(publicStories(edition(), NOW).map(({ address }) => address)).toEqual([
      "/2014/06/11/night",
      "/2014/06/12/dam",
    ]);
  });

  it("have every section and author, and topics with a public story", () => {
    const counts = (list: "sections" | "topics" | "authors") => storyCounts(edition(), list, NOW);
    expect(counts("sections")).toEqual([
      { slug: "world", stories: 1 },
      { slug: "sport", stories: 1 },
    ]);
    expect(counts("topics")).toEqual([{ slug: "water", stories: 1 }]);
    expect(counts("authors")).toEqual([{ slug: "desk", stories: 2 }]);
  });

  it("have the archive, each of which is a page", () => {
    const opened = edition();
    const addresses = archiveAddresses(opened, NOW);
    expect(addresses).toEqual(["/2014", "/2014/06", "/2014/06/10", "/2014/06/12"]);
    for (const address of addresses) expect(hasPage(opened, address, NOW)).toBe(true);
  });

  it("lead from former addresses, and from the day in an address to the archive's", () => {
    expect(publicRedirects(edition(), NOW)).toEqual([
      { source: "/old/dam", target: "/2014/06/12/dam" },
      { source: "/2014/06/11", target: "/2014/06/10" },
    ]);
    expect(withdrawnAddresses(edition())).toEqual(["/2014/06/01/gone"]);
  });

  it("have pictures of public stories and of the paper, and of no scheduled one", () => {
    expect([...publicPictures(edition(), NOW)].sort()).toEqual([
      "/media/dam.0a1b2c3d.png",
      "/media/dam.png",
      "/media/portrait.0a1b2c3d.png",
      "/media/portrait.png",
    ]);
  });
});

describe("A story for a search engine", () => {
  it("has its plain text, once it is public", () => {
    const opened = edition();
    expect(searchableStory(opened, "/2014/06/12/dam", NOW)).toMatchObject({
      article: { headline: "Headline of dam" },
      text: "Water runs.",
    });
    expect(searchableStory(opened, SCHEDULED.address, NOW)).toBeUndefined();
    expect(searchableStory(opened, SCHEDULED.address, new Date("2014-06-22"))).toBeDefined();
  });
});

it("A story is in the lists of its section, its topics and its authors", () => {
  expect(listsOfStory(edition(), "/2014/06/12/dam")).toEqual({
    section: "world",
    topics: ["water"],
    authors: ["desk"],
  });
  expect(listsOfStory(edition(), "/2014/06/01/gone")).toEqual({ topics: [], authors: [] });
});

it("An update or a correction changes its story when its time has come", () => {
  const opened = editionOf(
    [
      article("updated", { updated: "2014-06-19T12:00:00.000Z" }),
      article("corrected", { corrections: [{ at: "2014-06-19T12:00:00.000Z", text: "x" }] }),
      ...articles(2),
    ],
    { sections: [section("world")] },
  );
  const due = (from: string, to: string) =>
    storiesWithChangesDue(opened, new Date(from), new Date(to));
  expect(due("2014-06-19T11:00:00Z", "2014-06-19T12:00:00Z").sort()).toEqual([
    "/2014/06/12/corrected",
    "/2014/06/12/updated",
  ]);
  expect(due("2014-06-19T12:00:00Z", "2014-06-19T13:00:00Z")).toEqual([]);
});
