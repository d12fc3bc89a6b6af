// Plain JavaScript without imports of the house: it is loaded into processes that others start.
import { readFileSync } from "node:fs";

/** Milliseconds between two looks. */
const EVERY = 500;

/**
 * Calls once when the process that has started this one is gone, however it ended: a server that nobody
 * holds any more would keep the port. The same holds for a shell above it that does nothing but wait (`sh
 * -c "npm start"`). A process that leads its own group (a job of a terminal, `setsid`), or that a shell was
 * told to leave in the background, was meant to stand alone.
 */
export function whenParentEnds(end) {
  const parent = process.ppid;
  const held = holders(parent);
  if (held.length === 0) return;
  const timer = setInterval(() => {
    if (process.ppid === parent && held.every(isStillHeld)) return;
    clearInterval(timer);
    end();
  }, EVERY);
  timer.unref();
}

/** Whether a process has the parent that it had. What cannot be read for the moment (too many open files) proves nothing. */
function isStillHeld({ pid, above }) {
  const now = parentOf(pid);
  return now === undefined ? exists(pid) : now === above;
}

function exists(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** The processes that hold this one, from its parent upwards, each with the process above it. */
function holders(parent) {
  if (groupOf(process.pid) === process.pid || leavesInBackground(commandOf(parent))) return [];
  const found = [];
  for (let pid = parent; pid > 1; ) {
    const above = parentOf(pid);
    found.push({ pid, above });
    const command = commandOf(above ?? 0);
    if (above === undefined || !isShellCommand(command) || leavesInBackground(command)) break;
    pid = above;
  }
  return found;
}

function isShellCommand([program = "", flag]) {
  return /(?:^|\/)(?:ba|da|z|k|a)?sh$/.test(program) && flag === "-c";
}

function leavesInBackground(command) {
  return isShellCommand(command) && /(?<![&>])&(?![&>])/.test(command[2] ?? "");
}

/** The words by which a process was started; none where there is no /proc. */
function commandOf(pid) {
  return read(`/proc/${pid}/cmdline`)?.split("\0") ?? [];
}

function parentOf(pid) {
  return numberIn(pid, 1);
}

function groupOf(pid) {
  return numberIn(pid, 2);
}

/** A number of /proc/PID/stat, counted behind the program's name, which may have spaces in it (proc(5)). */
function numberIn(pid, place) {
  const found = read(`/proc/${pid}/stat`)
    ?.replace(/^.*\) /s, "")
    .split(" ")[place];
  return found === undefined ? undefined : Number(found);
}

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
