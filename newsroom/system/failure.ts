import { userInfo } from "node:os";
import { getSystemErrorMap } from "node:util";

/**
 * An expected failure that the user can act on; its message says what is wrong and what to do.
 * Commands print it without a stack and exit with status 1.
 */
export class Refusal extends Error {}

/**
 * The text that a command prints before it exits: a refusal's message, a sentence for an error of
 * the system or the database, or the stack of any other error, which is a bug.
 */
export function failureText(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const said = systemFailure(error);
  if (said !== undefined) return said;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

interface Failed {
  code: string;
  /** The system call, `open`. */
  syscall?: string | undefined;
  path?: string | undefined;
  /** The second path, such as a rename's target. */
  dest?: string | undefined;
  address?: string | undefined;
  port?: number | undefined;
}

/** By error code. `where` is “ at PATH”, or empty if the error has no path. */
const SENTENCES: Record<string, (where: string, failed: Failed) => string> = {
  ENOSPC: full,
  SQLITE_FULL: full,
  EDQUOT: (where) =>
    `This user's share of the disk is used up${where}. Make room, then run the same command again.`,
  EFBIG: (where) =>
    `A file would become larger than this user or this disk allows${where}. Raise the limit (“ulimit -f”), then run the same command again.`,
  EIO: unreliable,
  SQLITE_IOERR: unreliable,
  EROFS: (where) =>
    `The file system${where} is read-only. Mount it so that it can be written, or set EDITION_FILE and CONTENT_DIR to places that can.`,
  SQLITE_READONLY: (where) =>
    `This user (${user()}) may not write the edition${where}. Give its file and its folder to the user, or run the command as the one that they belong to.`,
  SQLITE_CANTOPEN: (where) =>
    `The edition, or the lock beside it, cannot be opened or made${where}. Make sure that its folder is there and that this user (${user()}) may write into it.`,
  EACCES: forbidden,
  EPERM: forbidden,
  ENOENT: (where) => `There is nothing${where}. Make it, or write the path anew.`,
  ENOTDIR: (where) =>
    `A part of the path${where} is a file where a folder has to be. Take the file away, or write the path anew.`,
  EISDIR: (where) =>
    `There is a folder${where} where a file has to be. Take it away, or write the path anew.`,
  EMFILE: tooMany,
  ENFILE: tooMany,
  EADDRINUSE: (where, { port }) =>
    port === undefined
      ? `The address${where} is in use by another program; end that one, or name another address.`
      : `The port ${port} is in use by another program; end that one, or name another port, like PORT=${port + 1}.`,
  EADDRNOTAVAIL: (_, { address }) =>
    `This machine has no address ${address ?? "of that name"} to listen on. Write one that it has.`,
  SQLITE_BUSY: () =>
    "Another program is changing the edition and does not end. Wait until it has, then run the same command again.",
  SQLITE_CORRUPT: broken,
  SQLITE_NOTADB: broken,
};

/** A sentence with a remedy for an error of the system or of SQLite; undefined for others. */
export function systemFailure(error: unknown): string | undefined {
  const failed = failedIn(error);
  if (!failed) return undefined;
  const { code, syscall, path } = failed;
  const where = path === undefined ? "" : ` at ${path}`;
  if (code === "EACCES" && syscall === "listen") {
    return `The port ${failed.port} may not be used by this user (${user()}); name one above 1023, like PORT=3000.`;
  }
  const sentence = SENTENCES[code] ?? SENTENCES[code.split("_").slice(0, 2).join("_")];
  if (sentence) return sentence(where, failed);
  const meaning = meanings().get(code) ?? code;
  return `The system refuses${syscall ? ` “${syscall}”` : ""}${where}: ${meaning} (${code}). Nothing else is known; remedy it, then run the same command again.`;
}

/** Whether an error says that writing is not possible here. */
export function isUnwritable(error: unknown): boolean {
  const code = failedIn(error)?.code ?? "";
  return /^(?:EACCES|EPERM|EROFS|ENOSPC|EDQUOT|EFBIG|EIO|ENOTDIR|ENOENT|EISDIR|EMFILE|ENFILE)$/.test(
    code,
  );
}

/** The system's error in an error: itself, its cause, or one in another program's output. */
function failedIn(error: unknown, depth = 0): Failed | undefined {
  if (!(error instanceof Error) || depth > 4) return undefined;
  const { code } = error as { code?: unknown };
  if (typeof code === "string" && (meanings().has(code) || /^SQLITE_[A-Z]+/.test(code))) {
    return error as unknown as Failed;
  }
  const inner = failedIn(error.cause, depth + 1);
  if (inner) return inner;
  // libsql reports it only in the message.
  const unopened = /Unable to open connection to local database (.*): 14\b/.exec(
    error.message,
  )?.[1];
  if (unopened !== undefined) return { code: "SQLITE_CANTOPEN", path: unopened };
  return printedFailure(error.message);
}

/**
 * Parses `ENOSPC: no space left on device, write '/path'`, as printed by Node, in another program's
 * output.
 */
function printedFailure(text: string): Failed | undefined {
  const match =
    /\b(E[A-Z]{2,14}): [a-z][^,\n]*(?:, (\w+)(?: '([^'\n]*)')?)?/.exec(text) ??
    (/no space left on device|os error 28\b/i.test(text) ? [text, "ENOSPC"] : null);
  const [, code = "", syscall, path] = match ?? [];
  return meanings().has(code) ? { code, syscall, path } : undefined;
}

let known: Map<string, string> | undefined;

/** The system's description of each error code. */
function meanings(): Map<string, string> {
  known ??= new Map([...getSystemErrorMap().values()]);
  return known;
}

function full(where: string): string {
  return `The disk is full${where}. Make room, then run the same command again.`;
}

function unreliable(where: string): string {
  return `The disk cannot be read or written${where} (input/output error). Look after it, then run the same command again.`;
}

function forbidden(where: string, { syscall }: Failed): string {
  const what = syscall ? ` (${syscall})` : "";
  return `This user (${user()}) has no right to what is${where || " asked for"}${what}. Give it the right, or run the command as the user that has it.`;
}

function tooMany(where: string): string {
  return `Too many files are open to open another${where}. Raise the limit (“ulimit -n”), then run the same command again.`;
}

function broken(where: string): string {
  return `The edition${where} is damaged. Run “npm run build” to write it anew from the content folder.`;
}

function user(): string {
  try {
    return userInfo().username;
  } catch {
    // A user id without a name, as in many containers.
    return `number ${process.getuid?.() ?? "?"}`;
  }
}
