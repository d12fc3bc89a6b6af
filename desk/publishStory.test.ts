import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import { readContentFolder } from "../newsroom/content/contentFolder.ts";
import { encodeText } from "../newsroom/content/decodeText.ts";
import {
  addressesOfSlug,
  articleAt,
  isWithdrawn,
  redirectTarget,
} from "../newsroom/edition/articles.ts";
import { storiesOnTopic } from "../newsroom/edition/lists.ts";
import { checkContent } from "../newsroom/rules/checkContent.ts";
import { ADDRESS, ARTICLE, DRAFT, draft, NOW, paper } from "../testkit/temporaryPaper.ts";
import { StoryErrors } from "./checkStory.ts";
import { withdrawStory } from "./withdrawStory.ts";

// Each test writes a paper and an edition to disk.
vi.setConfig({ testTimeout: 30_000 });

/** Encodings and line ends of different text editors. */
const FORMS: ReadonlyArray<[name: string, save: (text: string) => Uint8Array]> = [
  ["Windows line ends", (text) => encodeText(text.replaceAll("\n", "\r\n"), "utf-8")],
  ["old Macintosh line ends", (text) => encodeText(text.replaceAll("\n", "\r"), "utf-8")],
  ["UTF-16", (text) => encodeText(`\uFEFF${text.replaceAll("\n", "\r\n")}`, "utf-16le")],
  ["UTF-16 the other way round", (text) => encodeText(`\uFEFF${text}`, "utf-16be")],
];

describe("a story with an embargo", () => {
  const UNTIL = "2014-06-15T06:00:00-04:00";
  const embargoed = (more = "") => ({ [DRAFT]: draft(`embargo: ${UNTIL}\n${more}`) });

  it.each([
    ["without a time of its own", ""],
    ["with an earlier one, as imported copy has", "published: 2014-06-12T09:00:00-04:00\n"],
  ])("%s is put off to the end of its embargo", async (_, more) => {
    const { publish, read, edition } = await paper(embargoed(more));
    const done = await publish();
    expect(done).toMatchObject({
      state: "scheduled",
      published: UNTIL,
      embargoedUntil: UNTIL,
      address: "/2014/06/15/dam",
      datedByDraft: false,
    });
    expect(read(done.file)).toContain(`published: ${UNTIL}\n`);
    const end = Date.parse(UNTIL);
    expect(articleAt(edition(), done.address, new Date(end - 1))).toBeUndefined();
    expect(articleAt(edition(), done.address, new Date(end))?.headline).toBe("The dam opens");
  });

  it.each(["now", "2014-06-15 05:59"])(
    "is not published at an earlier time, %s, and stays the draft that it is",
    async (at) => {
      const { publish, read, has } = await paper(embargoed());
      await expect(publish({ at })).rejects.toThrow(
        new RegExp(`embargoed until ${UNTIL}.* without --at, .*take “embargo” out`),
      );
      expect(read(DRAFT)).toBe(embargoed()[DRAFT]);
      expect(has("articles")).toBe(false);
    },
  );

  it("may be published later than it ends, and as ever when it has ended", async () => {
    const later = await (await paper(embargoed())).publish({ at: "2014-06-16 08:00" });
    expect(later).toMatchObject({ state: "scheduled", published: "2014-06-16T08:00:00-04:00" });
    const after = new Date("2014-06-16T12:00:00Z");
    const done = await (await paper(embargoed())).publish({ now: after });
    expect(done).toMatchObject({ state: "published", published: "2014-06-16T08:00:00-04:00" });
    expect(done.embargoedUntil).toBeUndefined();
  });

  it("that readers have already is not hidden by it, but has to be taken back", async () => {
    const { publish, read, save, edition } = await paper();
    await publish();
    save({ [ARTICLE]: read(ARTICLE).replace("byline", `embargo: ${UNTIL}\nbyline`) });
    await expect(publish()).rejects.toThrow(/have .* already.* unpublish dam/);
    expect(articleAt(edition(), ADDRESS, NOW)).toBeDefined();
  });
});

