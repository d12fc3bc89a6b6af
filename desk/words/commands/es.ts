import type { CommandWords } from "./en.ts";
import { ES_HELP } from "./es/help.ts";
import { ES_OUTPUT } from "./es/output.ts";

/** All words of the desk's commands, in Spanish. */
export const ES_COMMANDS: CommandWords = { ...ES_HELP, ...ES_OUTPUT };
