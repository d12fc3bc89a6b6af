import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { Refusal } from "../system/failure.ts";
import { writeCopies } from "./compiledCopies.ts";
import type { ContentFile } from "./contentFile.ts";

/** What contentlayer prints when it has written its documents. */
const COMPILED = /Generated \d+ documents/;

/** Where contentlayer is run: a folder of its own for each content folder. */
export function compileWorkspace(root: string, contentDir: string): string {
  const name = createHash("sha256").update(contentDir).digest("hex").slice(0, 12);
  return path.join(root, ".broadsheet/compiled", name);
}

export interface CompilerRun {
  root: string;
  /** Names the workspace; contentlayer itself never looks into it. */
  contentDir: string;
  /** What is compiled: files that have been read and checked, and no drafts. */
  files: readonly ContentFile[];
}

/** Starts contentlayer's command line in the workspace. */
async function startCompiler(run: CompilerRun): Promise<ChildProcess> {
  const workspace = compileWorkspace(run.root, run.contentDir);
  const copies = path.join(workspace, "content");
  await mkdir(copies, { recursive: true });
  await writeCopies(copies, run.files);
  return spawn(
    process.execPath,
    [
      path.join(run.root, "node_modules/contentlayer2/bin/cli.cjs"),
      "build",
      "--config",
      path.join(run.root, "contentlayer.config.ts"),
    ],
    {
      cwd: workspace,
      env: {
        ...process.env,
        // contentlayer takes PWD, not the working directory, for its own.
        PWD: workspace,
        CONTENT_DIR: copies,
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
}

/**
 * Compiles files of the content folder once.
 * @throws CompilerError with what contentlayer printed, when it refused a file or broke
 */
export async function compileContent(run: CompilerRun): Promise<string> {
  const child = await startCompiler(run);
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
  return compileWorkspace(run.root, run.contentDir);
}

export class CompilerError extends Refusal {
  override name = "CompilerError";

  constructor(printed: string) {
    super(`contentlayer has not compiled what the check let pass; please report it:\n\n${printed}`);
  }
}
