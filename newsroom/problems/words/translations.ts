import { AR_PROBLEMS } from "./ar.ts";
import { DE_PROBLEMS } from "./de.ts";
import type { ProblemWords } from "./en.ts";
import { ES_PROBLEMS } from "./es.ts";
import { FR_PROBLEMS } from "./fr.ts";
import { JA_PROBLEMS } from "./ja.ts";
import { PT_PROBLEMS } from "./pt.ts";

/**
 * The check's messages in other languages than English. The desk's pages have this file without any, and load those of
 * their paper's language (desk/server/deskBundle.ts).
 */
export const TRANSLATIONS: Record<string, ProblemWords> = {
  ar: AR_PROBLEMS,
  de: DE_PROBLEMS,
  es: ES_PROBLEMS,
  fr: FR_PROBLEMS,
  ja: JA_PROBLEMS,
  pt: PT_PROBLEMS,
};
