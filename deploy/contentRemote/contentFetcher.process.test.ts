import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { Refusal } from "../../newsroom/system/failure.ts";
import { emptyRepository } from "../../testkit/contentRemotes.ts";
import { fetchedPaper, NOW, ROAD, STORY, story } from "../../testkit/fetchedPaper.ts";
import { inRepository } from "../../testkit/generatedCommits.ts";
import { hasGit } from "../../testkit/gitPackage.mjs";
import { readContentState } from "./contentState.ts";
import { remoteParts } from "./publishCommit.ts";

describe.skipIf(!hasGit() && !process.env.CI)("content by Git", () => {
  it("that was refused is not checked again until it is asked for, or the branch is as it was", async () => {
    const { host, first, start, publish, said } = await fetchedPaper();
    const tried = vi.fn(publish);
    const fetcher = start(tried);
    host.push({ [STORY]: "nothing" });
    await fetcher.fetchNow();
    await fetcher.fetchNow();
    expect(tried).toHaveBeenCalledTimes(1);
    await fetcher.fetchNow({ again: true });
    expect(tried).toHaveBeenCalledTimes(2);
    expect(said).toHaveLength(1);
    host.git("push", "--quiet", "--force", "origin", `${first}:main`);
    await fetcher.fetchNow();
    expect(fetcher.state.refused).toBeUndefined();
    expect(tried).toHaveBeenCalledTimes(2);
  });

  it("whose history was rewritten is published as the branch is now, and that is said", async () => {
    const { host, first, fetcher, headline, said } = await fetchedPaper();
    host.push({ [STORY]: story("The dam breaks") });
    await fetcher.fetchNow();
    expect(headline()).toBe("The dam breaks");
    said.length = 0;
    host.git("reset", "--quiet", "--hard", first);
    host.git("push", "--quiet", "--force", "origin", "HEAD");
    await fetcher.fetchNow();
    expect(headline()).toBe("The dam opens");
    expect(fetcher.state.published?.commit).toBe(first);
    expect(said.join("\n")).toContain("The branch's history was rewritten");
  });

  it("stays while the remote is away, which is said once, and so is its return", async () => {
    const { host, fetcher, headline, number, said } = await fetchedPaper();
    const before = number();
    renameSync(host.bare, `${host.bare}.away`);
    await fetcher.fetchNow();
    await fetcher.fetchNow();
    expect([headline(), number()]).toEqual(["The dam opens", before]);
    expect(fetcher.state.lastError?.message).toContain(`There is no repository at ${host.url}`);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain("readers have it as it was; it is tried again.");
    renameSync(`${host.bare}.away`, host.bare);
    await fetcher.fetchNow();
    expect(fetcher.state.lastError).toBeUndefined();
    expect(said).toHaveLength(2);
    expect(said[1]).toContain("The content can be fetched again");
  });

  it.each([
    [{ CONTENT_BRANCH: "mian" }, "has no branch “mian”. Did you mean CONTENT_BRANCH=main?"],
    [{ CONTENT_BRANCH: "x" }, "Set CONTENT_BRANCH to one of its branches: main."],
    [
      { CONTENT_REMOTE: "http://desk:hush-hush@127.0.0.1:9/paper.git" },
      "The host of http://127.0.0.1:9/paper.git does not answer.",
    ],
  ])("with %j says what is wrong, and no password", async (env, words) => {
    const { fetcher, settings } = await fetchedPaper({ env });
    expect(fetcher.state.lastError?.message).toContain(words);
    expect(JSON.stringify(readContentState(settings.editionFile))).not.toContain("hush");
  });

  it("of an empty repository is none", async () => {
    const { host, start } = await fetchedPaper();
    rmSync(host.bare, { recursive: true });
    emptyRepository(host.bare);
    const fetcher = start();
    await fetcher.fetchNow();
    expect(fetcher.state.lastError?.message).toContain("is empty. Push the content to it.");
  });

  it("without Git on the machine says so", async () => {
    const { start } = await fetchedPaper();
    vi.stubEnv("PATH", "/nowhere");
    onTestFinished(() => void vi.unstubAllEnvs());
    const fetcher = start();
    await fetcher.fetchNow();
    expect(fetcher.state.lastError?.message).toContain("there is no Git on this machine");
  });

  const DAMAGES: Array<[string, (remoteFolder: string) => void]> = [
    [
      "a repository without objects",
      (at) => rmSync(`${at}/repository.git/objects`, { recursive: true }),
    ],
    [
      "a repository without head, and a lock of the candidate",
      (at) => {
        writeFileSync(`${at}/repository.git/HEAD`, "");
        writeFileSync(`${at}/candidate.index.lock`, "");
      },
    ],
    [
      "a repository with broken objects, and a lock of the content",
      (at) => {
        for (const file of filesBelow(`${at}/repository.git/objects`)) {
          chmodSync(file, 0o644);
          writeFileSync(file, "broken");
        }
        writeFileSync(`${at}/content.index.lock`, "");
      },
    ],
    [
      "no repository and no candidate",
      (at) => {
        for (const name of ["repository.git", "candidate"]) {
          rmSync(`${at}/${name}`, { recursive: true });
        }
      },
    ],
    [
      "a lock of the repository, and a broken list of the candidate",
      (at) => {
        writeFileSync(`${at}/repository.git/shallow.lock`, "");
        writeFileSync(`${at}/candidate.index`, "broken");
      },
    ],
    [
      "a changed candidate, and a broken list of the content",
      (at) => {
        writeFileSync(`${at}/candidate/${ROAD.replace("index.md", "x")}`, "x");
        writeFileSync(`${at}/content.index`, "broken");
      },
    ],
    ["nothing of it at all", (at) => rmSync(at, { recursive: true })],
  ];

  it("is fetched again over whatever has become of what was fetched", async () => {
    const { host, fetcher, headline, remoteFolder } = await fetchedPaper({
      files: { [ROAD]: story("A road") },
    });
    for (const [name, damage] of DAMAGES) {
      damage(remoteFolder);
      const commit = host.push({ [STORY]: story(`The dam, with ${name}`) });
      await fetcher.fetchNow();
      const { published, lastError, aside } = fetcher.state;
      expect([published?.commit, lastError, aside], name).toEqual([commit, undefined, []]);
      expect([headline(), headline("/2014/06/12/road")], name).toEqual([
        `The dam, with ${name}`,
        "A road",
      ]);
    }
  });

  it("that cannot be published for another reason does not keep the next one away", async () => {
    const { host, start, publish, settings, headline } = await fetchedPaper();
    const first = host.push({ [STORY]: story("Two") });
    const fetcher = start(async (commit, signal) => {
      if (commit !== first) return publish(commit, signal);
      writeFileSync(
        path.join(settings.contentDir, ".content-remote.json"),
        JSON.stringify({ next: first }),
      );
      throw new Refusal("The disk is full.");
    });
    await fetcher.fetchNow();
    expect(fetcher.state.lastError?.message).toBe("The disk is full.");
    host.push({ [STORY]: story("Three") });
    await fetcher.fetchNow();
    expect([headline(), fetcher.state.lastError]).toEqual(["Three", undefined]);
  });

  it("that another server of the edition has published is known to be published", async () => {
    const { host, fetcher, start } = await fetchedPaper();
    const other = start();
    const commit = host.push({ [STORY]: story("Two") });
    await other.fetchNow();
    await fetcher.fetchNow();
    expect(fetcher.state.published?.commit).toBe(commit);
  });

  it("that was being published when the process was killed is published by the next one", async () => {
    const { host, settings, start, headline, read, said } = await fetchedPaper({
      files: { [ROAD]: story("A road") },
    });
    const commit = host.push({ [STORY]: story("The dam stays shut"), [ROAD]: undefined });
    // Killed after the files were put into their places, before the edition changed.
    const killed = start(async () => {
      const { repository, candidate, content } = remoteParts(settings);
      const tree = (await repository.treeOf(commit, "")) ?? "";
      await candidate.checkOut(tree);
      const entries = await repository.entries(tree);
      await content.put({ commit, tree, entries }, candidate.folder, NOW);
      throw new Error("killed");
    });
    vi.spyOn(console, "error").mockImplementation(() => {});
    await killed.fetchNow();
    expect([headline(), read(STORY)]).toEqual(["The dam opens", story("The dam stays shut")]);
    // The remote has gone away, and is not needed for it.
    renameSync(host.bare, `${host.bare}.away`);
    const fetcher = start();
    await fetcher.fetchNow();
    expect(headline()).toBe("The dam stays shut");
    expect(headline("/2014/06/12/road")).toBeUndefined();
    expect(fetcher.state).toMatchObject({ published: { commit }, aside: [] });
    expect(said.join("\n")).not.toContain("put aside");
  });

  it("is fetched once more for all who ask while it is fetched", async () => {
    const { host, start, publish, headline } = await fetchedPaper();
    let open = () => {};
    const held = new Promise<void>((resolve) => {
      open = resolve;
    });
    const tried: string[] = [];
    const fetcher = start(async (commit, signal) => {
      tried.push(commit);
      if (tried.length === 1) await held;
      return publish(commit, signal);
    });
    const second = host.push({ [STORY]: story("Two") });
    const first = fetcher.fetchNow();
    await vi.waitFor(() => expect(tried).toEqual([second]));
    const third = host.push({ [STORY]: story("Three") });
    const asked = [fetcher.fetchNow(), fetcher.fetchNow(), fetcher.fetchNow()];
    open();
    await Promise.all([first, ...asked]);
    expect(tried).toEqual([second, third]);
    expect(headline()).toBe("Three");
  });

  it("is looked at again and again, and until it is stopped", async () => {
    const { host, start, headline } = await fetchedPaper({ env: { CONTENT_POLL: "1" } });
    const fetcher = start();
    fetcher.keepUp();
    host.push({ [STORY]: story("Found by itself") });
    await vi.waitFor(() => expect(headline()).toBe("Found by itself"), { timeout: 60_000 });
    fetcher.stop();
    host.push({ [STORY]: story("Not found") });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(headline()).toBe("Found by itself");
  });

  it("runs nothing that comes with a repository or is set for the user", async () => {
    const { host, fetcher, folder, headline, remoteFolder } = await fetchedPaper();
    const ran = path.join(folder, "ran");
    const hooks = path.join(folder, "hooks");
    mkdirSync(hooks);
    const run = `#!/bin/sh\ntouch ${ran}\n`;
    for (const name of ["post-checkout", "post-index-change", "reference-transaction"]) {
      for (const at of [hooks, `${remoteFolder}/repository.git/hooks`, `${host.bare}/hooks`]) {
        mkdirSync(at, { recursive: true });
        writeFileSync(path.join(at, name), run, { mode: 0o755 });
      }
    }
    const own = path.join(folder, "gitconfig");
    writeFileSync(
      own,
      `[core]\nhooksPath = ${hooks}\nfsmonitor = ${hooks}/post-checkout\nautocrlf = true\n[filter "lfs"]\nsmudge = ${hooks}/post-checkout\n`,
    );
    vi.stubEnv("GIT_CONFIG_GLOBAL", own);
    vi.stubEnv("GIT_DIR", path.join(folder, "elsewhere"));
    onTestFinished(() => void vi.unstubAllEnvs());
    rmSync(ran, { force: true });
    host.push({
      ".gitattributes": "*.txt filter=lfs\n",
      "drafts/one/a.txt": "text",
      [STORY]: story("The dam stays shut"),
    });
    rmSync(ran, { force: true });
    await fetcher.fetchNow();
    expect(headline()).toBe("The dam stays shut");
    expect(existsSync(ran)).toBe(false);
  });

  it("that no fetched commit has any more is not kept, where much of it has gathered", async () => {
    const { host, fetcher, first, headline, remoteFolder } = await fetchedPaper();
    const { repository } = remoteParts({
      editionFile: remoteFolder.replace(/\.remote$/, ""),
      contentDir: "",
      siteUrl: undefined,
    });
    const files = Array.from({ length: 700 }, (_, at) => [`drafts/x/${at}.txt`, `${at}`] as const);
    const input = files.map(([, text]) => `blob\ndata ${text.length}\n${text}\n`).join("");
    inRepository(
      repository.folder,
      ["-c", "fastimport.unpackLimit=5000", "fast-import", "--quiet"],
      Buffer.from(input),
    );
    const loose = async () => Number.parseInt(await repository.git(["count-objects"]), 10);
    expect(await loose()).toBeGreaterThan(690);
    host.push({ [STORY]: story("The dam stays shut") });
    await fetcher.fetchNow();
    expect(await loose()).toBe(0);
    host.git("push", "--quiet", "--force", "origin", `${first}:main`);
    await fetcher.fetchNow();
    expect(headline()).toBe("The dam opens");
  });

  it("of a long history is fetched in part", async () => {
    const { host, start, headline, remoteFolder } = await fetchedPaper();
    for (let at = 0; at < 52; at += 1)
      host.git("commit", "--quiet", "--allow-empty", "-m", `${at}`);
    host.push({ [STORY]: story("The last") });
    rmSync(`${remoteFolder}/repository.git`, { recursive: true });
    await start().fetchNow();
    expect(headline()).toBe("The last");
    const { repository } = remoteParts({
      editionFile: remoteFolder.replace(/\.remote$/, ""),
      contentDir: "",
      siteUrl: undefined,
    });
    expect((await repository.git(["rev-list", "--count", "--all"])).trim()).toBe("50");
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile());
}
