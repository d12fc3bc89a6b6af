import { EN_HELP } from "./en/help.ts";
import { EN_OUTPUT } from "./en/output.ts";

/** All words of the desk's commands, in English. */
export const EN_COMMANDS = { ...EN_HELP, ...EN_OUTPUT } as const;

export type CommandKey = keyof typeof EN_COMMANDS;

/** The words of the desk's commands in another language. */
export type CommandWords = Readonly<Record<CommandKey, string>>;
