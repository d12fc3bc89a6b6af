import { readlinkSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renewPaper } from "../../desk/renewPaper.ts";
import { withdrawStory } from "../../desk/withdrawStory.ts";
import { articleAt } from "../../newsroom/edition/articles.ts";
import { articleText, PAPER_FILES } from "../../testkit/contentFolders.ts";
import { openEdition } from "../../testkit/editions.ts";
import { fetchedPaper, NOW, ROAD, STORY, story } from "../../testkit/fetchedPaper.ts";
import { committed, writeCommit } from "../../testkit/generatedCommits.ts";
import { hasGit } from "../../testkit/gitPackage.mjs";
import { build } from "../../testkit/papers.ts";
import { noteBuiltEdition } from "./bringContent.ts";
import { readContentState } from "./contentState.ts";

/** A picture of one pixel. */
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

afterEach(() => vi.unstubAllEnvs());

describe.skipIf(!hasGit() && !process.env.CI)("content by Git", () => {
  it("is what the branch has, in folder and edition", async () => {
    const { host, fetcher, first, read, headline, number, said } = await fetchedPaper();
    expect(fetcher.state.published).toMatchObject({
      commit: first,
      subject: "First",
      author: "Ada",
    });
    expect(read(STORY)).toBe(story("The dam opens"));
    const before = number();
    const commit = host.push(
      { [STORY]: story("The dam stays shut"), [ROAD]: story("A road", "Cars drive.") },
      "Two stories",
    );
    await fetcher.fetchNow();
    expect(headline()).toBe("The dam stays shut");
    expect(headline("/2014/06/12/road")).toBe("A road");
    expect(number()).toBe(before + 1);
    expect(fetcher.state).toMatchObject({
      branch: "main",
      published: { commit, edition: before + 1, warnings: 0 },
      lastFetch: NOW.toISOString(),
      lastError: undefined,
    });
    expect(said).toEqual([
      `Commit ${commit.slice(0, 10)} “Two stories” by Ada is published in edition ${before + 1}.\nnew stories: /2014/06/12/road\nchanged stories: /2014/06/12/dam`,
    ]);
  });

  it("with a mistake is refused whole; the next good commit brings everything", async () => {
    const { host, fetcher, first, settings, headline, number, has, read, said } =
      await fetchedPaper();
    const before = number();
    const broken = host.push(
      {
        [STORY]: story("The dam stays shut"),
        [ROAD]: articleText({ headline: "A road", section: "worlds" }),
      },
      "A misspelling",
    );
    await fetcher.fetchNow();
    expect([headline(), read(STORY)]).toEqual(["The dam opens", story("The dam opens")]);
    expect([number(), has(ROAD)]).toEqual([before, false]);
    expect(fetcher.state).toMatchObject({
      published: { commit: first },
      refused: {
        commit: broken,
        subject: "A misspelling",
        why: "One error has to be fixed first.",
        errors: 1,
        problems: [
          {
            file: ROAD,
            line: 4,
            severity: "error",
            message: expect.stringContaining("worlds"),
            remedy: expect.stringContaining("world"),
          },
        ],
      },
    });
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(
      /^Commit \w{10} “A misspelling” by Ada is not published\. One error .* Readers keep \w{10}\.\narticles\/2014\/06\/12\/road\/index\.md:4:\d+: /,
    );
    expect(readContentState(settings.editionFile)).toEqual(
      JSON.parse(JSON.stringify(fetcher.state)),
    );
    const fixed = host.push({ [ROAD]: story("A road") }, "Fixed");
    await fetcher.fetchNow();
    expect([headline(), headline("/2014/06/12/road")]).toEqual(["The dam stays shut", "A road"]);
    expect(fetcher.state).toMatchObject({ published: { commit: fixed }, refused: undefined });
  });

  it("has one name on all servers that share pages, whatever steps they took, until one of them takes a story back", async () => {
    vi.stubEnv("REDIS_URL", "redis://127.0.0.1:6379");
    const one = await fetchedPaper();
    const other = await fetchedPaper();
    const name = ({ settings }: typeof one) => openEdition(settings.editionFile).contentName();
    // The edition has been built since: the next look names it.
    for (const { fetcher } of [one, other]) await fetcher.fetchNow({ again: true });
    expect(name(one)).toBe(name(other));
    one.host.push({ [STORY]: story("The dam stays shut") });
    await one.fetcher.fetchNow();
    const first = name(one);
    one.host.push({ [ROAD]: story("A road") });
    await one.fetcher.fetchNow();
    expect(name(one)).not.toBe(first);
    other.host.push({ [ROAD]: story("A road"), [STORY]: story("The dam stays shut") });
    await other.fetcher.fetchNow();
    expect([name(other), other.number()]).toEqual([name(one), one.number() - 1]);

    await withdrawStory(one.settings, { story: "/2014/06/12/road", now: NOW });
    expect(name(one)).not.toBe(name(other));
  });

  it("has no other name than an edition's bytes where no pages are shared", async () => {
    const { fetcher, settings } = await fetchedPaper();
    await fetcher.fetchNow({ again: true });
    expect(openEdition(settings.editionFile).contentName()).toMatch(/^-?\d+$/);
  });

  it("is read from a folder of the repository, and nothing else of it", async () => {
    const { host, fetcher, headline, has, number } = await fetchedPaper({
      env: { CONTENT_PATH: "paper/content", CONTENT_BRANCH: "main" },
      below: "paper/content/",
    });
    expect([headline(), has("paper")]).toEqual(["The dam opens", false]);
    const before = number();
    symlinkSync("/etc/passwd", path.join(host.desk, "link"));
    const commit = host.push({ "README.md": "# How we work", "paper/notes.md": "Notes" });
    await fetcher.fetchNow();
    expect(fetcher.state).toMatchObject({ published: { commit }, refused: undefined });
    expect([number(), has("README.md"), has("notes.md")]).toEqual([before, false, false]);
  });

  it("in another folder than was said is refused with its name", async () => {
    const below = "paper/content/";
    const elsewhere = await fetchedPaper({ below });
    expect(elsewhere.fetcher.state.refused?.why).toContain(
      "there is one in “paper/content”. Set CONTENT_PATH to that folder",
    );
    expect(elsewhere.has("site.yaml")).toBe(false);
    const missing = await fetchedPaper({ below, env: { CONTENT_PATH: "conten" } });
    expect(missing.fetcher.state.refused?.why).toContain("The commit has no folder “conten”.");
  });

  it("with a link, a submodule or a pointer in place of a file is refused", async () => {
    const { host, fetcher, folder, has, first } = await fetchedPaper();
    writeFileSync(path.join(folder, "secret.txt"), "secret");
    symlinkSync(
      path.join(folder, "secret.txt"),
      path.join(host.desk, path.dirname(STORY), "map.png"),
    );
    host.push({});
    await fetcher.fetchNow();
    expect(fetcher.state.refused?.problems).toEqual([
      {
        file: "articles/2014/06/12/dam/map.png",
        line: 1,
        severity: "error",
        rule: "file-elsewhere",
        message: "is a symbolic link, which may lead to files outside of the content",
        remedy: "commit the file itself in its place",
      },
    ]);
    host.git("rm", "--quiet", "articles/2014/06/12/dam/map.png");
    host.git("update-index", "--add", "--cacheinfo", `160000,${first},authors/them`);
    host.git("commit", "--quiet", "--message", "Theirs");
    host.git("push", "--quiet", "origin", "HEAD");
    await fetcher.fetchNow();
    expect(fetcher.state.refused?.problems).toMatchObject([
      { file: "authors/them", message: expect.stringContaining("is a submodule") },
    ]);
    host.git("rm", "--quiet", "--cached", "authors/them");
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 12345\n`;
    host.push({
      ".gitattributes": "*.png filter=lfs diff=lfs merge=lfs -text\n",
      "articles/2014/06/12/dam/map.png": pointer,
    });
    await fetcher.fetchNow();
    expect(fetcher.state.refused?.problems).toMatchObject([
      {
        file: "articles/2014/06/12/dam/map.png",
        message: "is not the file, but says where Git LFS has it",
      },
    ]);
    expect(has("articles/2014/06/12/dam/map.png")).toBe(false);
    writeFileSync(path.join(host.desk, path.dirname(STORY), "map.png"), PIXEL);
    host.push({});
    await fetcher.fetchNow();
    expect(fetcher.state.refused).toBeUndefined();
    expect(has("articles/2014/06/12/dam/map.png")).toBe(true);
  });

  it("with a file whose name cannot be written is refused with it, and fetched once", async () => {
    const { host, fetcher, first, headline, said } = await fetchedPaper();
    const long = "long".repeat(70);
    for (const name of [
      "drafts/.git/config",
      "../up",
      `drafts/${long}/index.md`,
      `drafts/${long}`,
    ]) {
      const tree = new Map([
        ["site.yaml", committed("name: x")],
        [name, committed("x")],
      ]);
      const commit = writeCommit(host.bare, "main", tree, [first]);
      await fetcher.fetchNow();
      await fetcher.fetchNow();
      expect(fetcher.state, name).toMatchObject({
        lastError: undefined,
        published: { commit: first },
        refused: { commit, problems: [{ rule: "file-elsewhere" }] },
      });
      expect(name).toContain(fetcher.state.refused?.problems[0]?.file);
    }
    expect(said).toHaveLength(4);
    expect(headline()).toBe("The dam opens");
  });

  it("is published byte for byte, whatever attributes it gives its files", async () => {
    const { host, fetcher, first, read, said } = await fetchedPaper();
    const text = story("The dam stays shut", "$Id$ runs.");
    for (const [at, attributes] of [
      "*.md ident",
      "* text eol=crlf",
      "*.md text working-tree-encoding=UTF-16LE",
    ].entries()) {
      const tree = new Map(
        [
          ...Object.entries({ ...PAPER_FILES, ".gitattributes": `${attributes}\n` }),
          [STORY, `${text}${at}\n`],
        ].map(([name = "", content = ""]) => [name, committed(content)] as const),
      );
      writeCommit(host.bare, "main", tree, [first]);
      await fetcher.fetchNow();
      expect(fetcher.state.refused, attributes).toBeUndefined();
      expect(read(STORY), attributes).toBe(`${text}${at}\n`);
    }
    expect(said.join("\n")).not.toContain("had been changed on this machine");
  });

  it("never brings back what was taken back on the server, where it had to be at once", async () => {
    const { host, fetcher, settings, headline, said } = await fetchedPaper({
      files: { [ROAD]: story("A road") },
    });
    await withdrawStory(settings, { story: "/2014/06/12/road", now: NOW });
    expect(headline("/2014/06/12/road")).toBeUndefined();
    host.push({ [STORY]: story("The dam stays shut") });
    await fetcher.fetchNow();
    expect([headline(), headline("/2014/06/12/road")]).toEqual(["The dam opens", undefined]);
    expect(fetcher.state.refused?.problems).toMatchObject([
      {
        file: ROAD,
        rule: "withdrawn",
        remedy: expect.stringContaining("unpublish /2014/06/12/road"),
      },
    ]);
    const commit = host.push({
      [path.dirname(ROAD)]: undefined,
      "withdrawn.yaml": "- { address: /2014/06/12/road, at: 2014-06-20T08:00:00-04:00 }\n",
    });
    await fetcher.fetchNow();
    expect(fetcher.state).toMatchObject({ published: { commit }, refused: undefined });
    expect([headline(), headline("/2014/06/12/road")]).toEqual(["The dam stays shut", undefined]);
    expect(said.at(-2)).toContain("drafts/road/index.md, withdrawn.yaml");
  });

  it("puts a few stories into the edition that is there, with the result of one written anew", async () => {
    const { host, fetcher, settings, headline, number } = await fetchedPaper({
      files: { [ROAD]: articleText({ headline: "A road", topics: "[roads]" }) },
    });
    const file = () => readlinkSync(settings.editionFile);
    const publish = async (files: Record<string, string | undefined>) => {
      const before = [file(), number()] as const;
      const commit = host.push(files);
      await fetcher.fetchNow();
      expect(fetcher.state).toMatchObject({ published: { commit }, lastError: undefined });
      // Nothing is left for a renewal of everything.
      expect((await renewPaper(settings, NOW)).renewed?.change).toBeUndefined();
      return { isSameFile: file() === before[0], changes: number() - before[1] };
    };
    const inPlace = { isSameFile: true, changes: 1 };
    const anew = { isSameFile: false, changes: 1 };
    // It is not known what the edition was built from.
    expect(await publish({ [STORY]: story("One") })).toEqual(anew);
    expect(await publish({ [STORY]: story("Two") })).toEqual(inPlace);
    await build(settings, NOW);
    noteBuiltEdition(settings, number());
    expect(await publish({ [STORY]: story("Two again") })).toEqual(inPlace);
    const moved = { headline: "Three", redirectFrom: "[/2014/06/12/old]", topics: "[water]" };
    const file2 = "articles/2014/06/13/bridge/index.md";
    const bridge = { headline: "A bridge", published: "2014-06-13T08:00:00-04:00" };
    expect(
      await publish({
        [STORY]: articleText(moved, "See [the bridge](/2014/06/13/bridge)."),
        [file2]: articleText(bridge),
        "drafts/idea/index.md": "An idea",
        ".gitattributes": "* -text\n",
      }),
    ).toEqual(inPlace);
    expect([headline(), headline("/2014/06/13/bridge")]).toEqual(["Three", "A bridge"]);
    expect(fetcher.state.published?.changes).toEqual([
      "new stories: /2014/06/13/bridge",
      "changed stories: /2014/06/12/dam",
    ]);
    expect(await publish({ "drafts/idea/index.md": "Another" })).toEqual({
      isSameFile: true,
      changes: 0,
    });
    expect(await publish({ "authors/desk.md": "---\nname: Ada\nkind: person\n---\n" })).toEqual(
      anew,
    );
    expect(await publish({ [ROAD]: articleText({ headline: "No topic" }) })).toEqual(inPlace);
    expect(await publish({ [path.dirname(ROAD)]: undefined })).toEqual(anew);
  });

  it("keeps a scheduled story from readers until its time", async () => {
    const { host, fetcher, headline, settings } = await fetchedPaper();
    const later = "articles/2014/06/21/later/index.md";
    host.push({
      [later]: articleText({ headline: "Later", published: "2014-06-21T08:00:00-04:00" }),
    });
    await fetcher.fetchNow();
    expect(headline("/2014/06/21/later")).toBeUndefined();
    const edition = openEdition(settings.editionFile);
    const then = new Date("2014-06-21T12:00:00Z");
    expect(articleAt(edition, "/2014/06/21/later", then)?.headline).toBe("Later");
  });
});
