import { DE_HELP } from "./de/help.ts";
import { DE_OUTPUT } from "./de/output.ts";
import type { CommandWords } from "./en.ts";

/** All words of the desk's commands in German. */
export const DE_COMMANDS: CommandWords = { ...DE_HELP, ...DE_OUTPUT };
