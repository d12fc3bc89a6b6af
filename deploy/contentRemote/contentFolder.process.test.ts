import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { fetchedPaper, ROAD, STORY, story } from "../../testkit/fetchedPaper.ts";
import { hasGit } from "../../testkit/gitPackage.mjs";

describe.skipIf(!hasGit() && !process.env.CI)("the fetched content folder", () => {
  it("loses what the branch loses, and keeps the rest as it lies", async () => {
    const files = { [ROAD]: story("A road"), "drafts/idea/index.md": story("An idea") };
    const { host, fetcher, settings, headline, has } = await fetchedPaper({ files });
    const untouched = statSync(path.join(settings.contentDir, STORY)).mtimeMs;
    host.push({
      [path.dirname(ROAD)]: undefined,
      "drafts/idea/index.md": undefined,
      "drafts/other/index.md": "no front matter, for a draft may have mistakes",
      "withdrawn.yaml": "- address: /2014/06/12/road\n  at: 2014-06-20T08:00:00-04:00\n",
    });
    await fetcher.fetchNow();
    expect(headline("/2014/06/12/road")).toBeUndefined();
    expect([has(path.dirname(ROAD)), has("drafts/idea"), has("drafts/other/index.md")]).toEqual([
      false,
      false,
      true,
    ]);
    expect(statSync(path.join(settings.contentDir, STORY)).mtimeMs).toBe(untouched);
  });

  it("may turn a file into a folder, and a folder into a file", async () => {
    const files = { "drafts/one/a": "one", "drafts/one/b/c": "two" };
    const { host, fetcher, read } = await fetchedPaper({ files });
    host.push({ "drafts/one/a": undefined, "drafts/one/b": undefined });
    host.push({ "drafts/one/a/d": "three", "drafts/one/b": "four" });
    await fetcher.fetchNow();
    expect(read("drafts/one/a/d") + read("drafts/one/b")).toBe("threefour");
    expect(fetcher.state).toMatchObject({ lastError: undefined, aside: [] });
  });

  it("takes the place of what somebody changed on this machine, which is put aside", async () => {
    const { host, fetcher, settings, write, read, has, headline, said } = await fetchedPaper({
      files: { [ROAD]: story("A road") },
    });
    write(STORY, story("Changed here"));
    write("drafts/mine/index.md", "Only here");
    rmSync(path.join(settings.contentDir, ROAD));
    host.push({ "pages/about.md": "---\nheadline: About\n---\nUs.\n" });
    await fetcher.fetchNow();
    expect([headline(), read(STORY), read(ROAD)]).toEqual([
      "The dam opens",
      story("The dam opens"),
      story("A road"),
    ]);
    expect(has("drafts/mine/index.md")).toBe(false);
    const [aside] = fetcher.state.aside;
    expect(aside?.files).toEqual([STORY, "drafts/mine/index.md"]);
    const kept = (file: string) => readFileSync(path.join(aside?.folder ?? "", file), "utf8");
    expect([kept(STORY), kept("drafts/mine/index.md")]).toEqual([
      story("Changed here"),
      "Only here",
    ]);
    expect(said[0]).toContain(`They are in ${aside?.folder} now: ${STORY}, drafts/mine/index.md`);
  });

  it("is never written through a link that somebody has made", async () => {
    const { folder, host, fetcher, settings, read } = await fetchedPaper();
    const outside = path.join(folder, "outside");
    renameSync(path.join(settings.contentDir, "articles"), outside);
    symlinkSync(outside, path.join(settings.contentDir, "articles"));
    const untouched = readFileSync(path.join(outside, "2014/06/12/dam/index.md"), "utf8");
    host.push({ [STORY]: story("The dam stays shut") });
    await fetcher.fetchNow();
    expect(read(STORY)).toBe(story("The dam stays shut"));
    expect(readFileSync(path.join(outside, "2014/06/12/dam/index.md"), "utf8")).toBe(untouched);
    expect(fetcher.state.aside[0]?.files).toEqual(["articles"]);
  });

  it("never takes a folder that has files of somebody else", async () => {
    const { folder, start, settings } = await fetchedPaper();
    rmSync(settings.contentDir, { recursive: true });
    mkdirSync(settings.contentDir);
    writeFileSync(path.join(settings.contentDir, "novel.md"), "Chapter one");
    const fetcher = start();
    await fetcher.fetchNow();
    expect(fetcher.state.lastError?.message).toContain(
      `the content folder, ${folder}/content, has files that do not come from CONTENT_REMOTE`,
    );
    expect(readdirSync(settings.contentDir)).toEqual(["novel.md"]);
  });

  it("keeps its mark, also when somebody has committed one", async () => {
    const { host, fetcher, read } = await fetchedPaper();
    for (const mark of ["{}", undefined]) {
      const commit = host.push({ ".content-remote.json": mark });
      await fetcher.fetchNow();
      expect(fetcher.state).toMatchObject({ published: { commit }, aside: [] });
      expect(JSON.parse(read(".content-remote.json")).commit).toBe(commit);
    }
  });

  it("comes back when its folder is deleted", async () => {
    const { fetcher, settings, read, first } = await fetchedPaper();
    rmSync(settings.contentDir, { recursive: true });
    await fetcher.fetchNow();
    expect(read(STORY)).toBe(story("The dam opens"));
    expect(fetcher.state).toMatchObject({ published: { commit: first }, aside: [] });
  });
});
