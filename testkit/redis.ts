import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { freePort, listens } from "./ports.mjs";

export interface Redis {
  url: string;
  /** Stops it without a word, as a machine that loses its power. */
  kill(): Promise<void>;
  /** It stays connected and answers nothing. */
  pause(): void;
  resume(): void;
  /** Starts it again at the same address, empty. */
  start(): Promise<void>;
}

/** Starts a Redis that keeps everything in memory. */
export async function startRedis(): Promise<Redis> {
  const port = await freePort();
  let child: ChildProcess | undefined;
  const kill = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child?.once("exit", resolve));
    child.kill("SIGKILL");
    await ended;
  };
  const start = async () => {
    const options = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--dir", "/tmp"];
    child = spawn("redis-server", options, { stdio: "ignore" });
    for (let tries = 0; tries < 200; tries += 1) {
      if (await listens(port)) return;
      await wait(25);
    }
    throw new Error("Redis did not start");
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    kill,
    pause: () => child?.kill("SIGSTOP"),
    resume: () => child?.kill("SIGCONT"),
    start,
  };
}
