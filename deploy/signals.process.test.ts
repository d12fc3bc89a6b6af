import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, symlinkSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { isRunning } from "../newsroom/system/runningServers.ts";
import { temporaryFolder } from "../testkit/temporaryFolder.ts";
import { writeFiles } from "../testkit/writeFiles.ts";

/** Fake programs for the two steps of `npm run site`. */
const HALVES = {
  ends: (status: number) => `process.exit(${status});`,
  /** Serves until it is asked to stop, then exits with status 0. */
  serves:
    'console.log("serving", process.pid); process.on("SIGTERM", () => process.exit(0)); setInterval(() => {}, 1000);',
  /** Handles no signal, like `next build`. */
  works: 'console.log("serving", process.pid); setInterval(() => {}, 1000);',
  dies: 'process.kill(process.pid, "SIGKILL"); setInterval(() => {}, 1000);',
};

const DEPLOY = path.dirname(fileURLToPath(import.meta.url));

/** `npm run site` with fake programs for its two steps. */
function site(build: string, start: string) {
  const root = temporaryFolder();
  writeFiles(root, {
    "deploy/build.ts": build,
    "deploy/start.ts": start,
    "deploy/export.ts": "",
    "desk/desk.ts": "",
    "desk/dev.ts": "",
    "desk/writeEditing.ts": "",
    "deploy/contentRemote/publishProgram.ts": "",
    "newsroom/content/compilerThread.ts": "",
    "newsroom/edition/textThread.ts": "",
    "package-lock.json": "{}",
    // Installs nothing.
    "deploy/installed.mjs": "export function ensureInstalled() {}",
  });
  for (const file of [
    "site.mjs",
    "run.mjs",
    "paperEnvironment.mjs",
    "programs.mjs",
    "sourceStacks.mjs",
    "signals.mjs",
    "endWithParent.mjs",
  ]) {
    cpSync(path.join(DEPLOY, file), path.join(root, "deploy", file));
  }
  symlinkSync(path.join(DEPLOY, "../node_modules"), path.join(root, "node_modules"));
  const child = spawn(process.execPath, [path.join(root, "deploy/site.mjs")], {
    cwd: root,
    stdio: ["ignore", "pipe", "ignore"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let printed = "";
  child.stdout.on("data", (chunk: Buffer) => {
    printed += chunk;
  });
  return {
    child,
    ended: once(child, "exit") as Promise<[number | null, NodeJS.Signals | null]>,
    /** The process id of the running step. */
    serving: async () => {
      while (!/serving \d+/.test(printed)) await wait(20);
      return Number(/serving (\d+)/.exec(printed)?.[1]);
    },
  };
}

describe("npm run site", () => {
  it("ends with status 0 when it is asked to stop while it serves, and leaves nothing running", async () => {
    const { child, ended, serving } = site(HALVES.ends(0), HALVES.serves);
    const server = await serving();
    child.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
    expect(isRunning(server)).toBe(false);
  });

  it("says that it has not finished when it is stopped while it builds", async () => {
    const { child, ended, serving } = site(HALVES.works, HALVES.ends(0));
    const build = await serving();
    child.kill("SIGINT");
    expect(await ended).toEqual([128 + 15, null]);
    expect(isRunning(build)).toBe(false);
  });

  it.each([
    ["the status of a build that failed", HALVES.ends(3), HALVES.ends(0), 3],
    ["the status of a server that failed", HALVES.ends(0), HALVES.ends(4), 4],
    ["128 + n when signal n has killed the server", HALVES.ends(0), HALVES.dies, 128 + 9],
  ])("ends with %s", async (_, build, start, status) => {
    expect(await site(build, start).ended).toEqual([status, null]);
  });

  it("serves the paper that it has built, also when “desk init” names another meanwhile", async () => {
    const build =
      'import { writeFileSync } from "node:fs"; writeFileSync(".env", "CONTENT_DIR=other\\n");';
    const start = "process.exit(/other$/.test(process.env.CONTENT_DIR) ? 1 : 0);";
    expect(await site(build, start).ended).toEqual([0, null]);
  });
});

describe("a process whose parent ends", () => {
  const WATCHING = `
    import { whenParentEnds } from ${JSON.stringify(pathToFileURL(path.join(DEPLOY, "endWithParent.mjs")))};
    whenParentEnds(() => process.exit(0));
    setInterval(() => {}, 1000);
    console.log("watching", process.pid);`;

  /** Starts it through shells. @returns the outermost shell and the process within */
  async function within(shell: (command: string) => string) {
    const root = temporaryFolder();
    writeFiles(root, { "watching.mjs": WATCHING });
    const node = `${process.execPath} ${root}/watching.mjs`;
    // What outlives a test must not hold the output of the process that runs it.
    const outer = spawn("sh", ["-c", shell(node)], { stdio: ["ignore", "pipe", "ignore"] });
    let printed = "";
    outer.stdout.on("data", (chunk: Buffer) => {
      printed += chunk;
    });
    while (!/watching \d+/.test(printed)) await wait(20);
    const inner = Number(/watching (\d+)/.exec(printed)?.[1]);
    onTestFinished(() => {
      if (isRunning(inner)) process.kill(inner, "SIGKILL");
    });
    return { outer, inner };
  }

  async function endsWithin(pid: number, milliseconds: number): Promise<boolean> {
    for (let waited = 0; waited < milliseconds && isRunning(pid); waited += 50) await wait(50);
    return !isRunning(pid);
  }

  it.each([
    ["a shell", (node: string) => `${node}; true`],
    ["a shell that waits for another", (node: string) => `sh -c "${node}; true"; true`],
  ])("ends when it was %s", async (_, shell) => {
    const { outer, inner } = await within(shell);
    outer.kill("SIGKILL");
    expect(await endsWithin(inner, 5_000)).toBe(true);
  });

  it("goes on where a shell was told to leave it in the background", async () => {
    const { outer, inner } = await within((node) => `${node} & sleep 30`);
    outer.kill("SIGKILL");
    expect(await endsWithin(inner, 1_500)).toBe(false);
  });

  it("goes on where it leads a group of its own", async () => {
    const { outer, inner } = await within((node) => `setsid ${node}; true`);
    outer.kill("SIGKILL");
    expect(await endsWithin(inner, 1_500)).toBe(false);
  });
});
