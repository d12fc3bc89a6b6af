import { createHash } from "node:crypto";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import type { PageState } from "../../delivery/pageState.ts";
import { Refusal } from "../../newsroom/system/failure.ts";
import type { Shard } from "./searchShards.ts";

/** What a file is made from, as far as a later export has to know. */
export interface KnownFile {
  /** Of its bytes; absent when an export was ended before the file was complete. */
  hash?: string;
  /** Paths of cards and the like that it refers to, which are there for its sake. */
  needs?: string[];
}

/** What a story's page was made from. */
export interface KnownStory {
  /** Digest of the story itself, for feeds and search. */
  own: string;
  /** Digest of all that its page shows of the edition. */
  page: string;
  /** Publication in milliseconds. */
  published: number;
}

/** The state of edition, build and clock at which an export is made. */
export interface ExportState {
  /** How files are made; all are made again when it changes. */
  format: string;
  pages: PageState;
  /** Milliseconds. */
  at: number;
  /** Digest of the paper's settings. */
  settings: string;
}

interface Memory {
  /** Of the last export that was completed. */
  state?: ExportState;
  files: Record<string, KnownFile>;
  stories: Record<string, KnownStory>;
  shards: Shard[];
}

/** A line of the journal of an export under way. */
type JournalLine =
  | { begin: ExportState }
  | { file: string; known: KnownFile | null }
  | { story: string; known: KnownStory | null };

const MEMORY = "export.json";
const JOURNAL = "export.log";

/** What is published. Configuration and memory are beside it. */
export const PUBLISHED = "public";

/**
 * The folder of an export: `public/` with the site's files, configuration of hosts, and `export.json`, which knows
 * what each file was made from. A journal names every file before it is written, so that an export that was killed
 * is completed by the next one, and no file of anybody else is ever removed.
 */
export class ExportFolder {
  private memory: Memory;
  private begun: ExportState | undefined;
  /** Made in the state of the export under way, by one that was ended. */
  private readonly done = new Set<string>();
  written = 0;
  removed = 0;

  /** @throws Refusal if the folder has files and is no export */
  constructor(readonly folder: string) {
    requireExportFolder(folder);
    mkdirSync(path.join(folder, PUBLISHED), { recursive: true });
    this.memory = readMemory(folder);
  }

  /** Of the last export that was completed. */
  get state(): ExportState | undefined {
    return this.memory.state;
  }

  /** Of the search, as they were made last. */
  get shards(): readonly Shard[] {
    return this.memory.shards;
  }

  set shards(shards: Shard[]) {
    this.memory.shards = shards;
  }

  known(file: string): KnownFile | undefined {
    return this.memory.files[file];
  }

  story(address: string): KnownStory | undefined {
    return this.memory.stories[address];
  }

  knownStories(): Array<[address: string, story: KnownStory]> {
    return Object.entries(this.memory.stories);
  }

  /** Whether an export that was ended has made this file from the same state. */
  isDone(file: string): boolean {
    return this.done.has(file);
  }

  /** Begins an export, or continues one that was ended in the same state. */
  begin(state: ExportState): void {
    const journal = path.join(this.folder, JOURNAL);
    const isSame = (other: ExportState) =>
      JSON.stringify({ ...other, at: 0 }) === JSON.stringify({ ...state, at: 0 });
    this.done.clear();
    let same = false;
    for (const line of journalLines(journal)) {
      if ("begin" in line) same = isSame(line.begin);
      else if (same && "file" in line && line.known?.hash) this.done.add(line.file);
    }
    this.begun = state;
    this.log({ begin: state });
  }

  /** Writes a file whole or not at all, unless it has these bytes already. */
  write(file: string, bytes: Uint8Array, needs: readonly string[] = []): void {
    const hash = digest(bytes);
    const known: KnownFile = { hash, ...(needs.length > 0 && { needs: [...needs] }) };
    const before = this.memory.files[file];
    if (JSON.stringify(before) === JSON.stringify(known)) {
      if (!this.done.has(file)) this.log({ file, known });
      return;
    }
    if (before?.hash !== hash) {
      // Also of one that is there, whose old bytes would be taken for what has been killed in between.
      this.remember(file, {});
      const target = path.join(this.folder, file);
      mkdirSync(path.dirname(target), { recursive: true });
      // A folder of its own, so that no server ever shows a part of a file.
      const part = path.join(this.folder, "export.part");
      writeFileSync(part, bytes);
      renameSync(part, target);
      this.written += 1;
    }
    this.remember(file, known);
  }

