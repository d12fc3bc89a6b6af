// Plain JavaScript, since deploy/site.mjs needs it before anything is installed.
import { constants } from "node:os";
import { whenParentEnds } from "./endWithParent.mjs";

/** Signals that ask a process to end: from a terminal, a supervisor, or a closed terminal. */
const ASKING = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Calls `stop` for the first of these signals only; npm, a shell and a terminal may each forward the same
 * one.
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
 * A child's exit status as a shell reports it: 128 + n after signal n, so that a supervisor sees the failure.
 */
export function statusOf(status, signal) {
  return status ?? 128 + (constants.signals[signal] ?? 0);
}

/**
 * Waits for a child process and forwards stop signals to it.
 * @param {import("node:child_process").ChildProcess} child
 * @param {{ serves: boolean }} kind whether being stopped is the normal end of the child
 * @returns {Promise<number>} the exit status; 0 for a server that was asked to stop
 */
export function ended(child, { serves }) {
  let asked;
  whenParentEnds(() => process.kill(process.pid, "SIGTERM"));
  whenAskedToStop((signal) => {
    asked = signal;
    // Some of Next's own processes react to SIGTERM only.
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
