import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { printable } from "../../desk/terminal.ts";
import type { ContentRemote } from "../../newsroom/settings/contentRemote.ts";
import { GitError, git } from "./git.ts";
import { isConnectionFailure, remoteFailure } from "./remoteBranch.ts";

/**
 * Commits that are fetched: enough to tell a rewritten history from an ordinary push, and not decades of pictures.
 */
const DEPTH = 50;
/** Milliseconds of one fetch; the first one brings the whole archive. */
const FETCH_TIMEOUT = 1_800_000;
/** The reference at which the fetched branch ends. */
const FETCHED = "refs/heads/content";

/** A file, or a link or another repository, in a commit. */
export interface CommitEntry {
  /** Octal: 120000 is a symbolic link, 160000 a submodule. */
  mode: string;
  /** Name of its content. */
  blob: string;
  /** Bytes; undefined for a submodule. */
  size: number | undefined;
  path: string;
}

/** What is said of a commit. */
export interface CommitFacts {
  commit: string;
  /** The first line of its message. */
  subject: string;
  author: string;
  /** ISO 8601. */
  committed: string;
}

/** The fetched repository, without files of its own. It may be deleted at any time. */
export class ContentRepository {
  constructor(readonly folder: string) {}

  /**
   * Fetches the end of a branch. A repository that cannot take it is made anew beside the old one, and takes its
   * place when it has everything.
   * @returns the branch's last commit, and whether a damaged repository was replaced
   * @throws Refusal, in words for the operator
   */
  async fetch(
    remote: ContentRemote,
    branch: string,
    signal?: AbortSignal,
  ): Promise<{ commit: string; isAnew: boolean }> {
    const isThere = existsSync(this.folder);
    if (isThere) {
      try {
        return { commit: await fetchInto(this.folder, remote, branch, signal), isAnew: false };
      } catch (error) {
        if (!(error instanceof GitError) || signal?.aborted) throw error;
        if (isConnectionFailure(error)) throw remoteFailure(remote, error);
      }
    }
    return { commit: await this.fetchAnew(remote, branch, signal), isAnew: isThere };
  }

  /** @throws Refusal, in words for the operator; the old repository is still there then */
  async fetchAnew(remote: ContentRemote, branch: string, signal?: AbortSignal): Promise<string> {
    const fresh = `${this.folder}.new`;
    await rm(fresh, { recursive: true, force: true });
    await mkdir(path.dirname(fresh), { recursive: true });
    try {
      await git(["init", "--quiet", "--bare", "--template=", "--", fresh]);
      const commit = await fetchInto(fresh, remote, branch, signal);
      await rm(this.folder, { recursive: true, force: true });
      await rename(fresh, this.folder);
      return commit;
    } catch (error) {
      throw error instanceof GitError ? remoteFailure(remote, error) : error;
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
  }

  /**
   * Removes what no fetched commit has any more, where much of it has gathered. At once, and not after Git's two weeks:
   * each commit puts one more than fifty commits back, so that there would always be enough to look through again.
   */
  async tidy(signal?: AbortSignal): Promise<void> {
    const settings = ["gc.auto=500", "gc.autoDetach=false", "gc.pruneExpire=now"];
    await git([...settings.flatMap((one) => ["-c", one]), "gc", "--auto", "--quiet"], {
      repository: this.folder,
      signal,
    });
  }

  async has(commit: string): Promise<boolean> {
    if (!existsSync(this.folder)) return false;
    return this.git(["cat-file", "-e", `${commit}^{commit}`]).then(
      () => true,
      () => false,
    );
  }

  /** Whether the later commit was made without the earlier one, as far as commits are fetched. */
  async leaves(earlier: string, later: string): Promise<boolean> {
    if (!(await this.has(earlier))) return false;
    return this.git(["merge-base", "--is-ancestor", earlier, later]).then(
      () => false,
      () => true,
    );
  }

  async facts(commit: string): Promise<CommitFacts> {
    const shown = await this.git(["show", "--no-patch", "--format=%s%x00%an%x00%cI", commit, "--"]);
    const [subject = "", author = "", committed = ""] = shown.trimEnd().split("\0");
    return { commit, subject: printable(subject), author: printable(author), committed };
  }

  /** The name of a folder's tree in a commit; undefined if it has no such folder. */
  async treeOf(commit: string, folder: string): Promise<string | undefined> {
    if (folder === "") return (await this.git(["rev-parse", `${commit}^{tree}`])).trim();
    const listed = await this.git(["ls-tree", "-z", "-d", commit, "--", folder]);
    return /^040000 tree (\w+)\t/.exec(listed)?.[1];
  }

  /** Every entry below a tree. */
  async entries(tree: string): Promise<CommitEntry[]> {
    const listed = await this.git(["ls-tree", "-r", "-z", "-l", tree]);
    return listed
      .split("\0")
      .filter(Boolean)
      .map((line) => {
        const [facts = "", file = ""] = split(line, "\t");
        const [mode = "", , blob = "", size = "-"] = facts.split(/ +/);
        return { mode, blob, size: size === "-" ? undefined : Number(size), path: file };
      });
  }

  /**
   * Runs Git on the repository, and on files that are checked out of it.
   * @throws GitError
   */
  git(args: readonly string[], files?: { folder: string; index: string }, input?: string) {
    return git(args, {
      repository: this.folder,
      ...(files === undefined ? {} : { files }),
      ...(input === undefined ? {} : { input }),
    });
  }
}

/**
 * Goes before every `.gitattributes` of a commit: files are written as they were committed, without other line ends,
 * encodings and marks.
 */
const ATTRIBUTES = "* -text -ident !eol !working-tree-encoding !filter\n";

async function fetchInto(
  repository: string,
  remote: ContentRemote,
  branch: string,
  signal: AbortSignal | undefined,
): Promise<string> {
  await git(
    [
      "fetch",
      "--quiet",
      "--no-tags",
      "--no-write-fetch-head",
      `--depth=${DEPTH}`,
      "--",
      remote.url,
      `+refs/heads/${branch}:${FETCHED}`,
    ],
    { repository, remote, timeout: FETCH_TIMEOUT, signal },
  );
  await mkdir(path.join(repository, "info"), { recursive: true });
  await writeFile(path.join(repository, "info/attributes"), ATTRIBUTES);
  return (await git(["rev-parse", "--verify", `${FETCHED}^{commit}`], { repository })).trim();
}

/** Splits at the first place of a mark. */
function split(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return [text.slice(0, at), text.slice(at + mark.length)];
}
