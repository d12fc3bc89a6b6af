import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { WORKSPACE_PATHS } from "../system/workspace.ts";
import { type Measured, measurePicture, versionOf } from "./measurePicture.ts";

/** Increase it when pictures are measured differently. */
const FORMAT_VERSION = 1;

/** Cached pictures at most, about 150 bytes each. */
const MAX_ENTRIES = 50_000;

type Sound = Exclude<Measured, { broken: string }>;

/**
 * Caches measurements by content hash on disk, so that each picture is decoded once and not at
 * every check. Contains valid pictures only: broken ones are about to be replaced. If the cache
 * cannot be written, pictures are measured again.
 */
export class MeasuredPictures {
  private known: Map<string, Omit<Sound, "version">> | undefined;
  private changed = false;

  /** @param file may be deleted at any time */
  constructor(private readonly file: string) {}

  async measure(content: Buffer): Promise<Measured> {
    const hash = createHash("sha256").update(content).digest("hex");
    this.known ??= this.read();
    const before = this.known.get(hash);
    if (before) return { version: versionOf(hash), ...before };
    const measured = await measurePicture(content, hash);
    if (!("broken" in measured)) {
      const { version, ...facts } = measured;
      this.known.set(hash, facts);
      this.changed = true;
    }
    return measured;
  }

  /** Saves new measurements for the next check. */
  async save(): Promise<void> {
    if (!this.changed || !this.known) return;
    this.changed = false;
    const pictures = Object.fromEntries([...this.known].slice(-MAX_ENTRIES));
    const fresh = `${this.file}.${randomBytes(4).toString("hex")}.new`;
    try {
      await mkdir(path.dirname(this.file), { recursive: true });
      await writeFile(fresh, JSON.stringify({ measure: FORMAT_VERSION, pictures }));
      await rename(fresh, this.file);
    } catch {
      // If the disk is full or read-only, the next check is slower and has the same result.
      await rm(fresh, { force: true }).catch(() => {});
    }
  }

  private read(): Map<string, Omit<Sound, "version">> {
    try {
      const { measure, pictures } = JSON.parse(readFileSync(this.file, "utf8"));
      return new Map(measure === FORMAT_VERSION ? Object.entries(pictures) : []);
    } catch {
      return new Map();
    }
  }
}

/** The instance for this process. */
export const measuredPictures = new MeasuredPictures(
  path.resolve(WORKSPACE_PATHS.measuredPictures),
);
