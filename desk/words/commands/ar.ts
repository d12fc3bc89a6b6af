import { AR_HELP } from "./ar/help.ts";
import { AR_OUTPUT } from "./ar/output.ts";
import type { CommandWords } from "./en.ts";

/** All words of the desk's commands, in Arabic. */
export const AR_COMMANDS: CommandWords = { ...AR_HELP, ...AR_OUTPUT };
