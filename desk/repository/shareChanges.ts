import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { GitError } from "../../deploy/contentRemote/git.ts";
import { DeskRefusal } from "../deskCommand.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { type BroughtChanges, bringChanges } from "./bringChanges.ts";
import { type ContentRepository, gitIn, identity, REMOTE_TIMEOUT } from "./contentRepository.ts";

/** What the desk has changed. */
export interface OwnChanges {
  /** Files and folders below the content folder, also those that are gone. */
  paths: readonly string[];
  /** What has been done, in one line. */
  message: string;
  /** Who has done it. */
  person: string;
  /** A commit of others whose versions of conflicting files have been shown: ours take their place. */
  seen?: string | undefined;
}

export type SharedChanges = {
  /** The commit that the remote has now; ours, or one that joins it with those of others. */
  commit: string;
  /** The files of others that came with it. */
  others: BroughtChanges;
} & (
  | { state: "pushed" | "unchanged" }
  /** Committed here, and not pushed: others have changed the same lines of these files. */
  | { state: "conflict"; files: string[]; theirs: string }
  /** Committed here, and not pushed. */
  | { state: "unreachable"; why: string }
);

/** How often others may push between a fetch and our push. */
const ATTEMPTS = 6;

const NOTHING: BroughtChanges = { brought: [], kept: [] };

/**
 * Commits what the desk has changed, joins it with what others have pushed, and pushes it. Files that somebody works
 * on are neither committed nor overwritten. Run again, it takes up what was left.
 * @throws DeskRefusal where the repository has no remote
 */
export async function shareChanges(
  repository: ContentRepository,
  changes: OwnChanges,
): Promise<SharedChanges> {
  const { remote, remoteBranch } = repository;
  if (remote === undefined) {
    throw new DeskRefusal(tellAnswer("noRemote", { repository: repository.top }));
  }
  await commit(repository, changes);
  let own = await headOf(repository);
  let others = NOTHING;
  for (let attempt = 1; ; attempt += 1) {
    const fetched = await fetchFrom(repository);
    if ("why" in fetched) return { state: "unreachable", commit: own, others, why: fetched.why };
    const theirs = fetched.commit;
    if (theirs === own) return { state: "unchanged", commit: own, others };
    if (theirs !== undefined && !(await isAncestor(repository, theirs, own))) {
      const joined = await join(repository, own, theirs, changes);
      if ("files" in joined) return { state: "conflict", commit: own, others, theirs, ...joined };
      others = added(others, await bringChanges(repository, own, joined.commit));
      own = joined.commit;
    }
    if (theirs === own) return { state: "pushed", commit: own, others };
    const refused = await push(repository, own, remote, remoteBranch);
    if (refused === undefined) return { state: "pushed", commit: own, others };
    if (!refused.isBehind || attempt === ATTEMPTS) {
      return { state: "unreachable", commit: own, others, why: refused.why };
    }
  }
}

/** Brings what others have pushed, where nothing of our own waits to be pushed. */
export async function fetchChanges(repository: ContentRepository): Promise<BroughtChanges> {
  const fetched = await fetchFrom(repository);
  if ("why" in fetched || fetched.commit === undefined) return NOTHING;
  const own = await headOf(repository);
  if (own === fetched.commit || !(await isAncestor(repository, own, fetched.commit))) {
    return NOTHING;
  }
  return bringChanges(repository, own, fetched.commit);
}

/** Commits by a list of its own: what somebody has put into Git's own list (the index) is left alone. */
async function commit(
  repository: ContentRepository,
  { paths, message, person }: OwnChanges,
): Promise<void> {
  const below = paths.map((each) => path.posix.join(repository.folder, each));
  const changed = await changedBelow(repository, below);
  if (changed.length === 0) return;
  const tree = await inOwnList(repository, "HEAD", async (list) => {
    await gitIn(repository, ["add", "--all", "--", ...changed.map(literal)], list);
  });
  const head = await headOf(repository);
  if (tree === (await gitIn(repository, ["rev-parse", "HEAD^{tree}"])).trim()) return;
  const made = await gitIn(repository, [
    ...identity(person),
    ...["commit-tree", tree, "-p", head, "-m", message],
  ]);
  await gitIn(repository, ["update-ref", `refs/heads/${repository.branch}`, made.trim(), head]);
  await gitIn(repository, ["reset", "--quiet", "--", ...changed.map(literal)]);
}

/** The files at these paths that differ from the last commit, or are in one of both only. */
async function changedBelow(
  repository: ContentRepository,
  paths: readonly string[],
): Promise<string[]> {
  if (paths.length === 0) return [];
  const named = paths.map(literal);
  const lists = await Promise.all([
    gitIn(repository, ["ls-files", "--others", "--cached", "-z", "--", ...named]),
    gitIn(repository, ["ls-tree", "-r", "--name-only", "--full-tree", "-z", "HEAD"]),
  ]);
  const isBelow = (file: string) =>
    paths.some((each) => file === each || file.startsWith(`${each}/`));
  const files = new Set(lists.flatMap((list) => list.split("\0")).filter(isBelow));
  // Names that begin with a dot are files that are being written.
  return [...files].filter((file) => !path.posix.basename(file).startsWith("."));
}

