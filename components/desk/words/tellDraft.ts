import { tellerOf } from "../../../newsroom/locales/editorsLanguage.ts";
import { AR_DRAFTS } from "./ar.ts";
import { DE_DRAFTS } from "./de.ts";
import { EN_DRAFTS } from "./en.ts";
import { ES_DRAFTS } from "./es.ts";
import { FR_DRAFTS } from "./fr.ts";
import { JA_DRAFTS } from "./ja.ts";
import { PT_DRAFTS } from "./pt.ts";

/** What the pages of drafts say, in other languages than English. */
export const DRAFT_TRANSLATIONS = {
  ar: AR_DRAFTS,
  de: DE_DRAFTS,
  es: ES_DRAFTS,
  fr: FR_DRAFTS,
  ja: JA_DRAFTS,
  pt: PT_DRAFTS,
};

/**
 * One of the messages of the pages of drafts with its values, in the language of the paper's editors. They are apart
 * from the check's, which the readers' server has too.
 */
export const tellDraft = tellerOf(EN_DRAFTS, DRAFT_TRANSLATIONS);
