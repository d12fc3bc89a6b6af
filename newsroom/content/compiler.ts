import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";

/** What contentlayer prints when it has written its documents. */
const COMPILED = /Generated \d+ documents/;

/** Where contentlayer is run: a folder of its own for each content folder, drafts apart. */
export function compileWorkspace(root: string, contentDir: string, drafts: boolean): string {
  const name = createHash("sha256").update(contentDir).digest("hex").slice(0, 12);
  return path.join(root, ".broadsheet/compiled", `${name}-${drafts ? "drafts" : "public"}`);
}

export interface CompilerRun {
  root: string;
  contentDir: string;
  drafts: boolean;
}

/** Starts contentlayer's command line in the workspace; `dev` goes on watching. */
async function startCompiler(command: "build" | "dev", run: CompilerRun): Promise<ChildProcess> {
  const workspace = compileWorkspace(run.root, run.contentDir, run.drafts);
  await mkdir(workspace, { recursive: true });
  return spawn(
    process.execPath,
    [
      path.join(run.root, "node_modules/contentlayer2/bin/cli.cjs"),
      command,
      "--config",
      path.join(run.root, "contentlayer.config.ts"),
    ],
    {
      cwd: workspace,
      env: {
        ...process.env,
        // contentlayer takes PWD, not the working directory, for its own.
        PWD: workspace,
        CONTENT_DIR: run.contentDir,
        BROADSHEET_DRAFTS: run.drafts ? "1" : "0",
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
}

/**
 * Goes on compiling the content folder as its files change.
 * @param compiled called whenever the documents have been written anew
 * @param ended called with what contentlayer printed, should it end by itself
 */
export async function watchContent(
  run: CompilerRun,
  compiled: () => void,
  ended: (printed: string) => void,
): Promise<ChildProcess> {
  const child = await startCompiler("dev", run);
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface({ input: stream }).on("line", (line) => {
      printed.push(line);
      if (COMPILED.test(line)) compiled();
    });
  }
  child.on("exit", () => ended(printed.join("\n")));
  return child;
}

/**
 * Compiles the content folder once.
 * @throws CompilerError with what contentlayer printed, when it refused a file or broke
 */
export async function compileContent(run: CompilerRun): Promise<string> {
  const child = await startCompiler("build", run);
  const output: string[] = [];
  child.stdout?.on("data", (chunk: Buffer) => output.push(chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => output.push(chunk.toString()));
  await new Promise<void>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", () => resolve());
  });
  const printed = output.join("").trim();
  // Its exit status says nothing (it is 0 after a refusal too); its closing line does.
  if (!COMPILED.test(printed)) throw new CompilerError(printed);
  return compileWorkspace(run.root, run.contentDir, run.drafts);
}

export class CompilerError extends Error {
  override name = "CompilerError";
}
