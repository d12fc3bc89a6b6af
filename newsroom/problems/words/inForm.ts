import { withoutDoubledStops } from "../../locales/doubledStops.ts";
import { editorsLanguage } from "../../locales/editorsLanguage.ts";
import { baseLanguage } from "../../locales/language.ts";
import { EN_PROBLEMS } from "./en.ts";
import { TRANSLATIONS } from "./translations.ts";

/** The ending of the name of a message that is said in place of another where a file is edited in forms. */
const ENDING = "InForm";

const VALUE = /\{(\w+)\}/g;

/** A message as what it makes can be recognised by. */
interface Form {
  pattern: RegExp;
  values: readonly string[];
  /**
   * Characters that are the message's own: of two that fit, the one that has more has been said. One that begins with a
   * choice is around another message, which may be longer.
   */
  own: number;
  /** What a form says in its place, with values in braces. */
  instead: string | undefined;
}

/** More than any message has. */
const AROUND = 10_000;

const byLanguage = new Map<string, readonly Form[]>();

/**
 * A message or remedy of the check as forms say it. Problems keep the words of files, which commands and the source of a
 * file show; which message it was is read from its words, so that rules need not know who shows what they find.
 * @param told as `tell` has said it, in the language of the paper's editors
 */
export function inForm(told: string): string {
  let found: { form: Form; match: RegExpExecArray } | undefined;
  for (const form of formsIn(editorsLanguage())) {
    if (found && found.form.own > form.own) continue;
    // Of two that say the same, the one that a form says otherwise.
    if (found?.form.own === form.own && form.instead === undefined) continue;
    const match = form.pattern.exec(told);
    if (match) found = { form, match };
  }
  const instead = found?.form.instead;
  if (!found || instead === undefined) return told;
  const { form, match } = found;
  return withoutDoubledStops(
    instead.replace(VALUE, (_, name: string) => match[form.values.indexOf(name) + 1] ?? ""),
  );
}

function formsIn(language: string): readonly Form[] {
  const base = baseLanguage(language);
  const words: Readonly<Record<string, string>> = TRANSLATIONS[base] ?? EN_PROBLEMS;
  // The words of a language may be loaded later than this is asked.
  const name = TRANSLATIONS[base] ? base : "en";
  let forms = byLanguage.get(name);
  if (!forms) {
    forms = Object.entries(words).flatMap(([key, text]) =>
      key.endsWith(ENDING) || /\{\w+,/.test(text) ? [] : formOf(text, words[key + ENDING]),
    );
    byLanguage.set(name, forms);
  }
  return forms;
}

function formOf(text: string, instead: string | undefined): Form {
  const parts = plain(text).split(/\{\w+\}/);
  return {
    pattern: new RegExp(`^${parts.map(written).join("([^]*)")}$`, "u"),
    values: [...text.matchAll(VALUE)].map(([, name = ""]) => name),
    own: parts.join("").length + (text.startsWith("{choice}") ? AROUND : 0),
    instead: instead === undefined ? undefined : plain(instead),
  };
}

/** A doubled apostrophe is one (ICU). */
function plain(text: string): string {
  return text.replaceAll("''", "'");
}

/** The words after a value, whose stop is left out where the value has its own. */
function written(words: string, at: number): string {
  return at > 0 ? escaped(words).replace(/^(?:\\\.|。)/, "(?:$&)?") : escaped(words);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
