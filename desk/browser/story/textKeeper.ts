// Client code: saves what is typed within a second, and loses none of it when that fails.
import type { Problem } from "../../../newsroom/problems/problem.ts";
import type { OpenStory, OpenText, SaveRequest, SaveResult } from "../../api/openTexts.ts";
import { mergeTexts } from "../../writing/mergeTexts.ts";
import { CallRefused, type call } from "../call.ts";
import { forgetUnsent, keepUnsent } from "./unsentTexts.ts";

/** Milliseconds after the last key. */
const PAUSE = 600;
/** Milliseconds after the first key that is not saved, for those who never pause. */
const LATEST = 2_000;
/** Milliseconds until a save that has failed is tried again. */
const AGAIN = { offline: 1_500, refused: 8_000 } as const;

/** How much of the text is in the file. */
export type Saving =
  | { state: "saved"; at?: Date | undefined }
  | { state: "unsaved" | "saving" | "offline" }
  | { state: "refused"; why: string }
  /** Somebody has taken over before it could be saved. */
  | { state: "taken" }
  /** The file is not there any more; `isUnsaved` where the page has what was never in it. */
  | { state: "gone"; why: string; isUnsaved: boolean }
  | { state: "conflict"; theirs: string };

export interface KeptText {
  text: string;
  problems: readonly Problem[];
  saving: Saving;
  /** Counts up when the file has become another one, so that previews follow. */
  saves: number;
}

/** What has come into the text without being typed. */
export type CameIn = "merged" | "elsewhere" | "moved";

/** The calls by which a text is opened and saved. */
export interface TextCalls {
  open: "openStory" | "openFile";
  save: "saveStory" | "saveFile";
}

const OF_STORIES: TextCalls = { open: "openStory", save: "saveStory" };

/**
 * The text of one open file, mostly a story, and its way into the file. One save is on its way at a time; what is typed meanwhile
 * builds on its answer.
 */
