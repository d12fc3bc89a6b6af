// Plain JavaScript, since deploy/site.mjs needs it before anything is installed.
import { constants } from "node:os";
import { whenParentEnds } from "./endWithParent.mjs";

/** How a process is asked to end: by a terminal, a supervisor, or a terminal that is closed. */
const ASKING = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Calls for the first of these signals; npm, a shell and a terminal may each hand on the same wish.
 * @param {(signal: NodeJS.Signals) => void} stop
 */
export function whenAskedToStop(stop) {
  let asked = false;
  for (const signal of ASKING) {
    process.on(signal, () => {
      if (!asked) stop(signal);
      asked = true;
    });
  }
}

/**
 * A child's exit status as a shell would give it: 128 + n after a death by signal n, so that a supervisor
 * sees that something went wrong.
 */
export function statusOf(status, signal) {
  return status ?? 128 + (constants.signals[signal] ?? 0);
}

/**
 * The exit status of a child process once it ends. What asks this process to stop is handed on to it.
 * @param {import("node:child_process").ChildProcess} child
 * @param {{ serves: boolean }} kind whether being stopped is how it ends when all is well
 * @returns {Promise<number>} 0 for a server that was asked to stop
 */
export function ended(child, { serves }) {
  let asked;
  whenParentEnds(() => process.kill(process.pid, "SIGTERM"));
  whenAskedToStop((signal) => {
    asked = signal;
    // Next's own processes do not all hear the others.
    child.kill("SIGTERM");
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (status, signal) => {
      if (asked && serves) resolve(0);
      else resolve(asked && status === 0 ? statusOf(null, asked) : statusOf(status, signal));
    });
  });
}
