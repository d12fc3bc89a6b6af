import type { CommandWords } from "./en.ts";
import { PT_HELP } from "./pt/help.ts";
import { PT_OUTPUT } from "./pt/output.ts";

/** All words of the desk's commands, in Portuguese. */
export const PT_COMMANDS: CommandWords = { ...PT_HELP, ...PT_OUTPUT };
