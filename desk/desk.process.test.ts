import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { buildEdition } from "../newsroom/edition/buildEdition.ts";
import { articleText, PAPER_FILES } from "../testkit/contentFolders.ts";
import { desk } from "../testkit/deskProcess.ts";
import { ROOT } from "../testkit/project.ts";
import { temporaryFolder } from "../testkit/temporaryFolder.ts";
import { writeFiles } from "../testkit/writeFiles.ts";

const WAR = "articles/2014/06/12/war/index.md";

/** A paper with one article. */
function paper(article: string) {
  const folder = temporaryFolder();
  const contentDir = path.join(folder, "content");
  writeFiles(contentDir, {
    ...PAPER_FILES,
    [WAR]: article,
  });
  return { folder, contentDir, editionFile: path.join(folder, "edition.sqlite") };
}

it("A command prints its answer alone on standard output, its failures on standard error, and ends with a status", async () => {
  const files = paper(articleText({ section: "wrld" }));
  const file = path.join(files.contentDir, WAR);
  const checked = await desk(files, ["check", "--json"]);
  expect(JSON.parse(checked.stdout)).toMatchObject({ errors: 1, problems: [{ file }] });
  expect([checked.stderr, checked.paper], "a program reads it").toEqual(["", ""]);
  expect(checked.status).toBe(1);
  const refused = await desk(files, ["check", "oyl"]);
  expect([refused.status, refused.stdout]).toEqual([1, ""]);
  expect(refused.stderr).toMatch(/^There is nothing called “oyl” in /);
  const made = await desk(files, ["new", "Oil"]);
  expect([made.status, made.stderr]).toEqual([0, ""]);
  expect(made.paper).toBe(`Paper: The Paper (${files.contentDir})`);
});

it("A draft's address is written in the way of its language, or asked for", async () => {
  const files = paper(articleText({}));
  const german = await desk(files, ["new", "Größere Häuser", "--lang", "de", "--json"]);
  expect(JSON.parse(german.stdout)).toMatchObject({ slug: "groessere-haeuser" });
  const japanese = await desk(files, ["new", "水庫啟用", "--lang", "ja"]);
  expect([japanese.status, japanese.stdout]).toEqual([1, ""]);
  expect(japanese.stderr).toContain("Give one with --slug");
});

it("The server of drafts ends when nobody reads its output", () => {
  const { contentDir } = paper(articleText({}));
  const command = `"${process.execPath}" deploy/run.mjs desk/dev.ts | head -n 0`;
  const env = { ...process.env, CONTENT_DIR: contentDir, PORT: "0" };
  const run = spawnSync("sh", ["-c", command], { cwd: ROOT, env, timeout: 45_000 });
  expect(run.error).toBeUndefined();
});

it("A command ends quietly when nobody reads its answer to the end", () => {
  const { folder, contentDir } = paper(articleText({}));
  const file = path.join(folder, "copy.txt");
  writeFileSync(
    file,
    "Dam opens\n\nWater runs through the upper valley again, the ministry says.\n",
  );
  const command = `"${process.execPath}" deploy/run.mjs desk/desk.ts import "${file}" --slug dam | head -n 0`;
  const env = { ...process.env, CONTENT_DIR: contentDir };
  const run = spawnSync("sh", ["-c", command], { cwd: ROOT, env, encoding: "utf8" });
  expect(run.stderr).not.toContain("EPIPE");
  expect(existsSync(path.join(contentDir, "drafts/dam/index.md"))).toBe(true);
});

it("An article that turns a rule off is without a problem, through to the compiled edition", async () => {
  const rules = "\n  link-insecure: The site has no https.";
  const files = paper(articleText({ rules }, "See [it](http://a.example/)."));
  const checked = await desk(files, ["check"], "2014-06-20T12:00:00Z");
  expect(checked.stdout.split("\n")[0]).toBe("4 files checked: no problems.");
  const built = await buildEdition(ROOT, { ...files, siteUrl: undefined }, new Date());
  expect(built.articles).toBe(1);
});
