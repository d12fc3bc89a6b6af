import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { writeFiles } from "./writeFiles.ts";

/** A bare repository, and a clone in which an editor works. */
export interface ContentHost {
  /** The repository's folder. */
  bare: string;
  /** Its address, over which only what was pushed is seen. */
  url: string;
  /** The editor's folder. */
  desk: string;
  /** Runs Git in the editor's folder. @throws Error with what it has printed */
  git(...args: string[]): string;
  /**
   * Commits files, or without text their removal, and pushes.
   * @returns the commit
   */
  push(files: Record<string, string | undefined>, message?: string): string;
}

/** A bare repository without a commit. */
export function emptyRepository(bare: string): void {
  mkdirSync(path.dirname(bare), { recursive: true });
  run(path.dirname(bare), "init", "--quiet", "--bare", "--initial-branch=main", bare);
}

/** @param folder empty or not there yet */
export function contentHost(folder: string): ContentHost {
  const bare = path.join(folder, "paper.git");
  const desk = path.join(folder, "desk");
  emptyRepository(bare);
  run(folder, "init", "--quiet", "--initial-branch=main", desk);
  run(desk, "remote", "add", "origin", bare);
  const git = (...args: string[]) => run(desk, ...args);
  return {
    bare,
    url: pathToFileURL(bare).href,
    desk,
    git,
    push: (files, message = "A change") => {
      for (const [file, text] of Object.entries(files)) {
        if (text === undefined) rmSync(path.join(desk, file), { recursive: true });
        else writeFiles(desk, { [file]: text });
      }
      git("add", "--all");
      git("commit", "--quiet", "--allow-empty", "--message", message);
      git("push", "--quiet", "origin", "HEAD");
      return git("rev-parse", "HEAD").trim();
    },
  };
}

/** Runs Git with an author, and no configuration of whoever runs the tests. */
function run(cwd: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync("git", args, {
    cwd,
    encoding: "utf8",
    env: {
      PATH: process.env.PATH,
      HOME: cwd,
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_AUTHOR_NAME: "Ada",
      GIT_AUTHOR_EMAIL: "ada@paper.example",
      GIT_COMMITTER_NAME: "Ada",
      GIT_COMMITTER_EMAIL: "ada@paper.example",
    } as unknown as NodeJS.ProcessEnv,
  });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout;
}
