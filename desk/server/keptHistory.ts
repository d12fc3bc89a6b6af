import { createHash, randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { HistoryEntry } from "../api/actions.ts";

const packed = promisify(gzip);
const unpacked = promisify(gunzip);

/** Milliseconds of writing of which one state is kept. */
const HOUR = 3_600_000;

/** States of a story at most; the oldest go first. */
const MOST = 300;

/** A state as it is stored; its id is the name of its file. */
type Stored = Omit<HistoryEntry, "id"> & { text: string };

/**
 * Earlier states of stories: each that was published at the desk, and one an hour of writing, as the text was before the
 * hour's first change. Each is a compressed file, in a folder for each story that moves with it.
 */
export class KeptHistory {
  /** Who has saved each story last, since the desk was started. */
  private readonly writers = new Map<string, string>();

  /** @param folder of what the desk keeps */
  constructor(private readonly folder: string) {}

  /**
   * Keeps the text that a save is about to replace.
   * @param always also a second one in the same hour, as when somebody else's text is overwritten
   */
  async keepBefore(
    file: string,
    text: string,
    { contentDir, person, always }: { contentDir: string; person: string; always: boolean },
  ): Promise<void> {
    const name = always
      ? `saved-${randomBytes(8).toString("hex")}`
      : `saved-${Math.floor(Date.now() / HOUR)}`;
    const last = this.writers.get(file);
    this.writers.set(file, person);
    if (await exists(this.fileOf(file, name))) return;
    const written = await stat(path.join(contentDir, file)).catch(() => undefined);
    const at = (written?.mtime ?? new Date()).toISOString();
    await this.keep(file, name, { at, kind: "saved", person: last, text });
  }

  /** Keeps a text that has just been published. */
  async keepPublished(
    file: string,
    text: string,
    made: Pick<HistoryEntry, "at" | "person" | "by">,
  ): Promise<void> {
    const name = `published-${randomBytes(8).toString("hex")}`;
    await this.keep(file, name, { ...made, kind: "published", text });
  }

  /** A story has moved from one file to another. */
  async moved(from: string, to: string): Promise<void> {
    if (from === to) return;
    // What another story has left there is not this one's.
    await rm(this.folderOf(to), { recursive: true, force: true });
    await rename(this.folderOf(from), this.folderOf(to)).catch(() => undefined);
  }

  /** The states of a story, in no order. */
  async statesOf(file: string): Promise<HistoryEntry[]> {
    const names = await readdir(this.folderOf(file)).catch(() => []);
    const states = await Promise.all(
      names.filter((name) => name.endsWith(".gz")).map((name) => this.read(file, name)),
    );
    return states.flatMap((state) => {
      if (!state) return [];
      const { text: _, ...entry } = state;
      return [entry];
    });
  }

  /** @param id one that `statesOf` has given for this story */
  async textOf(file: string, id: string): Promise<string | undefined> {
    return /^[\w-]+$/.test(id) ? (await this.read(file, `${id}.gz`))?.text : undefined;
  }

  private folderOf(file: string): string {
    const name = createHash("sha256").update(file).digest("hex").slice(0, 32);
    return path.join(this.folder, "history", name);
  }

  private fileOf(file: string, name: string): string {
    return path.join(this.folderOf(file), `${name}.gz`);
  }

  private async read(file: string, name: string): Promise<(Stored & { id: string }) | undefined> {
    try {
      const bytes = await unpacked(await readFile(path.join(this.folderOf(file), name)));
      return { ...(JSON.parse(bytes.toString("utf8")) as Stored), id: name.replace(/\.gz$/, "") };
    } catch {
      // Cut off by a machine that has ended.
      return undefined;
    }
  }

  /** A history that cannot be written keeps nobody from saving or publishing. */
  private async keep(file: string, name: string, state: Stored): Promise<void> {
    try {
      const target = this.fileOf(file, name);
      await mkdir(path.dirname(target), { recursive: true });
      const fresh = `${target}.${process.pid}.new`;
      await writeFile(fresh, await packed(JSON.stringify(state)), { mode: 0o600 });
      await rename(fresh, target);
      await this.limit(path.dirname(target));
    } catch (error) {
      console.error(`No earlier state of ${file} was kept: ${(error as Error).message}`);
    }
  }

  private async limit(folder: string): Promise<void> {
    const names = await readdir(folder);
    if (names.length <= MOST) return;
    const aged = await Promise.all(
      names.map(async (name) => ({ name, at: (await stat(path.join(folder, name))).mtimeMs })),
    );
    for (const { name } of aged.sort((a, b) => b.at - a.at).slice(MOST)) {
      await rm(path.join(folder, name), { force: true });
    }
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
