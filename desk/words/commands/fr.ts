import type { CommandWords } from "./en.ts";
import { FR_HELP } from "./fr/help.ts";
import { FR_OUTPUT } from "./fr/output.ts";

/** All words of the desk's commands, in French. */
export const FR_COMMANDS: CommandWords = { ...FR_HELP, ...FR_OUTPUT };
