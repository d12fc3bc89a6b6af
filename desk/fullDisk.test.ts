import { execFileSync, spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { temporaryFolder } from "../testkit/temporaryFolder.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/**
 * Mounts a disk of two megabytes in a mount namespace, which any user may create where the system allows it.
 */
const SMALL_DISK = (folder: string) => [
  "-rm",
  "sh",
  "-c",
  `mount -t tmpfs -o size=2m tmpfs ${folder} && exec "$@"`,
  "sh",
];

function hasSmallDisks(): boolean {
  const folder = path.join(ROOT, "docs");
  return spawnSync("unshare", [...SMALL_DISK(folder), "true"]).status === 0;
}

/**
 * Runs in the namespace: publishes, renews and builds with little or no room, then again with room.
 */
const RUN = `
import { rmSync, statSync, truncateSync, writeFileSync, mkdirSync } from "node:fs";
import { failureText } from "./newsroom/system/failure.ts";
import { publishStory } from "./desk/publishStory.ts";
import { renewPaper } from "./desk/renewPaper.ts";
import { soundnessOf } from "./newsroom/edition/seal.ts";
import { articles, content, PAPER } from "./testkit/records.ts";
import { writeEdition } from "./newsroom/edition/writeEdition.ts";

const disk = process.argv.at(-1);
const settings = { contentDir: disk + "/content", editionFile: disk + "/edition.sqlite", siteUrl: undefined };
const now = new Date("2014-06-13T16:00:00Z");
const said = [];
const write = (file, text) => {
  mkdirSync(settings.contentDir + "/" + file.replace(/[^/]+$/, ""), { recursive: true });
  writeFileSync(settings.contentDir + "/" + file, text);
};
write("site.yaml", "name: The Paper\\nurl: https://paper.example\\nlanguage: en-US\\ntimeZone: America/New_York\\n");
write("sections/world.md", "---\\nname: World\\ndescription: The world\\norder: 1\\ncolour: red\\n---\\n");
write("authors/desk.md", "---\\nname: The desk\\nkind: organization\\n---\\n");
write("drafts/dam/index.md", "---\\nheadline: The dam opens\\nstandfirst: It opens.\\nsection: world\\nbyline: [desk]\\n---\\n\\n" + "Water runs. ".repeat(600) + "\\n");
writeEdition(settings.editionFile, PAPER, content(articles(20)));
const fill = disk + "/fill";
const withRoom = (bytes) => {
  rmSync(fill, { force: true });
  try { writeFileSync(fill, Buffer.alloc(4_000_000)); } catch {}
  truncateSync(fill, Math.max(0, statSync(fill).size - bytes));
};
const attempt = async (what, room, work) => {
  if (room === undefined) rmSync(fill, { force: true }); else withRoom(room);
  let outcome = "done";
  try { await work(); } catch (error) { outcome = failureText(error); }
  said.push([what, room ?? "enough", outcome, soundnessOf(settings.editionFile)]);
};
const publish = () => publishStory(settings, { story: "dam", now });
const renew = () => renewPaper(settings, now);
const build = () => writeEdition(settings.editionFile, PAPER, content(articles(40, { text: "Words. ".repeat(2000) })));
for (const room of [0, 4096, 16384, 32768]) await attempt("publish", room, publish);
await attempt("publish", undefined, publish);
for (const room of [0, 65536]) await attempt("renew", room, renew);
await attempt("renew", undefined, renew);
for (const room of [0, 65536]) await attempt("build", room, build);
await attempt("build", undefined, build);
console.log(JSON.stringify(said));
`;

it.runIf(hasSmallDisks())(
  "a full disk is one sentence, leaves the edition whole, and with room the same command works",
  { timeout: 120_000 },
  () => {
    const disk = temporaryFolder();
    const run = [process.execPath, "--import", "tsx", "--input-type=module", "-e", RUN, disk];
    const out = execFileSync("unshare", [...SMALL_DISK(disk), ...run], { cwd: ROOT });
    const said = JSON.parse(out.toString()) as Array<[string, number | string, string, string]>;
    expect(said).toHaveLength(11);
    for (const [what, room, outcome, soundness] of said) {
      expect([what, room, soundness]).toEqual([what, room, "sound"]);
      if (room === "enough") expect([what, outcome]).toEqual([what, "done"]);
      else
        expect([what, room, outcome]).toEqual([
          what,
          room,
          expect.stringMatching(/^The disk is full.* run the same command again\.$/),
        ]);
    }
  },
);
