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
    throw new Refusal(`The repository at ${remote.url} is empty. Push the content to it.`);
  }
  const branch = remote.branch ?? own;
  const commit = branch === undefined ? undefined : branches.get(branch);
  if (branch !== undefined && commit !== undefined) return { branch, commit };
  const names = [...branches.keys()];
  const meant = branch === undefined ? undefined : nearestOf(branch, names);
  throw new Refusal(
    [
      branch === undefined
        ? `The repository at ${remote.url} does not say which branch is its own.`
        : `The repository at ${remote.url} has no branch “${branch}”.`,
      meant === undefined
        ? `Set CONTENT_BRANCH to one of its branches: ${names.slice(0, NAMED).join(", ")}${names.length > NAMED ? `, and ${names.length - NAMED} more` : ""}.`
        : `Did you mean CONTENT_BRANCH=${meant}?`,
    ].join(" "),
  );
}

/** What a failed connection means, by what Git and the programs that it starts say in English. */
const MEANINGS: ReadonlyArray<[said: RegExp, (url: string) => string]> = [
  [
    /could not resolve host|name or service not known|temporary failure in name/i,
    (url) => `The host of ${url} is not found. Check the address, and this machine's DNS.`,
  ],
  [
    /host key verification failed/i,
    (url) =>
      `ssh does not know the host of ${url}. Add its key to this user's ~/.ssh/known_hosts (ssh-keyscan prints it; compare it with what the host publishes).`,
  ],
  [
    /authentication failed|could not read (?:username|password)|permission denied \(|http basic: access denied|error: 40[13]/i,
    (url) =>
      `The host of ${url} does not let this server read the repository. Give its user a deploy key, or a token, that may.`,
  ],
  [
    /does not appear to be a git repository|repository .*not found|not found|error: 404|does not exist|no such file/i,
    (url) => `There is no repository at ${url}, or this server may not read it.`,
  ],
  [
    /dubious ownership/i,
    (url) =>
      `The repository at ${url} belongs to another user of this machine. Give it to this one, or allow it: git config --global --add safe.directory PATH`,
  ],
  [
    /certificate|SSL|TLS/,
    (url) => `The certificate of ${url} is not accepted. Check it, and this machine's clock.`,
  ],
  [
    /connection refused|failed to connect|timed out|no end within|unreachable|no route|reset by peer|early eof|hung up|too slow|unexpected disconnect|error: 5\d\d/i,
    (url) => `The host of ${url} does not answer.`,
  ],
];

/** Whether it is the connection that has failed, and not the fetched repository. */
export function isConnectionFailure({ message }: GitError): boolean {
  return /resolve host|connection refused|failed to connect|timed out|no end within|unreachable|no route|reset by peer|hung up|too slow|unexpected disconnect|error: [45]\d\d|permission denied \(|host key verification/i.test(
    message,
  );
}

/** A failed connection in words for the operator, with Git's own last line. */
export function remoteFailure({ url }: Pick<ContentRemote, "url">, { message }: GitError): Refusal {
  const meaning = MEANINGS.find(([said]) => said.test(message))?.[1](url);
  const last = message.split("\n").filter(Boolean).at(-1) ?? "nothing";
  return new Refusal(
    `${meaning ?? `The repository at ${url} cannot be fetched.`} Git says: ${last}`,
  );
}
