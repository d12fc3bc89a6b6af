import { IntlMessageFormat } from "intl-messageformat";
import { baseLanguage } from "../../newsroom/locales/language.ts";
import type { NamesIn } from "../../newsroom/locales/messages.ts";
import { AR_DESK } from "./ar.ts";
import { DE_DESK } from "./de.ts";
import { type DeskCatalogue, type DeskKey, EN_DESK } from "./en.ts";
import { JA_DESK } from "./ja.ts";

/** By language (ISO 639), for all of its regions. */
const CATALOGUES: Readonly<Record<string, DeskCatalogue>> = {
  ar: AR_DESK,
  de: DE_DESK,
  en: EN_DESK,
  ja: JA_DESK,
};

/** The languages that the desk has words in. */
export const DESK_LANGUAGES: readonly string[] = Object.keys(CATALOGUES);

/** The language of the desk's own words for a paper: its own where the desk has it, else English. */
export function deskLanguage(paperLanguage: string): string {
  const language = baseLanguage(paperLanguage);
  return Object.hasOwn(CATALOGUES, language) ? paperLanguage : "en";
}

/** A message in its syntax, before values are put in. */
export function deskMessage(language: string, key: DeskKey): string {
  return (CATALOGUES[baseLanguage(language)] ?? EN_DESK)[key];
}

export type Values<K extends DeskKey> = [NamesIn<(typeof EN_DESK)[K]>] extends [never]
  ? []
  : [values: Record<NamesIn<(typeof EN_DESK)[K]>, string | number>];

/** Messages without values. */
export type PlainDeskKey = {
  [K in DeskKey]: [NamesIn<(typeof EN_DESK)[K]>] extends [never] ? K : never;
}[DeskKey];

const formats = new Map<string, IntlMessageFormat>();

/** One of the desk's messages with its values, in a language that `deskLanguage` has given. */
export function sayAtDesk<K extends DeskKey>(
  language: string,
  key: K,
  ...values: Values<K>
): string {
  const text = deskMessage(language, key);
  const name = `${language} ${key}`;
  let format = formats.get(name);
  if (!format) {
    format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
    formats.set(name, format);
  }
  return String(format.format(values[0] ?? {}));
}
