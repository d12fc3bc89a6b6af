import { baseLanguage, isLanguage } from "./language.ts";

/**
 * The text with a capital at its beginning, as its language writes one: “İ” for the i of Turkish, “IJ” in Dutch.
 * Georgian has none: its capitals are for texts that are in capitals as a whole (Unicode 16, 7.7).
 * @param language BCP 47; an invalid one, as pages from elsewhere have, counts as English
 */
export function withCapital(text: string, language: string): string {
  const [first = "", ...rest] = text;
  const base = baseLanguage(language);
  if (/\p{Script=Georgian}/u.test(first)) return text;
  if (base === "nl" && text.startsWith("ij")) return `IJ${text.slice(2)}`;
  // By its own rules Greek loses its accents, as in words that are in capitals as a whole.
  const rules = base === "el" || !isLanguage(language) ? "en" : language;
  return first.toLocaleUpperCase(rules) + rest.join("");
}
