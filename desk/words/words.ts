import { IntlMessageFormat } from "intl-messageformat";
import { withoutDoubledStops } from "../../newsroom/locales/doubledStops.ts";
import type { ValuesOf } from "../../newsroom/locales/editorsLanguage.ts";
import { baseLanguage, directionOf } from "../../newsroom/locales/language.ts";
import type { NamesIn } from "../../newsroom/locales/messages.ts";
import { isPseudo, pseudoMessage } from "../../newsroom/locales/pseudoLanguage.ts";
import type { DeskCatalogue, DeskKey, EN_DESK } from "./en.ts";
import { runsApart } from "./runsApart.ts";

/** By language (ISO 639), for all of its regions. Each is a file of its own for browsers: a page takes its paper's alone. */
const CATALOGUES: Readonly<Record<string, () => Promise<DeskCatalogue>>> = {
  ar: async () => (await import("./ar.ts")).AR_DESK,
  de: async () => (await import("./de.ts")).DE_DESK,
  en: async () => (await import("./en.ts")).EN_DESK,
  es: async () => (await import("./es.ts")).ES_DESK,
  fr: async () => (await import("./fr.ts")).FR_DESK,
  ja: async () => (await import("./ja.ts")).JA_DESK,
  pt: async () => (await import("./pt.ts")).PT_DESK,
};

/** The languages that the desk has words in. */
export const DESK_LANGUAGES: readonly string[] = Object.keys(CATALOGUES);

/** The language of the desk's own words for a paper: its own where the desk has it, else English. */
export function deskLanguage(paperLanguage: string): string {
  // The pseudo-language is made of English.
  const language = baseLanguage(paperLanguage);
  return Object.hasOwn(CATALOGUES, language) ? paperLanguage : "en";
}

const TAGS_ARE_TEXT = { ignoreTag: true };

const loaded = new Map<string, DeskCatalogue>();

/** Loads the words of a language that `deskLanguage` has given. Nothing can be said in it before. */
export async function loadDeskWords(language: string): Promise<void> {
  const base = baseLanguage(language);
  const load = CATALOGUES[base];
  if (!load) throw new Error(`the desk has no words in “${language}”`);
  if (!loaded.has(base)) loaded.set(base, await load());
}

/** Whether the desk has a message of that name. */
export function isDeskKey(key: string): key is DeskKey {
  return [...loaded.values()].some((words) => Object.hasOwn(words, key));
}

/** A message in its syntax, before values are put in. */
export function deskMessage(language: string, key: DeskKey): string {
  const words = loaded.get(baseLanguage(language));
  if (!words) throw new Error(`the desk's words in “${language}” have not been loaded`);
  return isPseudo(language) ? pseudoMessage(words[key], TAGS_ARE_TEXT) : words[key];
}

export type Values<K extends DeskKey> = ValuesOf<(typeof EN_DESK)[K]>;

/** Messages without values. */
export type PlainDeskKey = {
  [K in DeskKey]: [NamesIn<(typeof EN_DESK)[K]>] extends [never] ? K : never;
}[DeskKey];

const sayings = new Map<string, (values: object) => string>();

/** One of the desk's messages with its values, in a language that `loadDeskWords` has loaded. */
export function sayAtDesk<K extends DeskKey>(
  language: string,
  key: K,
  ...values: Values<K>
): string {
  const name = `${language} ${key}`;
  let say = sayings.get(name);
  if (!say) {
    const text = deskMessage(language, key);
    const format = new IntlMessageFormat(text, language, undefined, TAGS_ARE_TEXT);
    const put = (given: object) => withoutDoubledStops(String(format.format({ ...given })));
    say = directionOf(language) === "rtl" ? (given) => runsApart(put(given)) : put;
    sayings.set(name, say);
  }
  return say(values[0] ?? {});
}
