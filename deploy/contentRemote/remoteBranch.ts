import { tellAnswer } from "../../desk/words/answers/tellAnswer.ts";
import { nearestOf } from "../../newsroom/problems/nearestName.ts";
import type { ContentRemote } from "../../newsroom/settings/contentRemote.ts";
import { Refusal } from "../../newsroom/system/failure.ts";
import { GitError, git } from "./git.ts";

/** Milliseconds for a remote to name its branches. */
const TIMEOUT = 60_000;
/** The most branches that a message names. */
const NAMED = 8;

/** A branch of the remote, and the commit at its end. */
export interface RemoteBranch {
  branch: string;
  commit: string;
}

/**
 * Asks the remote for the end of the branch that is published.
 * @throws Refusal, in words for the operator
 */
export async function remoteBranch(
  remote: ContentRemote,
  signal?: AbortSignal,
): Promise<RemoteBranch> {
  const listed = await git(["ls-remote", "--symref", "--", remote.url, "HEAD", "refs/heads/*"], {
    remote,
    timeout: TIMEOUT,
    signal,
  }).catch((error: unknown) => {
    throw error instanceof GitError ? remoteFailure(remote, error) : error;
  });
  const branches = new Map<string, string>();
  let own: string | undefined;
  for (const line of listed.split("\n")) {
    const [value = "", name = ""] = line.split("\t");
    if (name === "HEAD" && value.startsWith("ref: "))
      own = value.replace(/^ref: refs\/heads\//, "");
    if (name.startsWith("refs/heads/")) branches.set(name.slice("refs/heads/".length), value);
  }
  if (branches.size === 0) {
    throw new Refusal(tellAnswer("remoteEmpty", { url: remote.url }));
  }
  const branch = remote.branch ?? own;
  const commit = branch === undefined ? undefined : branches.get(branch);
  if (branch !== undefined && commit !== undefined) return { branch, commit };
  throw new Refusal(noBranch(remote.url, branch, [...branches.keys()]));
}

function noBranch(url: string, branch: string | undefined, branches: readonly string[]): string {
  const meant = branch === undefined ? undefined : nearestOf(branch, branches);
  if (branch !== undefined && meant !== undefined) {
    return tellAnswer("noSuchBranchMeant", { url, branch, meant });
  }
  const names = branches.slice(0, NAMED).join(", ");
  const more = branches.length - NAMED;
  if (branch === undefined) {
    return more > 0
      ? tellAnswer("noOwnBranchOfMany", { url, names, more })
      : tellAnswer("noOwnBranch", { url, names });
  }
  return more > 0
    ? tellAnswer("noSuchBranchOfMany", { url, branch, names, more })
    : tellAnswer("noSuchBranch", { url, branch, names });
}

/** What a failed connection means, by what Git and the programs that it starts say in English. */
const MEANINGS = [
  [/could not resolve host|name or service not known|temporary failure in name/i, "hostNotFound"],
  [/host key verification failed/i, "hostKeyUnknown"],
  [
    /authentication failed|could not read (?:username|password)|permission denied \(|http basic: access denied|error: 40[13]/i,
    "mayNotRead",
  ],
  [
    /does not appear to be a git repository|repository .*not found|not found|error: 404|does not exist|no such file/i,
    "noRemoteRepository",
  ],
  [/dubious ownership/i, "otherOwner"],
  [/certificate|SSL|TLS/, "certificateRefused"],
  [
    /connection refused|failed to connect|timed out|no end within|unreachable|no route|reset by peer|early eof|hung up|too slow|unexpected disconnect|error: 5\d\d/i,
    "hostSilent",
  ],
] as const;

/** Whether it is the connection that has failed, and not the fetched repository. */
export function isConnectionFailure({ message }: GitError): boolean {
  return /resolve host|connection refused|failed to connect|timed out|no end within|unreachable|no route|reset by peer|hung up|too slow|unexpected disconnect|error: [45]\d\d|permission denied \(|host key verification/i.test(
    message,
  );
}

/** A failed connection in words for the operator, with Git's own last line. */
export function remoteFailure({ url }: Pick<ContentRemote, "url">, { message }: GitError): Refusal {
  const meaning = MEANINGS.find(([pattern]) => pattern.test(message))?.[1] ?? "cannotFetch";
  const said = message.split("\n").filter(Boolean).at(-1) ?? "nothing";
  return new Refusal(tellAnswer(meaning, { url, said }));
}
