// Client code: what this page has asked for itself is no news to it when its files have changed.
import type { CallName } from "../api.ts";
import type { call } from "./call.ts";

/** Calls that may write files which a page has open, besides the saves of its own text. */
const WRITING: ReadonlySet<CallName> = new Set<CallName>([
  "act",
  // The other page saves its last words.
  "takeOver",
  "undo",
  "bringBack",
  "throwAway",
  "throwAwayFile",
  "importPaste",
  "importFiles",
  "orderSections",
  "publishFront",
  "renew",
]);

/** The calls of one page that are changing files right now. */
export class OwnWork {
  private running = 0;
  private readonly listeners = new Set<() => void>();

  get isRunning(): boolean {
    return this.running > 0;
  }

  /** Calls back when the last of them has ended. @returns ends it */
  readonly onEnd = (ended: () => void): (() => void) => {
    this.listeners.add(ended);
    return () => void this.listeners.delete(ended);
  };

  /** The same calls, noted here while they run. */
  noting(ask: typeof call): typeof call {
    return async (name, question) => {
      // A text that is saved for an open page names the page, and answers with what the file has then.
      const isSave = name === "saveStory" || name === "saveFile";
      const isOwn = isSave ? !("page" in question) : WRITING.has(name);
      if (!isOwn) return ask(name, question);
      this.running += 1;
      try {
        return await ask(name, question);
      } finally {
        this.running -= 1;
        if (this.running === 0) for (const ended of this.listeners) ended();
      }
    };
  }
}
