import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../testkit/project.ts";
import { runDeskInProcess } from "../../testkit/runDeskInProcess.ts";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { writeFiles } from "../../testkit/writeFiles.ts";

/** A paper that was never built, and the desk's commands on it. */
function desk(site = "name: The Paper\nurl: https://paper.example\n") {
  const root = temporaryFolder();
  const contentDir = path.join(root, "content");
  const out = path.join(root, "backups");
  writeFiles(contentDir, { "site.yaml": site, "drafts/dam/index.md": "Water runs." });
  const run = (args: string[], env: Record<string, string> = {}) =>
    runDeskInProcess(args, {
      root: ROOT,
      env: {
        CONTENT_DIR: contentDir,
        EDITION_FILE: path.join(root, "edition.sqlite"),
        BROADSHEET_NOW: "2014-06-13T16:00:00Z",
        BROADSHEET_SECRET: "",
        ...env,
      },
    });
  const at = (day: number, args: string[] = []) =>
    run(["backup", "--out", out, ...args], { BROADSHEET_NOW: `2014-06-${day}T16:00:00Z` });
  return { root, contentDir, out, run, at };
}

const name = (day: number) => `broadsheet-paper.example-201406${day}T160000Z.tar.gz`;

describe("desk backup", () => {
  it("names its file after the paper and the time, and says what is in it", async () => {
    const { out, at, run } = desk();
    const { status, stdout } = await at(13);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      `Saved: ${path.join(out, name(13))}\n  2 files, 0.0 MB, of “The Paper” (https://paper.example)\n`,
    );
    const verified = await run(["backup", "--verify", path.join(out, name(13))]);
    expect(verified.stdout).toBe(
      "Whole: 2 files of “The Paper” (https://paper.example), made 2014-06-13T16:00:00.000Z\n",
    );
  });

  it("keeps as many of the same paper as it is told to, and every other file", async () => {
    const { out, at } = desk();
    for (const day of [11, 12, 13]) await at(day);
    const other = desk("name: The Courier\nurl: https://courier.example\n");
    await other.run(["backup", "--out", path.join(out, name(10))]);
    const strange = "broadsheet-notes-20140101T000000Z.tar.gz";
    writeFileSync(path.join(out, strange), "no backup");
    const { stdout } = await at(14, ["--keep", "2", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      state: "saved",
      files: 2,
      secret: "none",
      edition: "none",
      deleted: [name(12), name(11)],
    });
    expect(readdirSync(out).sort()).toEqual([strange, name(10), name(13), name(14)].sort());
  });

  it("says that a secret of the environment is not in it", async () => {
    const { run, out } = desk();
    const { stdout } = await run(["backup", "--out", out], { BROADSHEET_SECRET: "s".repeat(40) });
    expect(stdout).toContain("The secret is that of BROADSHEET_SECRET, which is not in the backup");
  });

  it("replaces a backup, but no other file, and writes nothing into the content folder", async () => {
    const { root, contentDir, run } = desk();
    const file = path.join(root, "paper.tar.gz");
    expect((await run(["backup", "--out", file])).status).toBe(0);
    expect((await run(["backup", "--out", file])).status).toBe(0);
    writeFileSync(file, "precious");
    const refused = await run(["backup", "--out", file]);
    expect(refused).toMatchObject({ status: 1, stdout: "" });
    expect(refused.stderr).toContain(`${file} is there already and is no backup.`);
    expect(readFileSync(file, "utf8")).toBe("precious");
    const within = await run(["backup", "--out", path.join(contentDir, "drafts")]);
    expect(within.stderr).toContain("lies in the content folder");
    expect(readdirSync(path.join(contentDir, "drafts"))).toEqual(["dam"]);
  });

  it.each(["0", "-1", "1.5", "some"])("does not keep %s backups", async (number) => {
    const { run } = desk();
    const { status, stderr } = await run(["backup", `--keep=${number}`]);
    expect([status, stderr]).toEqual([1, expect.stringContaining("a whole number of 1 or more")]);
  });
});

describe("desk restore", () => {
  it("says where everything is and what to do next", async () => {
    const { root, out, at, run } = desk();
    await at(13);
    const into = path.join(root, "again");
    const { status, stdout } = await run(["restore", path.join(out, name(13)), "--into", into]);
    expect(stdout).toBe(
      [
        "Restored: 2 content files of “The Paper” (https://paper.example) as of 2014-06-13T16:00:00.000Z",
        `  content: ${into}/content`,
        "",
        `Next: CONTENT_DIR=${into}/content EDITION_FILE=${into}/edition.sqlite npm run build, then npm start.`,
        "It has no secret: set BROADSHEET_SECRET as it was, or links to previews are void.",
        "",
      ].join("\n"),
    );
    expect(status).toBe(0);
    expect(existsSync(path.join(into, "content/drafts/dam/index.md"))).toBe(true);
  });

  it("answers programs in JSON, a refusal too", async () => {
    const { contentDir, out, at, run } = desk();
    await at(13);
    const file = path.join(out, name(13));
    const refused = await run(["restore", file, "--json"]);
    expect([refused.status, JSON.parse(refused.stdout)]).toEqual([
      1,
      expect.objectContaining({ state: "refused", message: expect.stringContaining("--replace") }),
    ]);
    const { stdout } = await run(["restore", file, "--replace", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      state: "restored",
      contentDir,
      aside: [`${contentDir}.before-20140613T160000Z`],
    });
  });

  it("says that there is no such file", async () => {
    const { root, run } = desk();
    mkdirSync(path.join(root, "empty"));
    const { status, stderr } = await run(["restore", path.join(root, "none.tar.gz")]);
    expect([status, stderr]).toEqual([1, expect.stringContaining("There is nothing at ")]);
  });
});
