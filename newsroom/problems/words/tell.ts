import { tellerOf } from "../../locales/editorsLanguage.ts";
import { EN_PROBLEMS } from "./en.ts";
import { TRANSLATIONS } from "./translations.ts";

/** One of the check's messages with its values, in the language of the paper's editors. */
export const tell = tellerOf(EN_PROBLEMS, TRANSLATIONS);
