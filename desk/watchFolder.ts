import path from "node:path";
import { watch } from "chokidar";

/**
 * Milliseconds after which a file is reported once more. The watcher omits a second change within 50 ms of
 * the first, and many programs save in two steps: they truncate the file, then write it.
 */
const SETTLED = 100;

/** A running watch of a folder. */
export interface FolderWatcher {
  stop(): Promise<void>;
}

/**
 * Reports the path of every file and folder below a folder that was added, changed or removed, with forward
 * slashes. A file may be reported more than once while it is saved; the last report follows its final state.
 * @param told `saved` is called for each path, `ready` once when everything is being watched
 */
export function watchFolder(
  dir: string,
  told: { saved: (file: string) => void; ready: () => void },
): FolderWatcher {
  const unsettled = new Map<string, NodeJS.Timeout>();
  const watcher = watch(dir, { ignoreInitial: true })
    .on("all", (_, full) => {
      const file = path.relative(dir, full).split(path.sep).join("/");
      clearTimeout(unsettled.get(file));
      unsettled.set(
        file,
        setTimeout(() => {
          unsettled.delete(file);
          told.saved(file);
        }, SETTLED),
      );
      told.saved(file);
    })
    .on("ready", told.ready);
  return {
    stop() {
      for (const timer of unsettled.values()) clearTimeout(timer);
      return watcher.close();
    },
  };
}
