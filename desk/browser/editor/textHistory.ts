// Client code: undo goes on where the view of a text was changed. Without it each view takes back its own edits alone.
import { mergeTexts } from "../../writing/mergeTexts.ts";

/** Milliseconds in which edits are one step, as in the views' own histories. */
const ONE_STEP = 500;
const MOST_STEPS = 200;

interface Step {
  before: string;
  after: string;
}

/**
 * What was written into one text, whichever view it was written in. A view takes back its own edits by itself, and comes
 * here when it has none left: for what was written before it was opened.
 */
export class TextHistory {
  #done: Step[] = [];
  #undone: Step[] = [];
  /** What the view itself has taken back, the next to be done again last. */
  #undoneInView: Step[] = [];
  /** Whether something older than the view was taken back: what the view had taken back is then done again from here. */
  #hasCrossed = false;
  /** How many of the steps are older than the view. */
  #older = 0;
  #last = 0;

  /** A view is opened: all that has been written until now is older. */
  begin(): void {
    this.#older = this.#done.length;
    this.#cross();
  }

  /**
   * A view has changed the text.
   * @param byHistory whether somebody has taken back what was written in the view, or has done it again
   */
  record(before: string, after: string, byHistory: boolean): void {
    const back = this.#done.findLastIndex(
      (step, index) => index >= this.#older && step.before === after,
    );
    if (back >= 0) {
      this.#undoneInView.push(...this.#done.splice(back).reverse());
      this.#last = 0;
      return;
    }
    if (!byHistory) {
      this.#undone = [];
      this.#undoneInView = [];
      this.#hasCrossed = false;
    } else if (this.#undoneInView.at(-1)?.after === after) this.#undoneInView.pop();
    else this.#undoneInView = [];
    const top = this.#done.at(-1);
    const now = Date.now();
    const isOne = this.#done.length > this.#older && (byHistory || now - this.#last < ONE_STEP);
    this.#last = now;
    if (top && isOne && top.after === before) top.after = after;
    else this.#done.push({ before, after });
    if (this.#done.length <= MOST_STEPS) return;
    this.#done.shift();
    this.#older = Math.max(0, this.#older - 1);
  }

  get canUndo(): boolean {
    return this.#older > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Whether the view can do nothing again by itself. */
  get isRedoneHere(): boolean {
    return this.#hasCrossed;
  }

  #cross(): void {
    if (!this.#hasCrossed) this.#undone.push(...this.#undoneInView);
    this.#undoneInView = [];
    this.#hasCrossed = true;
  }

  /**
   * The text without the newest step that is older than the view; what has come into it otherwise stays.
   * @returns undefined where there is none, or where others have changed the same lines since
   */
  undo(text: string): string | undefined {
    if (this.canUndo) this.#cross();
    while (this.canUndo) {
      const step = this.#done[this.#older - 1] as Step;
      // The view has taken back what it has written itself.
      this.#done.length = this.#older - 1;
      this.#older = this.#done.length;
      const undone = text === step.after ? step.before : mergeTexts(step.after, step.before, text);
      if (undone === undefined || undone === text) continue;
      this.#undone.push({ before: undone, after: text });
      return undone;
    }
    return undefined;
  }

  /** The text with the step that `undo` has taken back last. */
  redo(text: string): string | undefined {
    const step = this.#undone.pop();
    if (!step) return undefined;
    const redone = text === step.before ? step.after : mergeTexts(step.before, step.after, text);
    if (redone === undefined) return undefined;
    this.#done.push({ before: text, after: redone });
    this.#older = this.#done.length;
    return redone;
  }
}
