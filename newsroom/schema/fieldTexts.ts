import { baseLanguage } from "../locales/language.ts";
import type { FieldTexts } from "./fieldTexts/fieldText.ts";

/** Loaded one by one, so that browsers get one language. */
const TEXTS: Readonly<Record<string, () => Promise<FieldTexts>>> = {
  ar: async () => (await import("./fieldTexts/ar.ts")).AR_FIELDS,
  de: async () => (await import("./fieldTexts/de.ts")).DE_FIELDS,
  es: async () => (await import("./fieldTexts/es.ts")).ES_FIELDS,
  fr: async () => (await import("./fieldTexts/fr.ts")).FR_FIELDS,
  ja: async () => (await import("./fieldTexts/ja.ts")).JA_FIELDS,
  pt: async () => (await import("./fieldTexts/pt.ts")).PT_FIELDS,
};

/** The languages in which fields are explained besides the schema's English. */
export const FIELD_TEXT_LANGUAGES: readonly string[] = Object.keys(TEXTS);

/** What forms say of fields in a language; undefined for English, and where there is nothing. */
export async function fieldTextsOf(language: string): Promise<FieldTexts | undefined> {
  return await TEXTS[baseLanguage(language)]?.();
}
