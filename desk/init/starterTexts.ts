import { baseLanguage } from "../../newsroom/locales/language.ts";
import { AR } from "./texts/ar.ts";
import { DE } from "./texts/de.ts";
import { EN } from "./texts/en.ts";
import { ES } from "./texts/es.ts";
import { FR } from "./texts/fr.ts";
import { JA } from "./texts/ja.ts";
import { PT } from "./texts/pt.ts";
import type { StarterTexts } from "./texts/starterText.ts";

const TEXTS: Readonly<Record<string, StarterTexts>> = {
  ar: AR,
  de: DE,
  en: EN,
  es: ES,
  fr: FR,
  ja: JA,
  pt: PT,
};

/** The texts in a paper's language, or in English where there are none. */
export function starterTexts(language: string): StarterTexts {
  return TEXTS[baseLanguage(language)] ?? EN;
}
