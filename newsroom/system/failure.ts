import { userInfo } from "node:os";
import { getSystemErrorMap } from "node:util";
import { tell } from "../problems/words/tell.ts";

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

/** By error code: what is said of a path, and what without one. */
const SENTENCES: Record<string, (failed: Failed) => string> = {
  ENOSPC: full,
  SQLITE_FULL: full,
  EDQUOT: ({ path }) => (path === undefined ? tell("quotaUsed") : tell("quotaUsedAt", { path })),
  EFBIG: ({ path }) =>
    path === undefined ? tell("fileTooLarge") : tell("fileTooLargeAt", { path }),
  EIO: unreliable,
  SQLITE_IOERR: unreliable,
  EROFS: ({ path }) =>
    path === undefined ? tell("diskReadOnly") : tell("diskReadOnlyAt", { path }),
  SQLITE_READONLY: ({ path }) =>
    path === undefined
      ? tell("editionReadOnly", { user: user() })
      : tell("editionReadOnlyAt", { user: user(), path }),
  SQLITE_CANTOPEN: ({ path }) =>
    path === undefined
      ? tell("editionNotOpened", { user: user() })
      : tell("editionNotOpenedAt", { user: user(), path }),
  EACCES: forbidden,
  EPERM: forbidden,
  ENOENT: ({ path }) =>
    path === undefined ? tell("nothingThere") : tell("nothingThereAt", { path }),
  ENOTDIR: ({ path }) =>
    path === undefined ? tell("fileForFolder") : tell("fileForFolderAt", { path }),
  EISDIR: ({ path }) =>
    path === undefined ? tell("folderForFile") : tell("folderForFileAt", { path }),
  EMFILE: tooMany,
  ENFILE: tooMany,
  EADDRINUSE({ path, port }) {
    if (port !== undefined) return tell("portInUse", { port, free: port + 1 });
    return path === undefined ? tell("addressInUse") : tell("addressInUseAt", { path });
  },
  EADDRNOTAVAIL: ({ address }) =>
    address === undefined ? tell("addressNotFound") : tell("addressUnknown", { address }),
  SQLITE_BUSY: () => tell("editionBusy"),
  SQLITE_CORRUPT: broken,
  SQLITE_NOTADB: broken,
};

/** A sentence with a remedy for an error of the system or of SQLite; undefined for others. */
export function systemFailure(error: unknown): string | undefined {
  const failed = failedIn(error);
  if (!failed) return undefined;
  const { syscall: call, path } = failed;
  const code = codeOf(failed);
  if (code === "EACCES" && call === "listen") {
    return tell("portForbidden", { port: String(failed.port), user: user() });
  }
  const sentence = SENTENCES[code] ?? SENTENCES[code.split("_").slice(0, 2).join("_")];
  if (sentence) return sentence(failed);
  const meaning = meanings().get(code) ?? code;
  if (path === undefined) {
    return call ? tell("refusedCall", { call, meaning, code }) : tell("refused", { meaning, code });
  }
  return call
    ? tell("refusedCallAt", { call, path, meaning, code })
    : tell("refusedAt", { path, meaning, code });
}

/** Whether an error says that writing is not possible here. */
export function isUnwritable(error: unknown): boolean {
  const failed = failedIn(error);
  const code = failed ? codeOf(failed) : "";
  return /^(?:EACCES|EPERM|EROFS|ENOSPC|EDQUOT|EFBIG|EIO|ENOTDIR|ENOENT|EISDIR|EMFILE|ENFILE)$/.test(
    code,
  );
}

/** The code; a file in the place of a folder that is to be made has one of its own. */
function codeOf({ code, syscall }: Failed): string {
  return code === "EEXIST" && syscall === "mkdir" ? "ENOTDIR" : code;
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

function full({ path }: Failed): string {
  return path === undefined ? tell("diskFull") : tell("diskFullAt", { path });
}

function unreliable({ path }: Failed): string {
  return path === undefined ? tell("diskUnreliable") : tell("diskUnreliableAt", { path });
}

function forbidden({ path, syscall: call }: Failed): string {
  const who = { user: user() };
  if (path === undefined) {
    return call ? tell("forbiddenCall", { ...who, call }) : tell("forbidden", who);
  }
  return call
    ? tell("forbiddenCallAt", { ...who, path, call })
    : tell("forbiddenAt", { ...who, path });
}

function tooMany({ path }: Failed): string {
  return path === undefined ? tell("filesTooMany") : tell("filesTooManyAt", { path });
}

function broken({ path }: Failed): string {
  return path === undefined ? tell("editionDamaged") : tell("editionDamagedAt", { path });
}

function user(): string {
  try {
    return userInfo().username;
  } catch {
    // A user id without a name, as in many containers.
    return tell("userNumber", { number: process.getuid?.() ?? "?" });
  }
}
