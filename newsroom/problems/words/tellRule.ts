import { editorsLanguage } from "../../locales/editorsLanguage.ts";
import { baseLanguage } from "../../locales/language.ts";
import { isPseudo } from "../../locales/pseudoLanguage.ts";
import { RULE_BOOK, type RuleName } from "../ruleBook.ts";
import { AR_RULES } from "./ar/rules.ts";
import { DE_RULES } from "./de/rules.ts";
import { ES_RULES } from "./es/rules.ts";
import { FR_RULES } from "./fr/rules.ts";
import { JA_RULES } from "./ja/rules.ts";
import { PT_RULES } from "./pt/rules.ts";

/**
 * What the rules ask for in other languages than English, which is in the book of rules. Only the desk's commands say
 * it: browsers do not load this file.
 */
export const RULE_TRANSLATIONS: Readonly<Record<string, Readonly<Record<RuleName, string>>>> = {
  ar: AR_RULES,
  de: DE_RULES,
  es: ES_RULES,
  fr: FR_RULES,
  ja: JA_RULES,
  pt: PT_RULES,
};

/** What a rule asks for, in the language of the paper's editors. */
export function tellRule(name: RuleName): string {
  const language = editorsLanguage();
  const english = RULE_BOOK[name].about;
  // No messages in their syntax: they have no values, and may have braces.
  if (isPseudo(language)) return `⟦${english}⟧`;
  return RULE_TRANSLATIONS[baseLanguage(language)]?.[name] ?? english;
}
