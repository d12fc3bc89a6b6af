import path from "node:path";
import { watch } from "chokidar";

/**
 * Milliseconds after which a file is looked at once more. The watcher keeps silent about a second change
 * within 50 ms of the first, and many programs save in two steps: they empty the file, then fill it.
 */
const SETTLED = 100;

/** A watch over a folder that has begun. */
export interface SavedFiles {
  stop(): Promise<void>;
}

/**
 * Tells of every file and folder below a folder that has come, changed or gone, by its path in it with
 * slashes. A file that is being saved may be told of more than once, and is for the last time when it is
 * as it was left.
 * @param told `saved` is called for each, `ready` once when everything is being watched
 */
export function watchSavedFiles(
  dir: string,
  told: { saved: (file: string) => void; ready: () => void },
): SavedFiles {
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
