import { describe, expect, it, vi } from "vitest";
import {
  addressesOfSlug,
  articleAt,
  isWithdrawn,
  redirectTarget,
} from "../newsroom/edition/articles.ts";
import { latestStories, storiesAt } from "../newsroom/edition/lists.ts";
import { searchEdition } from "../newsroom/edition/search/search.ts";
import { entryId } from "../newsroom/feeds/feed.ts";
import { SITE } from "../testkit/contentFolders.ts";
import { ADDRESS, ARTICLE, DRAFT, draft, NOW, paper } from "../testkit/temporaryPaper.ts";

// Each test writes a paper and an edition to disk.
vi.setConfig({ testTimeout: 60_000 });

const NEW = "/2014/06/13/lake";
const RENAMED = `articles${NEW}/index.md`;

/** The paper with its draft published at ADDRESS. */
async function published(files: Record<string, string> = {}) {
  const made = await paper(files);
  await made.publish();
  return made;
}

type Made = Awaited<ReturnType<typeof paper>>;

/** The addresses at which an edition has articles, and the targets of its redirects. */
function places({ edition }: Made) {
  const standing = edition();
  return {
    stories: latestStories(standing, NOW, 10).map(({ address }) => address),
    old: redirectTarget(standing, ADDRESS, NOW),
    found: searchEdition(standing, { q: "dam" }, NOW).total,
  };
}

