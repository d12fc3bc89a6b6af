import { type FSWatcher, lstatSync, readdirSync, watch } from "node:fs";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { isPassedOver, isPathPassedOver } from "../newsroom/content/listFiles.ts";
import { tellAnswer } from "./words/answers/tellAnswer.ts";

/**
 * Milliseconds without a change after which a file is reported once more. A large file is written in many steps, and
 * many programs save in two: they truncate the file, then write it.
 */
const SETTLED = 100;

/** Systems that watch a whole tree at once. Linux watches folders, each by itself. */
const HAS_TREES = process.platform === "darwin" || process.platform === "win32";

/** Folders that begin to be watched before other work of the process has its turn. */
const AT_ONCE = 100;

/** A running watch of a folder. */
export interface FolderWatcher {
  stop(): void;
}

/**
 * Reports the path of every file and folder below a content folder that was added, changed or removed, with forward
 * slashes. A file may be reported more than once while it is saved; the last report follows its final state.
 * @param told `saved` is called for each path, `ready` once when everything is being watched
 */
export function watchFolder(
  dir: string,
  told: { saved: (file: string) => void; ready: () => void },
): FolderWatcher {
  const unsettled = new Map<string, NodeJS.Timeout>();
  const saved = (file: string) => {
    if (isPathPassedOver(file)) return;
    const timer = unsettled.get(file);
    clearTimeout(timer);
    const settle = () => {
      unsettled.delete(file);
      told.saved(file);
    };
    unsettled.set(file, setTimeout(settle, SETTLED));
    if (timer === undefined) told.saved(file);
  };
  const watching = HAS_TREES ? watchTree(dir, saved) : new WatchedFolders(dir, saved);
  void watching.begin().then(told.ready);
  return {
    stop() {
      for (const timer of unsettled.values()) clearTimeout(timer);
      watching.close();
    },
  };
}

function watchTree(dir: string, saved: (file: string) => void) {
  const watcher = watch(dir, { recursive: true }, (_, name) => {
    if (name) saved(name.split(path.sep).join("/"));
  });
  watcher.on("error", unwatched);
  return { begin: () => setImmediate(), close: () => watcher.close() };
}

/** A watcher for each folder below a folder, also for those that come later. */
class WatchedFolders {
  private readonly watchers = new Map<string, FSWatcher>();
  private isClosed = false;
  private isIncomplete = false;

  constructor(
    private readonly dir: string,
    private readonly saved: (file: string) => void,
  ) {}

  begin(): Promise<void> {
    return this.add("", false);
  }

  close(): void {
    this.isClosed = true;
    for (const watcher of this.watchers.values()) watcher.close();
    this.watchers.clear();
  }

  /**
   * Watches a folder and those below.
   * @param isNew whether what is in them is reported: it may have come before they were watched
   */
  private async add(folder: string, isNew: boolean): Promise<void> {
    const folders = [folder];
    for (let at = 0; at < folders.length && !this.isClosed; at += 1) {
      if (at % AT_ONCE === AT_ONCE - 1) await setImmediate();
      const relative = folders[at] ?? "";
      if (this.watchers.has(relative) || !this.watch(relative)) continue;
      // Listed after the watch has begun: nothing comes in between.
      for (const entry of entriesOf(path.join(this.dir, relative))) {
        const below = relative ? `${relative}/${entry.name}` : entry.name;
        if (isNew) this.saved(below);
        if (entry.isDirectory() && !isPassedOver(below, entry.name)) folders.push(below);
      }
    }
  }

  /** @returns whether the folder is watched: it may be gone already */
  private watch(folder: string): boolean {
    if (this.isClosed) return false;
    try {
      const watcher = watch(path.join(this.dir, folder), (_, name) => this.changed(folder, name));
      watcher.on("error", () => this.remove(folder));
      this.watchers.set(folder, watcher);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT" && !this.isIncomplete) {
        this.isIncomplete = true;
        unwatched(error as Error);
      }
      return false;
    }
  }

  private changed(folder: string, name: string | null): void {
    if (this.isClosed || name === null) return;
    const file = folder ? `${folder}/${name}` : name;
    this.saved(file);
    if (!isPassedOver(file, name)) this.look(file);
  }

  /** Watches what has become a folder, and no longer what is none. */
  private look(file: string): void {
    // One that was made again has another watcher, under the same name.
    if (this.watchers.has(file)) this.remove(file);
    if (isFolder(path.join(this.dir, file))) void this.add(file, true);
  }

  private remove(folder: string): void {
    for (const [below, watcher] of this.watchers) {
      if (below !== folder && !below.startsWith(`${folder}/`)) continue;
      watcher.close();
      this.watchers.delete(below);
    }
  }
}

function isFolder(file: string): boolean {
  try {
    return lstatSync(file).isDirectory();
  } catch {
    return false;
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // It is gone again.
    return [];
  }
}

/** What other programs change there is read by the next command, and at the next start. */
function unwatched({ message }: Error): void {
  console.warn(tellAnswer("notWatched", { message }));
}
