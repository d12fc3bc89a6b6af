import { directionOf, firstStrongDirection } from "@/newsroom/locales/language";

/** `lang` and `dir` of text that may not be in the page's language. */
export function inLanguage(lang: string): { lang: string; dir: "ltr" | "rtl" } {
  return { lang, dir: directionOf(lang) };
}

/**
 * `lang` and `dir` of the paper's words within a text of another language; nothing if it is the same.
 * @param around the language of what surrounds them
 */
export function ownLanguage(
  { language }: { language: string },
  around: string | undefined,
): { lang?: string; dir?: "ltr" | "rtl" } {
  return around === undefined || around === language ? {} : inLanguage(language);
}

/** `lang` and `dir` of a name that may say its own language, within text of another. */
export function nameIn(
  name: { lang?: string | undefined },
  { language }: { language: string },
): { lang?: string; dir?: "ltr" | "rtl" } {
  return ownLanguage({ language: name.lang ?? language }, language);
}

/** The same for a link, which says the language of its page as well. */
export function linkIn(page: { lang?: string | undefined }, around: { language: string }) {
  const own = nameIn(page, around);
  return own.lang === undefined ? own : { ...own, hrefLang: own.lang };
}

/** Whether a name runs the other way than text in this language, and has to be isolated in it. */
export function runsAgainst(name: string, language: string): boolean {
  const direction = firstStrongDirection(name);
  return direction !== undefined && direction !== directionOf(language);
}