describe("a published story that is renamed", () => {
  it("moves with its readers: the old address leads to the new one and is in no list", async () => {
    const made = await published();
    const done = await made.rename("dam", "lake");
    expect(done).toMatchObject({
      state: "renamed",
      file: RENAMED,
      movedFrom: `articles${ADDRESS}`,
      publication: { address: NEW, ledFrom: [ADDRESS], state: "updated", updated: undefined },
    });
    expect(made.has(`articles${ADDRESS}`)).toBe(false);
    expect(made.read(RENAMED)).toBe(
      draft(`published: 2014-06-13T12:00:00-04:00\nredirectFrom: [${ADDRESS}]\n`),
    );
    expect(places(made)).toEqual({ stories: [NEW], old: NEW, found: 1 });
    const { change } = done.publication ?? {};
    expect(change?.addresses).toEqual(expect.arrayContaining([ADDRESS, NEW]));
    expect((await made.build()).lost).toEqual([]);
    expect(places(made)).toEqual({ stories: [NEW], old: NEW, found: 1 });
  });

  it("is named by folder, file, address or address on the web", async () => {
    for (const name of [
      ADDRESS,
      `https://paper.example${ADDRESS}/?from=mail#top`,
      ARTICLE,
      `content/articles${ADDRESS}`,
    ]) {
      const made = await published();
      expect((await made.rename(name, "lake")).file, name).toBe(RENAMED);
    }
  });

  it("is renamed twice without a chain, and back without a circle", async () => {
    const made = await published();
    await made.rename("dam", "lake");
    await made.rename("lake", "valley");
    const id = () => {
      const edition = made.edition();
      const story = articleAt(edition, redirectTarget(edition, ADDRESS, NOW) ?? ADDRESS, NOW);
      return story && entryId({ url: "" }, story);
    };
    expect(id()).toBe(ADDRESS);
    const third = "/2014/06/13/valley";
    const edition = made.edition();
    expect([ADDRESS, NEW].map((old) => redirectTarget(edition, old, NOW))).toEqual([third, third]);
    await made.rename("valley", "dam");
    const back = made.edition();
    expect([NEW, third].map((old) => redirectTarget(back, old, NOW))).toEqual([ADDRESS, ADDRESS]);
    expect(redirectTarget(back, ADDRESS, NOW)).toBeUndefined();
    expect(articleAt(back, ADDRESS, NOW)?.headline).toBe("The dam opens");
    expect(made.read(ARTICLE)).toContain(`redirectFrom: [${third}, ${NEW}]`);
    const { problems, lost } = await made.build();
    expect([problems, lost]).toEqual([[], []]);
    // The feed entry keeps its id, also when the story moves again.
    expect(id()).toBe(ADDRESS);
    await made.rename("dam", "reservoir");
    expect(id()).toBe(ADDRESS);
  });

  it("takes the front and its translations along, and names links that are led on", async () => {
    const spanish = draft(
      `published: 2014-06-12T09:00:00-04:00\nlang: es\ntranslations:\n  - { lang: en-US, address: "${ADDRESS}" } # the first\n`,
    ).replace("Water runs.", `[W](${ADDRESS})`);
    const made = await published({
      [DRAFT]: draft("translations: [{ lang: es, address: /2014/06/12/presa }]\n"),
      // No other file may name the story before it is there.
      "articles/2014/06/12/presa/index.md": draft(
        "published: 2014-06-12T09:00:00-04:00\nlang: es\n",
      ),
    });
    made.save({
      "site.yaml": `${SITE}\r\nfront:\r\n  lead: ${ADDRESS} # today\r\n`,
      "articles/2014/06/12/presa/index.md": spanish,
    });
    await made.build();
    const done = await made.rename("dam", "lake");
    expect(done.publication?.alsoChanged.toSorted()).toEqual([
      "articles/2014/06/12/presa/index.md",
      "site.yaml",
    ]);
    expect(made.read("site.yaml")).toBe(`${SITE}\r\nfront:\r\n  lead: ${NEW} # today\r\n`);
    const other = made.read("articles/2014/06/12/presa/index.md");
    expect(other).toBe(spanish.replace(`"${ADDRESS}"`, `"${NEW}"`));
    expect(done.mentions).toMatchObject([
      { rule: "link-to-redirect", file: "articles/2014/06/12/presa/index.md", line: 13 },
    ]);
    // Before the next build, too, other files that have the old address are redirected.
    const edition = made.edition();
    expect(storiesAt(edition, [ADDRESS], NOW)).toMatchObject([{ address: NEW }]);
    expect(articleAt(edition, "/2014/06/12/presa", NOW)?.translations).toEqual([
      { lang: "en-US", address: NEW },
    ]);
    expect((await made.build()).problems.map(({ rule }) => rule)).toEqual(["link-to-redirect"]);
  });

  it("brings its changed words before readers, who are told when", async () => {
    const made = await published();
    made.save({ [ARTICLE]: made.read(ARTICLE).replace("Water", "Much water") });
    const done = await made.rename("dam", "lake", new Date("2014-06-13T18:00:00Z"));
    expect(done.publication?.updated).toBe("2014-06-13T14:00:00-04:00");
    expect(articleAt(made.edition(), NEW, new Date("2014-06-14T00:00:00Z"))?.updated).toBeDefined();
  });

  it("is not moved onto another one, nor to a name that cannot be, nor with a mistake in it", async () => {
    const made = await published();
    made.save({ "drafts/lake/index.md": draft().replace("The dam", "The lake") });
    await made.publish({ story: "lake" });
    const before = made.read(ARTICLE);
    const refusals: Array<[string, string, string]> = [
      ["dam", "lake", "There is a story at"],
      ["dam", "Der See", "Write it “der-see”"],
      ["dam", "/2014/06/14/valley", "Write it “valley”"],
      ["dma", "valley", "did you mean dam?"],
      ["dam", "..", "lower-case"],
    ];
    for (const [story, to, words] of refusals) {
      await expect(made.rename(story, to), to).rejects.toThrow(words);
    }
    made.save({ [ARTICLE]: before.replace("world", "wrld") });
    await expect(made.rename("dam", "valley")).rejects.toThrow("has to be fixed");
    made.save({ [ARTICLE]: before.replace("---\n\n", "redirectFrom: /old\n---\n\n") });
    await expect(made.rename("dam", "valley")).rejects.toThrow("has to be fixed");
    expect(made.has(`articles${ADDRESS}`)).toBe(true);
    expect(places(made).stories.toSorted()).toEqual([ADDRESS, NEW]);
  });

  it("keeps what another story leads on from to that story", async () => {
    const other = draft(`published: 2014-06-12T09:00:00-04:00\nredirectFrom: [${NEW}]\n`);
    const made = await published({
      "articles/2014/06/12/other/index.md": other.replace("The dam", "Another"),
    });
    await expect(made.rename("dam", "lake")).rejects.toThrow("has to be fixed first");
    expect(made.has(ARTICLE)).toBe(true);
  });

  it("has that name already", async () => {
    const made = await published();
    expect(await made.rename("dam", "dam")).toMatchObject({ state: "unchanged" });
    await made.rename("dam", "lake");
    expect(await made.rename("dam", "lake")).toMatchObject({ state: "unchanged", file: RENAMED });
    expect(await made.rename(ADDRESS, "lake")).toMatchObject({ state: "unchanged" });
  });
});