it("a story on hold is not published, at no time, until the hold is taken out", async () => {
  const { publish, read, save } = await paper({ [DRAFT]: draft("hold: The lawyers read it.\n") });
  for (const at of [undefined, "now", "2014-06-20 08:00"]) {
    await expect(publish({ at })).rejects.toMatchObject({
      problems: [expect.objectContaining({ rule: "on-hold", file: DRAFT, severity: "error" })],
    });
  }
  expect(read(DRAFT)).toContain("hold:");
  save({ [DRAFT]: draft() });
  expect((await publish()).state).toBe("published");
});

describe("a draft that is published", () => {
  it.each(FORMS)("with %s keeps them, and a build reads what was published", async (_, form) => {
    const { contentDir, publish, edition } = await paper();
    writeFileSync(path.join(contentDir, DRAFT), form(draft("lang: fr\n")));
    await publish();
    const stamped = draft("lang: fr\npublished: 2014-06-13T12:00:00-04:00\n");
    expect(readFileSync(path.join(contentDir, ARTICLE))).toEqual(Buffer.from(form(stamped)));
    const folder = await readContentFolder(contentDir, { drafts: false });
    const { problems } = checkContent(folder, { siteUrl: undefined, now: NOW });
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(articleAt(edition(), ADDRESS, NOW)?.lang).toBe("fr");
  });

  it("and is no text is refused with the place of its first wrong byte, and left as it is", async () => {
    const { contentDir, publish, has } = await paper();
    const bytes = Buffer.from(draft().replace("runs.", "caf\u00e9."), "latin1");
    writeFileSync(path.join(contentDir, DRAFT), bytes);
    await expect(publish()).rejects.toMatchObject({
      problems: [{ file: DRAFT, line: 9, column: 10, rule: "encoding" }],
    });
    expect(readFileSync(path.join(contentDir, DRAFT))).toEqual(bytes);
    expect(has(ARTICLE)).toBe(false);
  });

  it("is stamped, moved to its day and put into the edition, and its text is left as it was", async () => {
    const { publish, read, has, edition } = await paper();
    const done = await publish();
    expect(done).toMatchObject({ state: "published", address: ADDRESS, movedFrom: "drafts/dam" });
    expect(read(ARTICLE)).toBe(draft("published: 2014-06-13T12:00:00-04:00\n"));
    expect(has("drafts/dam")).toBe(false);
    expect(articleAt(edition(), ADDRESS, NOW)?.headline).toBe("The dam opens");
    expect(storiesOnTopic(edition(), "water", 1, NOW)?.total).toBe(1);
  });

  it("keeps the time that it gives itself, unless the editor says another", async () => {
    const dated = { [DRAFT]: draft("published: 2014-06-12T09:00:00-04:00\n") };
    const first = await (await paper(dated)).publish();
    expect(first).toMatchObject({ address: "/2014/06/12/dam", datedByDraft: true });
    const second = await (await paper(dated)).publish({ at: "now" });
    expect(second).toMatchObject({ address: ADDRESS, datedByDraft: false });
  });

  it("lies by the paper's calendar, not by that of Greenwich", async () => {
    const { publish } = await paper();
    const done = await publish({ now: new Date("2014-06-14T03:00:00Z") });
    expect(done.address).toBe(ADDRESS);
  });

  it("is moved by Git where Git knows it", async () => {
    const { publish, contentDir } = await paper();
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", ...args], {
        cwd: contentDir,
        encoding: "utf8",
      });
    git("init", "-q");
    git("add", "-A");
    git("commit", "-qm", "Begin");
    await publish();
    expect(git("status", "--short")).toMatch(new RegExp(`^RM? +${DRAFT} -> ${ARTICLE}`));
  });

  it("is refused with the line as it stands, and is left alone", async () => {
    const broken = draft("published: tomorrow\n").replace("Water", "[Water](/nowhere)");
    const { publish, read, edition } = await paper({ [DRAFT]: broken });
    const lines = (error: { problems: Array<{ file: string; line: number }> }) =>
      error.problems.map(({ file, line }) => `${file}:${line}`);
    await expect(publish().catch(lines)).resolves.toEqual([`${DRAFT}:7`, `${DRAFT}:10`]);
    const stamped = await publish({ at: "now" }).catch(lines);
    expect(stamped).toEqual([`${DRAFT}:10`]);
    expect(read(DRAFT)).toBe(broken);
    expect(addressesOfSlug(edition(), "dam")).toEqual([]);
  });

  it("is refused where another story has its address or its old one", async () => {
    const other = draft("published: 2014-06-12T09:00:00-04:00\nredirectFrom: [/2014/06/13/dam]\n");
    const { publish } = await paper({ "articles/2014/06/12/other/index.md": other });
    await expect(publish()).rejects.toThrow("has to be fixed first");
    const taken = await paper({ [ARTICLE]: draft("published: 2014-06-13T09:00:00-04:00\n") });
    await expect(taken.publish()).rejects.toThrow("There is a story at");
  });
});

