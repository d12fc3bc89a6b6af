import path from "node:path";
import { GitError, git } from "../../deploy/contentRemote/git.ts";
import { DeskRefusal } from "../deskCommand.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";

/** The Git repository that a content folder lies in. */
export interface ContentRepository {
  /** Absolute path of its work tree. */
  top: string;
  /** The content folder below it, with slashes; empty where it is the whole repository. */
  folder: string;
  /** The branch that is checked out. */
  branch: string;
  /** The name of the remote that the branch follows, else of the only one; undefined without any. */
  remote: string | undefined;
  /** The branch's name there. */
  remoteBranch: string;
}

/** Git writes tens of megabytes to a slow remote. Milliseconds. */
export const REMOTE_TIMEOUT = 120_000;

/** Git in a work tree. */
export function gitIn(
  { top }: Pick<ContentRepository, "top">,
  args: readonly string[],
  options: Parameters<typeof git>[1] = {},
): Promise<string> {
  return git(["-C", top, ...args], options);
}

/** Whether there is Git on this machine. */
export async function hasGit(): Promise<boolean> {
  return git(["version"]).then(
    () => true,
    () => false,
  );
}

/**
 * The repository of a content folder.
 * @returns undefined where it lies in none
 * @throws DeskRefusal where no branch is checked out
 */
export async function contentRepository(
  contentDir: string,
): Promise<ContentRepository | undefined> {
  const asked = ["rev-parse", "--show-toplevel", "--show-prefix"];
  const found = await git(["-C", contentDir, ...asked]).catch((error: unknown) => {
    if (error instanceof GitError) return undefined;
    throw error;
  });
  if (found === undefined) return undefined;
  const [top = "", prefix = ""] = found.split("\n");
  const repository = { top: path.resolve(top), folder: prefix.replace(/\/$/, "") };
  const branch = await gitIn(repository, ["symbolic-ref", "--quiet", "--short", "HEAD"]).then(
    (text) => text.trim(),
    () => undefined,
  );
  if (branch === undefined) {
    throw new DeskRefusal(tellAnswer("noBranch", { repository: repository.top }));
  }
  const setting = (name: string) =>
    gitIn(repository, ["config", "--get", name]).then(
      (text) => text.trim() || undefined,
      () => undefined,
    );
  const remotes = (await gitIn(repository, ["remote"])).split("\n").filter(Boolean);
  const followed = await setting(`branch.${branch}.remote`);
  const merged = await setting(`branch.${branch}.merge`);
  return {
    ...repository,
    branch,
    remote: followed ?? (remotes.includes("origin") ? "origin" : remotes[0]),
    remoteBranch: merged?.replace(/^refs\/heads\//, "") ?? branch,
  };
}

/** Options of Git that name who commits. */
export function identity(person: string): string[] {
  const name = person.replace(/[\p{Cc}<>]/gu, "").trim() || "desk";
  const local = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ".") || "desk";
  return ["-c", `user.name=${name}`, "-c", `user.email=${local}@desk.invalid`];
}
