import type { Command } from "commander";
import { Refusal } from "../newsroom/system/failure.ts";

/** What a command is given: the product's root folder. */
export interface DeskContext {
  root: string;
  /** Whether each command says which paper it works on. */
  saysPaper?: boolean;
}

/** What each file in commands/ exports. */
export type DeskCommand = (context: DeskContext) => Command;

/**
 * A failure that the editor can fix: the message says what is wrong and what to do. Exit status 1.
 */
export class DeskRefusal extends Refusal {
  /** @param atDesk the message at the desk in the browser, where it speaks of more than the commands that have a button */
  constructor(
    message: string,
    readonly atDesk?: string,
  ) {
    super(message);
  }
}
