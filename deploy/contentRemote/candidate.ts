import { mkdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { tellAnswer } from "../../desk/words/answers/tellAnswer.ts";
import { classifyPath } from "../../newsroom/content/contentFile.ts";
import type { Problem } from "../../newsroom/problems/problem.ts";
import type { RuleName } from "../../newsroom/problems/ruleBook.ts";
import type { CommitEntry, ContentRepository } from "./contentRepository.ts";
import { GitError } from "./git.ts";

/** A commit's files, checked out to be checked before readers have anything of them. */
export class Candidate {
  /** @param folder where they are; may be deleted at any time */
  constructor(
    private readonly repository: ContentRepository,
    readonly folder: string,
  ) {}

  private get files() {
    return { folder: this.folder, index: `${this.folder}.index` };
  }

  /**
   * Checks a tree out: only what has changed since the last one is written.
   * @returns a file whose name Git does not write, or the system cannot
   */
  async checkOut(tree: string): Promise<Problem[]> {
    try {
      await this.checkOutOnce(tree);
    } catch {
      // A killed process may have left half a list or its lock.
      await rm(this.folder, { recursive: true, force: true });
      await rm(this.files.index, { force: true });
      await rm(`${this.files.index}.lock`, { force: true });
      try {
        await this.checkOutOnce(tree);
      } catch (error) {
        const file = error instanceof GitError ? unwritableName(error) : undefined;
        if (file === undefined) throw error;
        return [unusableName(file)];
      }
    }
    return [];
  }

  private async checkOutOnce(tree: string): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await this.repository.git(["read-tree", "--reset", "-u", tree], this.files);
    await this.repository.git(["clean", "-ffdxq"], this.files);
  }

  /** Files that stand for files elsewhere: Git LFS keeps the real ones in a store of its own. */
  async pointers(entries: readonly CommitEntry[]): Promise<Problem[]> {
    const found: Problem[] = [];
    for (const { path: file, size } of entries) {
      if (size === undefined || size > POINTER_BYTES) continue;
      if (isPassedOver(file) || !FILES.has(classifyPath(file).kind)) continue;
      const text = await readFile(path.join(this.folder, file), "latin1").catch(() => "");
      if (!text.startsWith("version https://git-lfs.github.com/spec/")) continue;
      found.push(problemAt(file, tellAnswer("lfsPointer"), tellAnswer("lfsPointerRemedy")));
    }
    return found;
  }
}

/** `.git`, `..` and the like, which would be taken for a repository's own, and what is too long. */
function unwritableName({ message }: GitError): string | undefined {
  const [, invalid, tooLong] = UNWRITABLE.exec(message) ?? [];
  return invalid ?? tooLong;
}

const UNWRITABLE =
  /invalid path '(.+)'$|(?:unable to create file|cannot create directory at) '?(.+?)'?: File name too long$/m;

/** Kinds of files that readers get as they are. */
const FILES: ReadonlySet<string> = new Set(["picture", "public", "font", "logo"]);

/** Bytes of a Git LFS pointer at most. https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const POINTER_BYTES = 1024;

/** Entries that are not files with a name of their own that can be read. */
export function unusableEntries(entries: readonly CommitEntry[]): Problem[] {
  const taken = new Set(entries.flatMap((entry) => foldersAbove(entry.path)));
  return entries.flatMap(({ mode, path: file }): Problem[] => {
    // Git itself writes no such tree, but takes one.
    if (taken.has(file)) return [unusableName(file)];
    taken.add(file);
    if (isPassedOver(file)) return [];
    if (mode === "120000") {
      return [problemAt(file, tellAnswer("symbolicLink"), tellAnswer("symbolicLinkRemedy"))];
    }
    if (mode === "160000") {
      return [problemAt(file, tellAnswer("submodule"), tellAnswer("submoduleRemedy"))];
    }
    if (!file.includes("\uFFFD")) return [];
    return [problemAt(file, tellAnswer("nameNoUtf8"), tellAnswer("nameNoUtf8Remedy"))];
  });
}

function foldersAbove(file: string): string[] {
  const parts = file.split("/");
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join("/"));
}

function unusableName(file: string): Problem {
  return problemAt(file, tellAnswer("nameUnusable"), tellAnswer("nameNoUtf8Remedy"));
}

/** Whether content of this name is read by nobody. */
function isPassedOver(file: string): boolean {
  return file.split("/").some((part) => part.startsWith("."));
}

const RULE: RuleName = "file-elsewhere";

function problemAt(file: string, message: string, remedy: string): Problem {
  return { file, line: 1, severity: "error", rule: RULE, message, remedy };
}