describe("an article that is published again", () => {
  it("is told to be updated when its words have changed, and not for anything less", async () => {
    const { publish, read, save, edition } = await paper();
    await publish();
    const later = new Date("2014-06-13T18:00:00Z");
    expect((await publish({ now: later })).state).toBe("unchanged");
    save({ [ARTICLE]: read(ARTICLE).replace("[water]", "[water, works]") });
    expect(await publish({ now: later })).toMatchObject({ state: "updated", updated: undefined });
    save({ [ARTICLE]: read(ARTICLE).replace("Water", "Clear water") });
    const minor = await publish({ now: later, minor: true });
    expect(minor).toMatchObject({ state: "updated", updated: undefined });
    save({ [ARTICLE]: read(ARTICLE).replace("Clear water", "Much water") });
    expect((await publish({ now: later })).updated).toBe("2014-06-13T14:00:00-04:00");
    expect(read(ARTICLE)).toContain("-04:00\nupdated: 2014-06-13T14:00:00-04:00\n---");
    expect(articleAt(edition(), ADDRESS, later)?.updated).toBe("2014-06-13T18:00:00.000Z");
  });

  it("keeps the update that the editor has dated", async () => {
    const { publish, read, save } = await paper();
    await publish();
    const dated = "updated: 2014-06-13T13:00:00-04:00\n---\n";
    save({ [ARTICLE]: read(ARTICLE).replace("---\n\nWater", `${dated}\nMuch water`) });
    const done = await publish({ now: new Date("2014-06-13T18:00:00Z") });
    expect(done).toMatchObject({ state: "updated", updated: undefined });
  });

  it("cannot be put off", async () => {
    const { publish } = await paper();
    await publish();
    await expect(publish({ at: "2014-07-01 09:00" })).rejects.toThrow("published already");
  });
});

describe("a scheduled story", () => {
  it("is put off or brought forward, and leaves nothing where it stood", async () => {
    const { publish, edition, has } = await paper();
    expect(await publish({ at: "2014-06-20 09:00" })).toMatchObject({
      state: "scheduled",
      address: "/2014/06/20/dam",
    });
    expect(articleAt(edition(), "/2014/06/20/dam", NOW)).toBeUndefined();
    await publish({ at: "2014-06-21 09:00" });
    expect(addressesOfSlug(edition(), "dam")).toEqual(["/2014/06/21/dam"]);
    expect(await publish({ at: "now" })).toMatchObject({ state: "published", address: ADDRESS });
    expect(addressesOfSlug(edition(), "dam")).toEqual([ADDRESS]);
    expect(has("articles/2014/06/21")).toBe(false);
  });

  it("becomes a draft again, and its address is not said to be gone", async () => {
    const { publish, withdraw, has, edition } = await paper();
    await publish({ at: "2014-06-20 09:00" });
    expect(await withdraw()).toMatchObject({ wasPublic: false, file: DRAFT });
    expect(has("withdrawn.yaml")).toBe(false);
    expect(isWithdrawn(edition(), "/2014/06/20/dam")).toBe(false);
  });
});

