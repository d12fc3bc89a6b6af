import { directionOf } from "@/newsroom/locales/language";

/** `lang` and `dir` of text that may not be in the page's language. */
export function inLanguage(lang: string): { lang: string; dir: "ltr" | "rtl" } {
  return { lang, dir: directionOf(lang) };
}
