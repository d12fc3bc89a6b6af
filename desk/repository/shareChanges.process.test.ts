import { existsSync, readFileSync, renameSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type ContentHost, contentHost } from "../../testkit/contentRemotes.ts";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { writeFiles } from "../../testkit/writeFiles.ts";
import { contentRepository } from "./contentRepository.ts";
import { fetchChanges, type OwnChanges, shareChanges } from "./shareChanges.ts";

const DAM = "content/drafts/dam/index.md";
const LAKE = "content/articles/2014/06/12/lake/index.md";
const LINES = "one\ntwo\nthree\nfour\nfive\n";

/** The desks of two editors, each with a clone of one repository. */
function twoDesks(): { host: ContentHost; ada: string; bob: string } {
  const folder = temporaryFolder();
  const host = contentHost(folder);
  host.push({ [DAM]: LINES, [LAKE]: LINES, "README.md": "A paper\n" });
  const bob = path.join(folder, "bob");
  host.git("clone", "--quiet", host.bare, bob);
  return { host, ada: host.desk, bob };
}

async function share(desk: string, changes: Partial<OwnChanges> = {}) {
  const repository = await contentRepository(path.join(desk, "content"));
  if (!repository) throw new Error("there is no repository");
  return shareChanges(repository, {
    paths: ["drafts/dam", "articles/2014/06/12/lake"],
    message: "Publish “The dam”",
    person: "Bob Roe",
    ...changes,
  });
}

const read = (desk: string, file: string) => readFileSync(path.join(desk, file), "utf8");

