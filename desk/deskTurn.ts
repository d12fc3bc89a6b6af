import { mkdirSync } from "node:fs";
import path from "node:path";
import { openForWriting, releaseAndClose, tryToLock } from "../newsroom/edition/database.ts";
import { DeskRefusal } from "./deskCommand.ts";

/** Milliseconds that a command waits for another one, and between two looks. */
const PATIENCE = 30_000;
const LOOK_AGAIN = 50;

/**
 * Does the work while no other command of the desk changes the same paper: two that read a list and
 * wrote it again at one moment would lose a line. The turn is the write lock of an empty database
 * beside the edition, which the system takes back from a process that is killed.
 * @throws DeskRefusal when another command goes on for longer than the patience, in milliseconds
 */
export async function inTurn<Result>(
  editionFile: string,
  work: () => Promise<Result>,
  patience = PATIENCE,
): Promise<Result> {
  mkdirSync(path.dirname(editionFile), { recursive: true });
  const turn = openForWriting(`${editionFile}.turn`);
  try {
    const until = Date.now() + patience;
    // Waiting inside SQLite would hold up everything else that this process does.
    while (!tryToLock(turn)) {
      if (Date.now() > until) {
        throw new DeskRefusal(
          "Another command of the desk is still changing this paper. Nothing has been done: wait until it has ended, then run this one again.",
        );
      }
      await new Promise((done) => setTimeout(done, LOOK_AGAIN));
    }
    return await work();
  } finally {
    releaseAndClose(turn);
  }
}
