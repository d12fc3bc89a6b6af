import { afterEach, expect, it } from "vitest";
import { speakToEditors } from "../../locales/editorsLanguage.ts";
import { LANGUAGES } from "../../locales/messages.ts";
import { RULE_BOOK, type RuleName } from "../ruleBook.ts";
import { RULE_TRANSLATIONS, tellRule } from "./tellRule.ts";

afterEach(() => speakToEditors("en"));

const RULES = Object.keys(RULE_BOOK) as RuleName[];
const TRANSLATED = LANGUAGES.filter((language) => language !== "en");

/** Quotation marks that are not of a language, and in French spaces that let its signs begin a line. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  ar: /[„“”"]/,
  de: /“[^„]*”|[«»"]/,
  es: /[„“”"]/,
  fr: /[„“”"']|«(?!\u{a0})|(?<!\u{a0})»| [:;](?= )/u,
  ja: /[„“”«»"]/,
  pt: /[„«»"]/,
};

/** Names of files, fields and marks, which no language translates. */
function names(text: string): string[] {
  return text.match(/`[^`]+`|[a-z]+\.(?:yaml|txt)|\{\.\w+\}|:::\w+|seoTitle/g) ?? [];
}

function numbers(text: string): string[] {
  return text.match(/\d+/g) ?? [];
}

it("rules have words in every language of the desk", () => {
  expect(Object.keys(RULE_TRANSLATIONS).sort()).toEqual([...TRANSLATED].sort());
});

it.each(TRANSLATED)("every rule says in %s what it asks for, and not in English", (language) => {
  speakToEditors(language);
  for (const rule of RULES) {
    const [own, english] = [tellRule(rule), RULE_BOOK[rule].about];
    expect(own, rule).toMatch(/^\S.*[^.。؛;\s]$/u);
    expect(own, rule).not.toBe(english);
    if (!["de", "ja"].includes(language)) expect(own, rule).not.toMatch(/^\p{Lu}/u);
    expect(names(own), rule).toEqual(expect.arrayContaining(names(english)));
  }
});

it.each(TRANSLATED)("the limits of the rules are the same ones in %s", (language) => {
  speakToEditors(language);
  const LIMITS = RULES.filter(
    (rule) => /\d/.test(RULE_BOOK[rule].about) && rule !== "picture-heavy",
  );
  expect(LIMITS.length).toBeGreaterThan(5);
  for (const rule of LIMITS) {
    expect(numbers(tellRule(rule)), rule).toEqual(numbers(RULE_BOOK[rule].about));
  }
});

it.each(TRANSLATED)("no two rules say the same in %s", (language) => {
  speakToEditors(language);
  expect(new Set(RULES.map(tellRule)).size).toBe(RULES.length);
});

it.each(TRANSLATED)("rules are in the quotation marks of their language: %s", (language) => {
  speakToEditors(language);
  expect(RULES.map(tellRule).filter((text) => FOREIGN[language]?.test(text))).toEqual([]);
});

it("a region has the words of its language, and a language without any has the English ones", () => {
  speakToEditors("de-CH");
  expect(tellRule("box-title")).toBe("ein Infokasten hat einen Titel");
  speakToEditors("sv");
  expect(tellRule("box-title")).toBe("a box has a title");
});

it("rules stand in the marks of the pseudo-language, with their braces", () => {
  speakToEditors("en-XA");
  for (const rule of RULES) expect(tellRule(rule)).toBe(`⟦${RULE_BOOK[rule].about}⟧`);
});
