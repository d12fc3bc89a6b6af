// Plain JavaScript without imports of the house: it is loaded into processes that others start.
import { readFileSync } from "node:fs";

/** Milliseconds between two looks. */
const EVERY = 500;

/**
 * Calls once when the process that has started this one is gone, however it ended; a server that nobody
 * holds any more would keep the port. A process that leads its own group was meant to stand alone (a shell's
 * job, `setsid`) and is left to itself.
 */
export function whenParentEnds(end) {
  if (leadsItsGroup()) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    end();
  }, EVERY);
  timer.unref();
}

/** Known on Linux only; elsewhere a process is taken for a part of its parent's group. */
function leadsItsGroup() {
  try {
    // The name of the program, in brackets, may have spaces in it.
    const [, , group] = readFileSync("/proc/self/stat", "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return Number(group) === process.pid;
  } catch {
    return false;
  }
}
