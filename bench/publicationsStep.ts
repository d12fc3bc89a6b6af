import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { publishStory } from "../desk/publishStory.ts";
import { renewPaper } from "../desk/renewPaper.ts";
import { withdrawStory } from "../desk/withdrawStory.ts";
import { readClock, readSettings } from "../newsroom/settings/settings.ts";

/**
 * Publishes, renews and withdraws one story as often as it is told, in a process of its own, and reports the beginning
 * and the end of each change to its parent (bench/publications.ts).
 */
export interface ChangeReport {
  step: "begins" | "done";
  kind: "publish" | "renew" | "withdraw";
  /** The version of the story that is public afterwards; 0 while it is withdrawn. */
  version: number;
  /** The story's address, once it has been published. */
  address: string;
}

const settings = readSettings();
const changes = Number(process.argv[2]);
const draft = path.join(settings.contentDir, "drafts/flood/index.md");
let file = draft;
let address = "";

const report = (step: ChangeReport["step"], kind: ChangeReport["kind"], version: number) =>
  process.send?.({ step, kind, version, address } satisfies ChangeReport);

/** Writes the story's next version, in its headline and in its text. */
function write(version: number): void {
  const text = readFileSync(file, "utf8")
    .replace(/flood version \d+/i, `Flood version ${version}`)
    .replace(/text of version \d+/i, `Text of version ${version}`);
  writeFileSync(file, text);
}

async function change(version: number, kind: ChangeReport["kind"]): Promise<void> {
  const now = readClock();
  if (kind === "withdraw") {
    report("begins", kind, 0);
    await withdrawStory(settings, { story: "flood", now });
    file = draft;
    report("done", kind, 0);
    return;
  }
  write(version);
  report("begins", kind, version);
  if (kind === "renew") await renewPaper(settings, now);
  else {
    const done = await publishStory(settings, { story: "flood", minor: true, now });
    file = path.join(settings.contentDir, done.file);
    address = done.address;
  }
  report("done", kind, version);
}

for (let at = 1; at <= changes; at += 1) {
  // A story that has been withdrawn is a draft until it is published again.
  const kind = at % 10 === 0 ? "withdraw" : at % 5 === 0 ? "renew" : "publish";
  await change(at, kind);
}
process.disconnect?.();
