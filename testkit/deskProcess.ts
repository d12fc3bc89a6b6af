import { type ChildProcess, spawn } from "node:child_process";
import type { PaperFiles } from "./papers.ts";
import { ROOT } from "./project.ts";

export interface DeskAnswer {
  status: number | null;
  /** The line on standard error that says which paper the command works on. */
  paper: string;
  stdout: string;
  /** Without that line. */
  stderr: string;
}

/** Starts a command of the desk in a process of its own; `now` fixes its clock. */
export function startDesk(paper: PaperFiles, args: string[], now = ""): ChildProcess {
  return spawn(process.execPath, ["deploy/run.mjs", "desk/desk.ts", ...args], {
    cwd: ROOT,
    env: {
      ...process.env,
      CONTENT_DIR: paper.contentDir,
      EDITION_FILE: paper.editionFile,
      BROADSHEET_NOW: now,
      NO_COLOR: "1",
      FORCE_COLOR: "0",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Runs a command of the desk to its end. */
export function desk(paper: PaperFiles, args: string[], now = ""): Promise<DeskAnswer> {
  const child = startDesk(paper, args, now);
  const printed = { stdout: "", stderr: "" };
  child.stdout?.on("data", (chunk: Buffer) => {
    printed.stdout += chunk.toString();
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    printed.stderr += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => {
      const [line = ""] = /^Paper: .*\n/.exec(printed.stderr) ?? [];
      resolve({
        status,
        paper: line.trim(),
        ...printed,
        stderr: printed.stderr.slice(line.length),
      });
    });
  });
}
