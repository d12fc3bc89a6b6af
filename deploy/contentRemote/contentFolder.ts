import { randomBytes } from "node:crypto";
import {
  constants,
  copyFileSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { tellAnswer } from "../../desk/words/answers/tellAnswer.ts";
import { FETCHED_MARK } from "../../newsroom/content/contentFolderAccess.ts";
import { readWithdrawn } from "../../newsroom/content/withdrawn.ts";
import { WITHDRAWN_FILE } from "../../newsroom/schema/site.ts";
import { SettingsError } from "../../newsroom/settings/settings.ts";
import type { CommitEntry, ContentRepository } from "./contentRepository.ts";

/** In the content folder, for files that are on their way to their places. */
const ARRIVING = ".content-remote";

/** With more changed stories the edition is written anew. */
const MOST_STORIES = 50;

/** Whether a name is not the commit's. Somebody may have committed such a file from a server's folder. */
function isOwnName(file: string): boolean {
  return file.startsWith(ARRIVING);
}

/** What the mark says. */
interface Mark {
  /** The commit of the files that are there, and its tree. */
  commit?: string | undefined;
  tree?: string | undefined;
  /** The number of the edition that has exactly this commit; 0 before the first build. */
  edition?: number | undefined;
  /** The commit to which an update has begun. */
  next?: string | undefined;
}

/** A commit with the files that it has. */
export interface CheckedOut {
  commit: string;
  tree: string;
  entries: readonly CommitEntry[];
}

/** A commit that is in the edition with this number. */
type Finished = Pick<CheckedOut, "commit" | "tree"> & { edition: number };

/** Files that somebody had changed or added on this machine, and where they are now. */
export interface PutAside {
  folder: string;
  files: string[];
}

/**
 * The served content folder, which is the server's own: its files are those of the commit that readers have.
 * Readers' requests open its pictures, so each file is replaced by a rename.
 */
export class FetchedContent {
  /**
   * @param folder the content folder
   * @param index Git's list of the files that are there, with their times
   * @param asideFolder where changed files are put
   */
  constructor(
    private readonly repository: ContentRepository,
    readonly folder: string,
    private readonly index: string,
    private readonly asideFolder: string,
  ) {}

  /** The commit of the files that are there; undefined before the first one. */
  get commit(): string | undefined {
    return this.mark()?.commit;
  }

  /** The commit to which an update was begun that has not ended. */
  get unfinished(): string | undefined {
    return this.mark()?.next;
  }

  /**
   * Refuses a folder that has files of somebody else.
   * @throws SettingsError
   */
  requireOwnFolder(): void {
    if (this.mark() || !existsSync(this.folder) || readdirSync(this.folder).length === 0) return;
    throw new SettingsError(tellAnswer("strangeFiles", { folder: this.folder }));
  }

  /**
   * Puts a commit's new and changed files into their places. What it has no more stays until `finish`, so that
   * readers of the standing edition find their pictures.
   * @param from folder in which it is checked out
   */
  async put(
    { commit, tree, entries }: CheckedOut,
    from: string,
    now: Date,
  ): Promise<PutAside | undefined> {
    this.requireOwnFolder();
    mkdirSync(this.folder, { recursive: true });
    this.writeMark({ ...this.mark(), next: commit });
    const wanted = new Map(
      entries
        .filter((entry) => entry.mode.startsWith("100") && !isOwnName(entry.path))
        .map((entry) => [entry.path, entry.blob]),
    );
    const changedHere = await this.changedHere(wanted);
    const aside = this.putAside(changedHere, now);
    const arrived = path.join(this.folder, ARRIVING);
    rmSync(arrived, { recursive: true, force: true });
    mkdirSync(arrived);
    for (const file of await this.outdated(tree, wanted, changedHere)) {
      const target = path.join(this.folder, file);
      const fresh = path.join(arrived, randomBytes(6).toString("hex"));
      copyFileSync(path.join(from, file), fresh, constants.COPYFILE_FICLONE);
      this.clearTheWayTo(file);
      mkdirSync(path.dirname(target), { recursive: true });
      renameSync(fresh, target);
    }
    rmSync(arrived, { recursive: true, force: true });
    return aside;
  }

  /** Remembers which edition has been built from the folder. */
  noteEdition(edition: number): void {
    const mark = this.mark();
    if (mark) this.writeMark({ ...mark, edition });
  }

  /**
   * Addresses of the stories in which a tree differs from an edition.
   * @param edition the edition's number
   * @returns undefined if anything else differs, or if it is not known which commit the edition has
   */
  async differingStories(tree: string, edition: number): Promise<string[] | undefined> {
    const mark = this.mark();
    if (edition === 0 || mark?.edition !== edition || mark.next !== undefined) return undefined;
    const difference = await this.difference(tree).catch(() => undefined);
    const addresses = new Set<string>();
    for (const [state, file] of difference ?? [["", ""]]) {
      if (/^drafts\/|^\.|\/\./.test(file)) continue;
      const [, address] = /^articles(\/\d{4}\/\d\d\/\d\d\/[^/]+)\//.exec(file) ?? [];
      const isGone = state === "A" && file.endsWith("/index.md");
      if (address === undefined || isGone) return undefined;
      addresses.add(address);
    }
    return addresses.size > MOST_STORIES ? undefined : [...addresses];
  }

  /** Addresses of stories that were taken back on this machine, which no commit knows of. */
  async withdrawnHere(): Promise<string[]> {
    const file = path.join(this.folder, WITHDRAWN_FILE);
    if (!isFile(file) || !existsSync(this.index)) return [];
    const committed = await this.git(["cat-file", "blob", `:${WITHDRAWN_FILE}`]).catch(() => "");
    const known = new Set(readWithdrawn(committed).entries.map(({ address }) => address));
    return readWithdrawn(readFileSync(file))
      .entries.map(({ address }) => address)
      .filter((address) => !known.has(address));
  }

  /** Removes the files that the commit has no more, and remembers that it is the one that is there. */
  async finish({ commit, tree, edition }: Finished): Promise<void> {
    for (const [state, file] of await this.difference(tree)) {
      if (state !== "A" || isOwnName(file)) continue;
      const gone = path.join(this.folder, file);
      // The commit may have a folder of this name.
      if (found(gone)?.isDirectory() === false) rmSync(gone);
      this.removeEmptyFolders(path.dirname(file));
    }
    // What has not changed keeps its times, so that its content is not read again.
    await this.git(["read-tree", "--reset", tree]);
    await this.refresh();
    this.writeMark({ commit, tree, edition });
  }

  /** Files here that are not as Git's list has them, and whether somebody has made them so. */
  private async changedHere(wanted: ReadonlyMap<string, string>): Promise<Map<string, boolean>> {
    await this.readyIndex();
    await this.refresh();
    const changed = listOf(await this.git(["diff-files", "-z", "--name-only"]));
    const added = listOf(await this.git(["ls-files", "-z", "--others"]));
    const all = [...new Set([...changed, ...added])].filter((file) => !isOwnName(file));
    const hashed = all.filter(
      (file) => isFile(path.join(this.folder, file)) && !file.includes("\n"),
    );
    const blobs =
      hashed.length === 0
        ? []
        : (await this.git(["hash-object", "--stdin-paths"], `${hashed.join("\n")}\n`)).split("\n");
    const found = new Map(hashed.map((file, at) => [file, blobs[at]]));
    return new Map(
      all.map((file) => {
        const blob = found.get(file);
        // An update that was interrupted has put the same file there.
        return [file, blob === undefined || blob !== wanted.get(file)];
      }),
    );
  }

  /** A list that is lost or damaged is made anew from the commit that the files are said to be of. */
  private async readyIndex(): Promise<void> {
    rmSync(`${this.index}.lock`, { force: true });
    const isSound = await this.git(["ls-files", "-z"]).then(
      () => existsSync(this.index),
      () => false,
    );
    if (isSound) return;
    rmSync(this.index, { force: true });
    const { tree } = this.mark() ?? {};
    if (tree !== undefined) await this.git(["read-tree", tree]).catch(() => "");
  }

  private putAside(changed: ReadonlyMap<string, boolean>, now: Date): PutAside | undefined {
    const name = `${now.toISOString().replace(/[:.]/g, "-")}-${randomBytes(2).toString("hex")}`;
    const folder = path.join(this.asideFolder, name);
    const files: string[] = [];
    for (const file of [...changed.keys()].sort()) {
      const here = path.join(this.folder, file);
      // A link that has been moved already takes what was seen through it along.
      if (!changed.get(file) || !exists(here)) continue;
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      moveFile(here, path.join(folder, file));
      files.push(file);
    }
    return files.length > 0 ? { folder, files } : undefined;
  }

  /** The files of a tree that are not here as it has them. */
  private async outdated(
    tree: string,
    wanted: ReadonlyMap<string, string>,
    changedHere: ReadonlyMap<string, boolean>,
  ): Promise<string[]> {
    const differing = (await this.difference(tree)).map(([, file]) => file);
    const files = new Set([...differing, ...changedHere.keys()]);
    return [...files].filter((file) => wanted.has(file)).sort();
  }

  /** How Git's list differs from a tree: `A` is what the tree has no more. */
  private async difference(tree: string): Promise<Array<[state: string, file: string]>> {
    const parts = listOf(
      await this.git(["diff-index", "--cached", "-z", "--no-renames", "--name-status", tree, "--"]),
    );
    return parts.flatMap((state, at) => (at % 2 === 0 ? [[state, parts[at + 1] ?? ""]] : []));
  }

  /** Removes a file where a folder has to be, and a folder where a file has to be. */
  private clearTheWayTo(file: string): void {
    const parts = file.split("/");
    for (let depth = 1; depth <= parts.length; depth += 1) {
      const place = path.join(this.folder, ...parts.slice(0, depth));
      const there = found(place);
      const isLast = depth === parts.length;
      if (there && there.isDirectory() === isLast) rmSync(place, { recursive: true, force: true });
    }
  }

  private removeEmptyFolders(start: string): void {
    for (let folder = start; folder !== "."; folder = path.dirname(folder)) {
      const full = path.join(this.folder, folder);
      const there = found(full);
      if (!there) continue;
      if (!there.isDirectory() || readdirSync(full).length > 0) return;
      rmdirSync(full);
    }
  }

  private async refresh(): Promise<void> {
    // It fails where files have changed, which is asked for next.
    await this.git(["update-index", "-q", "--refresh"]).catch(() => "");
  }

  private git(args: readonly string[], input?: string): Promise<string> {
    return this.repository.git(args, { folder: this.folder, index: this.index }, input);
  }

  private mark(): Mark | undefined {
    try {
      return JSON.parse(readFileSync(path.join(this.folder, FETCHED_MARK), "utf8"));
    } catch {
      return undefined;
    }
  }

  private writeMark(mark: Mark): void {
    const file = path.join(this.folder, FETCHED_MARK);
    writeFileSync(`${file}.new`, `${JSON.stringify(mark)}\n`);
    renameSync(`${file}.new`, file);
  }
}

function listOf(output: string): string[] {
  return output.split("\0").filter(Boolean);
}

function exists(file: string): boolean {
  return found(file) !== undefined;
}

function isFile(file: string): boolean {
  return found(file)?.isFile() === true;
}

/** What is at a path, without following a link; undefined also below a file. */
function found(file: string): Stats | undefined {
  try {
    return lstatSync(file);
  } catch {
    return undefined;
  }
}

/** Moves a file or folder, also to another disk. */
function moveFile(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}
