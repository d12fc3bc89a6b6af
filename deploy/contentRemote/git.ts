import { spawn } from "node:child_process";
import { tellAnswer } from "../../desk/words/answers/tellAnswer.ts";
import { type ContentRemote, masked } from "../../newsroom/settings/contentRemote.ts";
import { Refusal } from "../../newsroom/system/failure.ts";

/** Git has failed; the message is its own, without users and passwords. */
export class GitError extends Error {
  override name = "GitError";

  constructor(
    message: string,
    /** What it has printed besides. */
    readonly output = "",
  ) {
    super(message);
  }
}

export interface GitOptions {
  /** The repository; undefined for commands that need none. */
  repository?: string;
  /** Folder and list of the files that are checked out there. */
  files?: { folder: string; index: string };
  /** Whose credentials are sent. */
  remote?: ContentRemote;
  input?: string;
  /** Of the output; UTF-8 otherwise. */
  encoding?: BufferEncoding;
  /** Milliseconds. */
  timeout?: number;
  signal?: AbortSignal | undefined;
}

/** Milliseconds of a command that asks nobody else. */
const LOCAL_TIMEOUT = 300_000;

/**
 * Settings that hold whatever the user's own configuration says. Nothing that comes with a repository is ever run,
 * and its files are written byte for byte (besides, by the attributes of contentRepository.ts).
 */
const PINNED: ReadonlyArray<[name: string, value: string]> = [
  ["core.hooksPath", "/dev/null"],
  ["core.fsmonitor", "false"],
  ["core.symlinks", "false"],
  ["core.autocrlf", "false"],
  ["core.fileMode", "false"],
  ["core.attributesFile", "/dev/null"],
  ["core.excludesFile", "/dev/null"],
  ["filter.lfs.process", ""],
  ["filter.lfs.smudge", ""],
  ["filter.lfs.clean", ""],
  ["filter.lfs.required", "false"],
  ["submodule.recurse", "false"],
  ["fetch.recurseSubmodules", "false"],
  ["gc.auto", "0"],
  ["maintenance.auto", "false"],
  ["protocol.file.allow", "always"],
  // The folders are this user's or its container's; others could not have been named.
  ["safe.directory", "*"],
  // Bytes a second, and seconds: less is a connection that has died.
  ["http.lowSpeedLimit", "1"],
  ["http.lowSpeedTime", "30"],
];

/**
 * Runs Git without a shell, and never with a question to a person.
 * @param args options after the command's name; whatever somebody has written comes after `--`
 * @returns its standard output
 * @throws GitError, Refusal if there is no usable Git on this machine
 */
export function git(args: readonly string[], options: GitOptions = {}): Promise<string> {
  const { repository, files, remote, input, encoding, timeout = LOCAL_TIMEOUT, signal } = options;
  const place = [
    ...(repository === undefined ? [] : [`--git-dir=${repository}`]),
    ...(files === undefined ? [] : [`--work-tree=${files.folder}`]),
  ];
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(new GitError("stopped"));
      return;
    }
    const child = spawn("git", [...place, ...args], {
      cwd: files?.folder ?? "/",
      env: environment(remote, files?.index),
      stdio: ["pipe", "pipe", "pipe"],
      // A group of its own, since Git starts further processes for a connection.
      detached: true,
    });
    const end = () => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      } catch {
        // It has ended by itself.
      }
    };
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      end();
    }, timeout);
    signal?.addEventListener("abort", end, { once: true });
    const out: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on("data", (piece: Buffer) => out.push(piece));
    child.stderr.on("data", (piece: Buffer) => errors.push(piece));
    child.stdin.on("error", () => {});
    child.stdin.end(input);
    const finished = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
    };
    child.on("error", (error: NodeJS.ErrnoException) => {
      finished();
      reject(error.code === "ENOENT" ? missingGit() : error);
    });
    child.on("close", (status) => {
      finished();
      const output = Buffer.concat(out).toString(encoding);
      if (status === 0) resolve(output);
      else if (signal?.aborted) reject(new GitError("stopped"));
      else if (late) reject(new GitError(`no end within ${Math.round(timeout / 1000)} seconds`));
      else reject(new GitError(masked(Buffer.concat(errors).toString().trim()), output));
    });
  });
}

/** Variables of Git that say how a connection is made; all others would change what a command means. */
const OF_CONNECTIONS =
  /^GIT_(?:SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|SSL_.+|PROXY_.+|HTTP_.+|CONFIG_GLOBAL|EXEC_PATH)$/;

/** Git's variables, and the server's own with its secrets. */
const OF_OTHERS = /^(?:GIT|CONTENT|BROADSHEET)_/;

function environment(remote: ContentRemote | undefined, index: string | undefined) {
  const env: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (!OF_OTHERS.test(name) || OF_CONNECTIONS.test(name)) env[name] = value;
  }
  const settings = [...PINNED];
  if (remote?.credentials !== undefined) {
    const basic = Buffer.from(remote.credentials).toString("base64");
    settings.push([`http.${remote.url}.extraHeader`, `Authorization: Basic ${basic}`]);
  }
  for (const [at, [name, value]] of settings.entries()) {
    env[`GIT_CONFIG_KEY_${at}`] = name;
    env[`GIT_CONFIG_VALUE_${at}`] = value;
  }
  return {
    ...env,
    GIT_CONFIG_COUNT: String(settings.length),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_LFS_SKIP_SMUDGE: "1",
    GIT_ALLOW_PROTOCOL: "file:http:https:ssh",
    GIT_SSH_COMMAND:
      process.env.GIT_SSH_COMMAND ??
      (process.env.GIT_SSH ? undefined : "ssh -oBatchMode=yes -oConnectTimeout=15"),
    ...(index === undefined ? {} : { GIT_INDEX_FILE: index }),
    SSH_ASKPASS: undefined,
    LC_ALL: "C",
  } as unknown as NodeJS.ProcessEnv;
}

/** GIT_CONFIG_COUNT is of Git 2.31. */
const OLDEST = [2, 31] as const;

/** @throws Refusal if there is no Git here, or one that is too old */
export async function requireGit(): Promise<void> {
  const version = await git(["version"]);
  const [, major = 0, minor = 0] = /(\d+)\.(\d+)/.exec(version)?.map(Number) ?? [];
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new Refusal(tellAnswer("gitTooOld", { version: version.trim(), oldest: OLDEST.join(".") }));
}

function missingGit(): Refusal {
  return new Refusal(tellAnswer("noGit"));
}
