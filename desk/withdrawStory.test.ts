import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import { addressesOfSlug, articleAt, isWithdrawn } from "../newsroom/edition/articles.ts";
import { latestStories, storiesOnTopic } from "../newsroom/edition/lists.ts";
import { searchEdition } from "../newsroom/edition/search/search.ts";
import { ADDRESS, ARTICLE, DRAFT, draft, NOW, paper } from "../testkit/temporaryPaper.ts";

// Each test writes a paper and an edition to disk.
vi.setConfig({ testTimeout: 60_000 });

type Made = Awaited<ReturnType<typeof paper>>;

async function published(files: Record<string, string> = {}) {
  const made = await paper(files);
  await made.publish();
  return made;
}

/** Where readers and programs can still find the story. */
function traces({ edition }: Made) {
  const standing = edition();
  return {
    page: articleAt(standing, ADDRESS, NOW)?.headline,
    lists: latestStories(standing, NOW, 10).length,
    topic: storiesOnTopic(standing, "water", 1, NOW)?.total,
    search: searchEdition(standing, { q: "dam" }, NOW).total,
    gone: isWithdrawn(standing, ADDRESS),
  };
}
const NOTHING = { page: undefined, lists: 0, topic: 0, search: 0, gone: true };

describe("a story whose folder has been deleted", () => {
  it("is taken back by its address, by its address on the web, and by its name", async () => {
    for (const name of [ADDRESS, `https://paper.example${ADDRESS}?x=1`, "dam", ARTICLE]) {
      const made = await published({ [DRAFT]: draft("redirectFrom: [/old/dam]\n") });
      made.remove(`articles${ADDRESS}`);
      expect(traces(made).page, "until then readers have it").toBeDefined();
      const done = await made.withdraw(name);
      expect(done, name).toMatchObject({
        address: ADDRESS,
        addresses: [ADDRESS, "/old/dam"],
        wasPublic: true,
        file: undefined,
        unfinished: undefined,
      });
      expect(traces(made)).toEqual(NOTHING);
      expect((await made.build()).lost).toEqual([]);
      expect(traces(made), "after a build").toEqual(NOTHING);
      expect(isWithdrawn(made.edition(), "/old/dam")).toBe(true);
      await expect(made.withdraw(ADDRESS)).rejects.toThrow("taken back already");
    }
  });

  it("can still be taken back when a build has lost its address, and a section's likewise", async () => {
    const section = "---\nname: Sport\ndescription: Sport\norder: 2\ncolour: green\n---\n";
    const made = await published({ "sections/sport.md": section });
    made.remove(`articles${ADDRESS}`);
    made.remove("sections/sport.md");
    await made.build();
    expect((await made.build()).lost).toEqual([ADDRESS, "/topics/water", "/sport"]);
    for (const address of [ADDRESS, "/topics/water", "/sport"]) {
      expect(await made.withdraw(address)).toMatchObject({ address, wasPublic: true });
      expect(isWithdrawn(made.edition(), address)).toBe(true);
    }
    expect((await made.build()).lost).toEqual([]);
  });

  it("does not appear at its time when it was scheduled", async () => {
    const made = await paper();
    await made.publish({ at: "2014-06-20 09:00" });
    made.remove("articles/2014/06/20/dam");
    expect(await made.withdraw("/2014/06/20/dam")).toMatchObject({ wasPublic: false });
    expect(addressesOfSlug(made.edition(), "dam")).toEqual([]);
    expect(made.has("withdrawn.yaml")).toBe(false);
  });

  it("is asked for by its address where there are two of its name", async () => {
    const made = await published();
    made.save({
      "drafts/dam/index.md": draft("published: 2014-06-12T09:00:00-04:00\n").replace("The", "A"),
    });
    await made.publish();
    made.remove("articles");
    await expect(made.withdraw("dam")).rejects.toThrow(/more than one.*\n.*06\/13\/dam\n.*06\/12/);
    expect((await made.withdraw(ADDRESS)).addresses).toEqual([ADDRESS]);
    expect(addressesOfSlug(made.edition(), "dam")).toEqual(["/2014/06/12/dam"]);
  });
});

describe("a story that must not stay", () => {
  it("goes whatever is wrong elsewhere in the content", async () => {
    const made = await published();
    made.save({
      "site.yaml": "name: [",
      "articles/2014/06/12/broken/index.md": "---\nheadline: [\n",
      "sections/stray/a.md": "nothing",
      [ARTICLE]: "---\nheadline: [\n---\n",
    });
    expect(await made.withdraw(ADDRESS)).toMatchObject({ file: DRAFT, unfinished: undefined });
    expect(traces(made)).toEqual(NOTHING);
    expect(made.read("withdrawn.yaml")).toContain(ADDRESS);
  });

  it("goes although the list cannot be written, which is said, and the next run finishes", async () => {
    const made = await published();
    made.save({ "withdrawn.yaml": "- [" });
    const done = await made.withdraw();
    expect(done.unfinished?.message).toContain("withdrawn.yaml cannot be read");
    expect(traces(made)).toEqual(NOTHING);
    expect(made.read("withdrawn.yaml")).toBe("- [");
    expect(made.has(ARTICLE)).toBe(true);
    made.save({ "withdrawn.yaml": "" });
    expect(await made.withdraw()).toMatchObject({ file: DRAFT, unfinished: undefined });
    expect(made.read("withdrawn.yaml")).toContain(ADDRESS);
    expect((await made.build()).lost).toEqual([]);
    expect(traces(made)).toEqual(NOTHING);
  });

  it("goes although the content folder cannot be read at all", async () => {
    const made = await published();
    const before = made.read(ARTICLE);
    made.move(`../${path.basename(made.contentDir)}`, "../elsewhere");
    writeFileSync(made.contentDir, "no folder");
    const done = await made.withdraw(ADDRESS);
    expect(done.unfinished).toBeInstanceOf(Error);
    expect(traces(made)).toEqual(NOTHING);
    expect(before).toContain("The dam");
  });

  it("is finished where a killed run has written the list alone, or changed the edition alone", async () => {
    const made = await published();
    await made.withdraw();
    made.save({ "withdrawn.yaml": "" });
    expect(await made.withdraw(ADDRESS)).toMatchObject({ address: ADDRESS });
    expect(made.read("withdrawn.yaml")).toContain(ADDRESS);
    const listed = made.read("withdrawn.yaml");
    const other = await paper({ "withdrawn.yaml": "" });
    other.save({ "withdrawn.yaml": listed });
    expect(isWithdrawn(other.edition(), ADDRESS)).toBe(false);
    await other.withdraw(ADDRESS);
    expect(isWithdrawn(other.edition(), ADDRESS)).toBe(true);
  });
});

