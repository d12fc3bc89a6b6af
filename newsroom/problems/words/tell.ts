import { tellerOf } from "../../locales/editorsLanguage.ts";
import { EN_FILES } from "./en/files.ts";
import { EN_STORIES } from "./en/stories.ts";
import { EN_SYSTEM } from "./en/system.ts";

const EN_PROBLEMS = { ...EN_FILES, ...EN_STORIES, ...EN_SYSTEM } as const;

/** A catalogue of the check's messages in another language. */
export type ProblemWords = Readonly<Record<keyof typeof EN_PROBLEMS, string>>;

/** One of the check's messages with its values, in the language of the paper's editors. */
export const tell = tellerOf(EN_PROBLEMS, {});
