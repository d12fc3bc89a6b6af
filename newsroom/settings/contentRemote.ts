import path from "node:path";
import { tell } from "../problems/words/tell.ts";
import { SettingsError } from "./settings.ts";

/** A Git repository that has the paper's content. */
export interface ContentRemote {
  /** Address without a user's password or token. */
  url: string;
  /** User and password of an http address, sent in a header: the arguments of processes are no secret. */
  credentials: string | undefined;
  /** Undefined for the remote's own choice (HEAD). */
  branch: string | undefined;
  /** Folder of the repository with the content, with slashes; empty for all of it. */
  folder: string;
  /** Seconds between two looks; undefined looks only when it is called. */
  poll: number | undefined;
  /** Shared with the code host that calls after a push; undefined accepts no such call. */
  hookSecret: string | undefined;
}

/** Characters of a hook's secret at least. */
const LEAST_SECRET = 32;
const POLL_SECONDS = 10;

/**
 * Reads CONTENT_REMOTE, CONTENT_BRANCH, CONTENT_PATH, CONTENT_POLL and CONTENT_HOOK_SECRET.
 * @returns undefined without CONTENT_REMOTE
 * @throws SettingsError with a remedy if a value is invalid
 */
export function readContentRemote(env: NodeJS.ProcessEnv = process.env): ContentRemote | undefined {
  if (!env.CONTENT_REMOTE) {
    const alone = ["CONTENT_BRANCH", "CONTENT_PATH", "CONTENT_POLL", "CONTENT_HOOK_SECRET"].find(
      (name) => env[name],
    );
    if (alone === undefined) return undefined;
    throw new SettingsError(tell("remoteMissing", { name: alone }));
  }
  return {
    ...remoteAddress(env.CONTENT_REMOTE),
    branch: env.CONTENT_BRANCH ? branchName(env.CONTENT_BRANCH) : undefined,
    folder: env.CONTENT_PATH ? folderName(env.CONTENT_PATH) : "",
    poll: pollSeconds(env.CONTENT_POLL),
    hookSecret: hookSecret(env.CONTENT_HOOK_SECRET),
  };
}

/** Names a host and a path as ssh does: `git@host:paper.git`. */
const SSH_SHORT = /^(?:[\w.-]+@)?[\w.-]+:(?!\/\/)[^\s]+$/;

/**
 * The address of a repository, apart from a user's password or token.
 * @throws SettingsError if Git would not take it
 */
export function remoteAddress(written: string): Pick<ContentRemote, "url" | "credentials"> {
  if (path.isAbsolute(written)) return { url: written, credentials: undefined };
  if (SSH_SHORT.test(written) && !written.startsWith("-")) {
    return { url: written, credentials: undefined };
  }
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (!url || !["file:", "https:", "http:", "ssh:"].includes(url.protocol)) {
    throw new SettingsError(tell("remoteNoAddress", { written: masked(written) }));
  }
  if (url.protocol === "ssh:") {
    if (!url.password) return { url: written, credentials: undefined };
    throw new SettingsError(tell("remotePassword", { written: masked(written) }));
  }
  const { username, password } = url;
  url.username = "";
  url.password = "";
  const credentials =
    username || password
      ? `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
      : undefined;
  return { url: credentials === undefined ? written : url.href, credentials };
}

/** An address, or a message with addresses, without users and passwords. */
export function masked(text: string): string {
  return text.replace(/\/\/\S*@/g, "//…@");
}

/** What git-check-ref-format(1) allows. */
function branchName(written: string): string {
  const name = written.replace(/^refs\/heads\//, "");
  const isName =
    !/^[-/.]|[/.]$|\.lock$|\.\.|\/[./]|@\{|[\s~^:?*[\\]/.test(name) &&
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Git refuses them
    !/[\u0000-\u001f\u007f]/.test(name);
  if (isName) return name;
  throw new SettingsError(tell("remoteBranch", { written }));
}

function folderName(written: string): string {
  const folder = path.posix.normalize(written).replace(/^\.\/|\/+$/g, "");
  if (folder === "." || folder === "") return "";
  if (!/^\/|^\.\.(?:\/|$)|\\/.test(folder)) return folder;
  throw new SettingsError(tell("remoteFolder", { written }));
}

function pollSeconds(written: string | undefined): number | undefined {
  if (!written) return POLL_SECONDS;
  if (written === "off") return undefined;
  if (/^[1-9]\d{0,4}$/.test(written)) return Number(written);
  throw new SettingsError(tell("remotePoll", { written, seconds: POLL_SECONDS }));
}

function hookSecret(written: string | undefined): string | undefined {
  if (!written) return undefined;
  if (written.length >= LEAST_SECRET) return written;
  throw new SettingsError(tell("hookSecretShort", { least: LEAST_SECRET }));
}