describe("a run that was killed", () => {
  it("after the folder was moved: the next one puts the story into the edition", async () => {
    const { publish, contentDir, save, edition } = await paper();
    save({ [DRAFT]: draft("published: 2014-06-13T12:00:00-04:00\n") });
    mkdirSync(path.join(contentDir, "articles/2014/06/13"), { recursive: true });
    renameSync(path.join(contentDir, "drafts/dam"), path.join(contentDir, `articles${ADDRESS}`));
    expect(await publish()).toMatchObject({ state: "published", updated: undefined });
    expect(addressesOfSlug(edition(), "dam")).toEqual([ADDRESS]);
  });

  it("while a scheduled story got another day: it does not appear at the old one", async () => {
    const { publish, contentDir, read, save, edition } = await paper();
    await publish({ at: "2014-06-20 09:00" });
    save({
      "articles/2014/06/20/dam/index.md": read("articles/2014/06/20/dam/index.md").replace(
        "06-20T",
        "06-21T",
      ),
    });
    mkdirSync(path.join(contentDir, "articles/2014/06/21"), { recursive: true });
    renameSync(
      path.join(contentDir, "articles/2014/06/20/dam"),
      path.join(contentDir, "articles/2014/06/21/dam"),
    );
    await publish();
    expect(addressesOfSlug(edition(), "dam")).toEqual(["/2014/06/21/dam"]);
  });

  it("while it took a story back: the next one finishes", async () => {
    const { publish, withdraw, contentDir, edition } = await paper();
    await publish();
    renameSync(path.join(contentDir, `articles${ADDRESS}`), path.join(contentDir, "drafts/dam"));
    expect(await withdraw()).toMatchObject({ address: ADDRESS, wasPublic: true });
    expect(isWithdrawn(edition(), ADDRESS)).toBe(true);
    await expect(withdraw()).rejects.toThrow("is a draft");
  });
});

describe("a clock that was set back", () => {
  const EARLIER = new Date(NOW.getTime() - 3_600_000);

  it("hides a story until its time comes again, and a command meanwhile loses nothing of it", async () => {
    const { publish, read, save, edition } = await paper();
    await publish();
    const text = read(ARTICLE);
    expect(articleAt(edition(), ADDRESS, EARLIER)).toBeUndefined();
    expect(await publish({ now: EARLIER })).toMatchObject({
      state: "scheduled",
      change: undefined,
    });
    save({ [ARTICLE]: text.replace("Water runs.", "Much water runs.") });
    expect(await publish({ now: EARLIER })).toMatchObject({ state: "scheduled", address: ADDRESS });
    expect(read(ARTICLE)).toContain("published: 2014-06-13T12:00:00-04:00\n");
    expect(articleAt(edition(), ADDRESS, NOW)?.headline).toBe("The dam opens");
    expect(await publish()).toMatchObject({ state: "unchanged", address: ADDRESS });
  });
});

