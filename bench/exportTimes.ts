import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeGeneratedPaper } from "./generatedPaper.ts";

/** Sizes in stories; `npm run bench -- export 10000` takes others. */
const SIZES = [100, 1_000];
const NEWEST = new Date("2014-06-14T12:00:00Z");
const NOW = "2014-06-14T12:30:00Z";

/** A story that is new to the generated papers, with a topic that many others have. */
const DRAFT = `---
headline: A bridge is opened after all
standfirst: It had been closed for a year.
section: world
topics: [topic-0, topic-7]
byline: [author-1]
---

Hundreds came to walk over the bridge on its first day.
`;

/**
 * `npm run bench -- export`: seconds of `npm run export` for generated papers: of the whole, with nothing changed,
 * and with one story published. Needs a built site.
 */
export async function measureExport(root: string, sizes: readonly number[]): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "broadsheet-export-"));
  console.log("| stories | whole | nothing changed | one published | files then written |");
  console.log("|---|---|---|---|---|");
  try {
    for (const stories of sizes.length > 0 ? sizes : SIZES) {
      const paper = path.join(folder, String(stories));
      const content = path.join(paper, "content");
      await writeGeneratedPaper(content, { stories, newest: NEWEST });
      const env = {
        CONTENT_DIR: content,
        EDITION_FILE: path.join(paper, "edition.sqlite"),
        BROADSHEET_NOW: NOW,
      };
      const run = (...args: string[]) => timed(root, env, args);
      run("bench/growthStep.ts", path.join(paper, "step.json"));
      const out = path.join(paper, "out");
      const whole = run("deploy/export.ts", "--out", out);
      const same = run("deploy/export.ts", "--out", out);
      mkdirSync(path.join(content, "drafts/bridge"), { recursive: true });
      writeFileSync(path.join(content, "drafts/bridge/index.md"), DRAFT);
      run("desk/desk.ts", "publish", "bridge");
      const one = run("deploy/export.ts", "--out", out);
      const written = /(\d+) files written/.exec(one.printed)?.[1] ?? "";
      console.log(
        `| ${stories} | ${whole.seconds} | ${same.seconds} | ${one.seconds} | ${written} |`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function timed(
  root: string,
  env: Record<string, string>,
  args: readonly string[],
): { seconds: string; printed: string } {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ["deploy/run.mjs", ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });
  if (status !== 0) throw new Error(`${args.join(" ")} has failed:\n${stdout}${stderr}`);
  return { seconds: ((performance.now() - started) / 1000).toFixed(1), printed: stdout };
}
