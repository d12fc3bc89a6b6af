import { baseLanguage } from "../../locales/language.ts";
import type { ProblemWords } from "./en.ts";
import { TRANSLATIONS } from "./translations.ts";

/** Loaded one by one, so that browsers get one language. */
const WORDS: Readonly<Record<string, () => Promise<ProblemWords>>> = {
  ar: async () => (await import("./ar.ts")).AR_PROBLEMS,
  de: async () => (await import("./de.ts")).DE_PROBLEMS,
  es: async () => (await import("./es.ts")).ES_PROBLEMS,
  fr: async () => (await import("./fr.ts")).FR_PROBLEMS,
  ja: async () => (await import("./ja.ts")).JA_PROBLEMS,
  pt: async () => (await import("./pt.ts")).PT_PROBLEMS,
};

/** Loads the check's messages in a language, where they are not there already. */
export async function loadProblemWords(language: string): Promise<void> {
  const base = baseLanguage(language);
  const load = WORDS[base];
  if (load && !TRANSLATIONS[base]) TRANSLATIONS[base] = await load();
}