describe("a story that is taken back", () => {
  it("is a draft, its addresses are gone, and what leads to it is named", async () => {
    const links = draft("published: 2014-06-12T09:00:00-04:00\n").replace(
      "Water",
      `[W](${ADDRESS})`,
    );
    const { publish, withdraw, read, edition, save } = await paper({
      [DRAFT]: draft("redirectFrom: [/old/dam]\n"),
    });
    await publish();
    save({ "articles/2014/06/12/other/index.md": links });
    const done = await withdraw();
    expect(done).toMatchObject({ wasPublic: true, file: DRAFT });
    expect(done.mentions).toMatchObject([{ file: "articles/2014/06/12/other/index.md" }]);
    expect(read("withdrawn.yaml")).toContain(`- { address: ${ADDRESS}, at: 2014-06-13T12:00`);
    expect(read("withdrawn.yaml")).toContain("/old/dam");
    for (const gone of [ADDRESS, "/old/dam"]) expect(isWithdrawn(edition(), gone)).toBe(true);
    expect((await publish()).state).toBe("published");
    expect(read("withdrawn.yaml")).not.toContain("dam,");
    expect(redirectTarget(edition(), "/old/dam", NOW)).toBe(ADDRESS);
  });

  it("does not wait for a name: a draft that is there already is left alone", async () => {
    const { publish, withdraw, read, save, edition } = await paper();
    await publish();
    save({ "drafts/dam/index.md": "---\nheadline: Another\n---\n" });
    expect((await withdraw()).file).toBe("drafts/dam-2/index.md");
    expect(isWithdrawn(edition(), ADDRESS)).toBe(true);
    expect(read("drafts/dam/index.md")).toContain("Another");
  });
});

describe("two stories that are taken back at one moment", () => {
  it("are both on the list of those that are gone", async () => {
    const { publish, save, read, settings } = await paper();
    await publish();
    save({ "drafts/lock/index.md": draft().replace("The dam", "The lock") });
    await publish({ story: "lock" });
    await Promise.all(["dam", "lock"].map((story) => withdrawStory(settings, { story, now: NOW })));
    expect(read("withdrawn.yaml")).toContain("/2014/06/13/dam,");
    expect(read("withdrawn.yaml")).toContain("/2014/06/13/lock,");
  });
});

describe("a story with mistakes", () => {
  const refusal = async (made: Awaited<ReturnType<typeof paper>>) => {
    const error = await made.publish().catch((reason: unknown) => reason);
    if (!(error instanceof StoryErrors)) throw error;
    const problems = error.problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
    return { message: error.message, problems };
  };

  it("is not published, and each stands where the editor finds it in the draft", async () => {
    const text = draft()
      .replace("world", "wrld")
      .replace("Water runs.", "See [it](/no/place).\n\nWater runs.{.affiliate}");
    const made = await paper({ [DRAFT]: text });
    expect(await refusal(made)).toEqual({
      message: "3 errors have to be fixed first.",
      problems: [`${DRAFT}:4 unknown-section`, `${DRAFT}:9 unknown-link`, `${DRAFT}:11 link-mark`],
    });
    expect(made.read(DRAFT)).toBe(text);
    expect(made.has("articles")).toBe(false);
    made.save({ [DRAFT]: draft().replace("[desk]", "[desk, jane]") });
    expect(await refusal(made)).toEqual({
      message: "One error has to be fixed first.",
      problems: [`${DRAFT}:6 unknown-author`],
    });
  });

  it("is refused where another story leads readers to itself from the same address", async () => {
    const other = "articles/2014/06/12/other/index.md";
    const made = await paper();
    made.save({
      [other]: draft(`published: 2014-06-12T09:00:00-04:00\nredirectFrom: [${ADDRESS}]\n`),
    });
    const { message, problems } = await refusal(made);
    expect(message).toBe("One error has to be fixed first.");
    expect(problems).toEqual([expect.stringMatching(`^${other}:8 `)]);
  });

  it("is published with its warnings alone, and whatever is wrong with other stories", async () => {
    const made = await paper({
      [DRAFT]: draft().replace("Water", "[Water](http://old.example/)"),
    });
    made.save({ "articles/2014/06/12/broken/index.md": "---\nheadline: [\n---\n" });
    const { warnings, state } = await made.publish();
    expect(state).toBe("published");
    expect(warnings.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      `${ARTICLE} link-insecure`,
    ]);
  });
});
