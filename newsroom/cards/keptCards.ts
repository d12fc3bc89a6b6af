import { access, readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { keepFile, unkeptFile } from "../unkept.ts";

/** Cards that are kept on disk; the oldest go first. About 80 kB each. */
const KEPT = 3_000;

/** After so many new ones the folder is looked through. */
const TIDY_EVERY = 100;

/** Cards that may wait to be drawn; whoever asks for one more is asked to come back. */
const WAITING = 24;

/** Said to those who ask while too many cards are waiting. */
export class TooManyCards extends Error {
  override name = "TooManyCards";
}

/**
 * Draws each card once and keeps it in a folder. One at a time, so that whoever asks for all of them
 * takes one core and no more; many who ask for the same one wait for one drawing.
 */
export class KeptCards {
  private readonly underWay = new Map<string, Promise<void>>();
  private last: Promise<unknown> = Promise.resolve();
  private made = 0;

  /** @param folder may be emptied at any time */
  constructor(
    private readonly folder: string,
    private readonly kept = KEPT,
  ) {}

  /**
   * @param address the card's address, with its version
   * @returns the name of its file in the folder
   * @throws TooManyCards
   */
  async file(address: string, draw: () => Promise<Uint8Array>): Promise<string> {
    // One file for one address: what parts an address can have, a file's name can have with dashes.
    const name = address.replace(/^\/cards\//, "").replaceAll("/", "--");
    const file = path.join(this.folder, name);
    if (unkeptFile(file) || (await exists(file))) return name;
    let work = this.underWay.get(name);
    if (!work) {
      if (this.underWay.size >= WAITING) throw new TooManyCards();
      work = this.last.then(() => this.make(file, draw)).finally(() => this.underWay.delete(name));
      this.last = work.catch(() => undefined);
      this.underWay.set(name, work);
    }
    await work;
    return name;
  }

  private async make(file: string, draw: () => Promise<Uint8Array>): Promise<void> {
    const card = await draw();
    await keepFile(file, card);
    this.made += 1;
    if (this.made % Math.min(TIDY_EVERY, this.kept) === 0) await this.tidy();
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
    for (const { file } of files.slice(this.kept)) {
      await rm(file, { force: true }).catch(() => undefined);
    }
  }
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
