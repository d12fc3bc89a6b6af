import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { devServerTurn } from "./devServerTurn.ts";
import { freePort, refuses } from "./ports.mjs";
import { ROOT } from "./project.ts";
import { rawRequest } from "./rawRequest.ts";

export interface ServerOptions {
  /** The readers' server, or the editors' with drafts. */
  kind?: "site" | "dev";
  contentDir: string;
  editionFile: string;
  /** The server's fixed time; by default its clock runs. */
  now?: string;
  /** Additional environment variables. */
  env?: Record<string, string>;
  /** The port of a previous server that this one replaces. */
  port?: number;
}

export interface Server {
  url: string;
  /** Its output so far, without colours. */
  output(): string;
  /** Stops it. @throws with its output when it has ended by itself before */
  stop(): Promise<void>;
  /** Ends it without a word, as a machine that loses its power. */
  kill(): Promise<void>;
  /** Asks it to stop, without waiting. */
  askToStop(): void;
  /** When it has ended, its status. */
  ended: Promise<number | null>;
}

const START_TIME = 180_000;

/** Starts a server for a test and waits until it is ready. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { kind = "site", contentDir, editionFile, now = "", env = {} } = options;
  const endTurn = kind === "dev" ? await devServerTurn() : () => {};
  const port = options.port ?? (await freePort());
  // The editors' server as editors start it; the many of readers without npm, which takes half a second.
  const [command, ...args] =
    kind === "dev"
      ? ["npm", "run", "--silent", "dev"]
      : [process.execPath, "deploy/run.mjs", "deploy/start.ts"];
  const child = spawn(command, args, {
    cwd: ROOT,
    env: {
      ...process.env,
      PORT: String(port),
      CONTENT_DIR: contentDir,
      EDITION_FILE: editionFile,
      BROADSHEET_NOW: now,
      NO_COLOR: "1",
      FORCE_COLOR: "0",
      LOG_FORMAT: "text",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
    });
  }
  const name = `The server of ${path.relative(ROOT, contentDir)} on port ${port}`;
  const life = { asked: false };
  child.once("close", (status, signal) => {
    endTurn();
    // The server's early exit explains whatever fails in the test.
    if (!life.asked)
      console.error(`${name} has ended by itself (${signal ?? status}):\n${printed}`);
  });
  const deadline = Date.now() + START_TIME;
  const url = `http://localhost:${port}`;
  const isReady = async () => (kind === "dev" ? answers(url) : printed.includes(`Serving ${url}`));
  while (!(await isReady())) {
    if (hasEnded(child) || Date.now() > deadline) {
      life.asked = true;
      const outcome = hasEnded(child)
        ? `ended with ${child.signalCode ?? child.exitCode}`
        : `was not there after ${START_TIME / 1000} s`;
      child.kill("SIGKILL");
      throw new Error(`${name} ${outcome}:\n${printed}`);
    }
    await wait(50);
  }
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return {
    url,
    output: () => printed,
    ended,
    askToStop: () => {
      life.asked = true;
      child.kill("SIGTERM");
    },
    kill: async () => {
      life.asked = true;
      child.kill("SIGKILL");
      await ended;
    },
    stop: async () => {
      if (life.asked) return;
      if (hasEnded(child)) {
        throw new Error(
          `${name} had ended by itself (${child.signalCode ?? child.exitCode}):\n${printed}`,
        );
      }
      const served = await stillListens(port);
      life.asked = true;
      await stop(child);
      if (!served) throw new Error(`${name} had stopped to listen by itself:\n${printed}`);
    },
  };
}

/** That it listens proves nothing: while it starts, it does for a moment, to see whether its port is free. */
async function answers(url: string): Promise<boolean> {
  const answer = await rawRequest(url, "/healthz").catch(() => undefined);
  return answer?.status === 200;
}

/** Whether somebody listens at the port; asked again, since one connection may fail for the system's reasons. */
async function stillListens(port: number): Promise<boolean> {
  for (let tries = 0; tries < 5; tries += 1) {
    if (!(await refuses(port))) return true;
    await wait(200);
  }
  return false;
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

async function stop(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGTERM");
  const patience = setTimeout(() => child.kill("SIGKILL"), 5_000);
  await ended;
  clearTimeout(patience);
}
