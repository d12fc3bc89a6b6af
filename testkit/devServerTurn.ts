import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
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
      mkdirSync(lock);
      return () => rmSync(lock, { recursive: true, force: true });
    } catch {
      await wait(200);
    }
  }
}
