import { mkdirSync } from "node:fs";
import path from "node:path";
import { openForWriting, releaseAndClose, tryToLock } from "../newsroom/edition/database.ts";
import { DeskRefusal } from "./deskCommand.ts";
import { tellAnswer } from "./words/answers/tellAnswer.ts";

/** Milliseconds that a command waits for another one, and between two attempts. */
const PATIENCE = 30_000;
const LOOK_AGAIN = 50;

/**
 * Runs the work while no other command changes the same paper; two commands that rewrite one file at the same
 * time would lose a change. The lock is SQLite's write lock on an empty database beside the edition, which
 * the system releases when a process is killed.
 * @throws DeskRefusal when another command holds the lock for longer than the patience (milliseconds)
 */
export async function withDeskLock<Result>(
  editionFile: string,
  work: () => Promise<Result>,
  patience = PATIENCE,
): Promise<Result> {
  mkdirSync(path.dirname(editionFile), { recursive: true });
  const turn = openForWriting(`${editionFile}.turn`);
  try {
    const until = Date.now() + patience;
    // Waiting inside SQLite would block this process's event loop.
    while (!tryToLock(turn)) {
      if (Date.now() > until) {
        throw new DeskRefusal(tellAnswer("deskLocked"), tellAnswer("deskLockedAtDesk"));
      }
      await new Promise((done) => setTimeout(done, LOOK_AGAIN));
    }
    return await work();
  } finally {
    releaseAndClose(turn);
  }
}
