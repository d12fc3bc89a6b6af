import { EventEmitter, once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import type { ContentFolder } from "../../newsroom/content/contentFolder.ts";
import type { KnownFiles } from "../../newsroom/content/folderIndex.ts";
import type { Paper } from "../../newsroom/paper/paper.ts";
import type { Problem } from "../../newsroom/problems/problem.ts";
import type { Settings } from "../../newsroom/settings/settings.ts";
import { failureText, Refusal } from "../../newsroom/system/failure.ts";
import { type EditingContent, EditingEdition } from "../editingEdition.ts";
import { type FolderWatcher, watchFolder } from "../watchFolder.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";

/** The folder as last read, and its open problems. A new object after every change. */
export interface KnownContent {
  folder: ContentFolder;
  problems: readonly Problem[];
}

/** The path of the folder itself among those of files. */
const WHOLE = "";

/** Readings of a folder that keeps changing. */
const ATTEMPTS = 3;

/** Files of a folder whose check and edition would keep the first page of the desk waiting for a second. */
const LARGE = 1_000;
/** Milliseconds in which that page is given what it shows, in a browser that has just been opened. */
const FIRST_PAGE = 2_500;

interface Events {
  /** Paths below the content folder that have been read again; empty after the whole folder. */
  changed: [files: readonly string[]];
}

/**
 * The content folder as the desk knows it: read once, then file by file as it changes, with the edition that the
 * desk's own previews are made from.
 */
export class LiveContent extends EventEmitter<Events> {
  private readonly edition: EditingEdition;
  private readonly waiting = new Set<string>();
  private watcher: FolderWatcher | undefined;
  private work: Promise<void> = Promise.resolve();
  private first: Promise<void> | undefined;
  private last: KnownContent | undefined;
  private isWritten = false;
  private isStopped = false;
  /** Works that move files just now. */
  private working = 0;
  /** The files of stories that this desk has moved, by what they were: nothing in a draft says what it was called. */
  private readonly moves = new Map<string, string>();
  /** Ends the waiting for the first page. */
  private readonly served = new AbortController();

  /**
   * @param settings with the desk's own edition, which has drafts
   * @param readers the readers' edition
   * @param apart does in another process what takes long (EditingEdition)
   */
  constructor(
    private readonly settings: Settings,
    readers?: string,
    apart?: () => Promise<void>,
  ) {
    super();
    this.edition = new EditingEdition(
      settings,
      readers,
      apart && (() => this.unlessStopped(apart)),
    );
  }

  /** Reads the folder, writes the edition and watches the folder. */
  start(): Promise<void> {
    this.first ??= this.renew(undefined).finally(() => {
      this.isWritten = true;
      if (this.isStopped) return;
      this.watcher = watchFolder(this.settings.contentDir, {
        saved: (file) => void this.saved(file),
        // Files may have been saved before every folder was being watched.
        ready: () => void this.saved(WHOLE),
      });
    });
    return this.first;
  }

  /** Ends the watching, also where the folder is still being read for the first time. */
  async stop(): Promise<void> {
    this.isStopped = true;
    this.served.abort();
    await this.watcher?.stop();
    await this.work;
  }

  /** Undefined until the folder has been read. While it is read again, and when that fails, the state before. */
  get content(): KnownContent | undefined {
    return this.last;
  }

  /**
   * Waits for the first reading.
   * @throws Refusal when it has failed
   */
  async known(): Promise<KnownContent> {
    if (!this.last) await Promise.race([this.start(), once(this, "changed")]);
    if (this.last) return this.last;
    throw new Refusal(tellAnswer("contentUnreadable"));
  }

  /** Waits until the edition shows the folder for the first time. */
  async written(): Promise<void> {
    await this.start();
  }

  /** Tells that a page is being given what it shows. */
  servedPage(): void {
    setImmediate(() => this.served.abort());
  }

  /** Reads a file again that has been saved; while the edition is written for the first time, nobody waits for that. */
  async savedByPage(file: string): Promise<void> {
    const read = this.saved(file);
    if (this.isWritten) await read;
  }

  /** What the folder's files were found to be. */
  get files(): KnownFiles {
    return this.edition.files;
  }

  get paper(): Paper {
    return this.edition.paper;
  }

  /** Notes where a story's file has gone, before anybody is told that it is not at its old place. */
  moved(from: string, to: string): void {
    if (from === to) return;
    this.moves.set(from, to);
    // So that what is followed ends there.
    this.moves.delete(to);
  }

  /** Where the story has gone that was in a file; undefined if this desk has not moved it. */
  movedTo(file: string): string | undefined {
    let end = this.moves.get(file);
    for (let next = end; next !== undefined; next = this.moves.get(next)) end = next;
    return end;
  }

  /**
   * Does work that moves and writes files. What is told of them meanwhile is read when it has ended, at once and not half
   * of it.
   */
  async duringWork<T>(work: () => Promise<T>): Promise<T> {
    this.working += 1;
    try {
      return await work();
    } finally {
      this.working -= 1;
      if (this.waiting.size > 0) void this.saved();
    }
  }

  /** Reads files again that have changed, with others that are waiting. */
  saved(...files: string[]): Promise<void> {
    for (const file of files) this.waiting.add(file);
    this.work = this.work.then(async () => {
      if (this.waiting.size === 0 || this.working > 0) return;
      const changed = [...this.waiting];
      this.waiting.clear();
      await this.read(changed.includes(WHOLE) ? undefined : changed);
    });
    return this.work;
  }

  /** Reads the whole folder again: something has been moved that the watcher has not told yet. */
  readAgain(): Promise<void> {
    return this.renew(undefined);
  }

  /** What another process has not done because the desk ends is not done here instead. */
  private async unlessStopped(work: () => Promise<void>): Promise<void> {
    if (!this.isStopped) await work();
    if (this.isStopped) throw new Error("the desk has been stopped");
  }

  private renew(changed: readonly string[] | undefined): Promise<void> {
    this.work = this.work.then(() => this.read(changed));
    return this.work;
  }

  private async read(changed: readonly string[] | undefined): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        // After a failure all is read: what had changed is not known any more.
        await this.edition.renew(attempt === 1 ? changed : undefined, this.early);
        break;
      } catch (error) {
        if (this.isStopped) return;
        // A folder may be moved while it is being read.
        if (attempt < ATTEMPTS) continue;
        console.error(failureText(error));
        return;
      }
    }
    const read = this.edition.content;
    if (read) this.take(read, changed ?? []);
  }

  /**
   * Until the edition is written for the first time, pages are told what is known already, and the first one is given what
   * it shows before the check and the writing of a large edition have both cores.
   */
  private readonly early = async (read: EditingContent): Promise<void> => {
    if (this.isWritten) return;
    this.take(read, []);
    if (read.folder.files.length <= LARGE) return;
    const { signal } = this.served;
    await wait(FIRST_PAGE, undefined, { signal }).catch(() => {});
    this.served.abort();
  };

  private take(read: KnownContent, changed: readonly string[]): void {
    if (read.folder === this.last?.folder && read.problems === this.last.problems) return;
    this.last = read;
    this.emit("changed", changed);
  }
}