describe("What is published at a desk whose content is a clone", () => {
  it("is committed by itself, in its editor's name, and pushed", async () => {
    const { host, bob } = twoDesks();
    writeFiles(bob, { [DAM]: LINES.replace("two", "2"), "content/drafts/other/index.md": "mine" });
    const shared = await share(bob, { paths: ["drafts/dam"] });
    expect(shared.state).toBe("pushed");
    host.git("fetch", "--quiet");
    expect(host.git("log", "-1", "--format=%H %an %s", "origin/main").trim()).toBe(
      `${shared.commit} Bob Roe Publish “The dam”`,
    );
    expect(host.git("diff", "--name-only", "HEAD", "origin/main").trim()).toBe(DAM);
    expect((await share(bob, { paths: ["drafts/dam"] })).state).toBe("unchanged");
  });

  it("moves and goes with its folder, whatever signs its names have", async () => {
    const { host, bob } = twoDesks();
    const odd = "content/drafts/dam/a picture [1] *ü*.png";
    writeFiles(bob, { [odd]: "PNG" });
    await share(bob, { paths: ["drafts/dam"] });
    const to = path.join(bob, "content/articles/2014/06/13");
    writeFiles(bob, { "content/articles/2014/06/13/.keep": "" });
    renameSync(path.join(bob, "content/drafts/dam"), path.join(to, "dam"));
    await share(bob, { paths: ["drafts/dam", "articles/2014/06/13/dam"] });
    host.git("fetch", "--quiet");
    const files = host.git("ls-tree", "-r", "-z", "--name-only", "origin/main").split("\0");
    expect(files).toContain("content/articles/2014/06/13/dam/a picture [1] *ü*.png");
    expect(files.filter((file) => file.startsWith("content/drafts"))).toEqual([]);
  });

  it("is joined with what others have pushed, and leaves what somebody is writing", async () => {
    const { host, bob } = twoDesks();
    host.push({ [LAKE]: LINES.replace("one", "1"), [DAM]: LINES.replace("five", "5") });
    // Bob has published nothing of the lake, and writes in it.
    writeFiles(bob, { [DAM]: LINES.replace("two", "2"), [LAKE]: LINES.replace("four", "4") });
    const shared = await share(bob, { paths: ["drafts/dam"] });
    expect(shared).toMatchObject({ state: "pushed", others: { kept: [] } });
    expect(read(bob, DAM)).toBe("one\n2\nthree\nfour\n5\n");
    expect(read(bob, LAKE)).toBe("1\ntwo\nthree\n4\nfive\n");
    host.git("fetch", "--quiet");
    expect(host.git("show", `origin/main:${DAM}`)).toBe("one\n2\nthree\nfour\n5\n");
    expect(host.git("show", `origin/main:${LAKE}`)).toBe(LINES.replace("one", "1"));
  });

  it("waits where both have changed the same lines, until both have been seen", async () => {
    const { host, bob } = twoDesks();
    const theirs = host.push({ [DAM]: LINES.replace("two", "theirs") });
    writeFiles(bob, { [DAM]: LINES.replace("two", "mine") });
    const conflict = await share(bob);
    expect(conflict).toMatchObject({ state: "conflict", files: [DAM], theirs });
    expect(read(bob, DAM)).toContain("mine");
    host.git("fetch", "--quiet");
    expect(host.git("rev-parse", "origin/main").trim()).toBe(theirs);
    // What was decided is not put over a version that nobody has seen.
    writeFiles(bob, { [DAM]: LINES.replace("two", "mine and theirs") });
    const newest = host.push({ [DAM]: LINES.replace("two", "theirs again") });
    expect(await share(bob, { seen: theirs })).toMatchObject({ state: "conflict", theirs: newest });
    expect((await share(bob, { seen: newest })).state).toBe("pushed");
    host.git("fetch", "--quiet");
    expect(host.git("show", `origin/main:${DAM}`)).toContain("mine and theirs");
  });

  it("keeps on the disk what another has thrown away while somebody wrote in it", async () => {
    const { host, bob } = twoDesks();
    host.push({ "content/drafts/dam": undefined });
    writeFiles(bob, { [DAM]: `${LINES}six\n`, [LAKE]: LINES.replace("one", "1") });
    const shared = await share(bob, { paths: ["articles/2014/06/12/lake"] });
    expect(shared).toMatchObject({ state: "pushed", others: { kept: [DAM] } });
    expect(read(bob, DAM)).toBe(`${LINES}six\n`);
  });

  it("arrives where both push at the same moment, again and again", async () => {
    const { host, ada, bob } = twoDesks();
    for (let round = 1; round <= 5; round += 1) {
      writeFiles(ada, { [`content/drafts/a${round}/index.md`]: "A" });
      writeFiles(bob, { [`content/drafts/b${round}/index.md`]: "B" });
      const done = await Promise.all([
        share(ada, { paths: [`drafts/a${round}`] }),
        share(bob, { paths: [`drafts/b${round}`] }),
      ]);
      expect(done.map(({ state }) => state)).toEqual(["pushed", "pushed"]);
    }
    host.git("fetch", "--quiet");
    const files = host.git("ls-tree", "-r", "--name-only", "origin/main");
    for (let round = 1; round <= 5; round += 1) {
      expect(files).toContain(`content/drafts/a${round}/index.md`);
      expect(files).toContain(`content/drafts/b${round}/index.md`);
    }
  });

  it("is kept while the remote cannot be reached, and goes with the next time", async () => {
    const { host, bob } = twoDesks();
    writeFiles(bob, { [DAM]: LINES.replace("two", "2") });
    renameSync(host.bare, `${host.bare}.away`);
    const kept = await share(bob);
    expect(kept).toMatchObject({ state: "unreachable", why: expect.stringContaining("paper.git") });
    expect(read(bob, DAM)).toContain("2");
    renameSync(`${host.bare}.away`, host.bare);
    expect(await share(bob, { paths: [] })).toMatchObject({ state: "pushed", commit: kept.commit });
  });
});

describe("A desk whose content is a clone", () => {
  it("gets what others have pushed, where nothing of its own waits", async () => {
    const { host, bob } = twoDesks();
    host.push({ [DAM]: LINES.replace("two", "2"), [LAKE]: undefined });
    writeFiles(bob, { [DAM]: LINES.replace("five", "5") });
    const repository = await contentRepository(path.join(bob, "content"));
    if (!repository) throw new Error("there is no repository");
    expect((await fetchChanges(repository)).brought.sort()).toEqual([LAKE, DAM].sort());
    expect(read(bob, DAM)).toBe("one\n2\nthree\nfour\n5\n");
    expect(existsSync(path.join(bob, "content/articles"))).toBe(false);
    expect(await fetchChanges(repository)).toEqual({ brought: [], kept: [] });
  });
});
