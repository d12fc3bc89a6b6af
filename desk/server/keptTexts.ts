import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";

const packed = promisify(gzip);
const unpacked = promisify(gunzip);

/** Milliseconds for which a text that a page was given stays: pages are left open over a weekend. */
const GIVEN = 7 * 24 * 3_600_000;

/** Texts of single saves that stay; a page that has lost its connection names one of the last. */
const SAVED = 5_000;

/** Saves between two sweeps. */
const SWEEP_EVERY = 500;

/** What the last save of an open page was, for the case that its answer did not arrive. */
export interface SentSave {
  /** The version that it named, and the one that it made. */
  version: string;
  made: string;
  text: string;
}

/** Text that could not be written into its file. */
export interface LeftText {
  text: string;
  /** ISO 8601. */
  at: string;
}

/**
 * Texts that the desk keeps besides content: what pages build upon, by version, so that two changes of one story can be
 * brought together; the last save of each page; and what could not be written. None of it is needed to save a story, so
 * that a full disk costs no more than the merge.
 */
export class KeptTexts {
  private saves = 0;

  /** @param folder of what the desk keeps */
  constructor(private readonly folder: string) {}

  /** Keeps the text that a page was given on opening a story. */
  async keepGiven(version: string, text: string): Promise<void> {
    await this.keep(this.file("given", version), text);
  }

  /** Keeps the text that a save has made. */
  async keepSaved(version: string, text: string): Promise<void> {
    await this.keep(this.file("saved", version), text);
    this.saves += 1;
    if (this.saves % SWEEP_EVERY === 0) await this.sweep();
  }

  /** The text of a version; undefined when it is kept no longer. */
  async textOf(version: string): Promise<string | undefined> {
    if (!/^[0-9a-f]{32}$/.test(version)) return undefined;
    return (await read(this.file("saved", version))) ?? (await read(this.file("given", version)));
  }

  async noteSent(page: string, save: SentSave): Promise<void> {
    await this.keep(this.file("sent", nameOf(page)), JSON.stringify(save));
  }

  async lastSent(page: string): Promise<SentSave | undefined> {
    const text = await read(this.file("sent", nameOf(page)));
    return text === undefined ? undefined : (JSON.parse(text) as SentSave);
  }

  /** @throws the system's error, unlike the others: what it keeps is nowhere else */
  async leave(file: string, left: LeftText): Promise<void> {
    await write(this.file("left", nameOf(file)), JSON.stringify(left));
  }

  async leftOf(file: string): Promise<LeftText | undefined> {
    const text = await read(this.file("left", nameOf(file)));
    return text === undefined ? undefined : (JSON.parse(text) as LeftText);
  }

  async dropLeft(file: string): Promise<void> {
    await rm(this.file("left", nameOf(file)), { force: true });
  }

  /** Removes what no page can name any more. */
  async sweep(): Promise<void> {
    const before = Date.now() - GIVEN;
    for (const kind of ["given", "sent"]) {
      for (const { file, at } of await this.filesOf(kind)) {
        if (at < before) await rm(file, { force: true });
      }
    }
    const saved = (await this.filesOf("saved")).sort((a, b) => b.at - a.at);
    for (const { file } of saved.slice(SAVED)) await rm(file, { force: true });
  }

  private file(kind: string, name: string): string {
    return path.join(this.folder, kind, `${name}.gz`);
  }

  private async keep(file: string, text: string): Promise<void> {
    try {
      if (await touched(file, text)) return;
      await write(file, text);
    } catch {
      // Without it two changes of the same story are shown side by side instead of being brought together.
    }
  }

  private async filesOf(kind: string): Promise<Array<{ file: string; at: number }>> {
    const folder = path.join(this.folder, kind);
    const names = await readdir(folder).catch(() => []);
    const found = await Promise.all(
      names.map(async (name) => {
        const file = path.join(folder, name);
        const at = (await stat(file).catch(() => undefined))?.mtimeMs;
        return at === undefined ? [] : [{ file, at }];
      }),
    );
    return found.flat();
  }
}

/** Names of pages and files may be anything; those of versions are digests. */
function nameOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}

/** Whether a text by version is there already; its age begins anew. */
async function touched(file: string, text: string): Promise<boolean> {
  if (path.basename(path.dirname(file)) === "sent") return false;
  if ((await read(file)) !== text) return false;
  const now = new Date();
  await utimes(file, now, now);
  return true;
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const fresh = `${file}.${process.pid}.new`;
  await writeFile(fresh, await packed(text), { mode: 0o600 });
  await rename(fresh, file);
}

async function read(file: string): Promise<string | undefined> {
  try {
    return (await unpacked(await readFile(file))).toString("utf8");
  } catch {
    // None, or cut off by a machine that has ended.
    return undefined;
  }
}