describe("a story that readers have not seen", () => {
  it("is renamed without a redirect: a draft", async () => {
    const made = await paper();
    expect(await made.rename("dam", "lake")).toMatchObject({
      state: "renamed",
      file: "drafts/lake/index.md",
    });
    expect(made.read("drafts/lake/index.md")).toBe(draft());
    made.save({ [DRAFT]: draft() });
    await expect(made.rename("dam", "lake")).rejects.toThrow("There is something at drafts/lake");
  });

  it("is renamed without a redirect: a scheduled one", async () => {
    const made = await paper();
    await made.publish({ at: "2014-06-20 09:00" });
    const done = await made.rename("dam", "lake");
    expect(done.publication).toMatchObject({ state: "scheduled", ledFrom: [] });
    expect(made.read("articles/2014/06/20/lake/index.md")).not.toContain("redirectFrom");
    expect(addressesOfSlug(made.edition(), "dam")).toEqual([]);
    expect(addressesOfSlug(made.edition(), "lake")).toEqual(["/2014/06/20/lake"]);
  });

  it("is asked for by its place where a draft and an article share the name", async () => {
    const made = await published();
    made.save({ [DRAFT]: draft() });
    await expect(made.rename("dam", "lake")).rejects.toThrow(
      /more than one.*\n.*\n {2}drafts\/dam/,
    );
    expect((await made.rename("drafts/dam", "lake")).file).toBe("drafts/lake/index.md");
  });
});

describe("a run that was killed while it renamed a story", () => {
  const finished = async (made: Made) => {
    await made.rename("dam", "lake");
    expect(made.read(RENAMED)).toContain(`redirectFrom: [${ADDRESS}]`);
    expect(places(made)).toEqual({ stories: [NEW], old: NEW, found: 1 });
    expect((await made.build()).problems).toEqual([]);
  };

  it("after the folder was moved: the next one leads the readers on", async () => {
    const made = await published();
    made.move(`articles${ADDRESS}`, `articles${NEW}`);
    await finished(made);
  });

  it("after the redirect was written, or while it was: likewise", async () => {
    const made = await published();
    made.move(`articles${ADDRESS}`, `articles${NEW}`);
    const text = made.read(RENAMED).replace("---\n\n", `redirectFrom: [${ADDRESS}]\n---\n\n`);
    made.save({ [RENAMED]: text });
    await finished(made);
  });
});

describe("a story whose name is unknown", () => {
  it("is not taken for one that was renamed already where another is meant, or another place", async () => {
    const made = await paper();
    made.save({ "drafts/lake/index.md": draft() });
    await expect(made.rename("damm", "lake")).rejects.toThrow("did you mean dam?");
    await expect(made.rename("/2014/06/12/pond", "lake")).rejects.toThrow("no article called");
    expect(await made.rename("drafts/pond", "lake")).toMatchObject({ state: "unchanged" });
  });
});

