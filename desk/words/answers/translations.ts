import { AR_ANSWERS } from "./ar.ts";
import { DE_ANSWERS } from "./de.ts";
import type { AnswerWords } from "./en.ts";
import { ES_ANSWERS } from "./es.ts";
import { FR_ANSWERS } from "./fr.ts";
import { JA_ANSWERS } from "./ja.ts";
import { PT_ANSWERS } from "./pt.ts";

/** The desk's answers in other languages than English. */
export const ANSWER_TRANSLATIONS: Readonly<Record<string, AnswerWords>> = {
  ar: AR_ANSWERS,
  de: DE_ANSWERS,
  es: ES_ANSWERS,
  fr: FR_ANSWERS,
  ja: JA_ANSWERS,
  pt: PT_ANSWERS,
};
