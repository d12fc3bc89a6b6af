import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { git } from "../deploy/contentRemote/git.ts";

/** A commit in which a story's file was changed. */
export interface GitState {
  commit: string;
  /** Path in the repository at that commit: the story may have been moved since. */
  path: string;
  /** ISO 8601. */
  at: string;
  author: string;
}

/** Commits of a story that are looked for at most. */
const MOST = 200;

/** Milliseconds: a list that takes longer helps nobody. */
const PATIENCE = 10_000;

/**
 * The states of a story in Git, the newest first; none where the content folder is in no repository, or where there is
 * no Git.
 * @param file relative to the content folder
 */
export async function gitStates(contentDir: string, file: string): Promise<GitState[]> {
  const repository = repositoryOf(contentDir);
  if (!repository) return [];
  try {
    const said = await git(
      [
        "-c",
        "core.quotePath=false",
        "log",
        "--follow",
        "--name-only",
        `--max-count=${MOST}`,
        "--format=%x01%H%x00%aI%x00%an",
        "--",
        path.posix.join(repository.below, file),
      ],
      { repository: repository.git, timeout: PATIENCE },
    );
    return said
      .split("\x01")
      .slice(1)
      .flatMap((part) => {
        const [head = "", , name = ""] = part.split("\n");
        const [commit = "", at = "", author = ""] = head.split("\0");
        return name ? [{ commit, at, author, path: name }] : [];
      });
  } catch {
    // No Git here, or a repository that it cannot read: the desk's own states are listed all the same.
    return [];
  }
}

/** The text of one of them. */
export async function gitText(contentDir: string, state: GitState): Promise<string> {
  const repository = repositoryOf(contentDir);
  if (!repository) throw new Error(`${contentDir} is in no repository`);
  return git(["show", `${state.commit}:${state.path}`], {
    repository: repository.git,
    timeout: PATIENCE,
  });
}

/** The repository around a folder, and the folder's path in it. */
export function repositoryOf(contentDir: string): { git: string; below: string } | undefined {
  let top: string;
  try {
    top = realpathSync(contentDir);
  } catch {
    return undefined;
  }
  const content = top;
  while (!existsSync(path.join(top, ".git"))) {
    const above = path.dirname(top);
    if (above === top) return undefined;
    top = above;
  }
  const below = path.relative(top, content).split(path.sep).join("/");
  return { git: path.join(top, ".git"), below };
}
