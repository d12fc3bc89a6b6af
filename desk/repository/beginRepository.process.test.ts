import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { PAPER_FILES } from "../../testkit/contentFolders.ts";
import { contentHost, emptyRepository } from "../../testkit/contentRemotes.ts";
import { runningDesk } from "../../testkit/runningDesk.ts";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { writeFiles } from "../../testkit/writeFiles.ts";
import { beginRepository } from "./beginRepository.ts";
import { contentRepository } from "./contentRepository.ts";
import { shareChanges } from "./shareChanges.ts";

const DAM = "drafts/dam/index.md";

/** A desk on a folder that is in no repository. */
async function desk(
  person: Parameters<typeof runningDesk>[1] = { name: "Jane Doe", role: "owner" },
) {
  const folder = temporaryFolder();
  const contentDir = path.join(folder, "content");
  const draft = "---\nheadline: The dam opens\n---\n\nWater runs.\n";
  writeFiles(contentDir, { ...PAPER_FILES, [DAM]: draft, ".env": "BROADSHEET_SECRET=known\n" });
  const settings = { contentDir, editionFile: `${folder}/edition.sqlite`, siteUrl: undefined };
  const bare = path.join(folder, "paper.git");
  emptyRepository(bare);
  return { folder, contentDir, bare, desk: await runningDesk(settings, person) };
}

function files(repository: string, ...ref: string[]): string[] {
  const args = ["-C", repository, "ls-tree", "-r", "--name-only", ...ref];
  return spawnSync("git", args, { encoding: "utf8" }).stdout.split("\n").filter(Boolean);
}

it("An owner makes a repository of the content folder and brings it to an empty one elsewhere", async () => {
  const { contentDir, bare, desk: at } = await desk();
  expect((await at.call("repository", {})).given).toEqual({ state: "none" });
  expect((await at.call("beginRepository", {})).given).toEqual({ state: "alone" });
  expect((await at.call("beginRepository", {})).refused.error).toContain("already");
  // Everything but what may be secret.
  expect(files(contentDir, "HEAD").sort()).toEqual([...Object.keys(PAPER_FILES), DAM].sort());
  expect((await at.call("connectRepository", { address: ` ${bare} ` })).given).toEqual({
    state: "shared",
    address: bare,
  });
  expect(files(bare, "main")).toEqual(files(contentDir, "HEAD"));
  expect((await at.call("connectRepository", { address: bare })).refused.error).toContain(
    "already",
  );
  const repository = await contentRepository(contentDir);
  expect(repository).toMatchObject({ folder: "", branch: "main", remote: "origin" });
  if (!repository) return;
  writeFiles(contentDir, { [DAM]: "Changed.\n" });
  const shared = await shareChanges(repository, {
    paths: ["drafts/dam"],
    message: "Change the dam",
    person: "Jane Doe",
  });
  expect(shared.state).toBe("pushed");
});

it("A repository elsewhere that cannot be used leaves the own one as it was", async () => {
  const { folder, contentDir, desk: at } = await desk();
  expect((await at.call("connectRepository", { address: "/nowhere" })).refused.error).toContain(
    "Begin one first",
  );
  await at.call("beginRepository", {});
  const full = contentHost(path.join(folder, "other"));
  full.push({ "README.md": "Another\n" });
  const refusals: [address: string, said: string][] = [
    [path.join(folder, "nowhere.git"), "cannot be used"],
    [full.bare, "has something in it already"],
    ["https://jane:secret@host.invalid/paper.git", "a user or a password"],
    ["ext::sh -c touch% /tmp/x", "no address"],
    ["-oProxyCommand=touch:x", "no address"],
    ["", "no address"],
  ];
  for (const [address, said] of refusals) {
    const { status, refused } = await at.call("connectRepository", { address });
    expect(status, address).toBeGreaterThanOrEqual(400);
    expect(refused.error, address).toContain(said);
    expect(refused.error, address).not.toContain("secret");
  }
  expect((await at.call("repository", {})).given).toEqual({ state: "alone" });
  expect((await contentRepository(contentDir))?.remote).toBeUndefined();
});

it("A remote that takes nothing is not followed", async () => {
  const { contentDir, bare, desk: at } = await desk();
  await at.call("beginRepository", {});
  writeFiles(bare, { "hooks/pre-receive": "#!/bin/sh\necho no >&2\nexit 1\n" });
  spawnSync("chmod", ["+x", path.join(bare, "hooks/pre-receive")]);
  const { refused } = await at.call("connectRepository", { address: bare });
  expect(refused.error).toContain("cannot be used");
  expect((await contentRepository(contentDir))?.remote).toBeUndefined();
});

it("Only an owner sees or makes a repository", async () => {
  const { contentDir, bare, desk: at } = await desk({ name: "Bob", role: "publisher" });
  for (const [name, question] of [
    ["repository", {}],
    ["beginRepository", {}],
    ["connectRepository", { address: bare }],
  ] as const) {
    expect((await at.call(name, question as never)).status, name).toBe(403);
  }
  expect(existsSync(path.join(contentDir, ".git"))).toBe(false);
});

it("A repository that cannot be made leaves nothing behind, and one with no remote says so", async () => {
  const folder = temporaryFolder();
  // Nothing to commit.
  await expect(beginRepository(folder, "Jane Doe")).rejects.toThrow();
  expect(existsSync(path.join(folder, ".git"))).toBe(false);
  writeFiles(folder, { "site.yaml": "name: Courier\n" });
  await beginRepository(folder, "Jane Doe");
  const repository = await contentRepository(folder);
  if (!repository) throw new Error("there is no repository");
  const sharing = shareChanges(repository, { paths: [], message: "x", person: "Jane" });
  await expect(sharing).rejects.toThrow("has no remote");
});