  rememberStory(address: string, known: KnownStory | undefined): void {
    if (known) this.memory.stories[address] = known;
    else delete this.memory.stories[address];
    this.log({ story: address, known: known ?? null });
  }

  /** Removes the files of earlier exports that nothing needs any more. */
  removeOthers(isNeeded: (file: string) => boolean): void {
    for (const file of Object.keys(this.memory.files)) {
      if (isNeeded(file)) continue;
      rmSync(path.join(this.folder, file), { force: true });
      this.removeEmptyFolders(path.dirname(file));
      delete this.memory.files[file];
      this.log({ file, known: null });
      this.removed += 1;
    }
  }

  /** The export is complete. */
  finish(): void {
    if (this.begun) this.memory.state = this.begun;
    const part = path.join(this.folder, "export.part");
    writeFileSync(part, JSON.stringify(this.memory));
    renameSync(part, path.join(this.folder, MEMORY));
    rmSync(path.join(this.folder, JOURNAL), { force: true });
  }

  private remember(file: string, known: KnownFile): void {
    this.memory.files[file] = known;
    this.log({ file, known });
  }

  private log(line: JournalLine): void {
    appendFileSync(path.join(this.folder, JOURNAL), `${JSON.stringify(line)}\n`);
  }

  private removeEmptyFolders(folder: string): void {
    if (folder === "." || folder === PUBLISHED) return;
    try {
      rmdirSync(path.join(this.folder, folder));
    } catch {
      // It has other files, or is gone.
      return;
    }
    this.removeEmptyFolders(path.dirname(folder));
  }
}

/** @throws Refusal if a folder has files and is no export */
export function requireExportFolder(folder: string): void {
  const isExport = [MEMORY, JOURNAL].some((name) => existsSync(path.join(folder, name)));
  if (!isExport && existsSync(folder) && readdirSync(folder).some((name) => !isOwn(name))) {
    throw new Refusal(
      `${folder} has files that are no export's. Name a folder that is empty, or not there yet: --out DIR`,
    );
  }
}

/**
 * An export in the content folder would be content: its files would stand where pages are, and nothing could be
 * published any more.
 * @throws Refusal
 */
export function requireOutside(folder: string, contentDir: string): void {
  const way = path.relative(realPath(contentDir), realPath(folder));
  if (way.split(path.sep)[0] === ".." || path.isAbsolute(way)) return;
  throw new Refusal(`${folder} is in the content folder. Name a folder that is not: --out DIR`);
}

/** Also of a path of which only the beginning is there. */
function realPath(name: string): string {
  const parent = path.dirname(name);
  if (existsSync(name) || parent === name) return realpathSync(name);
  return path.join(realPath(parent), path.basename(name));
}

export function digest(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("base64url").slice(0, 22);
}

/** Files of an export that was killed before its first line. */
function isOwn(name: string): boolean {
  return name.startsWith("export.") || name === PUBLISHED;
}

function readMemory(folder: string): Memory {
  const file = path.join(folder, MEMORY);
  const memory: Memory = { files: {}, stories: {}, shards: [] };
  if (existsSync(file)) Object.assign(memory, parsed<Memory>(readFileSync(file, "utf8")) ?? {});
  for (const line of journalLines(path.join(folder, JOURNAL))) {
    if ("file" in line) setOrDelete(memory.files, line.file, line.known);
    else if ("story" in line) setOrDelete(memory.stories, line.story, line.known);
  }
  return memory;
}

function setOrDelete<T>(all: Record<string, T>, name: string, value: T | null): void {
  if (value === null) delete all[name];
  else all[name] = value;
}

function journalLines(file: string): JournalLine[] {
  if (!existsSync(file)) return [];
  // The last line may have been cut off.
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line) => parsed<JournalLine>(line) ?? []);
}

function parsed<T>(json: string): T | undefined {
  try {
    return JSON.parse(json) as T;
  } catch {
    return undefined;
  }
}
