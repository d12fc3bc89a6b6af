import { EN_FILES } from "./en/files.ts";
import { EN_FORMS } from "./en/forms.ts";
import { EN_STORIES } from "./en/stories.ts";
import { EN_SYSTEM } from "./en/system.ts";

/** All of the check's messages in English. */
export const EN_PROBLEMS = { ...EN_FILES, ...EN_STORIES, ...EN_SYSTEM, ...EN_FORMS } as const;

/** The check's messages in another language. */
export type ProblemWords = Readonly<Record<keyof typeof EN_PROBLEMS, string>>;
