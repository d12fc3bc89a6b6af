import type { CommandWords } from "./en.ts";
import { JA_HELP } from "./ja/help.ts";
import { JA_OUTPUT } from "./ja/output.ts";

/** All words of the desk's commands, in Japanese. */
export const JA_COMMANDS: CommandWords = { ...JA_HELP, ...JA_OUTPUT };
