import { AR_COMMANDS } from "./ar.ts";
import { DE_COMMANDS } from "./de.ts";
import type { CommandWords } from "./en.ts";
import { ES_COMMANDS } from "./es.ts";
import { FR_COMMANDS } from "./fr.ts";
import { JA_COMMANDS } from "./ja.ts";
import { PT_COMMANDS } from "./pt.ts";

/** The words of the desk's commands in other languages than English. */
export const COMMAND_TRANSLATIONS: Readonly<Record<string, CommandWords>> = {
  ar: AR_COMMANDS,
  de: DE_COMMANDS,
  es: ES_COMMANDS,
  fr: FR_COMMANDS,
  ja: JA_COMMANDS,
  pt: PT_COMMANDS,
};