export class TextKeeper<Opened extends OpenText = OpenStory> {
  private kept: KeptText;
  /** What the file has, as far as is known, and its version. */
  private base: string;
  private version: string;
  /** The version that the text builds on: in a conflict, the one before the file's. */
  private builtOn: string;
  private firstKey: number | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    story: Pick<OpenText, "file" | "text" | "version" | "problems">,
    private readonly ask: typeof call,
    /** Id of the open page: tells the server this page's saves from those of others. */
    private readonly page: string,
    /** What has come in without being typed; with “moved”, `file` is another one and everything is saved. */
    private readonly cameIn: (how: CameIn) => void,
    private readonly calls: TextCalls = OF_STORIES,
  ) {
    this.file = story.file;
    this.base = story.text;
    this.version = story.version;
    this.builtOn = story.version;
    this.kept = {
      text: story.text,
      problems: story.problems,
      saving: { state: "saved" },
      saves: 0,
    };
  }

  /** Where the story is; it may be published or renamed meanwhile. */
  file: string;
  private hasMoved = false;
  private isHeld = false;
  /** Whether it is held, or will be once everything is saved. */
  private isHolding = false;
  /** Whether the next merge brings in what this page itself has asked for. */
  private mergesOwn = false;
  readonly read = (): KeptText => this.kept;

  readonly subscribe = (changed: () => void): (() => void) => {
    this.listeners.add(changed);
    return () => void this.listeners.delete(changed);
  };

  /** Whether something is not in the file. */
  get isUnsaved(): boolean {
    return this.kept.text !== this.base;
  }

  /** Takes an edit. */
  readonly change = (text: string): void => {
    if (text === this.kept.text) return;
    this.set({ text });
    this.keep();
    if (this.isHeld) {
      if (this.isUnsaved) this.set({ saving: { state: "taken" } });
      return;
    }
    if (this.kept.saving.state === "gone") {
      this.set({ saving: { ...this.kept.saving, isUnsaved: this.isUnsaved } });
      return;
    }
    // What two people have written is chosen between first.
    if (this.kept.saving.state === "conflict") return;
    if (this.kept.saving.state !== "saving") this.set({ saving: { state: "unsaved" } });
    this.firstKey ??= Date.now();
    this.plan(Math.min(PAUSE, Math.max(0, this.firstKey + LATEST - Date.now())));
  };

  /** Takes a text that did not get into the file, with the version on which it builds. */
  takeUnsent({ text, version }: { text: string; version: string }): void {
    this.version = version;
    this.builtOn = version;
    this.change(text);
  }

  /** Saves at once. @returns whether everything is in the file */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    await this.running;
    if (this.isUnsaved && this.kept.saving.state !== "conflict") await this.save();
    return !this.isUnsaved;
  }

  /** Saves what there is and then nothing more, since somebody has taken over. @returns whether everything is in the file */
  async hold(): Promise<boolean> {
    this.isHolding = true;
    const isSaved = this.isHeld ? !this.isUnsaved : await this.flush();
    // The writing may have been taken back meanwhile.
    if (!this.isHolding) return isSaved;
    this.isHeld = true;
    clearTimeout(this.timer);
    const { state } = this.kept.saving;
    if (this.isUnsaved && state !== "conflict" && state !== "gone") {
      this.set({ saving: { state: "taken" } });
    }
    return isSaved;
  }

  /** Saves again. */
  release(): void {
    this.isHolding = false;
    if (!this.isHeld) return;
    this.isHeld = false;
    if (this.kept.saving.state === "taken") this.set({ saving: { state: "unsaved" } });
    if (this.isUnsaved && this.kept.saving.state !== "gone") this.plan(0);
  }

  /** Ends a conflict with a text that was made while both were shown. */
  async resolve(text: string): Promise<void> {
    this.builtOn = this.version;
    this.set({ text, saving: { state: "unsaved" } });
    if (this.isUnsaved) await this.flush();
    else this.done(this.kept.problems, false);
  }

  /**
   * Opens the story again after its file has changed. The file's text is taken in unless something is unsaved, which
   * the next save merges.
   * @param isOwn whether it has changed by what this page itself has asked for, which is then no news
   */
  async lookAgain(isOwn = false): Promise<Opened> {
    const { file, page, version: before } = this;
    const asked: OpenText = await this.ask(this.calls.open, { file, page }).catch((error) => {
      if (error instanceof CallRefused && error.isGone) this.lose(error.message);
      throw error;
    });
    if (this.kept.saving.state === "gone") this.find();
    // It may have been read before a save that has ended meanwhile.
    if (this.version !== before) return this.lookAgain(isOwn);
    // The calls are those of its kind.
    const opened = asked as Opened;
    if (opened.version === this.version) return opened;
    if (this.isUnsaved || this.running) {
      this.mergesOwn ||= isOwn;
      return opened;
    }
    this.base = opened.text;
    this.version = opened.version;
    this.builtOn = opened.version;
    const { text, problems } = opened;
    this.set({ text, problems, saves: this.kept.saves + 1 });
    // Who only reads follows what is written.
    if (!this.isHeld && !isOwn) this.cameIn("elsewhere");
    return opened;
  }

  /** What an ending page sends without waiting; undefined if everything is in the file. */
  lastSave(): SaveRequest | undefined {
    const { file, version, page } = this;
    if (!this.isUnsaved || this.kept.saving.state === "conflict") return undefined;
    return { file, version, text: this.kept.text, page, leaving: true };
  }

  /** Tries again at once after a failure. */
  readonly tryAgain = (): void => {
    if (this.kept.saving.state !== "gone") this.plan(0);
    else this.lookAgain().catch(() => undefined);
  };

  /** Ends all plans; what is unsaved stays kept in the browser. */
  close(): void {
    clearTimeout(this.timer);
    this.listeners.clear();
  }

  private keep(): void {
    const { text } = this.kept;
    const at = new Date().toISOString();
    keepUnsent(this.file, this.page, { text, version: this.builtOn, at });
  }

  private plan(wait: number): void {
    clearTimeout(this.timer);
    if (this.isHeld) return;
    this.timer = setTimeout(() => void this.save(), wait);
  }

  private save(): Promise<void> {
    this.running ??= this.send().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async send(): Promise<void> {
    if (this.isHeld || this.kept.saving.state === "conflict") return;
    const sent = this.kept.text;
    if (sent === this.base) {
      this.done(this.kept.problems, false);
      return;
    }
    this.firstKey = undefined;
    this.set({ saving: { state: "saving" } });
    try {
      const { file, version } = this;
      this.take(
        sent,
        await this.ask(this.calls.save, { file, version, text: sent, page: this.page }),
      );
    } catch (error) {
      const isRefused = error instanceof CallRefused;
      if (isRefused && error.isGone) {
        this.lose(error.message);
        return;
      }
      this.set({
        saving: isRefused ? { state: "refused", why: error.message } : { state: "offline" },
      });
      this.plan(isRefused ? AGAIN.refused : AGAIN.offline);
    }
  }

  private take(sent: string, result: SaveResult): void {
    this.version = result.version;
    if (result.file !== this.file) {
      forgetUnsent(this.file, this.page);
      this.file = result.file;
      this.hasMoved = true;
      this.keep();
    }
    if (result.state === "conflict") {
      this.stop(result.theirs);
      return;
    }
    const now = mergeTexts(sent, this.kept.text, result.text);
    if (now === undefined) {
      this.stop(result.text);
      return;
    }
    this.base = result.text;
    this.builtOn = result.version;
    this.set({ text: now });
    if (result.state === "merged" && !this.mergesOwn) this.cameIn("merged");
    this.mergesOwn = false;
    if (!this.isUnsaved) {
      this.done(result.problems, true);
      return;
    }
    this.set({
      problems: result.problems,
      saving: { state: "unsaved" },
      saves: this.kept.saves + 1,
    });
    this.keep();
    this.plan(PAUSE);
  }

  /** Nothing is sent until somebody has chosen between two texts, also not what was planned before. */
  private stop(theirs: string): void {
    clearTimeout(this.timer);
    this.base = theirs;
    this.set({ saving: { state: "conflict", theirs } });
  }

  /** The file is gone: nothing is sent until it is back, and what was typed stays kept in the browser. */
  private lose(why: string): void {
    clearTimeout(this.timer);
    this.set({ saving: { state: "gone", why, isUnsaved: this.isUnsaved } });
  }

  /** The file is back. */
  private find(): void {
    const { isUnsaved } = this;
    this.set({ saving: { state: !isUnsaved ? "saved" : this.isHeld ? "taken" : "unsaved" } });
    if (isUnsaved) this.plan(0);
  }

  private done(problems: readonly Problem[], written: boolean): void {
    this.firstKey = undefined;
    forgetUnsent(this.file, this.page);
    this.set({
      problems,
      saving: { state: "saved", at: new Date() },
      saves: this.kept.saves + (written ? 1 : 0),
    });
    if (this.hasMoved) this.cameIn("moved");
  }

  private set(changed: Partial<KeptText>): void {
    this.kept = { ...this.kept, ...changed };
    for (const listener of this.listeners) listener();
  }
}