describe("a folder that was renamed by hand", () => {
  it.each(["dam", ADDRESS, `articles${ADDRESS}`, "06/13/dam"])(
    "leads its readers on when the story is named as they know it: %s",
    async (name) => {
      const made = await published();
      made.move(`articles${ADDRESS}`, `articles${NEW}`);
      expect(await made.rename(name, "lake")).toMatchObject({
        publication: { ledFrom: [ADDRESS] },
      });
      expect(places(made)).toEqual({ stories: [NEW], old: NEW, found: 1 });
    },
  );

  it("is not found by a part of its name, nor by another", async () => {
    const made = await published();
    made.move(`articles${ADDRESS}`, `articles${NEW}`);
    for (const name of ["am", "da", "3/dam", "damage"]) {
      await expect(made.rename(name, "lake"), name).rejects.toThrow(/no (?:story|draft)/i);
    }
    expect(places(made)).toEqual({ stories: [ADDRESS], old: undefined, found: 1 });
  });

  it("is asked for by its address where two that are gone have one name", async () => {
    const made = await published();
    const before = "/2014/06/12/dam";
    made.save({
      [DRAFT]: draft("published: 2014-06-12T09:00:00-04:00\n")
        .replace("The dam opens", "Before")
        .replace("Water runs", "Lava flows"),
    });
    await made.publish({ story: "drafts/dam" });
    made.move(`articles${ADDRESS}`, `articles${NEW}`);
    made.remove(`articles${before}`);
    await expect(made.rename("dam", "lake")).rejects.toThrow(
      /more than one story called dam\. Name the one you mean:\n {2}\S+dam\n {2}\S+dam$/,
    );
    expect(await made.rename(ADDRESS, "lake")).toMatchObject({
      publication: { ledFrom: [ADDRESS] },
    });
  });

  it("is not published beside its old address: the editor is asked what becomes of that", async () => {
    const made = await published();
    made.move(`articles${ADDRESS}`, `articles${NEW}`);
    const before = made.read(RENAMED);
    const refused = made.publish({ story: "lake" });
    await expect(refused).rejects.toThrow(`npm run desk -- rename ${ADDRESS} lake`);
    await expect(refused).rejects.toThrow(`npm run desk -- unpublish ${ADDRESS}`);
    expect(made.read(RENAMED)).toBe(before);
    expect(places(made)).toEqual({ stories: [ADDRESS], old: undefined, found: 1 });
  });

  it("is known again with another headline, another time, or other words, and as a draft", async () => {
    const long = Array.from({ length: 60 }, (_, index) => `word${index}`).join(" ");
    const forms: Array<(text: string) => string> = [
      (text) => text.replace("The dam opens", "Water at last"),
      (text) => text.replace("12:00:00", "11:00:00").replace("Water runs.", "It runs."),
      (text) => text.replace("The dam opens", "Water").replace("12:00:00", "11:00:00"),
    ];
    for (const form of forms) {
      const made = await published({ [DRAFT]: draft().replace("Water runs.", long) });
      made.move(`articles${ADDRESS}`, `articles${NEW}`);
      made.save({ [RENAMED]: form(made.read(RENAMED)) });
      await expect(made.publish({ story: "lake" })).rejects.toThrow("rename");
    }
    const made = await published();
    made.move(`articles${ADDRESS}`, "drafts/lake");
    await expect(made.publish({ story: "lake" })).rejects.toThrow("rename");
  });

  it("leads its readers on in the same transaction where “redirectFrom” says so", async () => {
    const made = await published();
    made.move(`articles${ADDRESS}`, `articles${NEW}`);
    const text = made.read(RENAMED).replace("---\n\n", `redirectFrom: [${ADDRESS}]\n---\n\n`);
    made.save({ [RENAMED]: text });
    const number = made.edition().number();
    expect((await made.publish({ story: "lake" })).ledFrom).toEqual([ADDRESS]);
    expect(made.read(RENAMED)).toBe(text);
    expect(made.edition().number()).toBe(number + 1);
    expect(places(made)).toEqual({ stories: [NEW], old: NEW, found: 1 });
  });

  it("is taken back under both names", async () => {
    const made = await published();
    made.move(`articles${ADDRESS}`, `articles${NEW}`);
    expect(await made.withdraw("lake")).toMatchObject({ addresses: [NEW, ADDRESS] });
    expect(places(made)).toEqual({ stories: [], old: undefined, found: 0 });
    expect(isWithdrawn(made.edition(), ADDRESS)).toBe(true);
    expect(made.read("withdrawn.yaml")).toContain(`${ADDRESS},`);
  });

  it("is another story where nothing of it is the same", async () => {
    const made = await published();
    made.remove(`articles${ADDRESS}`);
    made.save({
      "drafts/lake/index.md": draft().replace("The dam", "The lake").replace("Water", "Lava"),
    });
    const later = new Date("2014-06-13T18:00:00Z");
    expect((await made.publish({ story: "lake", now: later })).state).toBe("published");
    await expect(made.rename(ADDRESS, "lake")).rejects.toThrow("is another story");
  });
});

