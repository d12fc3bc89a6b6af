import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { isRunning } from "../newsroom/system/runningServers.ts";
import { WORKSHOP } from "./project.ts";

/**
 * Waits until no other test runs a development server: Next allows one in a project's folder.
 * @returns ends the turn
 */
export async function devServerTurn(): Promise<() => void> {
  const lock = path.join(WORKSHOP, "dev-server.lock");
  mkdirSync(WORKSHOP, { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" });
      return () => rmSync(lock, { force: true });
    } catch {
      // A run that was broken off has left its lock behind.
      if (!isRunning(ownerOf(lock))) rmSync(lock, { force: true });
      await wait(200);
    }
  }
}

/** The process that holds the lock; this one while it is being written or removed. */
function ownerOf(lock: string): number {
  try {
    return Number(readFileSync(lock, "utf8")) || process.pid;
  } catch {
    return process.pid;
  }
}
