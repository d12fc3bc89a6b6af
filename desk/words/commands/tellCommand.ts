import { tellerOf, type ValuesOf } from "../../../newsroom/locales/editorsLanguage.ts";
import { type CommandKey, EN_COMMANDS } from "./en.ts";
import { COMMAND_TRANSLATIONS } from "./translations.ts";

/** One of the messages of the desk's commands with its values, in the language of the paper's editors. */
export const tellCommand = tellerOf(EN_COMMANDS, COMMAND_TRANSLATIONS);

/** Stands for an asterisk in a value; what commands print has no control characters. */
const ASTERISK = "\0";

/**
 * The same, with the words between asterisks in a colour: `*Saved:* {file}`.
 * @param colour such as `terminal.colour.green`
 */
export function tellColoured<K extends CommandKey>(
  colour: (text: string) => string,
  key: K,
  ...values: ValuesOf<(typeof EN_COMMANDS)[K]>
): string {
  const given = Object.entries((values[0] ?? {}) as Record<string, string | number>);
  const hidden = given.map(([name, value]) => [
    name,
    typeof value === "string" ? value.replaceAll("*", ASTERISK) : value,
  ]);
  const tell = tellCommand as (key: K, values: Record<string, string | number>) => string;
  return tell(key, Object.fromEntries(hidden))
    .replace(/\*(.*?)\*/gs, (_, words: string) => colour(words))
    .replaceAll(ASTERISK, "*");
}
