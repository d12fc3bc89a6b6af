import type { Command } from "commander";
import { Refusal } from "../newsroom/system/failure.ts";

/** What a command of the desk is given: the folder of the product itself. */
export interface House {
  root: string;
}

/** A file in commands/ exports one of these. */
export type DeskCommand = (house: House) => Command;

/** An end that the editor can fix: its message says what is wrong and what to do; exit status 1. */
export class DeskRefusal extends Refusal {}
