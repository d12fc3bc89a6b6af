import { randomBytes } from "node:crypto";
import type { ActionTrace } from "../actionTrace.ts";
import { DeskRefusal } from "../deskCommand.ts";
import type { PublishedFront } from "../publishFront.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";

/** Milliseconds for which an action can be taken back. */
const HOLDS = 60_000;

/** A story's action that can still be taken back. */
interface UndoableAction {
  trace: ActionTrace;
  /** Whether readers may have seen what it has brought. */
  mayBeSeen: boolean;
}

/** A front whose publication can still be taken back. */
export interface UndoableFront {
  front: Pick<PublishedFront, "before" | "after">;
}

/** A file that was taken out, and can still be put back. */
export interface UndoableFile {
  file: { path: string; text: string };
}

/** A logo that was set or taken off, and the one before. */
export interface UndoableLogo {
  logo: { path: string; before: string | undefined; after: string | undefined };
}

type Undoable = UndoableAction | UndoableFront | UndoableFile | UndoableLogo;

/** The actions of the last minute. They do not outlive the desk; the history of a story does. */
export class Undoables {
  private readonly actions = new Map<string, Undoable & { until: number }>();

  keep(action: Undoable): { id: string; until: string } {
    this.forgetOld();
    const id = randomBytes(16).toString("hex");
    const until = Date.now() + HOLDS;
    this.actions.set(id, { ...action, until });
    return { id, until: new Date(until).toISOString() };
  }

  /** @throws DeskRefusal when the minute is over, or it has been taken back already */
  find(id: string): Undoable {
    this.forgetOld();
    const action = this.actions.get(id);
    if (action) return action;
    throw new DeskRefusal(tellAnswer("undoOver"));
  }

  forget(id: string): void {
    this.actions.delete(id);
  }

  private forgetOld(): void {
    const now = Date.now();
    for (const [id, { until }] of this.actions) if (until < now) this.actions.delete(id);
  }
}
