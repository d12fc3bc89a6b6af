import { access, readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { heldFile, writeOrHoldFile } from "./unwrittenFiles.ts";

/** Number of new files after which old ones are deleted. */
const TIDY_EVERY = 100;

/** How often a file is made that is deleted before it is used. */
const ATTEMPTS = 5;

/** Thrown if too many files are waiting to be made. */
export class TooManyWaiting extends Error {
  override name = "TooManyWaiting";
}

interface Limits {
  /** Files to store at most; the oldest are deleted first. */
  maxFiles?: number;
  /** Files made concurrently, which limits the cores in use. */
  concurrency?: number;
  /** Files being made or waiting at most; further requests are refused. */
  maxWaiting?: number;
}

/**
 * A cache of files in a folder. Each is made once, and concurrent requests for it share the result.
 */
export class FileCache {
  private readonly pending = new Map<string, Promise<void>>();
  private readonly queue: Array<() => void> = [];
  private readonly limits: Required<Limits>;
  private busy = 0;
  private made = 0;

  /** @param folder may be deleted at any time */
  constructor(
    readonly folder: string,
    limits: Limits = {},
  ) {
    this.limits = { maxFiles: 3_000, concurrency: 1, maxWaiting: 24, ...limits };
  }

  /**
   * Returns a file's name after making it if necessary.
   * @param name unique for the content
   * @throws TooManyWaiting, and the errors of `make`
   */
  async file(name: string, make: () => Promise<Uint8Array>): Promise<string> {
    const file = path.join(this.folder, name);
    if (heldFile(file) || (await exists(file))) return name;
    let work = this.pending.get(name);
    if (!work) {
      if (this.pending.size >= this.limits.maxWaiting) throw new TooManyWaiting();
      work = this.withSlot(() => this.make(file, make)).finally(() => this.pending.delete(name));
      this.pending.set(name, work);
    }
    await work;
    return name;
  }

  /**
   * Makes a file if necessary, and uses it. Since the folder is shared by all servers of the project, another one
   * may delete the file in between: it is made again then.
   * @param use returns undefined if the file does not exist
   * @throws TooManyWaiting, and the errors of `make` and `use`
   */
  async withFile<Result>(
    name: string,
    make: () => Promise<Uint8Array>,
    use: (name: string) => Promise<Result | undefined>,
  ): Promise<Result | undefined> {
    for (let attempt = 1; ; attempt += 1) {
      const result = await use(await this.file(name, make));
      if (result !== undefined || attempt === ATTEMPTS) return result;
    }
  }

  /** Deletes all files but those with a given name. */
  async deleteOthers(isKept: (name: string) => boolean): Promise<void> {
    const names = await readdir(this.folder).catch(() => []);
    for (const name of names) {
      if (!isKept(name)) await rm(path.join(this.folder, name)).catch(() => {});
    }
  }

  private async withSlot(work: () => Promise<void>): Promise<void> {
    if (this.busy >= this.limits.concurrency) {
      await new Promise<void>((resolve) => this.queue.push(resolve));
    } else {
      this.busy += 1;
    }
    try {
      await work();
    } finally {
      // Passes the slot to the next in the queue.
      const next = this.queue.shift();
      if (next) next();
      else this.busy -= 1;
    }
  }

  private async make(file: string, make: () => Promise<Uint8Array>): Promise<void> {
    await writeOrHoldFile(file, await make());
    this.made += 1;
    if (this.made % Math.min(TIDY_EVERY, this.limits.maxFiles) === 0) await this.tidy();
  }

  private async tidy(): Promise<void> {
    const names = await readdir(this.folder).catch(() => []);
    const files = await Promise.all(
      names.map(async (name) => {
        const file = path.join(this.folder, name);
        return { file, at: (await stat(file).catch(() => undefined))?.mtimeMs ?? 0 };
      }),
    );
    files.sort((a, b) => b.at - a.at);
    for (const { file } of files.slice(this.limits.maxFiles)) {
      await rm(file).catch(() => {});
    }
  }
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