/** A tree made with a list of files of its own. @param from what the list begins with */
async function inOwnList(
  repository: ContentRepository,
  from: string,
  change: (list: { files: { folder: string; index: string } }) => Promise<void>,
): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "desk-commit-"));
  const list = { files: { folder: repository.top, index: path.join(folder, "index") } };
  try {
    await gitIn(repository, ["read-tree", from], list);
    await change(list);
    return (await gitIn(repository, ["write-tree"], list)).trim();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A path that means itself, whatever signs it has. */
function literal(file: string): string {
  return `:(top,literal)${file}`;
}

async function headOf(repository: ContentRepository): Promise<string> {
  return (await gitIn(repository, ["rev-parse", "HEAD"])).trim();
}

function isAncestor(
  repository: ContentRepository,
  ancestor: string,
  commit: string,
): Promise<boolean> {
  return gitIn(repository, ["merge-base", "--is-ancestor", ancestor, commit]).then(
    () => true,
    () => false,
  );
}

/** @returns the remote's commit, undefined where its branch has none yet; or why it cannot be asked */
async function fetchFrom({
  remote = "",
  remoteBranch,
  ...repository
}: ContentRepository): Promise<{ commit: string | undefined } | { why: string }> {
  try {
    const ref = `refs/heads/${remoteBranch}`;
    const listed = await gitIn(repository, ["ls-remote", "--", remote, ref], {
      timeout: REMOTE_TIMEOUT,
    });
    const commit = listed.split(/\s/)[0];
    if (!commit) return { commit: undefined };
    await gitIn(repository, ["fetch", "--quiet", "--no-tags", "--", remote, ref], {
      timeout: REMOTE_TIMEOUT,
    });
    return { commit: (await gitIn(repository, ["rev-parse", "FETCH_HEAD"])).trim() };
  } catch (error) {
    if (error instanceof GitError) return { why: error.message };
    throw error;
  }
}

/** @returns a commit that has both, or the files that both have changed in ways that exclude each other */
async function join(
  repository: ContentRepository,
  own: string,
  theirs: string,
  { person, seen }: OwnChanges,
): Promise<{ commit: string } | { files: string[] }> {
  if (await isAncestor(repository, own, theirs)) return { commit: theirs };
  let tree: string;
  try {
    const merged = await gitIn(repository, ["merge-tree", "--write-tree", "-z", own, theirs]);
    tree = merged.split("\0")[0] ?? "";
  } catch (error) {
    const { output = "" } = error as { output?: string };
    const files = conflictsIn(output);
    if (files.length === 0) throw error;
    if (seen !== theirs) return { files };
    tree = await withOwn(repository, output.split("\0")[0] ?? "", own, files);
  }
  const made = await gitIn(repository, [
    ...identity(person),
    ...["commit-tree", tree, "-p", theirs, "-p", own, "-m", "Join what others have published"],
  ]);
  return { commit: made.trim() };
}

/** A tree with our versions of some files. */
function withOwn(
  repository: ContentRepository,
  tree: string,
  own: string,
  files: readonly string[],
): Promise<string> {
  return inOwnList(repository, tree, async (list) => {
    for (const file of files) {
      const listed = await gitIn(repository, ["ls-tree", own, "--", literal(file)]);
      const [, mode = "", object = ""] = /^(\d+) blob (\w+)\t/.exec(listed) ?? [];
      const change = object
        ? ["--add", "--cacheinfo", `${mode},${object},${file}`]
        : ["--force-remove", "--", file];
      await gitIn(repository, ["update-index", ...change], list);
    }
  });
}

/** The files in the answer of `git merge-tree -z`: tree, then `mode object stage TAB file` for each, then messages. */
function conflictsIn(output: string): string[] {
  const [, ...parts] = output.split("\0");
  const end = parts.indexOf("");
  const entries = end < 0 ? parts : parts.slice(0, end);
  return [...new Set(entries.flatMap((entry) => entry.split("\t")[1] ?? []))];
}

/** @returns undefined when it has been pushed */
async function push(
  repository: ContentRepository,
  commit: string,
  remote: string,
  remoteBranch: string,
): Promise<{ isBehind: boolean; why: string } | undefined> {
  try {
    const to = `${commit}:refs/heads/${remoteBranch}`;
    await gitIn(repository, ["push", "--quiet", "--", remote, to], { timeout: REMOTE_TIMEOUT });
    return undefined;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const why = error.message;
    return { isBehind: /fetch first|non-fast-forward|cannot lock ref|stale info/.test(why), why };
  }
}

function added(one: BroughtChanges, other: BroughtChanges): BroughtChanges {
  const joined = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];
  return { brought: joined(one.brought, other.brought), kept: joined(one.kept, other.kept) };
}
