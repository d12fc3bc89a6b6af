import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { WORKSPACE_PATHS } from "../newsroom/system/workspace.ts";
import { NOW } from "../testkit/project.ts";
import { stop } from "./servers.ts";

/** The largest tree that an image may add to its base, in bytes. */
const LARGEST = 150_000_000;

/** The user of the image, who may write to its volumes alone. */
const USER = 1000;

/**
 * `npm run bench -- container`: takes the steps of deploy/Dockerfile by hand, since Docker is not everywhere. Installs
 * the packages of the build in an empty folder, builds, serves the gathered folder as another user, and walks through
 * the site. Needs to be root to change the user.
 * @param root the product's folder
 * @throws when the folder is too large, or the crawler finds something
 */
export async function runContainer(root: string, port: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "broadsheet-container-"));
  try {
    const paper = path.join(folder, "paper");
    const data = path.join(folder, "data");
    copyContext(root, paper);
    mkdirSync(data);
    cpSync(path.join(paper, "content"), path.join(data, "content"), { recursive: true });
    rmSync(path.join(paper, "content"), { recursive: true });
    const env = {
      CONTENT_DIR: path.join(data, "content"),
      EDITION_FILE: path.join(data, "edition.sqlite"),
      BROADSHEET_NOW: NOW,
      STANDALONE: "1",
    };
    run("npm", ["ci", "--omit=dev", "--no-audit", "--no-fund"], paper);
    run("npm", ["run", "build"], paper, env);
    const server = path.join(paper, WORKSPACE_PATHS.server);
    const size = sizeOf(server);
    console.log(`The image adds ${(size / 1e6).toFixed(0)} MB to its base.`);
    if (size > LARGEST) throw new Error(`more than ${LARGEST / 1e6} MB`);
    await serveAndCrawl(root, server, port, env, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What Docker would send to a build, by deploy/Dockerfile.dockerignore. */
function copyContext(root: string, paper: string): void {
  const rules = readFileSync(path.join(root, "deploy/Dockerfile.dockerignore"), "utf8").split("\n");
  for (const rule of rules.filter((line) => line.startsWith("!"))) {
    const part = rule.slice(1);
    cpSync(path.join(root, part), path.join(paper, part), {
      recursive: true,
      filter: (file) => !/\.test\.tsx?$|\/content\/(?:drafts|\.git)$/.test(file),
    });
  }
}

async function serveAndCrawl(
  root: string,
  server: string,
  port: number,
  env: Record<string, string>,
  folder: string,
): Promise<void> {
  chmodSync(folder, 0o755);
  const volumes = (["cards", "originals", "renditions", "shapes"] as const).map((name) =>
    path.join(server, WORKSPACE_PATHS[name]),
  );
  const isRoot = process.getuid?.() === 0;
  if (isRoot) for (const volume of [path.join(folder, "data"), ...volumes]) own(volume);
  const child = spawn(process.execPath, ["start.mjs"], {
    cwd: server,
    env: { ...process.env, ...env, PORT: String(port), LOG_FORMAT: "json" },
    stdio: ["ignore", "pipe", "inherit"],
    ...(isRoot && { uid: USER, gid: USER }),
  });
  const failures: string[] = [];
  createInterface(child.stdout).on("line", (line) => {
    console.log(line);
    if (line.includes('"level":"error"')) failures.push(line);
  });
  try {
    for (let tries = 0; tries < 150 && child.exitCode === null; tries += 1) {
      const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
      if (answer?.ok) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    run("node", ["deploy/run.mjs", "bench/crawl/crawl.ts", `http://localhost:${port}`], root);
    // The second is answered without Next, whose list of files may lack what that needs (deploy/searchAnswers.ts).
    for (const query of ["oil", "dam"]) await fetch(`http://127.0.0.1:${port}/search?q=${query}`);
    if (failures.length > 0) throw new Error(`the server has logged ${failures.length} errors`);
  } finally {
    await stop(child);
  }
}

function run(command: string, args: string[], cwd: string, env: Record<string, string> = {}): void {
  const { status } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} has failed`);
}

function own(folder: string): void {
  chownSync(folder, USER, USER);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) own(name);
    else if (entry.isFile()) chownSync(name, USER, USER);
  }
}

/** Bytes of all files. */
function sizeOf(folder: string): number {
  const { stdout } = spawnSync("du", ["--summarize", "--bytes", folder], { encoding: "utf8" });
  return Number.parseInt(stdout, 10);
}
