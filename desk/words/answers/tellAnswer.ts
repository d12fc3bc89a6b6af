import { tellerOf } from "../../../newsroom/locales/editorsLanguage.ts";
import { EN_ANSWERS } from "./en.ts";

/** One of the desk's answers with its values, in the language of the paper's editors. */
export const tellAnswer = tellerOf(EN_ANSWERS, {});
