import { baseLanguage } from "../locales/language.ts";
import { AR } from "./starterTexts/ar.ts";
import { DE } from "./starterTexts/de.ts";
import { EN } from "./starterTexts/en.ts";
import { ES } from "./starterTexts/es.ts";
import { FR } from "./starterTexts/fr.ts";
import { JA } from "./starterTexts/ja.ts";
import { PT } from "./starterTexts/pt.ts";
import type { StarterTexts } from "./starterTexts/starterText.ts";

/** What a new paper begins with, by language. */
export const STARTER_TEXTS: Readonly<Record<string, StarterTexts>> = {
  ar: AR,
  de: DE,
  en: EN,
  es: ES,
  fr: FR,
  ja: JA,
  pt: PT,
};

/** File name of the picture with which a new paper begins. */
export const STARTER_PICTURE = "first-story.png";

/** The texts in a paper's language, or in English where there are none. */
export function starterTexts(language: string): StarterTexts {
  return STARTER_TEXTS[baseLanguage(language)] ?? EN;
}
