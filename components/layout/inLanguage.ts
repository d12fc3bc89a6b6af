import { directionOf } from "@/newsroom/locales/language";

/** The attributes of words in a language that may not be the page's. */
export function inLanguage(lang: string): { lang: string; dir: "ltr" | "rtl" } {
  return { lang, dir: directionOf(lang) };
}
