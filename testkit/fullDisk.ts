// A program that desk/fullDisk.process.test.ts runs on a small disk, whose folder is its argument: publishes, renews and
// builds with little or no room, then again with room, and prints each attempt as JSON.
import { mkdirSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { publishStory } from "../desk/publishStory.ts";
import { renewPaper } from "../desk/renewPaper.ts";
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
const build = () =>
  writeEdition(
    settings.editionFile,
    PAPER,
    content(articles(40, { text: "Words. ".repeat(2000) })),
  );
for (const room of [0, 4096, 16384, 32768]) await attempt("publish", room, publish);
await attempt("publish", undefined, publish);
for (const room of [0, 65536]) await attempt("renew", room, renew);
await attempt("renew", undefined, renew);
for (const room of [0, 65536]) await attempt("build", room, build);
await attempt("build", undefined, build);
console.log(JSON.stringify(attempts));
