// Client code: what this page has asked for itself is no news to it when its files have changed.
import type { Answer, CallName, Question } from "../api/calls.ts";
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
  private readonly listeners = new Set<(gone: ReadonlySet<string>) => void>();
  /** Files that they have taken away. */
  private gone = new Set<string>();

  get isRunning(): boolean {
    return this.running > 0;
  }

  /** Calls back when the last of them has ended, with the files that are gone by them. @returns ends it */
  readonly onEnd = (ended: (gone: ReadonlySet<string>) => void): (() => void) => {
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
        const answer = await ask(name, question);
        const gone = takenAway(name, question, answer);
        if (gone !== undefined) this.gone.add(gone);
        return answer;
      } finally {
        this.running -= 1;
        if (this.running === 0) this.end();
      }
    };
  }

  private end(): void {
    const { gone } = this;
    this.gone = new Set();
    for (const ended of this.listeners) ended(gone);
  }
}

/** The file that a call has taken away; of a copy that was pasted, the empty draft that it stands for. */
function takenAway(
  name: CallName,
  question: Question<CallName>,
  answer: Answer<CallName>,
): string | undefined {
  if (name === "throwAway" || name === "throwAwayFile") {
    return (question as Question<"throwAway">).file;
  }
  if (name !== "importPaste") return undefined;
  const { results } = answer as Answer<"importPaste">;
  return results.some(({ result }) => result !== "refused")
    ? (question as Question<"importPaste">).instead
    : undefined;
}
