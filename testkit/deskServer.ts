import { setTimeout as wait } from "node:timers/promises";
import { startDesk } from "./deskProcess.ts";
import type { PaperFiles } from "./papers.ts";
import { freePort } from "./ports.mjs";

/** A desk in the browser that a test has started. */
export interface RunningDesk {
  /** `http://localhost:4400` */
  url: string;
  stop(): Promise<void>;
  /** Ends it without a word, as a machine that loses its power. */
  kill(): Promise<void>;
}

const START_TIME = 120_000;

/** Starts the desk of a paper, and waits until it has read the content folder. */
export async function startDeskServer(
  paper: PaperFiles,
  now: string,
  port?: number,
): Promise<RunningDesk> {
  const chosen = port ?? (await freePort());
  const child = startDesk(paper, ["--no-open", "--port", String(chosen)], now);
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (bytes: Buffer) => {
      printed += bytes.toString();
    });
  }
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const url = `http://localhost:${chosen}`;
  const deadline = Date.now() + START_TIME;
  while (!(await isReady(url))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill("SIGKILL");
      throw new Error(`The desk has not started:\n${printed}`);
    }
    await wait(50);
  }
  const end = (signal: NodeJS.Signals) => async () => {
    child.kill(signal);
    await ended;
  };
  return { url, stop: end("SIGTERM"), kill: end("SIGKILL") };
}

async function isReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/desk/api/session`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: url },
      body: "{}",
    });
    return ((await response.json()) as { ready?: boolean }).ready === true;
  } catch {
    return false;
  }
}
