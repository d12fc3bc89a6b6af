import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import type { Settings } from "../newsroom/settings.ts";

/** Runs Next's command line with the same content and edition as this process. */
export function startNext(
  root: string,
  args: string[],
  settings: Settings,
  env: Record<string, string> = {},
): ChildProcess {
  return spawn(process.execPath, [path.join(root, "node_modules/next/dist/bin/next"), ...args], {
    cwd: root,
    stdio: "inherit",
    env: {
      ...process.env,
      CONTENT_DIR: settings.contentDir,
      EDITION_FILE: settings.editionFile,
      NEXT_TELEMETRY_DISABLED: "1",
      ...env,
    },
  });
}

/** The child's exit status once it ends; signals to this process are handed on to it. */
export function ended(child: ChildProcess): Promise<number> {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (status, signal) => resolve(status ?? (signal ? 0 : 1)));
  });
}