it("what is no story of this paper is refused with what it is", async () => {
  const made = await published({ [DRAFT]: draft("redirectFrom: [/old/dam]\n") });
  made.save({ "drafts/lake/index.md": draft() });
  const refusals: Array<[string, string]> = [
    [
      `https://other.example${ADDRESS}`,
      "is on another site: this paper is at https://paper.example",
    ],
    ["/old/dam", `leads to ${ADDRESS}`],
    ["/world", "is no story: it is made by sections/world.md"],
    ["lake", "is a draft: readers have never seen it"],
    ["dma", "did you mean dam?"],
    ["/2014/06/13/damm", "npm run desk -- list"],
  ];
  for (const [name, words] of refusals) {
    await expect(made.withdraw(name), name).rejects.toThrow(words);
  }
  expect(traces(made).page).toBeDefined();
  expect((await made.withdraw(`http://localhost:3000${ADDRESS}`)).address).toBe(ADDRESS);
});

describe("a story that has moved", () => {
  const LAKE = "/2014/06/13/lake";
  const lakeFile = (made: Made, olds: string) =>
    made.read(ARTICLE).replace(/^redirectFrom:.*$/m, `redirectFrom: [${olds}]`);

  it("is gone at every address that it has had, and at those that only its file names", async () => {
    const made = await published({ [DRAFT]: draft("redirectFrom: [/old/dam]\n") });
    const text = lakeFile(made, "/old/lake");
    made.move(`articles${ADDRESS}`, `articles${LAKE}`);
    made.save({ [`articles${LAKE}/index.md`]: text });
    const done = await made.withdraw("lake");
    expect(done).toMatchObject({ address: LAKE, wasPublic: true, file: "drafts/lake/index.md" });
    expect(done.addresses.toSorted()).toEqual([ADDRESS, LAKE, "/old/dam", "/old/lake"].toSorted());
    for (const address of done.addresses) expect(isWithdrawn(made.edition(), address)).toBe(true);
    expect(traces(made)).toEqual(NOTHING);
  });

  it("is asked for by its address where two articles have its name", async () => {
    const made = await published();
    made.save({
      "articles/2014/06/12/dam/index.md": draft("published: 2014-06-12T09:00:00-04:00\n"),
    });
    await expect(made.withdraw("dam")).rejects.toThrow(/more than one.*\n.*06\/1[23]\/dam\n.*06/);
    expect((await made.withdraw(ADDRESS)).address).toBe(ADDRESS);
    expect(made.has("articles/2014/06/12/dam/index.md")).toBe(true);
  });
});

it.each([
  ["an hour ago", "published: 2014-06-13T11:00:00-04:00\n", true],
  ["at this moment", "published: 2014-06-13T12:00:00-04:00\n", true],
  ["in an hour", "published: 2014-06-13T13:00:00-04:00\n", false],
  [
    "an hour ago, with an embargo",
    "published: 2014-06-13T11:00:00-04:00\nembargo: 2014-06-13T13:00:00-04:00\n",
    false,
  ],
  ["at no time", "", true],
])(
  "Without an edition, readers may have seen a story published %s by its file alone",
  async (_, fields, seen) => {
    const made = await paper();
    made.save({ [ARTICLE]: draft(fields) });
    made.remove("../edition.sqlite");
    const done = await made.withdraw(ADDRESS);
    expect(done).toMatchObject({ wasPublic: seen, addresses: seen ? [ADDRESS] : [] });
  },
);

it("A story is named by its address on the site that readers have and on the one of site.yaml, and on no other", async () => {
  const hosts = [
    "https://paper.example",
    "https://new.example",
    "http://localhost:3000",
    "http://127.0.0.1",
    "http://[::1]:3000",
    "HTTPS://PAPER.EXAMPLE",
  ];
  for (const host of hosts) {
    const made = await published();
    made.save({ "site.yaml": made.read("site.yaml").replace("paper.example", "new.example") });
    const other = made.withdraw(`https://other.example${ADDRESS}`);
    await expect(other).rejects.toThrow(
      "is on another site: this paper is at https://new.example and https://paper.example.",
    );
    expect((await made.withdraw(host + ADDRESS)).address, host).toBe(ADDRESS);
  }
});