describe("a published story that gets another day", () => {
  it("is led on from the old one, whether the desk or the editor has moved it", async () => {
    for (const byHand of [false, true]) {
      const made = await published();
      made.save({ [ARTICLE]: made.read(ARTICLE).replace("06-13T", "06-12T") });
      if (byHand) made.move(`articles${ADDRESS}`, "articles/2014/06/12/dam");
      const done = await made.publish();
      expect(done).toMatchObject({ address: "/2014/06/12/dam", ledFrom: [ADDRESS] });
      expect(places(made)).toMatchObject({
        stories: ["/2014/06/12/dam"],
        old: "/2014/06/12/dam",
      });
      expect((await made.build()).problems).toEqual([]);
    }
  });

  it("does not take another story of its name with it", async () => {
    const made = await published();
    made.remove(`articles${ADDRESS}`);
    made.save({ [DRAFT]: draft().replace("The dam opens", "Weather").replace("Water", "Rain") });
    const later = new Date("2014-06-15T18:00:00Z");
    expect(await made.publish({ now: later })).toMatchObject({ ledFrom: [] });
    expect(addressesOfSlug(made.edition(), "dam")).toEqual([ADDRESS, "/2014/06/15/dam"]);
  });

  it("cannot be put off by its own field either", async () => {
    const made = await published();
    made.save({ [ARTICLE]: made.read(ARTICLE).replace("12:00:00", "23:00:00") });
    await expect(made.publish()).rejects.toThrow("cannot be put off");
    made.save({ [ARTICLE]: made.read(ARTICLE).replace("06-13T", "06-20T") });
    await expect(made.publish()).rejects.toThrow("cannot be put off");
    expect(places(made).stories).toEqual([ADDRESS]);
  });
});

it("A scheduled story whose folder was renamed by hand stands at its new address alone, without a redirect", async () => {
  const made = await paper();
  await made.publish({ at: "2014-06-20 09:00" });
  made.move("articles/2014/06/20/dam", "articles/2014/06/20/lake");
  expect(await made.publish({ story: "lake" })).toMatchObject({ state: "scheduled", ledFrom: [] });
  expect(made.read("articles/2014/06/20/lake/index.md")).not.toContain("redirectFrom");
  expect(addressesOfSlug(made.edition(), "dam")).toEqual([]);
});

it("A story with fields that cannot be read is not renamed, and keeps its folder", async () => {
  for (const wrong of ["topics: [", "redirectFrom: /old/dam", "redirectFrom: [1]"]) {
    const made = await published();
    made.save({ [ARTICLE]: made.read(ARTICLE).replace(/^topics:.*$/m, wrong) });
    await expect(made.rename("dam", "lake"), wrong).rejects.toThrow("fixed first");
    expect(made.read(ARTICLE), wrong).toContain(wrong);
    expect(places(made)).toEqual({ stories: [ADDRESS], old: undefined, found: 1 });
  }
});

it("A withdrawn story that cannot note its old address is not renamed, and is once its list can be read", async () => {
  const made = await published();
  await made.withdraw();
  const text = made.read(DRAFT);
  for (const wrong of ["redirectFrom: /old/dam", "redirectFrom: { a: /old }", "redirectFrom: 3"]) {
    made.save({ [DRAFT]: text.replace("---\n\n", `${wrong}\n---\n\n`) });
    await expect(made.rename("dam", "lake"), wrong).rejects.toMatchObject({
      message: expect.stringContaining("fixed first"),
      problems: [expect.objectContaining({ file: DRAFT, severity: "error" })],
    });
    expect(made.read(DRAFT), wrong).toContain(wrong);
    expect(made.has("drafts/lake/index.md"), wrong).toBe(false);
  }
  made.save({ [DRAFT]: text.replace("---\n\n", "redirectFrom: [/old/dam]\n---\n\n") });
  await made.rename("dam", "lake");
  expect(made.read("drafts/lake/index.md")).toContain(`redirectFrom: [/old/dam, ${ADDRESS}]`);
});

it("The folders of a day, month and year go with their only story, and stay with another", async () => {
  const made = await published();
  made.save({
    "articles/2014/05/01/other/index.md": draft("published: 2014-05-01T09:00:00-04:00\n"),
  });
  await made.withdraw();
  expect(made.has("articles/2014/06")).toBe(false);
  expect(made.has("articles/2014/05/01/other/index.md")).toBe(true);
  made.remove("articles/2014/05");
});
