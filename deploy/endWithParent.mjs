// Plain JavaScript without imports of other rooms: it is loaded into processes that others start.
import { readFileSync } from "node:fs";

/** Milliseconds between two checks. */
const EVERY = 500;

/**
 * Calls `end` once when the parent process is gone, however it ended: an orphaned server would block the
 * port. The same holds for a shell above it that only waits (`sh -c "npm start"`). A process that leads its
 * own group (a terminal's job, `setsid`), or that a shell started in the background, is meant to outlive its
 * parent.
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

/**
 * Whether a process still has the same parent. A temporary read error (too many open files) proves nothing.
 */
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

/**
 * The ancestors that this process depends on, from its parent upwards, each with its own parent.
 */
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

/** The arguments with which a process was started; empty without /proc. */
function commandOf(pid) {
  return read(`/proc/${pid}/cmdline`)?.split("\0") ?? [];
}

function parentOf(pid) {
  return numberIn(pid, 1);
}

function groupOf(pid) {
  return numberIn(pid, 2);
}

/**
 * A number of /proc/PID/stat by its field (proc(5)), counted after the program's name, which may contain
 * spaces.
 */
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
