import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";
import type { PaperFiles } from "./papers.ts";
import { ROOT, WORKSHOP } from "./project.ts";

/**
 * Exports a paper as plain files from the built site.
 * @returns the folder of the export
 * @throws Error with what the command has printed, if it fails
 */
export async function exportedPaper(paper: PaperFiles, name: string, now: string): Promise<string> {
  const out = path.join(WORKSHOP, `${name}-out`);
  rmSync(out, { recursive: true, force: true });
  const child = spawn(process.execPath, ["deploy/run.mjs", "deploy/export.ts", "--out", out], {
    cwd: ROOT,
    env: {
      ...process.env,
      CONTENT_DIR: paper.contentDir,
      EDITION_FILE: paper.editionFile,
      BROADSHEET_NOW: now,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      printed += chunk;
    });
  }
  const status = await new Promise<number | null>((resolve) => child.once("close", resolve));
  if (status !== 0) throw new Error(printed);
  return out;
}
