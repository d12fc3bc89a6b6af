import { spawn } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "./temporaryFolder.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** A copy of the project with its programs and without anything that they make. */
export function copiedProject(root = temporaryFolder()): string {
  mkdirSync(root, { recursive: true });
  for (const part of [
    "components",
    "deploy",
    "desk",
    "newsroom",
    "delivery",
    "contentlayer.config.ts",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
  ]) {
    cpSync(path.join(ROOT, part), path.join(root, part), { recursive: true });
  }
  symlinkSync(path.join(ROOT, "node_modules"), path.join(root, "node_modules"));
  return root;
}

export interface Ended {
  status: number | null;
  out: string;
  err: string;
}

/** Runs a program of the project with only the given environment variables. */
export function run(
  root: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<Ended> {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { PATH, HOME, ...env } as unknown as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended: Ended = { status: null, out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => {
    ended.out += chunk;
  });
  child.stderr.on("data", (chunk: Buffer) => {
    ended.err += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve({ ...ended, status }));
  });
}
