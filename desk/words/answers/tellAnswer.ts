import { tellerOf } from "../../../newsroom/locales/editorsLanguage.ts";
import type { NamesIn } from "../../../newsroom/locales/messages.ts";
import { EN_ANSWERS } from "./en.ts";
import { ANSWER_TRANSLATIONS } from "./translations.ts";

/** Messages without values. */
export type PlainAnswer = {
  [K in keyof typeof EN_ANSWERS]: [NamesIn<(typeof EN_ANSWERS)[K]>] extends [never] ? K : never;
}[keyof typeof EN_ANSWERS];

/** One of the desk's answers with its values, in the language of the paper's editors. */
export const tellAnswer = tellerOf(EN_ANSWERS, ANSWER_TRANSLATIONS);
