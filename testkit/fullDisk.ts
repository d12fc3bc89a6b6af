// A program that desk/fullDisk.process.test.ts runs on a small disk, whose folder is its argument: runs the desk's commands and
// builds with little or no room, then again with room, and prints each attempt as JSON. Then the same with a disk that
// has become read-only.
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { writeBackup } from "../desk/backup/writeBackup.ts";
import { publishStory } from "../desk/publishStory.ts";
import { renameStory } from "../desk/renameStory.ts";
import { renewPaper } from "../desk/renewPaper.ts";
import { setBreaking } from "../desk/setBreaking.ts";
import { withdrawStory } from "../desk/withdrawStory.ts";
import { soundnessOf } from "../newsroom/edition/seal.ts";
import { writeEdition } from "../newsroom/edition/writeEdition.ts";
import { failureText } from "../newsroom/system/failure.ts";
import { articles, content, PAPER } from "./records.ts";

const disk = process.argv.at(-1);
const settings = {
  contentDir: `${disk}/content`,
  editionFile: `${disk}/edition.sqlite`,
  siteUrl: undefined,
};
const now = new Date("2014-06-13T16:00:00Z");
const attempts: unknown[] = [];
const write = (file: string, text: string) => {
  mkdirSync(`${settings.contentDir}/${file.replace(/[^/]+$/, "")}`, { recursive: true });
  writeFileSync(`${settings.contentDir}/${file}`, text);
};
write(
  "site.yaml",
  "name: The Paper\nurl: https://paper.example\nlanguage: en-US\ntimeZone: America/New_York\n",
);
write(
  "sections/world.md",
  "---\nname: World\ndescription: The world\norder: 1\ncolour: red\n---\n",
);
write("authors/desk.md", "---\nname: The desk\nkind: organization\n---\n");
write(
  "drafts/dam/index.md",
  `---\nheadline: The dam opens\nstandfirst: It opens.\nsection: world\nbyline: [desk]\n---\n\n${"Water runs. ".repeat(600)}\n`,
);
writeEdition(settings.editionFile, PAPER, content(articles(20)));
const fill = `${disk}/fill`;
const withRoom = (bytes: number) => {
  rmSync(fill, { force: true });
  try {
    writeFileSync(fill, Buffer.alloc(4_000_000));
  } catch {}
  truncateSync(fill, Math.max(0, statSync(fill).size - bytes));
};
const attempt = async (what: string, room: number | undefined, work: () => unknown) => {
  if (room === undefined) rmSync(fill, { force: true });
  else withRoom(room);
  let outcome = "done";
  try {
    await work();
  } catch (error) {
    outcome = failureText(error);
  }
  attempts.push([what, room ?? "enough", outcome, soundnessOf(settings.editionFile)]);
};
const publish = () => publishStory(settings, { story: "dam", now });
const renew = () => renewPaper(settings, now);
const rename = () => renameStory(settings, { story: "dam", to: "lake", now });
const breaking = () => setBreaking(settings, { text: "Dam", until: "18:30" }, now);
const withdraw = async () => {
  const { unfinished } = await withdrawStory(settings, { story: "lake", now });
  if (unfinished) throw unfinished;
};
const build = () =>
  writeEdition(
    settings.editionFile,
    PAPER,
    content(articles(40, { text: "Words. ".repeat(2000) })),
  );
const backup = () =>
  writeBackup(settings, `${disk}/backup.tar.gz`, {
    format: 1,
    version: "0.1.0",
    made: now.toISOString(),
    paper: {},
  });
// Larger than what the system may give back of files that were deleted a moment before.
write("drafts/dam/bridge.bin", randomBytes(200_000).toString("base64"));
for (const room of [0, 65536]) await attempt("backup", room, backup);
await attempt("backup", undefined, backup);
rmSync(`${settings.contentDir}/drafts/dam/bridge.bin`);
rmSync(`${disk}/backup.tar.gz`);
for (const room of [0, 4096, 16384, 32768]) await attempt("publish", room, publish);
await attempt("publish", undefined, publish);
for (const [what, work] of Object.entries({ rename, breaking, withdraw })) {
  for (const room of [0, 4096]) await attempt(what, room, work);
  await attempt(what, undefined, work);
}
await publishStory(settings, { story: "lake", now });
for (const room of [0, 65536]) await attempt("renew", room, renew);
await attempt("renew", undefined, renew);
for (const room of [0, 65536]) await attempt("build", room, build);
await attempt("build", undefined, build);
const written = attempts.length;
rmSync(fill, { force: true });
const DRAFT = "headline: The lock\nstandfirst: It is shut.\nsection: world\nbyline: [desk]";
write("drafts/lock/index.md", `---\n${DRAFT}\n---\n\nIt is shut.\n`);
const again = {
  publish: () => publishStory(settings, { story: "lock", now }),
  rename: () => renameStory(settings, { story: "lake", to: "pond", now }),
  breaking,
  withdraw,
  renew,
  build,
  backup,
};
// A second mount over the first one, in which a closed database may be open for a while yet.
execFileSync("mount", ["--bind", String(disk), String(disk)]);
execFileSync("mount", ["-o", "remount,bind,ro", String(disk)]);
for (const [what, work] of Object.entries(again)) {
  let outcome = "done";
  try {
    await work();
  } catch (error) {
    outcome = failureText(error);
  }
  attempts.push([what, "read-only", outcome, soundnessOf(settings.editionFile)]);
}
console.log(
  JSON.stringify({ full: attempts.slice(0, written), readOnly: attempts.slice(written) }),
);
